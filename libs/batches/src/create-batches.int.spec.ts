import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { BatchStarter, NewHandOver } from './batch.types.js';
import { createBatches, type Batches } from './create-batches.js';
import { createBatchWork } from './create-batch-work.js';

const tenant = 'fjordby';
const NOW = '2026-09-09T08:00:00.000Z';
const lis: BatchStarter = { kind: 'person', staffId: 'lis-k', roles: ['team-lead'] };

let database: TestDatabase;
let pool: Pool;
let batches: Batches;
beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  pool = createPool({ connectionString: database.appUrl, max: 5 });
  batches = createBatches(pool);
});
afterAll(async () => {
  await pool.end();
  await database.stop();
});

const handOver = (change: Partial<NewHandOver> = {}): NewHandOver => ({
  id: randomUUID(),
  from: 'anna-b',
  startedBy: lis,
  startedAt: NOW,
  reason: 'left',
  bodyHmac: 'aa',
  offers: [{ placementId: randomUUID(), to: 'ole-t', briefing: { sealed: 'b' }, note: { sealed: 'n' } }],
  refused: [{ placementId: randomUUID(), to: 'ole-t', code: 'CLOSED' }],
  ...change,
});

describe('a hand-over on record', () => {
  it('is there once, with its items in their order and its note as it was sealed', async () => {
    const made = handOver();
    expect(await batches.createHandOver(tenant, made)).toBe('created');
    expect(await batches.createHandOver(tenant, made)).toBe('repeated');
    expect(await batches.createHandOver(tenant, { ...made, bodyHmac: 'bb' })).toBe('key-reused');
    expect(await Promise.all(['aa', 'bb'].map((hmac) => batches.isRepeated(tenant, made.id, hmac)))).toEqual([
      true,
      false,
    ]);
    const entry = await batches.handOver(tenant, made.id);
    expect(entry).toMatchObject({ from: 'anna-b', reason: 'left', notes: [{ sealed: 'n' }], startedBy: 'lis-k' });
    expect(entry?.items.map(({ status, code }) => [status, code])).toEqual([
      ['waiting', null],
      ['refused', 'CLOSED'],
    ]);
    expect(entry?.tally).toEqual({ total: 2, waiting: 1, done: 0, refused: 1, skipped: 0 });
  });

  it('is known to its own municipality alone, and steered by nobody else', async () => {
    const made = handOver();
    await batches.createHandOver(tenant, made);
    expect(await batches.handOver('aakirke', made.id)).toBeNull();
    expect(await batches.setPaused('aakirke', `hand-over/${made.id}`, true)).toBe(false);
    expect(await batches.undoHandOver('aakirke', made.id, { startedBy: lis, startedAt: NOW })).toBe(false);
    expect((await batches.list('aakirke', 10)).length).toBe(0);
    expect((await batches.handOver(tenant, made.id))?.paused).toBe(false);
  });

  it('is worked on by two at once without an item being taken that is not there', async () => {
    const offers = Array.from({ length: 30 }, () => ({
      placementId: randomUUID(),
      to: 'ole-t',
      briefing: { sealed: 'b' },
    }));
    const made = handOver({ offers, refused: [] });
    await batches.createHandOver(tenant, made);
    const work = createBatchWork(pool);
    const subject = `hand-over/${made.id}`;
    const page = await work.claim(tenant, subject, 12);
    expect(page).toMatchObject({ batchId: made.id, startedBy: lis, paused: false });
    expect(new Set(page.items.map(({ placementId }) => placementId)).size).toBe(12);
    for (const { placementId } of page.items) {
      await work.settle(tenant, subject, placementId, { status: 'skipped', code: 'NOTHING_TO_DO' });
    }
    const pages = await Promise.all([1, 2].map(async () => work.claim(tenant, subject, 9)));
    // Whoever comes second takes up what the first had taken: a worker that is gone does not come back for it.
    const taken = new Set(pages.flatMap(({ items }) => items.map(({ placementId }) => placementId)));
    expect([...taken].every((id) => offers.some(({ placementId }) => placementId === id))).toBe(true);
    expect((await work.tally(tenant, subject)).waiting).toBe(18);
  });

  it('stopped gives out nothing but what was in somebody’s hands', async () => {
    const made = handOver({ refused: [] });
    await batches.createHandOver(tenant, made);
    const work = createBatchWork(pool);
    const subject = `hand-over/${made.id}`;
    await work.setPaused(tenant, subject, true);
    expect((await work.claim(tenant, subject, 5)).items).toEqual([]);
    await work.setPaused(tenant, subject, false);
    expect((await work.claim(tenant, subject, 5)).items).toHaveLength(1);
    await batches.undoHandOver(tenant, made.id, { startedBy: lis, startedAt: NOW });
    expect((await work.claim(tenant, subject, 5)).items).toHaveLength(1);
    expect((await batches.handOver(tenant, made.id))?.undo?.tally).toMatchObject({ total: 1, waiting: 1 });
  });
});

describe('the list of batches', () => {
  it('has the latest first', async () => {
    for (const [subject, startedAt] of [
      ['owner-left/old', '2027-01-01T08:00:00.000Z'],
      ['owner-left/new', '2027-01-02T08:00:00.000Z'],
    ] as const) {
      await batches.request(tenant, { subject, startedBy: null, startedAt });
    }
    expect((await batches.list(tenant, 2)).map(({ subject }) => subject)).toEqual(['owner-left/new', 'owner-left/old']);
    await expect(
      batches.request(tenant, { subject: 'close-all/x', startedBy: null, startedAt: NOW }),
    ).rejects.toThrow();
  });
});
