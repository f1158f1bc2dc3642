import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import type { InclusionProof } from '../bundle/bundle.types.js';
import type { SignedCheckpoint } from '../checkpoint/checkpoint.js';
import type { PublicKeyEntry } from '../keys/signing-key.js';
import type { StreamHead } from '../merkle/merkle-tree.js';
import { readCheckpoints, readLeaves, type CheckpointLeaves } from './checkpoint-rows.js';
import { readHeads, type StreamName } from './read-record.js';

/** Streams as they stand, and what the checkpoints say of them. */
export interface ProvenHeads {
  readonly heads: readonly StreamHead[];
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly keys: readonly PublicKeyEntry[];
  /** Under the last checkpoint; null: there is none. */
  readonly leaves: CheckpointLeaves | null;
  /** A stream's way to the root of the last checkpoint; null: the stream is younger. */
  proofOf(stream: StreamName): InclusionProof | null;
}

/** Reads the checkpoints first, then the heads: no head is older than what a checkpoint holds of it. */
export function readProvenHeads(pool: Pool, tenant: string, names: readonly StreamName[] | null): Promise<ProvenHeads> {
  return withTenant(pool, tenant, async (client) => {
    await client.query(`set local statement_timeout = '5min'`);
    const { checkpoints, keys } = await readCheckpoints(client, tenant);
    const last = checkpoints.at(-1);
    const leaves = last === undefined ? null : await readLeaves(client, tenant, last.number);
    const heads = await readHeads(client, tenant, names);
    const places = new Map(leaves?.heads.map((head, index) => [keyOf(head), index]));
    return {
      ...{ heads, checkpoints, keys, leaves },
      proofOf: (stream) => {
        const index = places.get(keyOf(stream));
        const held = index === undefined ? undefined : leaves?.heads[index];
        if (index === undefined || held === undefined || leaves === null) return null;
        return { version: held.version, headHash: held.headHash, ...leaves.tree.pathOf(index) };
      },
    };
  });
}

/** A stream's name as one text. */
export function keyOf({ streamType, streamId }: StreamName): string {
  return `${streamType}/${streamId}`;
}
