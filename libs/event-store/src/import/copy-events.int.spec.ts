import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { NO_HASH, prepareEvents } from '../chain/prepare-events.js';
import { verifyStream } from '../chain/verify-stream.js';
import { createEventStore } from '../create-event-store.js';
import { createPool } from '../pool.js';
import {
  appendNext,
  commandId,
  event,
  migrations,
  OTHER_TENANT,
  placementId,
  request,
  TENANT,
} from '../store.fixtures.js';
import type { EventStore } from '../types.js';
import { withTenant } from '../with-tenant.js';
import { copyEvents, type PreparedStream } from './copy-events.js';

let database: TestDatabase;
let app: pg.Pool;
let importer: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  app = createPool({ connectionString: database.appUrl });
  importer = createPool({ connectionString: database.importUrl });
  store = createEventStore(app);
});

afterAll(async () => {
  await app.end();
  await importer.end();
  await database.stop();
});

const special = { text: 'tab\t newline\n return\r backslash\\ \\N "quotes" æøå', none: null };

function prepared(name: string, tenant = TENANT): PreparedStream {
  const streamId = placementId(name);
  const { events, result, version } = prepareEvents({
    tenant,
    streamType: 'placement',
    streamId,
    expectedVersion: 0,
    headHash: NO_HASH,
    commandId: commandId(name),
    events: [event('proposed', special), event('noted', { name })],
  });
  return {
    streamType: 'placement',
    streamId,
    events,
    state: { version, ...special },
    settledVersion: version,
    commands: [{ commandId: commandId(name), bodyHmac: null, result }],
    rows: { tallies: [{ name, count: 2, note: special.text }] },
    outbox: [{ kind: 'placement-news', subject: streamId, version, delaySeconds: 0 }],
  };
}

/** Everything of the tenant but what the store alone decides (positions, transaction ids, times of sending). */
async function everything(): Promise<unknown> {
  return withTenant(app, TENANT, async (client) => {
    const tables = ['events', 'streams', 'command_results', 'outbox', 'register_stamps', 'tallies'];
    const all: Record<string, unknown> = {};
    for (const table of tables) {
      const { rows } = await client.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`);
      all[table] = rows
        .map(({ row }) => JSON.stringify({ ...row, position: 0, transaction_id: 0, send_after: 0, id: 0 }))
        .sort();
    }
    return all;
  });
}

describe('importing by COPY', () => {
  it('leaves exactly what an append leaves', async () => {
    const stream = prepared('same');
    await copyEvents(importer, { tenant: TENANT, streams: [stream], touchesRegisters: true });
    const imported = await everything();
    const other = await startTestDatabase({ migrations });
    const otherPool = createPool({ connectionString: other.appUrl });
    await createEventStore(otherPool).append(
      request({
        streamId: stream.streamId,
        commandId: commandId('same'),
        bodyHmac: null,
        events: stream.events,
        state: stream.state,
        rows: () => stream.rows,
        outbox: stream.outbox ?? [],
        touchesRegisters: true,
      }),
    );
    const ours = app;
    app = otherPool;
    const appended = await everything();
    app = ours;
    await otherPool.end();
    await other.stop();
    expect(imported).toEqual(appended);
  });

  it('changes nothing when it is run a second time', async () => {
    const streams = ['twice-a', 'twice-b', 'twice-c'].map((name) => prepared(name));
    const first = await copyEvents(importer, { tenant: TENANT, streams });
    const before = await everything();
    const second = await copyEvents(importer, { tenant: TENANT, streams, touchesRegisters: true });
    expect([first.events, first.newStreams.length, first.skipped]).toEqual([6, 3, 0]);
    expect([second.events, second.newStreams.length, second.skipped]).toEqual([0, 0, 3]);
    expect(await everything()).toEqual(before);
  });

  it('leaves alone a stream that has gone on since, and takes the new ones beside it', async () => {
    await copyEvents(importer, { tenant: TENANT, streams: [prepared('gone-on')] });
    await appendNext(store, placementId('gone-on'), 'gone-on-2', { state: { later: true } });
    const again = await copyEvents(importer, {
      tenant: TENANT,
      streams: [prepared('gone-on'), prepared('new-beside')],
    });
    expect(again.newStreams).toEqual([{ streamType: 'placement', streamId: placementId('new-beside') }]);
    expect((await store.load(TENANT, 'placement', placementId('gone-on'))).state).toEqual({ later: true });
  });

  it('makes streams that go on by append, with a whole chain', async () => {
    await copyEvents(importer, { tenant: TENANT, streams: [prepared('goes-on')] });
    await appendNext(store, placementId('goes-on'), 'goes-on-2');
    const events = await store.readStream(TENANT, 'placement', placementId('goes-on'));
    const head = await store.load(TENANT, 'placement', placementId('goes-on'), commandId('goes-on'));
    expect(verifyStream(events, head)).toMatchObject({ intact: true, version: 3 });
    expect(events[0]?.data).toEqual(special);
    expect(head.remembered).toMatchObject({ bodyHmac: null, result: { version: 2 } });
  });

  it('takes each stream once when two imports run at the same time', async () => {
    const streams = Array.from({ length: 40 }, (_, index) => prepared(`parallel-${index}`));
    const results = await Promise.all([
      copyEvents(importer, { tenant: TENANT, streams }),
      copyEvents(importer, { tenant: TENANT, streams: streams.toReversed() }),
    ]);
    expect(results.map(({ newStreams, skipped }) => newStreams.length + skipped)).toEqual([40, 40]);
    expect(results.flatMap(({ newStreams }) => newStreams)).toHaveLength(40);
  });

  it('reports each batch of an endless source', async () => {
    async function* many(): AsyncGenerator<PreparedStream> {
      for (let index = 0; index < 2_100; index += 1) yield await Promise.resolve(prepared(`batch-${index}`));
    }
    const progress: number[] = [];
    await copyEvents(importer, {
      tenant: TENANT,
      streams: many(),
      onProgress: ({ newStreams }) => progress.push(newStreams.length),
    });
    expect(progress).toEqual([1_000, 2_000, 2_100]);
  });

  it('refuses the events of another tenant', async () => {
    const foreign = copyEvents(importer, { tenant: TENANT, streams: [prepared('foreign', OTHER_TENANT)] });
    await expect(foreign).rejects.toThrow('another tenant');
    expect(await store.readStream(TENANT, 'placement', placementId('foreign'))).toEqual([]);
  });
});
