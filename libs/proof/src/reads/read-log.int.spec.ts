import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createdId, createPool, eventStoreMigrations, migrate, tenantTableSql } from '@holdfast/event-store';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type pg from 'pg';
import { proofMigrations } from '../store/proof.migrations.js';
import { createReadLog } from './create-read-log.js';
import type { PersonalRead, ReadSubject } from './read-log.types.js';
import { readSetOf } from './read-set.js';

const TENANT = 'fjordby';
const OTHER_TENANT = 'aakirke';
/** The register of staff as far as the log reads it. */
const staff = {
  id: 'spec-staff',
  sql: `create table register_staff (tenant text, staff_id text, name text); ${tenantTableSql('register_staff')}`,
};
const citizen = (n: number): ReadSubject => ({ type: 'citizen', id: createdId(TENANT, 'citizen', String(n)) });
const contact: ReadSubject = { type: 'company-contact', id: createdId(TENANT, 'contact', '1') };
let requests = 0;
const read = (subjects: readonly ReadSubject[], staffId = 'anna-b'): PersonalRead => ({
  ...{ at: '2026-01-05T09:00:00.120Z', staffId, operation: 'get-my-day', route: 'GET /api/v1/my-day', subjects },
  requestId: createdId(TENANT, 'request', String((requests += 1))),
});
/** As a program of the version before told it. */
const oldRows = (reads: readonly PersonalRead[]): string =>
  JSON.stringify(
    reads.flatMap(({ subjects, ...one }) =>
      subjects.map(({ type, id }) => ({ ...one, subjectType: type, subjectId: id })),
    ),
  );

let database: TestDatabase;
let app: pg.Pool;
let owner: pg.Pool;
const before = [read([citizen(1), citizen(2), contact]), read([citizen(2), contact, citizen(1)]), read([citizen(2)])];
const elsewhere = read([citizen(1)], 'mads-r');

async function requestsOf(subject: ReadSubject, tenant = TENANT): Promise<readonly string[]> {
  const { items } = await createReadLog(app).list(tenant, { subject }, { limit: 200 });
  return items.map(({ requestId }) => requestId);
}
const ids = (...reads: readonly PersonalRead[]) => reads.map(({ requestId }) => requestId).sort();
const count = async (table: string): Promise<number> =>
  Number((await owner.query<{ n: string }>(`select count(*) n from ${table} where tenant = $1`, [TENANT])).rows[0]?.n);

beforeAll(async () => {
  const all = [...eventStoreMigrations, staff, ...proofMigrations];
  const old = all.filter(({ id }) => id !== 'proof-003-read-sets');
  database = await startTestDatabase({ migrations: old });
  app = createPool({ connectionString: database.appUrl });
  owner = createPool({ connectionString: database.ownerUrl });
  await app.query('select log_personal_reads($1, $2)', [TENANT, oldRows(before)]);
  await app.query('select log_personal_reads($1, $2)', [OTHER_TENANT, oldRows([elsewhere])]);
  await migrate({ ownerUrl: database.ownerUrl, migrations: all });
});
afterAll(async () => {
  await app.end();
  await owner.end();
  await database.stop();
});

describe('the log of reads', () => {
  it('keeps what was written down one row for each person, as sets of the same names', async () => {
    expect([...(await requestsOf(citizen(2)))].sort()).toEqual(ids(...before));
    expect([...(await requestsOf(contact))].sort()).toEqual(ids(...before.slice(0, 2)));
    expect(await requestsOf(citizen(1), OTHER_TENANT)).toEqual(ids(elsewhere));
    const { rows } = await owner.query('select set_id from read_sets where tenant = $1 order by set_id', [TENANT]);
    // Two of three people, and one of a person alone, which is no set of its own.
    expect(rows).toEqual([{ set_id: readSetOf(before[0]?.subjects ?? []).id }]);
    expect(await count('personal_reads')).toBe(3);
  });

  it('writes a set of people once, and a row for each read', async () => {
    const log = createReadLog(app);
    const people = [citizen(3), citizen(4)];
    const [setsBefore, membersBefore] = [await count('read_sets'), await count('read_set_members')];
    const reads = Array.from({ length: 5 }, (_, n) => read(n % 2 === 0 ? people : [...people].reverse()));
    for (const one of reads) await log.record(TENANT, one);
    expect([...(await requestsOf(citizen(3)))].sort()).toEqual(ids(...reads));
    expect([(await count('read_sets')) - setsBefore, (await count('read_set_members')) - membersBefore]).toEqual([
      1, 2,
    ]);
  });

  it('takes in the same new sets from two programs at once, in whatever order', async () => {
    const groups = Array.from({ length: 30 }, (_, n) => [citizen(100 + n), citizen(101 + n)]);
    const [one, other] = [createReadLog(app), createReadLog(app)];
    const reads = [...groups, ...[...groups].reverse()].map((people) => read(people));
    await Promise.all(reads.map((it, n) => (n % 2 === 0 ? one : other).record(TENANT, it)));
    expect((await requestsOf(citizen(110))).length).toBe(4);
  });

  it('tells a database anew that has lost a set: a backup, say', async () => {
    const log = createReadLog(app);
    const people = [citizen(7), contact];
    await log.record(TENANT, read(people));
    const { id } = readSetOf(people);
    for (const table of ['read_sets', 'read_set_members', 'personal_reads']) {
      await owner.query(`alter table ${table} disable trigger ${table}_are_never_changed`);
      await owner.query(`delete from ${table} where set_id = $1`, [id]);
      await owner.query(`alter table ${table} enable always trigger ${table}_are_never_changed`);
    }
    const again = read(people);
    await log.record(TENANT, again);
    expect(await requestsOf(citizen(7))).toEqual(ids(again));
  });

  it('still takes what a program of the version before writes', async () => {
    const [fresh, known] = [read([citizen(8), citizen(9)]), read([citizen(2)])];
    await app.query('select log_personal_reads($1, $2)', [TENANT, oldRows([fresh, known])]);
    expect(await requestsOf(citizen(9))).toEqual(ids(fresh));
    expect(await requestsOf(citizen(2))).toContain(known.requestId);
  });

  it('refuses a read of a set that is not on record, and leaves nothing of it', async () => {
    const unknown = readSetOf([citizen(999)]).id;
    const none = ['{}', '{}', '{}'];
    const read = [[unknown], ['2026-01-05T09:00:00Z'], [elsewhere.requestId], ['x'], ['x'], ['x']];
    const asked = app.query('select log_reads($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
      ...[TENANT, ...read, [unknown], ...none],
    ]);
    await expect(asked).rejects.toMatchObject({ code: 'HF004' });
  });

  it('is never changed, and no other tenant is seen in it', async () => {
    for (const table of ['read_sets', 'read_set_members', 'personal_reads']) {
      for (const change of [`delete from ${table}`, `truncate ${table}`, `update ${table} set tenant = 'x'`]) {
        await expect(owner.query(change)).rejects.toThrow('never changed');
      }
      const { rows } = await app.query(`select from ${table}`);
      expect(rows).toEqual([]);
    }
    expect(await requestsOf(citizen(3), OTHER_TENANT)).toEqual([]);
  });
});
