import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdId, createEventStore, createPool, eventStoreMigrations, NO_HASH } from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { newKey, TENANT } from '../verify/bundle.fixtures.js';
import { verifyBundle } from '../verify/verify-bundle.js';
import { checkRecord } from './check-record.js';
import { createCheckpoints, type Checkpoints } from './create-checkpoints.js';
import { exportRecord } from './export-record.js';
import { proofMigrations } from './proof.migrations.js';

const OTHER_TENANT = 'aakirke';
const key = newKey();
let database: TestDatabase;
let pools: Record<'app' | 'relay' | 'import' | 'owner' | 'superuser', pg.Pool>;
let checkpoints: Checkpoints;

const streamOf = (name: string) =>
  ({ streamType: 'placement', streamId: createdId(TENANT, 'placement', name) }) as const;
let commands = 0;

/** Appends so many events to a stream, wherever it ends. */
async function append(name: string, count: number, tenant = TENANT): Promise<void> {
  const store = createEventStore(pools.app);
  const { streamType, streamId } = streamOf(name);
  const { version, headHash } = await store.load(tenant, streamType, streamId);
  await store.append({
    ...{ tenant, streamType, streamId, expectedVersion: version, headHash: version === 0 ? NO_HASH : headHash },
    ...{ settledVersion: version + count, bodyHmac: null, state: {}, rows: () => ({}), outbox: [] },
    commandId: createdId(tenant, 'command', String((commands += 1))),
    events: Array.from({ length: count }, (_, number) => ({
      ...{ type: 'note-added', at: '2026-01-05T09:00:00.120Z', occurredOn: '2026-01-05', policyVersion: 'p' },
      data: { note: 'æ"\u2028', number: number / 8, z: null, a: [] },
      by: { staffId: 'anna-b' },
    })),
  });
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: [...eventStoreMigrations, ...proofMigrations] });
  pools = {
    app: createPool({ connectionString: database.appUrl }),
    relay: createPool({ connectionString: database.relayUrl }),
    import: createPool({ connectionString: database.importUrl }),
    owner: createPool({ connectionString: database.ownerUrl }),
    superuser: createPool({ connectionString: database.superuserUrl }),
  };
  checkpoints = createCheckpoints(pools.app, key);
  for (const [index, name] of ['a', 'b', 'c', 'd', 'e'].entries()) await append(name, 2 + index);
  await append('theirs', 3, OTHER_TENANT);
});
afterAll(async () => {
  for (const pool of Object.values(pools)) await pool.end();
  await database.stop();
});

async function exported(streams: readonly ReturnType<typeof streamOf>[] | null = null) {
  const scope = streams === null ? ({ kind: 'tenant' } as const) : ({ kind: 'citizen', citizenId: 'c' } as const);
  const pieces = await exportRecord({
    pool: pools.app,
    key,
    tenant: TENANT,
    scope,
    streams,
    now: '2026-01-08T09:00:00.000Z',
  });
  async function* bytes() {
    for await (const piece of pieces) yield Buffer.from(piece, 'utf8');
  }
  return verifyBundle(bytes(), { trustedKeyId: key.keyId });
}

describe('checkpoints', () => {
  it('are made once a day, also by two at once, and follow each other', async () => {
    const night = '2026-01-06T01:30:00.000Z';
    const two = await Promise.all([checkpoints.make(TENANT, night), checkpoints.make(TENANT, night)]);
    expect(two.map(({ made }) => made).sort()).toEqual([false, true]);
    expect(two[0].checkpoint).toEqual(two[1].checkpoint);
    expect(two[0].checkpoint).toMatchObject({ number: 1, day: '2026-01-06', count: 5, events: 20 });
    await append('a', 1);
    await append('f', 1);
    const next = await checkpoints.make(TENANT, '2026-01-07T01:30:00.000Z');
    expect(next).toMatchObject({ made: true, checkpoint: { number: 2, count: 6, events: 22 } });
    expect((await checkpoints.make(TENANT, '2026-01-07T22:00:00.000Z')).made).toBe(false);
    expect((await checkpoints.make(TENANT, '2026-01-07T22:00:00.000Z', true)).checkpoint.number).toBe(3);
    expect((await checkpoints.make(OTHER_TENANT, night)).checkpoint).toMatchObject({ number: 1, count: 1, events: 3 });
    const { rows } = await pools.superuser.query('select count(*)::int from checkpoint_heads where tenant = $1', [
      TENANT,
    ]);
    expect(rows).toEqual([{ count: 7 }]);
  });

  it('go on under a new key, and the old ones stay good', async () => {
    const other = newKey();
    await createCheckpoints(pools.app, other).make(TENANT, '2026-01-09T01:30:00.000Z');
    expect(await checkRecord(pools.app, TENANT, null)).toMatchObject({
      ...{ intact: true, streams: 6, events: 22, proven: 6, faults: [] },
      lastCheckpoint: { number: 4, keyId: other.keyId },
    });
  });

  const tables = ['checkpoints', 'checkpoint_heads', 'checkpoint_keys'];
  /** Runs one statement as a role and takes it back. */
  async function as(role: keyof typeof pools, sql: string): Promise<unknown> {
    const client = await pools[role].connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.tenant', $1, true)`, [TENANT]);
      return (await client.query(sql)).rows;
    } finally {
      await client.query('rollback');
      client.release();
    }
  }

  it.each(tables)('%s may not be changed by any role of the application', async (table) => {
    for (const role of ['app', 'import', 'relay'] as const) {
      for (const sql of [`update ${table} set tenant = 'x'`, `delete from ${table}`, `truncate ${table} cascade`]) {
        await expect(as(role, sql)).rejects.toThrow('permission denied');
      }
    }
  });

  it.each(tables)(
    '%s are not even changed by their owner, nor by a superuser who turns triggers off',
    async (table) => {
      for (const sql of [`update ${table} set tenant = 'x'`, `delete from ${table}`, `truncate ${table} cascade`]) {
        for (const role of ['owner', 'superuser'] as const) {
          await expect(as(role, sql)).rejects.toThrow('checkpoints are never changed');
        }
      }
      await expect(as('superuser', `set session_replication_role = replica; delete from ${table}`)).rejects.toThrow(
        'checkpoints are never changed',
      );
    },
  );

  it.each(tables)('%s are seen and made within the tenant alone', async (table) => {
    expect(await as('app', `select distinct tenant from ${table}`)).toEqual([{ tenant: TENANT }]);
    const theirs = `insert into ${table} select '${OTHER_TENANT}' as tenant`;
    await expect(as('app', theirs)).rejects.toThrow(/row-level security|null value/);
    expect((await pools.app.query(`select * from ${table}`)).rowCount).toBe(0);
  });
});

