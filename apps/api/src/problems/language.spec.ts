import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'da'],
    ['', 'da'],
    ['*', 'da'],
    ['fr-FR,fr;q=0.9', 'da'],
    ['da-DK,da;q=0.9,en;q=0.8', 'da'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.7, da;q=0.3', 'en'],
    ['en,da', 'da'],
    ['de, en;q=0.5', 'en'],
    ['en;q=0', 'da'],
    ['EN-us', 'en'],
  ])('of %p is %p', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
