import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCaseHandling, type CaseHandling } from '@holdfast/case-handling';
import { createdId, createEventStore, createPool, withTenant } from '@holdfast/event-store';
import { rebuildReadModels, RebuildRunningError, type Rebuilt, type RebuildRequest } from '@holdfast/read-models/rows';
import { createContextPort } from '@holdfast/registers';
import { aakirke, fjordby, seedPlacements, seedTenant, startTestDatabase, type TestDatabase } from '@holdfast/testing';
import { Client, type Pool } from 'pg';
import { checkTenant } from '../check/check-tenant.js';
import { findingLine } from '../check/finding.js';
import { allMigrations } from '../migrate/all-migrations.js';

const { tenant } = fjordby;
const PROPOSED = '2026-01-05T09:00:00.000Z';
const TABLES = ['placements', 'obligations', 'inbox'];
let database: TestDatabase;
let pool: Pool;
let superuser: Client;
let cases: CaseHandling;
let ids: readonly string[];
let request: RebuildRequest;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: allMigrations({ dev: true }) });
  pool = createPool({ connectionString: database.appUrl });
  superuser = new Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const key = Buffer.alloc(32, 7).toString('base64');
  for (const one of [fjordby, aakirke]) await seedTenant(database.appUrl, key, one);
  ids = await seedPlacements(database.appUrl, { tenant, ownerId: 'anna-b', count: 150, at: PROPOSED });
  await seedPlacements(database.appUrl, {
    tenant: aakirke.tenant,
    ownerId: 'anna-b',
    count: 20,
    at: PROPOSED,
  });
  cases = createCaseHandling({
    store: createEventStore(pool),
    context: createContextPort({ pool }),
    tell: { tell: () => Promise.reject(new Error('nobody is told')) },
  });
  // Weeks in which nobody acts: alarms ring, people are told, and repeats come.
  for (const day of ['09', '13', '16', '20', '27']) {
    for (const placementId of ids) await ring(placementId, `2026-01-${day}T08:00:00.000Z`);
  }
  request = { ownerUrl: database.ownerUrl, importUrl: database.importUrl, tenant: null };
});
afterAll(async () => {
  await superuser.end();
  await pool.end();
  await database.stop();
});

const ring = (placementId: string, now: string) =>
  cases.handle({
    ...{ tenant, placementId, now, actor: { kind: 'system' }, bodyHmac: null },
    command: { type: 'ring-alarm', data: {} },
    commandId: createdId(tenant, 'ring', `${placementId} ${now}`),
  });

/** Every row as PostgreSQL writes it, so that nothing is lost in comparing. */
async function rows(where = 'true'): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const table of TABLES) {
    const { rows: lines } = await superuser.query<{ line: string }>(
      `select t::text as line from ${table} t where ${where} order by t::text collate "C"`,
    );
    found[table] = lines.map(({ line }) => line);
  }
  return found;
}

async function flaws(): Promise<readonly string[]> {
  const lines: string[] = [];
  const progress = () => ({ add: () => undefined, done: () => undefined });
  const found = (finding: Parameters<typeof findingLine>[0]) => lines.push(findingLine(finding));
  for (const one of [tenant, aakirke.tenant]) await checkTenant({ pool, client: null, tenant: one, progress, found });
  return lines;
}

/** What the catalogue says of the read models: columns, constraints, indexes, policies, grants, owner, settings. */
async function catalogue(): Promise<unknown> {
  const { rows: found } = await superuser.query(
    `select c.relname, c.relowner::regrole::text, c.reloptions, c.relrowsecurity, c.relforcerowsecurity, c.relreplident,
       (select array_agg(acl::text order by acl::text) from unnest(c.relacl) acl) as grants,
       (select json_agg(json_build_array(a.attnum, a.attname, a.atttypid::regtype, a.atttypmod, a.attnotnull, a.attstorage, a.attisdropped,
          a.attacl, pg_get_expr(d.adbin, d.adrelid)) order by a.attnum)
        from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
        where a.attrelid = c.oid and a.attnum > 0) as columns,
       (select array_agg(pg_get_indexdef(i.indexrelid) order by pg_get_indexdef(i.indexrelid)) from pg_index i where i.indrelid = c.oid) as indexes,
       (select array_agg(k.conname || ' ' || pg_get_constraintdef(k.oid) order by k.conname) from pg_constraint k where k.conrelid = c.oid) as constraints,
       (select array_agg(p::text order by p::text) from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname) as policies,
       (select array_agg(t.tgname order by t.tgname) from pg_trigger t where t.tgrelid = c.oid) as triggers
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any($1) order by 1`,
    [TABLES],
  );
  return found;
}

