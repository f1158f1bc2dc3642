import type { ClientBase } from 'pg';
import type { SignedCheckpoint } from '../checkpoint/checkpoint.js';
import type { PublicKeyEntry } from '../keys/signing-key.js';
import { byStream, leafHash, merkleTree, type MerkleTree, type StreamHead } from '../merkle/merkle-tree.js';

interface CheckpointRow {
  readonly tenant: string;
  readonly number: number;
  readonly previous_hash: string;
  readonly at: Date;
  readonly day: string;
  readonly root: string;
  readonly count: number;
  readonly events: string;
  readonly key_id: string;
  readonly signature: string;
}

const COLUMNS = 'tenant, number, previous_hash, at, day::text, root, count, events, key_id, signature';

function toCheckpoint(row: CheckpointRow): SignedCheckpoint {
  const { tenant, number, day, root, count, signature } = row;
  const { previous_hash: previousHash, key_id: keyId } = row;
  const [at, events] = [row.at.toISOString(), Number(row.events)];
  return { ...{ tenant, number, previousHash, at, day, root, count, events, keyId }, signature };
}

/** A tenant's last checkpoint. */
export async function readLastCheckpoint(client: ClientBase, tenant: string): Promise<SignedCheckpoint | null> {
  const sql = `select ${COLUMNS} from checkpoints where tenant = $1 order by number desc limit 1`;
  const [row] = (await client.query<CheckpointRow>(sql, [tenant])).rows;
  return row === undefined ? null : toCheckpoint(row);
}

/** A tenant's checkpoints from the first on, and every key they were signed with. */
export async function readCheckpoints(
  client: ClientBase,
  tenant: string,
): Promise<{ readonly checkpoints: readonly SignedCheckpoint[]; readonly keys: readonly PublicKeyEntry[] }> {
  const sql = `select ${COLUMNS} from checkpoints where tenant = $1 order by number`;
  const { rows } = await client.query<CheckpointRow>(sql, [tenant]);
  const keys = await client.query<{ key_id: string; public_key: string }>(
    'select key_id, public_key from checkpoint_keys where tenant = $1 order by first_used_at, key_id',
    [tenant],
  );
  return {
    checkpoints: rows.map(toCheckpoint),
    keys: keys.rows.map(({ key_id: keyId, public_key: publicKey }) => ({ keyId, publicKey })),
  };
}

/** The heads a checkpoint stands on, in the order of its leaves. */
export interface CheckpointLeaves {
  readonly heads: readonly StreamHead[];
  readonly tree: MerkleTree;
}

/** The leaves of a checkpoint, made or about to be made. */
export async function readLeaves(client: ClientBase, tenant: string, number: number): Promise<CheckpointLeaves> {
  const { rows } = await client.query<StreamHead>(
    `select distinct on (stream_type, stream_id)
       stream_type as "streamType", stream_id as "streamId", version, head_hash as "headHash"
     from checkpoint_heads where tenant = $1 and number <= $2 order by stream_type, stream_id, number desc`,
    [tenant, number],
  );
  const heads = rows.sort(byStream);
  return { heads, tree: merkleTree(heads.map((head) => leafHash(tenant, head))) };
}
