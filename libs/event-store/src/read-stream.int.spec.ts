import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { verifyStream } from './chain/verify-stream.js';
import { createEventStore } from './create-event-store.js';
import { createPool } from './pool.js';
import { appendNext, event, migrations, placementId, TENANT, untilQuiet } from './store.fixtures.js';
import type { EventStore } from './types.js';
import { withTenant } from './with-tenant.js';

let database: TestDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  pool = createPool({ connectionString: database.appUrl });
  store = createEventStore(pool);
});

afterAll(async () => {
  await pool.end();
  await database.stop();
});

/** What jsonb rewrites (order of members, white space, number notation) and what it must keep. */
const awkward = {
  zebra: 1,
  apple: [1.5, 0.1, 1e21, 1e-7, -0, 123456789012345],
  'æøå "quoted"\n\t\\': 'Blåbærgrød ☃ 👷 \u0001',
  nested: { b: { d: null, c: [] }, a: {} },
  empty: '',
  left: undefined,
};

describe('reading a stream', () => {
  it('gives back what was written, and its chain holds after the database has rewritten the JSON', async () => {
    const streamId = placementId('awkward');
    await appendNext(store, streamId, 'awkward-1', { events: [event('a', awkward), event('b', [awkward])] });
    await appendNext(store, streamId, 'awkward-2', { events: [event('c', awkward)] });
    const [events, head] = [
      await store.readStream(TENANT, 'placement', streamId),
      await store.load(TENANT, 'placement', streamId),
    ];
    expect(events[0]?.data).toEqual(JSON.parse(JSON.stringify(awkward)));
    expect(events[0]).toMatchObject({
      at: '2026-01-05T09:00:00.000Z',
      occurredOn: '2026-01-05',
      by: { staffId: 'anna-b' },
    });
    expect(verifyStream(events, head)).toMatchObject({ intact: true, version: 3 });
  });

  it('stops at a version or at an instant, both inclusive', async () => {
    const streamId = placementId('until');
    const days = ['2026-01-05', '2026-01-06', '2026-01-07'];
    for (const day of days) {
      await appendNext(store, streamId, day, { events: [event('noted', {}, `${day}T09:00:00.000Z`)] });
    }
    const versions = async (until?: { version?: number; at?: string }): Promise<number[]> =>
      (await store.readStream(TENANT, 'placement', streamId, until)).map(({ version }) => version);
    expect(await versions()).toEqual([1, 2, 3]);
    expect(await versions({ version: 2 })).toEqual([1, 2]);
    expect(await versions({ at: '2026-01-06T09:00:00.000Z' })).toEqual([1, 2]);
    expect(await versions({ at: '2026-01-06T08:59:59.999Z' })).toEqual([1]);
    expect(await versions({ at: '2025-12-31T00:00:00.000Z' })).toEqual([]);
  });
});

describe('reading all events after a position', () => {
  it('gives each event once, in pages, across streams', async () => {
    await untilQuiet(pool);
    const before = (await store.readAll(TENANT, '0', 1_000)).at(-1)?.position ?? '0';
    const streams = ['page-a', 'page-b', 'page-c'].map(placementId);
    for (const streamId of streams) {
      await appendNext(store, streamId, streamId, { events: [event('a'), event('b'), event('c')] });
    }
    await untilQuiet(pool);
    const seen: string[] = [];
    let position = before;
    for (;;) {
      const page = await store.readAll(TENANT, position, 2);
      const last = page.at(-1);
      if (last === undefined) break;
      seen.push(...page.map(({ streamId, type }) => `${streamId} ${type}`));
      position = last.position;
    }
    expect(seen).toEqual(streams.flatMap((streamId) => ['a', 'b', 'c'].map((type) => `${streamId} ${type}`)));
  });

  it('does not lose an event whose transaction began first and committed last', async () => {
    await untilQuiet(pool);
    const start = (await store.readAll(TENANT, '0', 1_000)).at(-1)?.position ?? '0';
    const types = async (after: string): Promise<string[]> =>
      (await store.readAll(TENANT, after, 100)).map(({ type }) => type);

    let whileOpen: string[] = [];
    await withTenant(pool, TENANT, async (late) => {
      await late.query(`insert into events (tenant, stream_type, stream_id, version, event_id, command_id, type, data, at,
          occurred_on, by, policy_version, prev_hash, hash)
        values ('${TENANT}', 'placement', 'late', 1, gen_random_uuid(), gen_random_uuid(), 'late', '{}', now(),
          '2026-01-05', '"system"', 'p', '', '')`);
      await appendNext(store, placementId('early'), 'early', { events: [event('early')] });
      whileOpen = await types(start);
    });
    // Had 'early' been shown while 'late' was open, its position would have led past 'late' for good.
    expect(whileOpen).toEqual([]);
    await untilQuiet(pool);
    expect(await types(start)).toEqual(['late', 'early']);
  });

  it('refuses a position it did not give', async () => {
    await expect(store.readAll(TENANT, '17', 10)).rejects.toThrow('position');
    await expect(store.readAll(TENANT, "0:0' or true", 10)).rejects.toThrow('position');
  });
});