describe('holdfast rebuild', () => {
  it('makes truncated read models again, byte for byte, in tables that are the same in everything', async () => {
    const [before, form] = [await rows(), await catalogue()];
    expect(before['inbox']?.length).toBeGreaterThan(ids.length);
    await superuser.query(
      `insert into inbox_marks select tenant, message_id, now() from inbox limit 3; truncate placements, obligations, inbox`,
    );
    const rebuilt = await rebuildReadModels(request);
    expect(rebuilt).toMatchObject({ tables: TABLES, placements: 170, resumed: false, caughtUp: 0 });
    expect(await rows()).toEqual(before);
    expect(await catalogue()).toEqual(form);
    const { rows: left } = await superuser.query(`select nspname from pg_namespace where nspname like 'holdfast%'`);
    expect(left).toEqual([]);
    expect((await superuser.query('select from inbox_marks')).rowCount).toBe(3);
    expect(await flaws()).toEqual([]);
  });

  it('takes one read model only, and leaves the others as they are', async () => {
    const before = await rows();
    await superuser.query(`update placements set owner_id = 'nobody'; update inbox set recipient = 'nobody'`);
    expect(await rebuildReadModels({ ...request, only: ['placements'] })).toMatchObject({ tables: ['placements'] });
    const after = await rows();
    expect(after['placements']).toEqual(before['placements']);
    expect(after['inbox']?.every((line) => line.includes('nobody'))).toBe(true);
    await rebuildReadModels({ ...request, only: ['inbox'] });
    expect(await rows()).toEqual(before);
  });

  it("makes one municipality's rows anew and takes over the others' as they stand", async () => {
    const before = await rows();
    await superuser.query(`update obligations set owed_by = 'nobody'`);
    await rebuildReadModels({ ...request, tenant });
    expect((await rows(`tenant = '${tenant}'`))['obligations']).toEqual(
      before['obligations']?.filter((line) => line.startsWith(`(${tenant},`)),
    );
    const others = (await rows(`tenant = '${aakirke.tenant}'`))['obligations'];
    expect(others?.length).toBeGreaterThan(0);
    expect(others?.every((line) => line.includes('nobody'))).toBe(true);
    await rebuildReadModels({ ...request, tenant: aakirke.tenant });
    expect(await rows()).toEqual(before);
  });

  it('lets people read and act meanwhile, and keeps what they did', async () => {
    let ended = false;
    let reads = 0;
    const least = { placements: ids.length, obligations: ids.length };
    const reading = (async () => {
      while (!ended) {
        const { rows: counts } = await withTenant(pool, tenant, (client) =>
          client.query<{ n: number; o: number }>({
            name: 'read_as_people_do',
            text: 'select (select count(*)::int from placements) n, (select count(*)::int from obligations) o',
          }),
        );
        expect(counts[0]?.n).toBeGreaterThanOrEqual(least.placements);
        expect(counts[0]?.o).toBeGreaterThanOrEqual(least.obligations);
        reads += 1;
      }
    })();
    let appended = 0;
    const acting = (async () => {
      for (let week = 2; !ended; week += 1) {
        const now = new Date(Date.parse('2026-01-27T08:00:00.000Z') + week * 604_800_000).toISOString();
        for (const placementId of ids) {
          if (ended) break;
          appended += (await ring(placementId, now)).events.length;
        }
        await seedPlacements(database.appUrl, { tenant, ownerId: 'anna-b', name: `w${week}`, count: 3, at: now });
      }
    })();
    const rebuilds: Rebuilt[] = [];
    for (let n = 0; n < 3; n += 1) rebuilds.push(await rebuildReadModels(request));
    ended = true;
    await Promise.all([reading, acting]);
    expect(reads).toBeGreaterThan(3);
    expect(appended).toBeGreaterThan(0);
    expect(rebuilds.reduce((sum, { caughtUp }) => sum + caughtUp, 0)).toBeGreaterThan(0);
    expect(await flaws()).toEqual([]);
  });

  it('goes on where it was broken off, with what changed since', async () => {
    const afterOne = { calls: 0 };
    const kill = () => ({
      add: () => {
        afterOne.calls += 1;
        if (afterOne.calls > 1) return;
        void superuser.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'holdfast-rebuild'`,
        );
      },
      done: () => undefined,
    });
    const many = await seedPlacements(database.appUrl, {
      tenant,
      ownerId: 'anna-b',
      name: 'many',
      count: 1_500,
      at: PROPOSED,
    });
    await expect(rebuildReadModels({ ...request, progress: kill })).rejects.toThrow();
    for (const placementId of many.slice(0, 5)) await ring(placementId, '2026-01-13T08:00:00.000Z');
    await superuser.query('truncate placements, obligations, inbox');
    const totals: number[] = [];
    const progress = (total: number) => {
      totals.push(total);
      return { add: () => undefined, done: () => undefined };
    };
    const again = await rebuildReadModels({ ...request, progress });
    const { rows: all } = await superuser.query<{ n: number }>(
      `select sum(version)::int as n from streams where stream_type = 'placement'`,
    );
    expect(again.resumed).toBe(true);
    expect(again.events).toBe(totals[0]);
    expect(again.events).toBeLessThan(all[0]?.n ?? 0);
    expect(await flaws()).toEqual([]);
  });

  it('begins anew when asked to, or when what it was building was something else', async () => {
    const broken = {
      ...request,
      progress: () => ({
        add: () => {
          throw new Error('broken off');
        },
        done: () => undefined,
      }),
    };
    await expect(rebuildReadModels(broken)).rejects.toThrow('broken off');
    expect(await rebuildReadModels({ ...request, only: ['inbox'] })).toMatchObject({ resumed: false });
    await expect(rebuildReadModels(broken)).rejects.toThrow('broken off');
    expect(await rebuildReadModels({ ...request, afresh: true })).toMatchObject({ resumed: false });
    expect(await flaws()).toEqual([]);
  });

  it('runs once at a time', async () => {
    const [first, second] = await Promise.allSettled([rebuildReadModels(request), rebuildReadModels(request)]);
    const refused = [first, second].filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    expect(refused.map(({ reason }) => reason as unknown)).toEqual([expect.any(RebuildRunningError)]);
  });
});
