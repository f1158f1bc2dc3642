/** Longest beginning of a word that gets a token of its own; the whole word always has one. */
const LONGEST_PREFIX = 24;
const SHORTEST = 2;

/**
 * A word or text as search compares it: lower case, accents folded (é is e, ü is u), but æ, ø and å are letters of their
 * own and stay.
 */
export function normaliseForSearch(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replace(/[^\p{ASCII}æøå]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The words of a text of at least two letters or digits, normalised, each once. */
export function searchWords(text: string): readonly string[] {
  const words = normaliseForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => [...word].length >= SHORTEST);
}

/** The words of a text and their beginnings, from two letters on, each once. */
export function wordsAndPrefixes(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of searchWords(text)) {
    const letters = [...word];
    for (let length = SHORTEST; length < letters.length && length <= LONGEST_PREFIX; length += 1) {
      found.add(letters.slice(0, length).join(''));
    }
    found.add(word);
  }
  return [...found];
}
