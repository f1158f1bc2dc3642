import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allMigrations, checkTenant, type Finding, rehydrate } from '@holdfast/cli';
import { type RunningPostgres, startPostgres } from '@holdfast/engines';
import { createEventStore, createPool, migrate, type StoredEvent } from '@holdfast/event-store';
import { createSealing } from '@holdfast/sealing';
import { startTestTemporal, type TestTemporal } from '@holdfast/testing';
import type { Pool } from 'pg';
import { importOpenCases } from './imported-cases.js';

const tenant = 'fjordby';
const CASES = 40;
const quiet = () => ({ add: () => undefined, done: () => undefined });
const run = promisify(execFile);
let folder: string;
let temporal: TestTemporal;
let running: RunningPostgres | undefined;
let pool: Pool;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'holdfast-test-backup-'));
  await chmod(folder, 0o755);
  temporal = await startTestTemporal();
});
afterAll(async () => {
  await pool.end();
  await running?.stop();
  await temporal.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startIn(name: string): Promise<RunningPostgres> {
  running = await startPostgres({ dataDir: join(folder, name), unsafeFast: true });
  await migrate({ ownerUrl: running.ownerUrl, migrations: allMigrations({ dev: true }) });
  pool = createPool({ connectionString: running.appUrl });
  return running;
}

/** The whole record in the order in which it was written, by pages as a subscriber reads it. */
async function everything(): Promise<readonly StoredEvent[]> {
  const store = createEventStore(pool);
  const all: StoredEvent[] = [];
  for (;;) {
    const page = await store.readAll(tenant, all.at(-1)?.position ?? '0', 100);
    if (page.length === 0) return all;
    all.push(...page);
  }
}

async function check(): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const found = (finding: Finding) => findings.push(finding);
  await checkTenant({ pool, client: temporal.client, tenant, progress: quiet, found });
  return findings;
}

describe('a copy of the stopped embedded cluster', () => {
  let before: readonly StoredEvent[];

  it('is made with the cluster stopped', async () => {
    const { importUrl } = await startIn('first');
    const importPool = createPool({ connectionString: importUrl, statementTimeoutMs: 60_000 });
    const sealing = createSealing({ pool, masterKey: Buffer.alloc(32, 7) });
    const now = new Date().toISOString();
    await importOpenCases({ tenant, now, appPool: pool, importPool, sealing, progress: quiet, dryRun: false }, CASES);
    before = await everything();
    expect(before.length).toBeGreaterThan(CASES);
    await importPool.end();
    await pool.end();
    await running?.stop();
    await run('cp', ['-a', join(folder, 'first'), join(folder, 'second')]);
    await rm(join(folder, 'first'), { recursive: true });
  });

  it('holds, started elsewhere, the same record, and all that must hold of it', async () => {
    await startIn('second');
    expect(await everything()).toEqual(before);
    // News of the imported cases lies in the outbox still: it excuses that no process runs.
    expect(await check()).toEqual([]);
  });

  it('gets its processes back by rehydrate', async () => {
    const request = { pool, client: temporal.client, tenant, dryRun: false, progress: quiet };
    expect(await rehydrate(request)).toMatchObject({ open: CASES, started: CASES });
    const findings = await check();
    // They run and wait for a worker, which this test has none of.
    expect(new Set(findings.map(({ what }) => what))).toEqual(new Set(['process-does-not-answer']));
    expect(findings).toHaveLength(CASES);
  });
});
