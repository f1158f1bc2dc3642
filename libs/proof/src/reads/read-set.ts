import { createHash } from 'node:crypto';
import type { ReadSubject } from './read-log.types.js';

/** People whose text was opened together. */
export interface ReadSet {
  /** A UUID: the first half of the SHA-256 of who they are, so that the same people are the same set everywhere. */
  readonly id: string;
  /** Each once, sorted. */
  readonly subjects: readonly ReadSubject[];
}

/** The set of these people, in whatever order and however often they are named. Pure. */
export function readSetOf(subjects: readonly ReadSubject[]): ReadSet {
  const byName = new Map(subjects.map((subject) => [`${subject.type}/${subject.id}`, subject]));
  const names = [...byName.keys()].sort();
  const hex = createHash('sha256').update(names.join('\n')).digest('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  return { id, subjects: names.map((name) => byName.get(name) as ReadSubject) };
}
