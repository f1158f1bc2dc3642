import { withTenant } from '@holdfast/event-store';
import { dayOf } from '@holdfast/domain';
import type { ClientBase, Pool } from 'pg';
import { checkpointHash, NO_CHECKPOINT, signCheckpoint, type SignedCheckpoint } from '../checkpoint/checkpoint.js';
import type { SigningKey } from '../keys/signing-key.js';
import { readLastCheckpoint, readLeaves } from './checkpoint-rows.js';

/** How a request for a checkpoint ended. */
export interface MadeCheckpoint {
  readonly checkpoint: SignedCheckpoint;
  /** False: the day had one already, which is answered. */
  readonly made: boolean;
}

/** Makes checkpoints of tenants. */
export interface Checkpoints {
  /**
   * The day's checkpoint of a tenant: made unless there is one. Two at once take turns.
   * @param now RFC 3339 UTC; its Danish day is meant
   * @param again another one, although the day has one
   * @throws StoreUnavailableError
   */
  make(tenant: string, now: string, again?: boolean): Promise<MadeCheckpoint>;
}

/**
 * Checkpoints in the database.
 * @param pool of the application role, which may insert checkpoints and never change one
 */
export function createCheckpoints(pool: Pool, key: SigningKey): Checkpoints {
  return {
    make: (tenant, now, again = false) =>
      withTenant(pool, tenant, async (client) => {
        await client.query(`set local statement_timeout = '5min'`);
        await client.query(`select pg_advisory_xact_lock(hashtextextended('checkpoint/' || $1, 0))`, [tenant]);
        const last = await readLastCheckpoint(client, tenant);
        const day = dayOf(now);
        if (last !== null && last.day >= day && !again) return { checkpoint: last, made: false };
        return { checkpoint: await append(client, key, tenant, { now, day, last }), made: true };
      }),
  };
}

interface Moment {
  readonly now: string;
  readonly day: string;
  readonly last: SignedCheckpoint | null;
}

async function append(
  client: ClientBase,
  key: SigningKey,
  tenant: string,
  { now, day, last }: Moment,
): Promise<SignedCheckpoint> {
  const number = (last?.number ?? 0) + 1;
  await client.query(
    `insert into checkpoint_keys (tenant, key_id, public_key, first_used_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [tenant, key.keyId, key.publicKey, now],
  );
  // One statement, one snapshot: the heads of all streams at the same moment. A head that has not moved keeps its row.
  await client.query(
    `insert into checkpoint_heads (tenant, stream_type, stream_id, number, version, head_hash)
     select s.tenant, s.stream_type, s.stream_id, $2, s.version, s.head_hash from streams s
     where s.tenant = $1 and not exists (
       select from checkpoint_heads h
       where h.tenant = s.tenant and h.stream_type = s.stream_type and h.stream_id = s.stream_id
         and h.version = s.version and h.head_hash = s.head_hash)`,
    [tenant, number],
  );
  const { heads, tree } = await readLeaves(client, tenant, number);
  const previousHash = last === null ? NO_CHECKPOINT : checkpointHash(last);
  const events = heads.reduce((sum, { version }) => sum + version, 0);
  const document = { tenant, number, previousHash, at: now, day, root: tree.root, count: tree.count, events };
  const made = signCheckpoint(document, key);
  await client.query(
    `insert into checkpoints (tenant, number, previous_hash, at, day, root, count, events, key_id, signature)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [tenant, number, previousHash, now, day, made.root, made.count, events, made.keyId, made.signature],
  );
  return made;
}
