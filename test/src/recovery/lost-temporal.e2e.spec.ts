import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPlacementActivities } from '@holdfast/activities';
import { createCaseHandling } from '@holdfast/case-handling';
import { allMigrations, checkTenant, type Finding, rehydrate, type RehydrateRequest } from '@holdfast/cli';
import { placementWorkflowId, PROCESS_QUERY, type ProcessAnswer, SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { addDays, dayOf, defaultPolicy, horizonOf, type Instant, startOfDay } from '@holdfast/domain';
import { type RunningTemporal, startTemporal } from '@holdfast/engines';
import { createdId, createEventStore, createPool } from '@holdfast/event-store';
import { forecastMany } from '@holdfast/read-models';
import { createContextPort, createRegisterQueries, readDirectory } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { type ProcessWorker, startProcessWorker, startTestDatabase, type TestDatabase } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { importOpenCases } from './imported-cases.js';

const tenant = 'fjordby';
const CASES = 300;
const NAMESPACE = 'holdfast';
/** Starting and settling so many processes on a busy machine. Milliseconds. */
const PATIENCE = 180_000;
const quiet = () => ({ add: () => undefined, done: () => undefined });

/** A Temporal server with its data, a client and a worker on the real case handling. */
interface Temporal {
  readonly server: RunningTemporal;
  readonly connection: Connection;
  readonly client: Client;
  readonly worker: ProcessWorker;
}

let folder: string;
let database: TestDatabase;
let pool: Pool;
let importPool: Pool;
let temporal: Temporal;
let sealing: ReturnType<typeof createSealing>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-test-lost-'));
  database = await startTestDatabase({ migrations: allMigrations({ dev: true }) });
  pool = createPool({ connectionString: database.appUrl });
  importPool = createPool({ connectionString: database.importUrl, statementTimeoutMs: 60_000 });
  sealing = createSealing({ pool, masterKey: Buffer.alloc(32, 7) });
  const now = new Date().toISOString();
  await importOpenCases({ tenant, now, appPool: pool, importPool, sealing, progress: quiet, dryRun: false }, CASES);
  temporal = await startOn('first');
});
afterAll(async () => {
  await stop(temporal);
  await pool.end();
  await importPool.end();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startOn(name: string): Promise<Temporal> {
  const server = await startTemporal({
    ...{ dataDir: join(folder, name), namespace: NAMESPACE, searchAttributes: SEARCH_ATTRIBUTES },
  });
  const connection = await Connection.connect({ address: server.address });
  const cases = casesOf(pool);
  const activities = createPlacementActivities({ cases, spreadSeconds: 0 });
  const worker = await startProcessWorker({ address: server.address, namespace: NAMESPACE, activities });
  return { server, connection, client: new Client({ connection, namespace: NAMESPACE }), worker };
}

/** Case handling that believes every process told, and tells none. */
function casesOf(pool: Pool) {
  const tell = { tell: () => Promise.resolve() };
  return createCaseHandling({ store: createEventStore(pool), context: createContextPort({ pool }), tell });
}

async function stop({ server, connection, worker }: Temporal): Promise<void> {
  await worker.stop();
  await connection.close();
  await server.kill9();
}

const request = (dryRun: boolean): RehydrateRequest => ({
  pool,
  client: temporal.client,
  tenant,
  dryRun,
  progress: quiet,
});

async function check(): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  await checkTenant({ pool, client: temporal.client, tenant, progress: quiet, found: (one) => findings.push(one) });
  return findings;
}

/** Asks again until nothing is wrong, or for too long; answers what is wrong then. */
async function settled(): Promise<readonly Finding[]> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const findings = await check();
    if (findings.length === 0 || Date.now() > deadline) return findings;
    await pause(500);
  }
}

/** By placement: when the forecast says that something happens first. */
async function foretold(): Promise<ReadonlyMap<string, Instant>> {
  const { policies } = createRegisterQueries({ pool });
  const { directory } = await readDirectory(pool, tenant);
  const first = new Map<string, Instant>();
  const now = new Date().toISOString();
  await forecastMany({
    ...{
      pool,
      tenant,
      directory,
      now,
      until: startOfDay(horizonOf(dayOf(now), defaultPolicy.calendar).latest),
      scope: {},
    },
    policyOf: async (version) => {
      const policy = await policies.get(tenant, version);
      if (policy === null) throw new Error(`No policy ${version}.`);
      return policy.document;
    },
    each: ({ placementId, lines }) => first.set(placementId, lines[0]?.at ?? 'nothing'),
  });
  return first;
}

/** By placement: when its process itself says that it wakes. */
async function armed(ids: Iterable<string>): Promise<ReadonlyMap<string, Instant | null>> {
  const wakes = new Map<string, Instant | null>();
  for (const placementId of ids) {
    const handle = temporal.client.workflow.getHandle(placementWorkflowId(tenant, placementId));
    wakes.set(placementId, (await handle.query<ProcessAnswer>(PROCESS_QUERY)).wakeAt);
  }
  return wakes;
}

const minutes = (instants: ReadonlyMap<string, Instant | null>) =>
  Object.fromEntries([...instants].map(([id, at]) => [id, at?.slice(0, 16) ?? 'never']));

describe('a Temporal cluster that is lost with everything in it', () => {
  it('held the process of every open case', async () => {
    expect(await rehydrate(request(false))).toMatchObject({ open: CASES, started: CASES });
    expect(await settled()).toEqual([]);
  });

  it('is replaced by an empty one, which has none of them', async () => {
    await stop(temporal);
    await rm(join(folder, 'first'), { recursive: true });
    temporal = await startOn('second');
    const findings = await check();
    expect(new Set(findings.map(({ what }) => what))).toEqual(new Set(['process-missing']));
    expect(findings).toHaveLength(CASES);
    const dry = await rehydrate(request(true));
    expect(dry).toMatchObject({ open: CASES, started: 0 });
    expect(dry.missing).toHaveLength(CASES);
  });

  it('is the same again once rehydrated: each waits for what the forecast says comes first, to the minute', async () => {
    expect(await rehydrate(request(false))).toMatchObject({ open: CASES, started: CASES });
    expect(await settled()).toEqual([]);
    const first = await foretold();
    expect(first.size).toBe(CASES);
    expect(new Set(Object.values(minutes(first))).size).toBeGreaterThan(10);
    expect(minutes(await armed(first.keys()))).toEqual(minutes(first));
  });

  it('would be found to wait too long for a promise that it was never told of', async () => {
    const far = [...(await foretold())].toSorted(([, a], [, b]) => (a < b ? 1 : -1))[0]?.[0] ?? '';
    const { rows } = await importPool.query<{ citizen: string; owner: string }>(
      'select citizen_id as citizen, owner_id as owner from placements where tenant = $1 and placement_id = $2',
      [tenant, far],
    );
    const [{ citizen = '', owner = '' } = {}] = rows;
    const now = new Date().toISOString();
    const text = await sealing.seal(tenant, { type: 'citizen', id: citizen }, 'Ringer om arbejdstiderne');
    const cases = casesOf(pool);
    await cases.handle({
      ...{ tenant, placementId: far, now, bodyHmac: null, commandId: createdId(tenant, 'promise', far) },
      command: { type: 'make-promise', data: { what: text, to: text, owedBy: owner, dueOn: addDays(dayOf(now), 3) } },
      actor: { kind: 'person', staffId: owner, roles: ['consultant'] },
    });
    await cases.idle();
    expect(await check()).toEqual([
      expect.objectContaining({ what: 'process-waits-too-long', where: `placement/${far}` }),
    ]);
  });
});
