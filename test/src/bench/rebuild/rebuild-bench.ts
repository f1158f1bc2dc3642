import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readModelRowTables, rebuildReadModels } from '@holdfast/read-models/rows';
import { Client } from 'pg';
import { inTurns } from '../forecast/in-turns.js';
import type { House } from '../house/start-house.js';
import { settle } from '../house/municipality.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { livedCases } from './lived-cases.js';

const TENANT = 'lived';

/** (h) The read models of many cases made anew from their events, beside COPY of the same rows into the same tables. */
export async function benchRebuild(house: House, { rounds, importRows: count }: Sizes): Promise<PartReport> {
  const events = await house.progress('Lived cases', async (tell) => {
    await settle(house, TENANT);
    return livedCases(house, TENANT, count, tell);
  });
  const rival = await rivalOf(house);
  const { ownerUrl, importUrl } = house.postgres;
  const measured = await house.progress('Rebuild', (tell) =>
    inTurns(
      rounds,
      {
        rebuild: async () => {
          const { placements, events: done, lockedMs } = await rebuildReadModels({ ownerUrl, importUrl, tenant: null });
          return [placements, done, lockedMs];
        },
        'COPY of the same rows': rival,
      },
      tell,
    ),
  );
  const perSecond = measured.map(([rebuilt]) => events / (rebuilt?.seconds ?? Number.NaN));
  const share = measured.map(([rebuilt, copied]) => (copied?.seconds ?? Number.NaN) / (rebuilt?.seconds ?? Number.NaN));
  return {
    part: 'h',
    title: `Read models of ${count} cases made anew from ${events} events`,
    tables: [
      {
        title: '  whole: shadow made, events read, rows written, vacuumed, swapped',
        head: ['', 'rebuild, s', 'of it CPU here', 'events/s', 'COPY, s', 'share of COPY', 'appends held up, ms'],
        rows: measured.map(([rebuilt, copied], n) => [
          `round ${n + 1}`,
          ...[rebuilt?.seconds, rebuilt?.cpuSeconds, perSecond[n], copied?.seconds, share[n], rebuilt?.found[2]].map(
            (value) => number(value ?? Number.NaN),
          ),
        ]),
      },
    ],
    judged: [
      { name: 'rebuild', value: median(perSecond), bound: ['least', 20_000], unit: 'events/s' },
      { name: 'rebuild, share of COPY', value: median(share), bound: ['least', 0.2], unit: '' },
    ],
    notes: [
      `${measured[0]?.[1]?.found[0] ?? 0} rows in ${readModelRowTables.length} tables. COPY reads them from a file of the server.`,
    ],
    failures: [],
    raw: measured,
  };
}

/** The rows in files that the server itself reads: nothing but COPY is measured. */
async function rivalOf(house: House): Promise<() => Promise<readonly number[]>> {
  const files = join(house.folder, 'copy');
  await mkdir(files);
  await chmod(files, 0o777);
  const url = new URL(house.postgres.superuserUrl);
  url.pathname = '/holdfast';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  house.supervisor.add({ name: 'connection', stop: () => client.end() });
  await client.query('create schema rival');
  for (const { table } of readModelRowTables) {
    await client.query(`create table rival.${table} (like public.${table} including all) with (fillfactor = 80);
      copy public.${table} to '${join(files, table)}'`);
  }
  return async () => {
    let rows = 0;
    for (const { table } of readModelRowTables) {
      await client.query(`truncate rival.${table}`);
      rows += (await client.query(`copy rival.${table} from '${join(files, table)}'`)).rowCount ?? 0;
    }
    return [rows];
  };
}
