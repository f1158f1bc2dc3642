import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BACKGROUND_QUEUE, CHECKPOINT_SCHEDULE, CHECKPOINT_WORKFLOW } from '@holdfast/contracts';
import { createPool } from '@holdfast/event-store';
import { checkRecord, createSigningKey, exportRecord } from '@holdfast/proof';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';

const tenant = 'fjordby';
const CHECKPOINT_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');
const key = createSigningKey(CHECKPOINT_KEY);
const program = fileURLToPath(new URL('../../cli/dist/verify.main.js', import.meta.url));
const PATIENCE_MS = 90_000;

let holdfast: RunningHoldfast;
let connection: Connection;
let temporal: Client;
let pool: pg.Pool;

beforeAll(async () => {
  holdfast = await startHoldfast({ programs: ['worker'], env: { CHECKPOINT_KEY } });
  connection = await Connection.connect({ address: holdfast.temporal.address });
  temporal = new Client({ connection, namespace: holdfast.temporal.namespace });
  pool = createPool({ connectionString: holdfast.database.appUrl, max: 2 });
}, 120_000);
afterAll(async () => {
  await Promise.all([connection.close(), pool.end()]);
  await holdfast.stop();
}, 60_000);

async function until<T>(find: () => Promise<T | undefined>): Promise<T> {
  for (const patience = Date.now() + PATIENCE_MS; Date.now() < patience; await pause(100)) {
    const found = await find();
    if (found !== undefined) return found;
  }
  throw new Error(`It does not come true. The worker said: ${holdfast.lastLines('worker').join('\n')}`);
}

describe("the night's checkpoint", () => {
  it('is scheduled for the night, and made for every tenant when its time comes: once a day', async () => {
    const handle = temporal.schedule.getHandle(CHECKPOINT_SCHEDULE);
    const { spec, action } = await until(() => handle.describe().catch(() => undefined));
    expect([spec.timezone, spec.calendars]).toMatchObject(['Europe/Copenhagen', [{ hour: [{ start: 3 }] }]]);
    expect(action).toMatchObject({ workflowType: CHECKPOINT_WORKFLOW, taskQueue: BACKGROUND_QUEUE });
    const verdictAfter = async (runs: number) => {
      await handle.trigger();
      await until(async () => ((await handle.describe()).info.recentActions.length >= runs ? true : undefined));
      return until(async () => {
        const { runningActions } = (await handle.describe()).info;
        const verdict = await checkRecord(pool, tenant, null);
        return runningActions.length === 0 && verdict.lastCheckpoint !== null ? verdict : undefined;
      });
    };
    const verdict = await verdictAfter(1);
    expect(verdict).toMatchObject({ intact: true, lastCheckpoint: { number: 1, keyId: key.keyId } });
    expect(verdict.proven).toBe(verdict.streams);
    expect(verdict.streams).toBeGreaterThan(5);
    expect((await verdictAfter(2)).lastCheckpoint?.number).toBe(1);
  }, 200_000);

  it('vouches for an export that the separate program verifies without a database', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-bundle-'));
    try {
      const request = { pool, key, tenant, scope: { kind: 'tenant' }, streams: null } as const;
      let text = '';
      for await (const piece of await exportRecord({ ...request, now: '2026-11-23T09:00:00.000Z' })) text += piece;
      const verify = async (content: string) => {
        const file = join(folder, 'bundle.jsonl');
        await writeFile(file, content);
        const { status, stdout } = spawnSync(process.execPath, [program, file, '--key', key.keyId], {
          env: {},
          encoding: 'utf8',
        });
        return { status, stdout };
      };
      const intact = await verify(text);
      expect([intact.status, intact.stdout]).toEqual([0, expect.stringContaining('Checkpoint 1 of ')]);
      const lines = text.split('\n');
      const first = lines.findIndex((line) => line.startsWith('{"event":'));
      const broken = await verify(lines.toSpliced(first, 1).join('\n'));
      expect([broken.status, broken.stdout]).toEqual([
        1,
        expect.stringMatching(/^(removed|truncated): \w+ \S+ version 1 /),
      ]);
      expect((await verify('{}\n')).status).toBe(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  }, 60_000);
});
