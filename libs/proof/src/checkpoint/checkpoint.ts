import { hash, type KeyObject } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { isSignedBy, type SigningKey } from '../keys/signing-key.js';

/** The `previousHash` of a tenant's first checkpoint. */
export const NO_CHECKPOINT = '0'.repeat(64);

/** What a tenant's record was at a moment, in one hash. */
export interface Checkpoint {
  readonly tenant: string;
  /** 1, 2, 3, ... */
  readonly number: number;
  /** The hash of the checkpoint before it; 64 zeros for the first. */
  readonly previousHash: string;
  /** When it was made: RFC 3339 UTC. */
  readonly at: string;
  /** The Danish day of `at`. */
  readonly day: string;
  /** The Merkle root over the heads of all streams. */
  readonly root: string;
  /** Streams under the root. */
  readonly count: number;
  /** Events in those streams: the sum of their versions. */
  readonly events: number;
  /** The fingerprint of the key it is signed with. */
  readonly keyId: string;
}

/** A checkpoint and its signature (Ed25519, base64). */
export interface SignedCheckpoint extends Checkpoint {
  readonly signature: string;
}

/**
 * The bytes under the signature: RFC 8785 of the checkpoint's members and `kind`, which keeps a signature from being used for
 * anything else.
 */
export function canonicalCheckpoint(checkpoint: Checkpoint): string {
  return canonicalize({ kind: 'holdfast-checkpoint/1', ...membersOf(checkpoint) });
}

function membersOf(checkpoint: Checkpoint): Checkpoint {
  const { tenant, number, previousHash, at, day, root, count, events, keyId } = checkpoint;
  return { tenant, number, previousHash, at, day, root, count, events, keyId };
}

/** Signs a checkpoint with the key it names. */
export function signCheckpoint(checkpoint: Omit<Checkpoint, 'keyId'>, key: SigningKey): SignedCheckpoint {
  const named = { ...checkpoint, keyId: key.keyId };
  return { ...membersOf(named), signature: key.sign(canonicalCheckpoint(named)) };
}

/** What the next checkpoint names: SHA-256 (hex) of the RFC 8785 bytes of this one, signature included. */
export function checkpointHash(checkpoint: SignedCheckpoint): string {
  return hash('sha256', canonicalize({ ...membersOf(checkpoint), signature: checkpoint.signature }), 'hex');
}

/** What is wrong with a checkpoint. */
export interface CheckpointFault {
  readonly kind: 'forged-checkpoint' | 'removed';
  /** The checkpoint's number; for `removed` the one that is missing. */
  readonly number: number;
  readonly detail: string;
}

/** The keys that a checkpoint may be signed with, by fingerprint. */
export type CheckpointKeys = ReadonlyMap<string, KeyObject>;

/** What is wrong with a checkpoint after the one before it; null: nothing. */
export function checkpointFault(
  checkpoint: SignedCheckpoint,
  previous: SignedCheckpoint | null,
  tenant: string,
  keys: CheckpointKeys,
): CheckpointFault | null {
  const { number, keyId, signature } = checkpoint;
  const expected = (previous?.number ?? 0) + 1;
  const forged = (detail: string): CheckpointFault => ({ kind: 'forged-checkpoint', number: expected, detail });
  const key = keys.get(keyId);
  if (key === undefined) return forged('it is signed with a key that is not among the keys');
  if (!isSignedBy(key, canonicalCheckpoint(checkpoint), signature)) return forged('its signature does not fit');
  if (checkpoint.tenant !== tenant) return forged('it is of another municipality');
  if (number > expected) {
    return { kind: 'removed', number: expected, detail: `checkpoint ${number} stands in its place` };
  }
  const before = previous === null ? NO_CHECKPOINT : checkpointHash(previous);
  if (number !== expected || checkpoint.previousHash !== before) return forged('it does not follow the one before it');
  return null;
}
