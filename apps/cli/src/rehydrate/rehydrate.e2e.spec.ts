import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCaseClock, createdId, createEventStore, createPool } from '@holdfast/event-store';
import { type PlacementWorkflowInput, placementWorkflowId } from '@holdfast/contracts';
import { createRegisters, ensureTenant } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { startTestDatabase, startTestTemporal, type TestDatabase, type TestTemporal } from '@holdfast/testing';
import type { Pool } from 'pg';
import { importText } from '../import/import.command.js';
import type { ImportContext } from '../import/import-context.js';
import { allMigrations } from '../migrate/all-migrations.js';
import { tenantsOnRecord } from './open-placements.js';
import { rehydrate, type RehydrateRequest } from './rehydrate.js';

const tenant = 'fjordby';
const NOW = '2026-11-23T09:00:00.000Z';
const PLACEMENTS = `key;citizen;company;owner;stands;proposed_on;rung;purpose;job_function;weekly_hours;starts_on;planned_end;ended_on;outcome
f-1;b-1;v-1;anna-b;running;2026-10-01;internship;train-skills;lager;20;2026-11-02;2027-01-29;;
f-2;b-1;v-1;anna-b;proposed;2026-11-20;internship;train-skills;lager;20;2026-12-07;2027-01-29;;
f-3;b-1;v-1;anna-b;closed;2026-06-01;;;;;;;2026-11-01;part-time
`;
const idOf = (key: string): string => createdId(tenant, 'placement', key);
let database: TestDatabase;
let temporal: TestTemporal;
let pool: Pool;
let importPool: Pool;
let shown: number;
let request: RehydrateRequest;

beforeAll(async () => {
  [database, temporal] = await Promise.all([
    startTestDatabase({ migrations: allMigrations({ dev: true }) }),
    startTestTemporal(),
  ]);
  pool = createPool({ connectionString: database.appUrl });
  importPool = createPool({ connectionString: database.importUrl });
  const sealing = createSealing({ pool, masterKey: Buffer.alloc(32, 7) });
  const quiet = () => ({ add: () => undefined, done: () => undefined });
  const context: ImportContext = {
    tenant,
    now: NOW,
    appPool: pool,
    importPool,
    sealing,
    progress: quiet,
    dryRun: false,
  };
  const registers = createRegisters({ store: createEventStore(pool), pool });
  await ensureTenant(registers, {
    tenant,
    now: NOW,
    settings: { name: 'Fjordby', fallbackMailbox: 'v@fjordby.example' },
  });
  await importText(context, 'staff', 'staff_id;name;email;roles\nanna-b;Anna Bech;anna-b@fjordby.example;consultant\n');
  await importText(context, 'companies', 'key;cvr;name\nv-1;99000001;Tømrer Bæk ApS\n');
  await importText(context, 'citizens', 'key;name\nb-1;Mette Kvistgaard\n');
  await importText(context, 'placements', PLACEMENTS);
  await createCaseClock(pool).setOffset(tenant, idOf('f-2'), 60_000);
  shown = 0;
  request = {
    pool,
    client: temporal.client,
    tenant,
    offsetOf: (placementId) => createCaseClock(pool).offsetOf(tenant, placementId),
    dryRun: false,
    progress: () => ({ add: (count) => void (shown += count), done: () => undefined }),
  };
});
afterAll(async () => {
  await pool.end();
  await importPool.end();
  await temporal.stop();
  await database.stop();
});

const outboxSize = async (): Promise<number> =>
  (await importPool.query<{ n: number }>('select count(*)::int as n from outbox')).rows[0]?.n ?? -1;
const handleOf = (key: string) => temporal.client.workflow.getHandle(placementWorkflowId(tenant, idOf(key)));

/** Which processes run is listed a moment after they have started. */
async function untilNoneIsMissing(): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await rehydrate({ ...request, dryRun: true })).missing.length > 0) {
    if (Date.now() > deadline) throw new Error('The started processes are not listed.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

describe('rehydrate', () => {
  it('first only says what it would start', async () => {
    const answer = await rehydrate({ ...request, dryRun: true });
    expect(answer).toMatchObject({ open: 2, started: 0 });
    expect(new Set(answer.missing)).toEqual(new Set([idOf('f-1'), idOf('f-2')]));
    await expect(handleOf('f-1').describe()).rejects.toThrow(/not found/i);
    expect(await outboxSize()).toBe(2);
  });

  it('starts the process of every open placement, on its own clock, and takes the news out of the outbox', async () => {
    expect(await rehydrate(request)).toMatchObject({ open: 2, started: 2 });
    expect(shown).toBe(2);
    expect((await handleOf('f-1').describe()).status.name).toBe('RUNNING');
    await expect(handleOf('f-3').describe()).rejects.toThrow(/not found/i);
    const { events } = await handleOf('f-2').fetchHistory();
    const [payload] = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
    const input = JSON.parse(Buffer.from(payload?.data ?? []).toString('utf8')) as PlacementWorkflowInput;
    expect(input).toEqual({ tenant, placementId: idOf('f-2'), offsetMs: 60_000 });
    expect(await outboxSize()).toBe(0);
  });

  it('finds nothing to do a second time, and starts again what was lost', async () => {
    await untilNoneIsMissing();
    expect(await rehydrate(request)).toMatchObject({ open: 2, missing: [], started: 0 });
    await handleOf('f-1').terminate('lost');
    const deadline = Date.now() + 20_000;
    let answer = await rehydrate(request);
    while (answer.started === 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      answer = await rehydrate(request);
    }
    expect(answer).toMatchObject({ started: 1, missing: [idOf('f-1')] });
    expect((await handleOf('f-1').describe()).status.name).toBe('RUNNING');
  });

  it('knows every municipality on record', async () => {
    expect(await tenantsOnRecord(importPool)).toEqual([tenant]);
  });
});
