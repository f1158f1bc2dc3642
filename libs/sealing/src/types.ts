import type { SealedText } from '@holdfast/domain';

/**
 * Whose key closes a text. A case's free text uses the citizen's; a company contact has its own, and so has the note on the
 * erasure of a citizen (by the citizen's id), which must outlive theirs.
 */
export interface DataSubject {
  readonly type: 'citizen' | 'company-contact' | 'erasure';
  readonly id: string;
}

/** What exact identifiers are hashed for: each has its own key, which stays through every rotation. */
export const HASH_PURPOSES = ['cpr', 'calendar-feed', 'service-token', 'audit-link'] as const;
export type HashPurpose = (typeof HASH_PURPOSES)[number];

/** Personal text at the edge: closed before it reaches the store, opened only in queries. AES-256-GCM. */
export interface Sealing {
  /** Closes a text under the subject's key (made on first use). */
  seal(tenant: string, subject: DataSubject, text: string): Promise<SealedText>;
  /** Opens a text. Null when the subject's key has been destroyed (erased). */
  open(tenant: string, text: SealedText): Promise<string | null>;
  /** Opens every sealed text found anywhere in a JSON value, keys fetched in one round trip; erased ones become null. */
  openAll(tenant: string, value: unknown): Promise<unknown>;
  /** Whether the subject's key has been destroyed, as far as is known here: a key at hand may be up to a minute old. */
  isErased(tenant: string, subject: DataSubject): Promise<boolean>;
  /** The subject has been erased: their key is not used from here any more. */
  forget(tenant: string, subject: DataSubject): void;
  /** Keyed tokens (hex) of the words of a text and their prefixes, for the search side table. */
  searchTokens(tenant: string, text: string): Promise<readonly string[]>;
  /** The keyed token of one typed word or beginning of a word, to look up. */
  searchToken(tenant: string, word: string): Promise<string>;
  /** Keyed hash (hex) of an exact identifier, e.g. a CPR number. */
  keyedHash(tenant: string, purpose: HashPurpose, value: string): Promise<string>;
  /** Hex HMAC of actor, route and plaintext body under the tenant's key: what the store compares for a repeated key. */
  bodyHmac(tenant: string, parts: readonly string[]): Promise<string>;
}
