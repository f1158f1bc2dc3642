import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, startOfDay } from '@holdfast/domain';
import pg from 'pg';
import type { House } from '../house/start-house.js';
import { projectRoot } from '../house/settings.js';
import { aTuesdayMorning } from './a-tuesday.js';
import type { ManyCases } from './many-cases.js';

interface Statement {
  readonly text: string;
  readonly values: readonly (string | readonly string[] | null)[];
  /** Of its function: as it is planned. */
  readonly settings: readonly string[];
}

/** Says how PostgreSQL carries out what is measured, in files beside the queries. Answers their names. */
export async function writePlans(house: House, tenant: string, { cases, consultants }: ManyCases) {
  const client = new pg.Client({ connectionString: house.postgres.appUrl });
  await client.connect();
  try {
    await client.query(`begin read only; set local app.tenant = '${tenant}'`);
    const ofCase = { one: cases[0]?.placementId ?? '', at: new Date().toISOString() };
    const events = (at: string | null) => bodyOf(client, 'read_stream', [tenant, 'placement', ofCase.one, null, at]);
    const opened = await bodyOf(client, 'load_stream', [tenant, 'placement', ofCase.one, null]);
    const names = await bodyOf(client, 'case_names', [tenant, ...(await peopleOf(client, ofCase.one))]);
    const files: Readonly<Record<string, readonly Statement[]>> = {
      'my-day/my-day': [await bodyOf(client, 'my_day', dayOf(tenant, consultants[0] ?? ''))],
      'timeline/timeline': [opened, await events(null), names],
      'as-of/as-of': [opened, await events(ofCase.at)],
    };
    const written: string[] = [];
    for (const [name, statements] of Object.entries(files)) {
      const plans: string[] = [];
      for (const statement of statements) plans.push(await planOf(client, statement));
      const file = `libs/read-models/src/${name}.plan.txt`;
      const head = `EXPLAIN (ANALYZE, BUFFERS) with ${cases.length} placements on record, by: npm run bench -- --only j --plans`;
      await writeFile(join(projectRoot, file), `${[head, ...plans].join('\n\n')}\n`);
      written.push(file);
    }
    return written;
  } finally {
    await client.end();
  }
}

/** The plan as the functions have it: one for whatever values, made once. */
async function planOf(client: pg.Client, { text, values, settings }: Statement): Promise<string> {
  await client.query('savepoint before');
  for (const setting of ['plan_cache_mode=force_generic_plan', ...settings]) {
    await client.query(`set local ${setting.replace('=', ' = ')}`);
  }
  await client.query(`prepare planned as ${text}`);
  const literals = values.map((value) => literalOf(value)).join(', ');
  const explain = `explain (analyze, buffers) execute planned${values.length === 0 ? '' : `(${literals})`}`;
  // Once before, so that what is told is not the filling of caches.
  await client.query(explain);
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(explain);
  await client.query('deallocate planned; rollback to savepoint before');
  return [text.replaceAll(/\s+/g, ' ').trim(), ...rows.map((row) => `  ${row['QUERY PLAN']}`)].join('\n');
}

function literalOf(value: Statement['values'][number]): string {
  if (value === null) return 'null';
  return pg.escapeLiteral(typeof value === 'string' ? value : `{${value.join(',')}}`);
}

/** The query in a function of the store, with its parameters as those of a statement. */
async function bodyOf(client: pg.Client, name: string, values: Statement['values']): Promise<Statement> {
  const { rows } = await client.query<{
    readonly prosrc: string;
    readonly names: readonly string[];
    readonly types: readonly string[];
    readonly settings: readonly string[];
  }>(
    `select prosrc, proargnames as names, array(select t::regtype::text from unnest(proargtypes::oid[]) t) as types,
       coalesce(proconfig, '{}') as settings
     from pg_proc where proname = $1`,
    [name],
  );
  const { prosrc = '', names = [], types = [], settings = [] } = rows[0] ?? {};
  const body = /return query(.*?);/s.exec(prosrc)?.[1];
  if (body === undefined) throw new Error(`The function ${name} is no single query any more.`);
  const place = (n: number): string => `$${n + 1}::${types[n] ?? ''}`;
  const text = types.reduce<string>(
    (so, _type, n) => so.replaceAll(new RegExp(`\\b${names[n] ?? ''}\\b`, 'g'), () => place(n)),
    body.replaceAll(/\bv_tenant\b/g, () => place(0)),
  );
  const used = Math.max(...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)));
  return { text, values: values.slice(0, used), settings };
}

async function peopleOf(client: pg.Client, placementId: string): Promise<readonly string[]> {
  const text = 'select citizen_id, company_id from placements where placement_id = $1';
  const { rows } = await client.query<{ citizen_id: string; company_id: string }>(text, [placementId]);
  return [rows[0]?.citizen_id ?? '', rows[0]?.company_id ?? ''];
}

/** What a day is asked with. */
function dayOf(tenant: string, staffId: string): Statement['values'] {
  const now = aTuesdayMorning();
  const today = now.slice(0, 10);
  const kinds = ['find-owner', 'approval', 'answer-absence', 'answer-concern'];
  const [sunday, monday] = [addDays(today, 5), addDays(today, 6)];
  return [
    ...[tenant, staffId, [staffId], [staffId], kinds, now, startOfDay(addDays(today, -1)), today, sunday],
    ...[startOfDay(monday), addDays(today, 28)],
  ];
}
