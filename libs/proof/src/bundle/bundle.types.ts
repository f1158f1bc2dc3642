import type { InclusionPath, StreamHead } from '../merkle/merkle-tree.js';
import type { PublicKeyEntry } from '../keys/signing-key.js';

/** What names a file as a signed bundle, in its first line. */
export const BUNDLE_FORMAT = 'holdfast-bundle/1';

/** What a bundle holds: one case, everything about one citizen, or the whole record of a municipality. */
export type BundleScope =
  | { readonly kind: 'case'; readonly placementId: string }
  | { readonly kind: 'citizen'; readonly citizenId: string }
  | { readonly kind: 'tenant' };

/** The first line. */
export interface BundleHeader {
  readonly format: typeof BUNDLE_FORMAT;
  readonly tenant: string;
  readonly scope: BundleScope;
  /** When it was made: RFC 3339 UTC. */
  readonly at: string;
  /** Every key that a checkpoint of the tenant is or was signed with, and the bundle's own. */
  readonly keys: readonly PublicKeyEntry[];
  /** Fingerprint of the key that the bundle is signed with. */
  readonly signedBy: string;
  /** The last checkpoint, to which the proofs lead; null: there was none yet. */
  readonly checkpoint: { readonly number: number; readonly hash: string } | null;
}

/** A stream as the last checkpoint holds it, and its way to the root. */
export interface InclusionProof extends InclusionPath {
  readonly version: number;
  readonly headHash: string;
}

/** The line before a stream's events. */
export interface BundleStream extends StreamHead {
  /** Null: the stream is younger than the last checkpoint. */
  readonly proof: InclusionProof | null;
}

/** The last line. */
export interface BundleEnd {
  readonly streams: number;
  readonly events: number;
  /** SHA-256 (hex) of every byte before this line. */
  readonly digest: string;
  /** Ed25519 (base64) over the RFC 8785 bytes of `{ digest, events, kind, streams }`. */
  readonly signature: string;
}
