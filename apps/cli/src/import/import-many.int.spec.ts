import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createEventStore, createPool } from '@holdfast/event-store';
import { createRegisters, ensureTenant } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { startTestDatabase, type TestDatabase } from '@holdfast/testing';
import type { Pool } from 'pg';
import { allMigrations } from '../migrate/all-migrations.js';
import { importText } from './import.command.js';
import type { ImportContext } from './import-context.js';

const tenant = 'fjordby';
const NOW = '2026-11-23T09:00:00.000Z';
const PLACEMENTS = 10_000;
const PEOPLE = 500;
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
let database: TestDatabase;
let appPool: Pool;
let importPool: Pool;
let context: ImportContext;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: allMigrations({ dev: true }) });
  appPool = createPool({ connectionString: database.appUrl, statementTimeoutMs: 60_000 });
  importPool = createPool({ connectionString: database.importUrl, statementTimeoutMs: 60_000 });
  const sealing = createSealing({ pool: appPool, masterKey: Buffer.alloc(32, 7) });
  const progress = () => ({ add: () => undefined, done: () => undefined });
  context = { tenant, now: NOW, appPool, importPool, sealing, progress, dryRun: false };
  const registers = createRegisters({ store: createEventStore(appPool), pool: appPool });
  await ensureTenant(registers, {
    tenant,
    now: NOW,
    settings: { name: 'Fjordby', fallbackMailbox: 'v@fjordby.example' },
  });
  await importText(context, 'staff', 'staff_id;name;email;roles\nanna-b;Anna Bech;anna-b@fjordby.example;consultant\n');
  await importText(context, 'companies', 'key;cvr;name\nv-1;99000001;Tømrer Bæk ApS\n');
  const citizens = numbers(PEOPLE).map((n) => `b-${n};Borger Nummer ${n}`);
  await importText(context, 'citizens', ['key;name', ...citizens].join('\n'));
});
afterAll(async () => {
  await appPool.end();
  await importPool.end();
  await database.stop();
});

describe('ten thousand placements', () => {
  it('are all on record, each with an obligation armed', async () => {
    const headings =
      'key;citizen;company;owner;stands;proposed_on;rung;purpose;job_function;weekly_hours;starts_on;planned_end;follow_ups_held;last_follow_up';
    const rows = numbers(PLACEMENTS).map(
      (n) =>
        `f-${n};b-${n % PEOPLE};v-1;anna-b;running;2026-10-01;internship;train-skills;lager;20;2026-11-02;2027-01-29;3;2026-11-20`,
    );
    const began = performance.now();
    const cpuBefore = process.cpuUsage();
    const report = await importText(context, 'placements', [headings, ...rows].join('\n'));
    const seconds = (performance.now() - began) / 1_000;
    const cpu = process.cpuUsage(cpuBefore);
    const cpuSeconds = (cpu.user + cpu.system) / 1_000_000;
    process.stderr.write(
      `import: ${report.events} events of ${report.added} placements in ${seconds.toFixed(1)} s, ${Math.round(report.events / seconds)} events/s, ${cpuSeconds.toFixed(1)} s of CPU here\n`,
    );
    expect(report).toMatchObject({ added: PLACEMENTS, problems: [], overdue: [] });
    const { rows: found } = await importPool.query<{ open: number; events: number }>(
      `select (select count(*)::int from streams where stream_type = 'placement' and state -> 'obligations' <> '{}') as open,
        (select count(*)::int from events where stream_type = 'placement') as events`,
    );
    expect(found[0]).toEqual({ open: PLACEMENTS, events: report.events });
  }, 240_000);
});
