import { describe, expect, it } from '@jest/globals';
import { normaliseForSearch, searchWords, wordsAndPrefixes } from './search-words.js';

describe('words as search compares them', () => {
  it('are in lower case, with accents folded, and æ, ø, å kept', () => {
    expect(normaliseForSearch('Åse ÆRØ-Élan Müller Łódź Çelik')).toBe('åse ærø-elan muller łodz celik');
  });

  it('are the same however the letters were composed', () => {
    expect(normaliseForSearch('A\u030Ase')).toBe(normaliseForSearch('Åse'));
    expect(normaliseForSearch('E\u0301lan')).toBe(normaliseForSearch('Élan'));
  });

  it('are split at everything that is no letter or digit, each once, single letters left out', () => {
    expect(searchWords("Jens-Peter  O'Brien, jens 2. th å")).toEqual(['jens', 'peter', 'brien', 'th']);
  });

  it('come with their beginnings from two letters on', () => {
    expect(wordsAndPrefixes('Åse Bo')).toEqual(['ås', 'åse', 'bo']);
  });

  it('have beginnings up to 24 letters and always the whole word', () => {
    const long = 'speciallægepraksissekretærerne';
    const all = wordsAndPrefixes(long);
    expect(all).toHaveLength(24);
    expect(all).toContain(long.slice(0, 24));
    expect(all).not.toContain(long.slice(0, 25));
    expect(all.at(-1)).toBe(long);
  });
});
