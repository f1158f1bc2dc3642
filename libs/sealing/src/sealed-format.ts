import type { SealedText } from '@holdfast/domain';
import type { DataSubject } from './types.js';

/**
 * A sealed text: `<version and type>.<subject id>.<envelope in base64url>`, e.g. `1c.0b3c...d1.k3Zq...`. The type is one
 * letter (c citizen, k company contact, e note on an erasure), so opening needs no other knowledge than the tenant.
 */
const LETTERS = { citizen: 'c', 'company-contact': 'k', erasure: 'e' } as const satisfies Record<
  DataSubject['type'],
  string
>;
const TYPES = new Map<string, DataSubject['type']>([
  ['1c', 'citizen'],
  ['1k', 'company-contact'],
  ['1e', 'erasure'],
]);
const SUBJECT_ID = /^[A-Za-z0-9_-]{1,64}$/;

/** @throws TypeError when the subject's id has other than letters, digits, - and _ (1 to 64) */
export function checkSubject(subject: DataSubject): void {
  if (!SUBJECT_ID.test(subject.id)) throw new TypeError("A data subject's id is 1 to 64 letters, digits, - or _.");
}

export function writeSealed(subject: DataSubject, envelope: Buffer): SealedText {
  return { sealed: `1${LETTERS[subject.type]}.${subject.id}.${envelope.toString('base64url')}` };
}

/** The parts of a sealed text; null when it is none. The envelope in base64url. */
export function readSealed(text: string): { subject: DataSubject; envelope: string } | null {
  const [head = '', id = '', envelope = '', ...rest] = text.split('.');
  const type = TYPES.get(head);
  if (type === undefined || !SUBJECT_ID.test(id) || envelope === '' || rest.length > 0) return null;
  return { subject: { type, id }, envelope };
}

/** True for `{ sealed: '...' }` and nothing else beside it. */
export function isSealedText(value: unknown): value is SealedText {
  if (typeof value !== 'object' || value === null) return false;
  const { sealed } = value as { sealed?: unknown };
  return typeof sealed === 'string' && Object.keys(value).length === 1;
}
