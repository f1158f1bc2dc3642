import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import pg from 'pg';
import { createEventStore } from '../create-event-store.js';
import { createPool } from '../pool.js';
import { appendNext, migrations, OTHER_TENANT, placementId, TENANT, untilQuiet } from '../store.fixtures.js';
import type { EventStore } from '../types.js';
import { continueEventOrder } from './continue-event-order.js';

/** So many transactions more than this server has the one counted from which the dump comes. */
const AHEAD = 5_000_000;
const [first, second] = [placementId('first'), placementId('second')];
let database: TestDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await startTestDatabase({ migrations });
  pool = createPool({ connectionString: database.appUrl });
  store = createEventStore(pool);
  for (const name of ['1', '2', '3']) await appendNext(store, first, name);
  await appendNext(store, second, 'other', { tenant: OTHER_TENANT });
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

/** What a restored dump holds: ids from another server's counter. */
async function asRestored(): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query(`
    alter table events disable trigger events_are_never_changed;
    update events set transaction_id = (transaction_id::text::bigint + ${AHEAD})::text::xid8;
    alter table events enable always trigger events_are_never_changed`);
  await superuser.end();
}

const readNow = (cursor: string) => store.readAll(TENANT, cursor, 100);
const after = async (cursor: string) => {
  await untilQuiet(pool);
  return readNow(cursor);
};
const cursorOf = (events: readonly { readonly position: string }[]): string => events.at(-1)?.position ?? '0';

describe('the order of all events after a dump was restored on a server that has counted less', () => {
  it('has nothing to continue where nothing was restored', async () => {
    expect(await after('0')).toHaveLength(3);
    expect(await continueEventOrder(database.ownerUrl)).toBe(false);
  });

  it('hides what was restored and skips what is new, as long as it is not continued', async () => {
    const cursor = cursorOf(await after('0')).replace(/^\d+/, (id) => String(Number(id) + AHEAD));
    await asRestored();
    expect(await after('0')).toEqual([]);
    await appendNext(store, first, '4');
    expect(await after(cursor)).toEqual([]);
    const [{ version } = { version: 0 }, ...more] = await after('0');
    expect([version, more.length]).toEqual([4, 0]);
  });

  it('is continued once: everything is read, and new events come after the restored ones', async () => {
    expect(await continueEventOrder(database.ownerUrl)).toBe(true);
    expect(await continueEventOrder(database.ownerUrl)).toBe(false);
    const all = await after('0');
    expect(all.map(({ version }) => version)).toEqual([4, 1, 2, 3]);
    await appendNext(store, first, '5');
    await appendNext(store, second, 'more', { tenant: OTHER_TENANT });
    expect((await after(cursorOf(all))).map(({ version }) => version)).toEqual([5]);
    expect(await store.readAll(OTHER_TENANT, '0', 100)).toHaveLength(2);
  });

  it('is continued again when what was restored so is restored once more elsewhere', async () => {
    const before = await after('0');
    await asRestored();
    expect((await after('0')).length).toBeLessThan(before.length);
    expect(await continueEventOrder(database.ownerUrl)).toBe(true);
    expect(await after('0')).toHaveLength(before.length);
    await appendNext(store, first, '6');
    expect((await after('0')).at(-1)?.version).toBe(6);
  });

  it('still holds back what is younger than a transaction that has not ended', async () => {
    const cursor = cursorOf(await after('0'));
    const slow = await pool.connect();
    try {
      await slow.query('begin; select pg_current_xact_id()');
      await appendNext(store, first, '7');
      expect(await readNow(cursor)).toEqual([]);
      await slow.query('commit');
    } finally {
      slow.release();
    }
    expect((await after(cursor)).map(({ version }) => version)).toEqual([7]);
  });
});
