import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool, withTenant } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { createReadModels, type ReadModels } from '../create-read-models.js';
import { createInboxMarks, type InboxMarks } from './inbox-marks.js';

const FJORDBY = 'fjordby';
const EVENT = '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11';
const MESSAGE = `${EVENT}:anna`;
const PLACEMENT = '0d2b7c1e-6f4a-5d0b-9b1e-3f5a7c9d1e22';
const NOW = '2026-01-16T08:00:00.000Z';

let database: TestDatabase;
let pool: Pool;
let models: ReadModels;
let marks: InboxMarks;

/** What a rebuild does: the rows of the stream, written whole once more. */
const rebuild = () =>
  withTenant(pool, FJORDBY, async (client) => {
    const message = { message_id: MESSAGE, recipient: 'anna', placement_id: PLACEMENT, obligation_id: 'o3' };
    const told = { kind: 'follow-up', due_on: '2026-01-15', step: 'due', channel: 'message', reason: 'owner', at: NOW };
    const rows = { inbox: [{ ...message, ...told }] };
    await client.query('select apply_rows($1, $2)', [FJORDBY, JSON.stringify(rows)]);
  });

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.appUrl });
  models = createReadModels({ url: database.appUrl, poolMax: 2 });
  marks = createInboxMarks(pool);
  await withTenant(pool, FJORDBY, (client) =>
    client.query(
      `insert into placements (tenant, placement_id, citizen_id, company_id, owner_id, stage, open_obligations, policy_version, version)
       values ($1, $2, $2, $2, 'anna', 'internship', 1, 'p', 1)`,
      [FJORDBY, PLACEMENT],
    ),
  );
  await rebuild();
});
afterAll(async () => {
  await models.close();
  await pool.end();
  await database.stop();
});

const shown = async (today = '2026-01-16') => (await models.inbox(FJORDBY, 'anna', { today })).items;

describe('what a reader did with a message', () => {
  it('survives a rebuild of the inbox', async () => {
    await marks.read(FJORDBY, 'anna', MESSAGE, NOW);
    await rebuild();
    expect(await shown()).toMatchObject([{ messageId: MESSAGE, readAt: NOW }]);
    const admin = createPool({ connectionString: database.superuserUrl, max: 1 });
    await admin.query('truncate inbox');
    await admin.end();
    expect(await shown()).toEqual([]);
    await rebuild();
    expect(await shown()).toMatchObject([{ messageId: MESSAGE, readAt: NOW }]);
  });

  it('hides it until the day it was put off to, and no longer once it is read', async () => {
    expect(await marks.snooze(FJORDBY, 'anna', MESSAGE, '2026-01-20')).toMatchObject({ snoozedUntil: '2026-01-20' });
    expect([await shown('2026-01-19'), await shown('2026-01-20')].map(({ length }) => length)).toEqual([0, 1]);
    await marks.read(FJORDBY, 'anna', MESSAGE, NOW);
    expect(await shown('2026-01-19')).toMatchObject([{ snoozedUntil: null }]);
  });

  it('is nobody else’s to do: not another recipient’s, not another tenant’s', async () => {
    expect(await marks.read(FJORDBY, 'ole', MESSAGE, NOW)).toBeNull();
    expect(await marks.snooze('sundby', 'anna', MESSAGE, '2026-01-20')).toBeNull();
    expect(await marks.read(FJORDBY, 'anna', `${EVENT}:nobody`, NOW)).toBeNull();
  });

  it('sees what became of the mail', async () => {
    await withTenant(pool, FJORDBY, (client) =>
      client.query(
        `insert into message_deliveries (tenant, message_id, channel, target_id, status, attempts, last_error, first_attempt_at, last_attempt_at)
         values ($1, $2, 'mail', 'anna', 'failed', 3, 'SMTP_550', now(), now())`,
        [FJORDBY, MESSAGE],
      ),
    );
    expect(await shown()).toMatchObject([{ delivery: { status: 'failed', attempts: 3, lastError: 'SMTP_550' } }]);
  });
});