describe('a bundle of the record', () => {
  it('holds everything of a tenant, and is intact', async () => {
    expect(await exported()).toMatchObject({
      ...{ status: 'intact', tenant: TENANT, streams: 6, events: 22, proven: 6, checkpoints: 4 },
      signedBy: key.keyId,
    });
  });

  it('holds the streams of a scope, with what has come since the checkpoint', async () => {
    await append('b', 2);
    await append('young', 1);
    const verdict = await exported([streamOf('b'), streamOf('young'), streamOf('nobody')]);
    expect(verdict).toMatchObject({ status: 'intact', streams: 2, events: 6, proven: 1 });
  });
});

describe('the check of the record', () => {
  /** Does to the tables what only who owns the machine could do, looks, and restores them. */
  async function spoilt(sql: string, restore: string): Promise<readonly string[]> {
    const forced = (text: string) =>
      pools.superuser.query(
        `alter table events disable trigger all; ${text}; alter table events enable always trigger events_are_never_changed`,
      );
    await forced(sql);
    try {
      const { intact, faults } = await checkRecord(pools.app, TENANT, null);
      expect(intact).toBe(false);
      return faults.map(({ kind, streamId, version }) => `${kind} ${streamId} ${version}`);
    } finally {
      await forced(restore);
    }
  }

  it('names what was done behind the back of the application', async () => {
    const { streamId } = streamOf('c');
    const where = `tenant = '${TENANT}' and stream_id = '${streamId}'`;
    const copy = 'create table kept as select * from events';
    const back = (columns: string) =>
      `insert into events (${columns}) overriding system value select ${columns} from kept where ${where} on conflict do nothing; drop table kept`;
    const columns =
      'position, transaction_id, tenant, stream_type, stream_id, version, event_id, command_id, type, data, at, occurred_on, by, policy_version, prev_hash, hash';
    expect(
      await spoilt(
        `update events set occurred_on = '2026-01-01' where ${where} and version = 2`,
        `update events set occurred_on = '2026-01-05' where ${where} and version = 2`,
      ),
    ).toEqual([`altered ${streamId} 2`]);
    expect(await spoilt(`${copy}; delete from events where ${where} and version = 3`, back(columns))).toEqual([
      `removed ${streamId} 3`,
    ]);
    expect(await spoilt(`${copy}; delete from events where ${where} and version > 3`, back(columns))).toEqual([
      `truncated ${streamId} 4`,
    ]);
    expect((await checkRecord(pools.app, TENANT, null)).intact).toBe(true);
  });

  it('names a tail that was cut off although the head was made to fit', async () => {
    const { streamId } = streamOf('d');
    const where = `tenant = '${TENANT}' and stream_id = '${streamId}'`;
    await pools.superuser.query(
      `create table kept as select version, head_hash from streams where ${where};
       update streams set version = 4, head_hash = (select hash from events where ${where} and version = 4) where ${where}`,
    );
    const { faults } = await checkRecord(pools.app, TENANT, [streamOf('d')]);
    expect(faults).toMatchObject([{ kind: 'truncated', streamId, version: 5 }]);
    await pools.superuser.query(`update streams set (version, head_hash) = (select * from kept) where ${where}`);
    await pools.superuser.query(
      `create table gone as select * from streams where ${where}; delete from streams where ${where}`,
    );
    const all = await checkRecord(pools.app, TENANT, null);
    expect(all.faults).toMatchObject([{ kind: 'removed', streamId, version: 1 }]);
    await pools.superuser.query('insert into streams select * from gone');
  });
});
