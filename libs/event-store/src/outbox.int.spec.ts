import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { createEventStore } from './create-event-store.js';
import { createOutboxQueue, type OutboxQueue } from './outbox.js';
import { createPool } from './pool.js';
import { appendNext, migrations, OTHER_TENANT, placementId, TENANT } from './store.fixtures.js';
import type { EventStore } from './types.js';

let database: TestDatabase;
let app: pg.Pool;
let relay: pg.Pool;
let store: EventStore;
let queue: OutboxQueue;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  app = createPool({ connectionString: database.appUrl });
  relay = createPool({ connectionString: database.relayUrl });
  store = createEventStore(app);
  queue = createOutboxQueue(relay);
});

afterAll(async () => {
  await app.end();
  await relay.end();
  await database.stop();
});

beforeEach(async () => {
  await relay.query('delete from outbox');
});

/** Appends with news due so many seconds from now; answers the ids in the outbox. */
async function news(name: string, delaySeconds: number, tenant = TENANT): Promise<readonly string[]> {
  const id = placementId(name);
  const answer = await appendNext(store, id, name, {
    tenant,
    outbox: [{ kind: 'placement-news', subject: id, version: 1, delaySeconds }],
  });
  return answer.kind === 'appended' ? answer.outboxIds : [];
}

describe('news in the outbox', () => {
  it('is given to the relay when it is due, of every tenant, oldest first', async () => {
    await news('due', -10);
    await news('overdue', -20, OTHER_TENANT);
    await news('later', 60);
    const due = await queue.claim(10, 30);
    expect(due.map(({ tenant, subject }) => [tenant, subject])).toEqual([
      [OTHER_TENANT, placementId('overdue')],
      [TENANT, placementId('due')],
    ]);
    expect(due[0]).toMatchObject({ kind: 'placement-news', version: 1, attempts: 1 });
  });

  it('is taken out by whoever has told it', async () => {
    const [mine, other] = [await news('told', -1), await news('told-by-relay', -1)];
    await store.forgetOutbox(TENANT, mine);
    expect((await queue.claim(10, 30)).map(({ id }) => id)).toEqual(other);
    await queue.forget(other);
    expect((await relay.query('select * from outbox')).rows).toEqual([]);
  });

  it('is not taken out for another tenant', async () => {
    const ids = await news('not-theirs', -1);
    await store.forgetOutbox(OTHER_TENANT, ids);
    expect((await queue.claim(10, 30)).map(({ id }) => id)).toEqual(ids);
  });

  it('is lent to one relay at a time, and comes again when the lease has run out', async () => {
    await Promise.all(Array.from({ length: 20 }, async (_, index) => news(`lent-${index}`, -1)));
    const claims = await Promise.all(Array.from({ length: 4 }, async () => queue.claim(20, 30)));
    expect(claims.flat()).toHaveLength(20);
    expect(new Set(claims.flat().map(({ id }) => id)).size).toBe(20);
    expect(await queue.claim(20, 30)).toEqual([]);
    await relay.query(`update outbox set send_after = send_after - interval '31 s'`);
    expect((await queue.claim(20, 30)).map(({ attempts }) => attempts)).toEqual(Array.from({ length: 20 }, () => 2));
  });

  it('that is put off comes again then, and not with the lease', async () => {
    const ids = await news('put-off', -1);
    await queue.claim(10, 30);
    await queue.hold(ids, 60);
    await relay.query(`update outbox set send_after = send_after - interval '59 s'`);
    expect(await queue.claim(10, 30)).toEqual([]);
    await relay.query(`update outbox set send_after = send_after - interval '2 s'`);
    expect((await queue.claim(10, 30)).map(({ id }) => id)).toEqual(ids);
  });

  it('is counted while it is overdue', async () => {
    expect(await queue.backlog()).toEqual({ due: 0, oldestSeconds: 0 });
    await news('counted', -100);
    const { due, oldestSeconds } = await queue.backlog();
    expect([due, oldestSeconds >= 100]).toEqual([1, true]);
  });
});
