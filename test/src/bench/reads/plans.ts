import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPolicy } from '@holdfast/domain';
import { createReadModels } from '@holdfast/read-models';
import pg from 'pg';
import type { House } from '../house/start-house.js';
import { projectRoot } from '../house/settings.js';
import { aTuesdayMorning } from './a-tuesday.js';
import type { ManyCases } from './many-cases.js';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
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
      'my-day/my-day': await statementsOf(() => oneDay(house, tenant, consultants[0] ?? '')),
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

async function planOf(client: pg.Client, { text, values }: Statement): Promise<string> {
  const explain = { text: `explain (analyze, buffers) ${text}`, values: [...values] };
  const { rows } = await client.query<{ 'QUERY PLAN': string }>(explain);
  return [text.replaceAll(/\s+/g, ' ').trim(), ...rows.map((row) => `  ${row['QUERY PLAN']}`)].join('\n');
}

/** The query in a function of the store, with its parameters as those of a statement. */
async function bodyOf(client: pg.Client, name: string, values: readonly unknown[]): Promise<Statement> {
  const { rows } = await client.query<{ prosrc: string; names: readonly string[]; types: readonly string[] }>(
    `select prosrc, proargnames as names, array(select t::regtype::text from unnest(proargtypes::oid[]) t) as types
     from pg_proc where proname = $1`,
    [name],
  );
  const { prosrc = '', names = [], types = [] } = rows[0] ?? {};
  const body = /return query(.*?);/s.exec(prosrc)?.[1];
  if (body === undefined) throw new Error(`The function ${name} is no single query any more.`);
  const place = (n: number): string => `$${n + 1}::${types[n] ?? ''}`;
  const text = types.reduce<string>(
    (so, _type, n) => so.replaceAll(new RegExp(`\\b${names[n] ?? ''}\\b`, 'g'), () => place(n)),
    body.replaceAll(/\bv_tenant\b/g, () => place(0)),
  );
  return { text, values: values.slice(0, Math.max(...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)))) };
}

async function peopleOf(client: pg.Client, placementId: string): Promise<readonly string[]> {
  const text = 'select citizen_id, company_id from placements where placement_id = $1';
  const { rows } = await client.query<{ citizen_id: string; company_id: string }>(text, [placementId]);
  return [rows[0]?.citizen_id ?? '', rows[0]?.company_id ?? ''];
}

/** A day as the product reads it. */
async function oneDay(house: House, tenant: string, staffId: string): Promise<void> {
  const readModels = createReadModels({ url: house.postgres.appUrl });
  const request = { staffId, now: aTuesdayMorning(), calendar: defaultPolicy.calendar };
  await readModels.myDay(tenant, request);
  await readModels.close();
}

/** What a connection asks when it is new. */
const LOOK_AROUND = /pg_extension|version\(\)|current_schema/;

/** What is sent to PostgreSQL meanwhile by the product itself, with its values. */
async function statementsOf(work: () => Promise<void>): Promise<readonly Statement[]> {
  const seen: Statement[] = [];
  const query = Reflect.get(pg.Client.prototype, 'query') as (this: pg.Client, ...args: unknown[]) => unknown;
  const listening = function (this: pg.Client, ...args: unknown[]): unknown {
    const first = args[0] as Partial<Statement> | string | undefined;
    if (typeof first === 'object' && first.text !== undefined && first.values !== undefined) {
      if (!LOOK_AROUND.test(first.text)) seen.push({ text: first.text, values: first.values });
    }
    return Reflect.apply(query, this, args);
  };
  Reflect.set(pg.Client.prototype, 'query', listening);
  try {
    await work();
  } finally {
    Reflect.set(pg.Client.prototype, 'query', query);
  }
  return seen;
}
