import { describe, expect, it } from '@jest/globals';
import { readSetOf } from './read-set.js';

const A = '0b5f7a3c-7c60-4d0e-9a51-3f2f7ed3f001';
const B = '1b5f7a3c-7c60-4d0e-9a51-3f2f7ed3f001';
const citizen = (id: string) => ({ type: 'citizen', id }) as const;
const contact = (id: string) => ({ type: 'company-contact', id }) as const;

describe('a set of people', () => {
  it('is the same whoever is named first or twice', () => {
    const set = readSetOf([citizen(A), citizen(B)]);
    expect(readSetOf([citizen(B), citizen(A), citizen(B)])).toEqual(set);
    expect(set.subjects).toEqual([citizen(A), citizen(B)]);
  });

  it('is another with one person more, one less, or the same id of another kind', () => {
    const ids = [[citizen(A), citizen(B)], [citizen(A)], [contact(A)], [citizen(A), contact(A)]].map(
      (subjects) => readSetOf(subjects).id,
    );
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
