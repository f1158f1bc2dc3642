import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdId, createEventStore, createPool } from '@holdfast/event-store';
import { createRegisters } from '@holdfast/registers';
import { fjordby, seedPlacements, seedTenant, startTestDatabase, type TestDatabase } from '@holdfast/testing';
import { Client, type Pool } from 'pg';
import { allMigrations } from '../migrate/all-migrations.js';
import { type Checked, checkTenant } from './check-tenant.js';
import type { Finding } from './finding.js';

const { tenant } = fjordby;
let database: TestDatabase;
let pool: Pool;
let superuser: Client;
let ids: readonly string[];

beforeAll(async () => {
  database = await startTestDatabase({ migrations: allMigrations({ dev: true }) });
  pool = createPool({ connectionString: database.appUrl });
  superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await seedTenant(database.appUrl, Buffer.alloc(32, 7).toString('base64'), fjordby);
  const seed = { tenant, ownerId: 'anna-b', count: 12, at: '2026-11-23T09:00:00.000Z' };
  ids = [...(await seedPlacements(database.appUrl, seed))].sort();
});
afterAll(async () => {
  await superuser.end();
  await pool.end();
  await database.stop();
});

async function check(): Promise<{ checked: Checked; findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const progress = () => ({ add: () => undefined, done: () => undefined });
  const checked = await checkTenant({ pool, client: null, tenant, progress, found: (one) => findings.push(one) });
  return { checked, findings };
}

/** Does harm as nobody could without the server's own superuser, checks, and undoes it. */
async function afterHarm(harm: string, undo: string): Promise<readonly Finding[]> {
  const quietly = `set session_replication_role = replica; alter table events disable trigger events_are_never_changed;`;
  await superuser.query(quietly + harm);
  try {
    return (await check()).findings;
  } finally {
    await superuser.query(undo);
    await superuser.query('alter table events enable always trigger events_are_never_changed');
  }
}

const id = (n: number): string => ids[n] ?? '';
const about = (findings: readonly Finding[]) => new Set(findings.map(({ what, where }) => `${what} ${where}`));

describe('holdfast check', () => {
  it('finds nothing wrong where nothing is, and says what it has looked at', async () => {
    const { checked, findings } = await check();
    expect(findings).toEqual([]);
    expect(checked).toMatchObject({ tenant, processes: null, findings: 0 });
    const { rows } = await superuser.query<{ s: number; e: number }>(
      'select (select count(*)::int from streams) s, (select count(*)::int from events) e',
    );
    expect([checked.streams, checked.events]).toEqual([rows[0]?.s, rows[0]?.e]);
  });

  it('finds nothing wrong after the personal data of a citizen has been erased', async () => {
    const registers = createRegisters({ store: createEventStore(pool), pool });
    const citizenId = '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11';
    const meta = (n: number) => ({
      ...{ tenant, now: '2026-11-23T09:00:00.000Z', actor: { kind: 'system' } as const, bodyHmac: null },
      commandId: createdId(tenant, 'citizen', `check ${n}`),
    });
    const details = { name: { sealed: 'n' } };
    await registers.citizen({ type: 'register-citizen', citizenId, details, lookup: { nameTokens: ['t'] } }, meta(1));
    const decision = { reason: 'other', legalBasis: 'archive-act', note: null } as const;
    const { events } = await registers.citizen({ type: 'erase-citizen', citizenId, decision }, meta(2));
    expect(events).toEqual([expect.objectContaining({ type: 'citizen-erased' })]);
    expect((await check()).findings).toEqual([]);
  });

  it('names an event that was changed, by its stream and version', async () => {
    const where = `stream_id = '${id(1)}' and version = 2`;
    const findings = await afterHarm(
      `create table kept as select * from events where ${where}; update events set occurred_on = occurred_on - 1 where ${where}`,
      `update events e set occurred_on = kept.occurred_on from kept where e.stream_id = kept.stream_id and e.version = kept.version; drop table kept`,
    );
    expect(findings).toEqual([expect.objectContaining({ what: 'chain-broken', where: `placement/${id(1)}` })]);
    expect(findings[0]?.detail).toContain('version 2 altered');
  });

  it('names a stream whose row is gone, and one whose last event is', async () => {
    const gone = await afterHarm(
      `create table kept as select * from streams where stream_id = '${id(2)}'; delete from streams where stream_id = '${id(2)}'`,
      'insert into streams select * from kept; drop table kept',
    );
    expect(about(gone)).toContain(`event-without-stream placement/${id(2)}`);
    expect(about(gone)).toContain(`row-without-stream placements/${id(2)}`);
    const staff = await afterHarm(
      `create table kept as select * from streams where stream_id = 'anna-b'; update streams set version = 9 where stream_id = 'anna-b'`,
      `update streams s set version = kept.version from kept where s.stream_id = kept.stream_id; drop table kept`,
    );
    expect(staff).toEqual([expect.objectContaining({ what: 'chain-broken', where: 'staff/anna-b' })]);
  });

  it('names a kept state that is not the fold, of a placement and of a register', async () => {
    const findings = await afterHarm(
      `create table kept as select * from streams where stream_id in ('${id(3)}', 'anna-b');
       update streams set state = state || '{"ownerId": "nobody", "email": "x@y.example"}' where stream_id in ('${id(3)}', 'anna-b')`,
      `update streams s set state = kept.state from kept where s.stream_id = kept.stream_id; drop table kept`,
    );
    const wanted = [`state-is-not-the-fold placement/${id(3)}`, 'state-is-not-the-fold staff/anna-b'];
    expect(about(findings)).toEqual(new Set(wanted));
  });

  it('names a read-model row that was changed, one that is missing, and one of nobody', async () => {
    const changed = await afterHarm(
      `create table kept as table obligations; update obligations set due_on = due_on + 1 where placement_id = '${id(4)}';
       delete from obligations where placement_id = '${id(5)}'`,
      'truncate obligations; insert into obligations select * from kept; drop table kept',
    );
    const wanted = [4, 5].map((n) => `read-model-is-not-the-fold obligations/${id(n)}`);
    expect(about(changed)).toEqual(new Set(wanted));
    const lonely = '00000000-0000-4000-8000-000000000000';
    const found = await afterHarm(
      `insert into placements select (jsonb_populate_record(p, '{"placement_id": "${lonely}"}')).* from placements p where placement_id = '${id(0)}'`,
      `delete from placements where placement_id = '${lonely}'`,
    );
    expect(about(found)).toEqual(new Set([`row-without-stream placements/${lonely}`]));
  });

  it('names news that nobody has told for minutes', async () => {
    const findings = await afterHarm(
      `update outbox set send_after = now() - interval '1 hour' where subject = '${id(6)}'`,
      `update outbox set send_after = now() where subject = '${id(6)}'`,
    );
    expect(findings).toEqual([expect.objectContaining({ what: 'outbox-stale', where: `placement-news/${id(6)}` })]);
  });
});
