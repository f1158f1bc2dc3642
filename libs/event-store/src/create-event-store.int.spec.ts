import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { NO_HASH } from './chain/prepare-events.js';
import { verifyStream } from './chain/verify-stream.js';
import { createEventStore } from './create-event-store.js';
import { createPool } from './pool.js';
import {
  appendNext,
  commandId,
  event,
  migrations,
  OTHER_TENANT,
  placementId,
  request,
  TENANT,
} from './store.fixtures.js';
import type { AppendAnswer, EventStore } from './types.js';
import { withTenant } from './with-tenant.js';

let database: TestDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  pool = createPool({ connectionString: database.appUrl, max: 20 });
  store = createEventStore(pool);
});

afterAll(async () => {
  await pool.end();
  await database.stop();
});

async function count(table: string, where = 'true'): Promise<number> {
  return withTenant(pool, TENANT, async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int from ${table} where ${where}`);
    return rows[0]?.count ?? -1;
  });
}

function kinds(answers: readonly AppendAnswer[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const { kind } of answers) counted[kind] = (counted[kind] ?? 0) + 1;
  return counted;
}

describe('appending', () => {
  it('writes events, state, read-model rows, news and the remembered answer together', async () => {
    const streamId = placementId('together');
    const answer = await store.append(
      request({
        streamId,
        events: [event('proposed'), event('alarm-rung')],
        settledVersion: 1,
        state: { stage: 'proposed' },
        rows: (events) => ({ tallies: [{ name: 'together', count: events.length, note: events[1]?.eventId }] }),
        outbox: [{ kind: 'placement-news', subject: streamId, version: 2, delaySeconds: 5 }],
        touchesRegisters: true,
      }),
    );
    const loaded = await store.load(TENANT, 'placement', streamId, commandId(streamId));
    expect(answer.kind).toBe('appended');
    expect(loaded).toMatchObject({ state: { stage: 'proposed' }, version: 2, settledVersion: 1, registersStamp: '1' });
    expect(loaded.remembered).toEqual({ bodyHmac: 'aa', result: answer.kind === 'appended' ? answer.result : null });
    expect(await count('tallies', `name = 'together' and count = 2 and note is not null`)).toBe(1);
    expect(await count('outbox', `subject = '${streamId}' and send_after > now() + interval '3 s'`)).toBe(1);
  });

  it('leaves nothing behind when a part of it fails', async () => {
    const streamId = placementId('nothing-left');
    const broken = request({ streamId, rows: () => ({ tallies: [{ name: 'broken', count: 'not a number' }] }) });
    await expect(store.append(broken)).rejects.toThrow('invalid input syntax');
    await expect(store.append({ ...broken, rows: () => ({ nowhere: [{}] }) })).rejects.toThrow(
      'no such table: nowhere',
    );
    expect(await count('events', `stream_id = '${streamId}'`)).toBe(0);
    expect((await store.load(TENANT, 'placement', streamId, commandId(streamId))).remembered).toBeNull();
  });

  it('knows nothing of a stream that is not there', async () => {
    expect(await store.load(TENANT, 'placement', placementId('nowhere'))).toMatchObject({
      state: null,
      version: 0,
      headHash: NO_HASH,
      settledVersion: 0,
      remembered: null,
    });
  });

  it('refuses to record a command that did nothing', async () => {
    await expect(store.append(request({ streamId: placementId('idle'), events: [] }))).rejects.toThrow(
      'Nothing to append',
    );
  });

  it('refuses a version that is not the latest, and a new stream that is there already', async () => {
    const streamId = placementId('conflict');
    await store.append(request({ streamId }));
    const again = request({ streamId, commandId: commandId('conflict-2') });
    expect(await store.append(again)).toEqual({ kind: 'conflict' });
    expect(await store.append({ ...again, expectedVersion: 4 })).toEqual({ kind: 'conflict' });
    expect(await count('events', `stream_id = '${streamId}'`)).toBe(1);
  });

  it('refuses events that do not continue the head of the stream', async () => {
    const streamId = placementId('wrong-head');
    await store.append(request({ streamId }));
    const wrong = request({
      streamId,
      commandId: commandId('wrong-head-2'),
      expectedVersion: 1,
      headHash: 'ab'.repeat(32),
    });
    expect(await store.append(wrong)).toEqual({ kind: 'conflict' });
  });
});

describe('a command that comes again', () => {
  it('gets its first answer, whatever happened to the stream since', async () => {
    const streamId = placementId('repeated');
    const first = await store.append(request({ streamId }));
    await appendNext(store, streamId, 'repeated-2');
    const again = await store.append(request({ streamId }));
    const onTop = await appendNext(store, streamId, 'x', { commandId: commandId(streamId) });
    expect(first.kind).toBe('appended');
    expect([again, onTop]).toEqual(
      Array.from({ length: 2 }, () => ({ kind: 'repeated', result: first.kind === 'appended' ? first.result : null })),
    );
    expect(await count('events', `stream_id = '${streamId}'`)).toBe(2);
  });

  it('is refused with another body', async () => {
    const streamId = placementId('reused');
    await store.append(request({ streamId }));
    expect(await store.append(request({ streamId, bodyHmac: 'bb' }))).toEqual({ kind: 'key-reused' });
    expect(await appendNext(store, streamId, 'x', { commandId: commandId(streamId), bodyHmac: null })).toEqual({
      kind: 'key-reused',
    });
    expect(
      await store.append(
        request({ streamId: placementId('reused-2'), commandId: commandId(streamId), bodyHmac: 'bb' }),
      ),
    ).toEqual({ kind: 'key-reused' });
    expect(await count('streams', `stream_id = '${placementId('reused-2')}'`)).toBe(0);
  });

  it('is carried out once when it comes twenty times at the same moment', async () => {
    const streamId = placementId('at-once');
    const answers = await Promise.all(Array.from({ length: 20 }, async () => store.append(request({ streamId }))));
    expect(kinds(answers)).toEqual({ appended: 1, repeated: 19 });
    const results = answers.map((answer) => ('result' in answer ? answer.result : null));
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  });

  it('is carried out once when it comes at the same moment to a stream that stands', async () => {
    const streamId = placementId('at-once-later');
    await store.append(request({ streamId }));
    const answers = await Promise.all(Array.from({ length: 20 }, async () => appendNext(store, streamId, 'same')));
    expect(kinds(answers)).toEqual({ appended: 1, repeated: 19 });
  });

  it('is carried out once when it comes to twenty streams at the same moment', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => placementId(`spread-${index}`));
    const same = commandId('spread');
    const answers = await Promise.all(
      ids.map(async (streamId) => store.append(request({ streamId, commandId: same }))),
    );
    expect(kinds(answers)).toEqual({ appended: 1, repeated: 19 });
    expect(await count('events', `command_id = '${same}'`)).toBe(1);
  });
});

describe('many at once', () => {
  it('lets one of fifty appends at the same version through', async () => {
    const streamId = placementId('fifty');
    await store.append(request({ streamId }));
    const { headHash } = await store.load(TENANT, 'placement', streamId);
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) =>
        store.append(request({ streamId, expectedVersion: 1, headHash, commandId: commandId(`fifty-${index}`) })),
      ),
    );
    expect(kinds(answers)).toEqual({ appended: 1, conflict: 49 });
    expect(
      await count('command_results', `command_id <> '${commandId(streamId)}' and result->>'id' = '${streamId}'`),
    ).toBe(1);
  });

  it('lets one of fifty first appends to a new stream through', async () => {
    const streamId = placementId('fifty-new');
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, index) =>
        store.append(request({ streamId, commandId: commandId(`fifty-new-${index}`) })),
      ),
    );
    expect(kinds(answers)).toEqual({ appended: 1, conflict: 49 });
  });

  it('leaves a whole chain after fifty writers that try again', async () => {
    const streamId = placementId('persistent');
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        for (;;) {
          const answer = await appendNext(store, streamId, `persistent-${index}`);
          if (answer.kind === 'appended') return;
        }
      }),
    );
    const [events, head] = [
      await store.readStream(TENANT, 'placement', streamId),
      await store.load(TENANT, 'placement', streamId),
    ];
    expect(verifyStream(events, head)).toEqual({ intact: true, version: 50, headHash: head.headHash });
  });
});

describe('two tenants', () => {
  it('may use the same ids and never meet', async () => {
    const streamId = placementId('both');
    const [mine, theirs] = [
      request({ streamId }),
      request({ streamId, tenant: OTHER_TENANT, state: { theirs: true } }),
    ];
    expect(kinds([await store.append(mine), await store.append(theirs)])).toEqual({ appended: 2 });
    expect((await store.load(TENANT, 'placement', streamId)).state).toEqual({ version: 1 });
    expect((await store.load(OTHER_TENANT, 'placement', streamId)).state).toEqual({ theirs: true });
    expect(await store.readStream(OTHER_TENANT, 'placement', placementId('together'))).toEqual([]);
  });
});
