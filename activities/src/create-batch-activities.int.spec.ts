import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBatches, createBatchWork, type Batches, type BatchStarter, type BatchWork } from '@holdfast/batches';
import { createCaseHandling, type CaseHandling, type HandleCommand } from '@holdfast/case-handling';
import type { BatchActivities } from '@holdfast/contracts';
import { defaultPolicy, type Actor, type PlacementCommand } from '@holdfast/domain';
import { createdId, createEventStore, createPool, StoreUnavailableError, withTenant } from '@holdfast/event-store';
import { createContextPort, createRegisters } from '@holdfast/registers';
import { aakirke, fjordby, seedPlacements, seedTenant, startTestDatabase, testMigrations } from '@holdfast/testing';
import type { TestDatabase } from '@holdfast/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createBatchActivities } from './create-batch-activities.js';

const tenant = fjordby.tenant;
/** Monday 7 September 2026, ten in the morning. */
const NOW = '2026-09-07T08:00:00.000Z';
const PROPOSED = '2026-09-01T08:00:00.000Z';
const SYSTEM: Actor = { kind: 'system' };
const lis: BatchStarter = { kind: 'person', staffId: 'lis-k', roles: ['team-lead'] };

let database: TestDatabase;
let pool: Pool;
let cases: CaseHandling;
let batches: Batches;
let work: BatchWork;
let activities: BatchActivities;

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  for (const one of [fjordby, aakirke]) await seedTenant(database.appUrl, masterKey, one);
  pool = createPool({ connectionString: database.appUrl, max: 10 });
  const tell = { tell: () => Promise.resolve() };
  cases = createCaseHandling({ store: createEventStore(pool), context: createContextPort({ pool }), tell });
  batches = createBatches(pool);
  work = createBatchWork(pool);
  activities = createBatchActivities({ batches: work, cases });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.stop();
});

const seed = (ownerId: string, count: number, name: string) =>
  seedPlacements(database.appUrl, { tenant, ownerId, secondPersonId: 'ole-t', count, at: PROPOSED, name });

async function send(placementId: string, staffId: string, command: PlacementCommand): Promise<void> {
  const request: HandleCommand = {
    tenant,
    placementId,
    command,
    actor: { kind: 'person', staffId, roles: ['consultant'] },
    now: NOW,
    commandId: randomUUID(),
    bodyHmac: null,
  };
  await cases.handle(request);
}

/** Works until nothing waits, as the workflow does; answers the number of pages. */
async function workThrough(subject: string, by = activities): Promise<number> {
  await by.prepareBatch({ tenant, subject, now: NOW });
  for (let pages = 1; pages < 50; pages += 1) {
    const { tally } = await by.workBatchPage({ tenant, subject, now: NOW });
    if (tally.waiting === 0) return pages;
  }
  throw new Error('The batch does not come to an end.');
}

async function handOver(ids: readonly string[], to = 'bo-l'): Promise<string> {
  const id = randomUUID();
  const offers = ids.map((placementId) => ({ placementId, to, briefing: { sealed: 'sealed elsewhere' } }));
  await batches.createHandOver(tenant, {
    id,
    from: 'anna-b',
    startedBy: lis,
    startedAt: NOW,
    reason: 'workload',
    bodyHmac: 'abc',
    offers,
    refused: [],
  });
  return id;
}

async function offers(ids: readonly string[]): Promise<number> {
  return withTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::integer as count from events where stream_id = any($1) and type = 'hand-off-offered'`,
      [ids],
    );
    return rows[0]?.count ?? 0;
  });
}

describe('a hand-over of many', () => {
  it('makes one offer to each placement, in pages, in the name of whoever started it', async () => {
    const ids = await seed('anna-b', 45, 'each');
    const id = await handOver(ids);
    expect(await workThrough(`hand-over/${id}`)).toBe(3);
    expect(await offers(ids)).toBe(45);
    const entry = await batches.handOver(tenant, id);
    expect(entry?.tally).toEqual({ total: 45, waiting: 0, done: 45, refused: 0, skipped: 0 });
    expect(new Set(entry?.items.map(({ offer }) => offer))).toEqual(new Set(['open']));
    const [first = ''] = ids;
    const events = await createEventStore(pool).readStream(tenant, 'placement', first);
    expect(events.find(({ type }) => type === 'hand-off-offered')).toMatchObject({
      by: { staffId: 'lis-k' },
      data: { from: 'anna-b', to: 'bo-l', batchId: id },
    });
  });

  it('is stopped by no refusal, and says why for each', async () => {
    const ids = await seed('anna-b', 4, 'refused');
    const [open = '', closed = '', offered = ''] = ids;
    await send(offered, 'anna-b', { type: 'offer-hand-off', data: { to: 'ole-t', briefing: { sealed: 'x' } } });
    await send(closed, 'anna-b', {
      type: 'close-placement',
      data: { endedOn: '2026-09-07', endedEarly: { reason: 'company-wish' } },
    });
    const nowhere = randomUUID();
    const id = await handOver([...ids, nowhere]);
    await workThrough(`hand-over/${id}`);
    const entry = await batches.handOver(tenant, id);
    const result = Object.fromEntries(entry!.items.map((item) => [item.placementId, item]));
    expect(result[open]).toMatchObject({ status: 'done', code: null, offer: 'open' });
    expect(result[closed]).toMatchObject({ status: 'refused', code: 'CLOSED', offer: null });
    expect(result[offered]).toMatchObject({ status: 'refused', code: 'OFFER_OPEN', offer: null });
    expect(result[nowhere]).toMatchObject({ status: 'refused', code: 'NOT_FOUND' });
    expect(entry?.tally).toMatchObject({ total: 5, done: 2, refused: 3 });
  });

  it('broken off in the middle of an item makes no second offer', async () => {
    const ids = await seed('anna-b', 30, 'killed');
    const id = await handOver(ids);
    let left = 7;
    // The command is committed, and then the worker is gone: what came of the item is not on record.
    const dying: CaseHandling = {
      ...cases,
      handle: async (command) => {
        const handled = await cases.handle(command);
        left -= 1;
        if (left < 0) throw new StoreUnavailableError('gone');
        return handled;
      },
    };
    const broken = createBatchActivities({ batches: work, cases: dying });
    await expect(workThrough(`hand-over/${id}`, broken)).rejects.toMatchObject({ type: 'STORE_UNAVAILABLE' });
    expect((await batches.find(tenant, `hand-over/${id}`))?.tally.waiting).toBeGreaterThan(0);
    await workThrough(`hand-over/${id}`);
    expect(await offers(ids)).toBe(30);
    expect((await batches.find(tenant, `hand-over/${id}`))?.tally).toMatchObject({ total: 30, done: 30 });
  });

  it('takes nothing up while it is stopped, and goes on where it was', async () => {
    const ids = await seed('anna-b', 25, 'paused');
    const id = await handOver(ids);
    const subject = `hand-over/${id}`;
    await activities.workBatchPage({ tenant, subject, now: NOW });
    await batches.setPaused(tenant, subject, true);
    expect(await activities.workBatchPage({ tenant, subject, now: NOW })).toMatchObject({
      paused: true,
      tally: { waiting: 5, done: 20 },
    });
    await activities.setBatchPaused({ tenant, subject, paused: false });
    await workThrough(subject);
    expect(await offers(ids)).toBe(25);
  });

  it('undone gives back exactly what nobody has accepted', async () => {
    const ids = await seed('anna-b', 5, 'undone');
    const [accepted = '', declined = ''] = ids;
    const id = await handOver(ids);
    await workThrough(`hand-over/${id}`);
    await send(accepted, 'bo-l', { type: 'accept-hand-off', data: {} });
    await send(declined, 'bo-l', { type: 'decline-hand-off', data: { because: { reason: 'full-load' } } });
    // Somebody has offered it anew by hand: that offer is none of this hand-over.
    await send(declined, 'anna-b', { type: 'offer-hand-off', data: { to: 'ole-t', briefing: { sealed: 'x' } } });
    expect(await batches.undoHandOver(tenant, id, { startedBy: lis, startedAt: NOW })).toBe(true);
    await workThrough(`hand-over-undo/${id}`);
    const entry = await batches.handOver(tenant, id);
    const result = Object.fromEntries(
      entry!.items.map(({ placementId, offer, undo }) => [placementId, { offer, undo }]),
    );
    expect(result[accepted]).toEqual({ offer: 'accepted', undo: { status: 'skipped', code: 'accepted' } });
    expect(result[declined]).toEqual({ offer: 'declined', undo: { status: 'skipped', code: 'declined' } });
    for (const placementId of ids.slice(2)) {
      expect(result[placementId]).toEqual({ offer: 'withdrawn', undo: { status: 'done', code: null } });
    }
    expect((await cases.look(tenant, accepted))?.ownerId).toBe('bo-l');
    expect((await cases.look(tenant, declined))?.owed.map(({ kind }) => kind)).toContain('accept-hand-off');
    expect((await cases.look(tenant, ids[2]!))?.ownerId).toBe('anna-b');
  });

  it('undone half-way offers nothing more, and takes back what was in somebody’s hands', async () => {
    const ids = await seed('anna-b', 30, 'half');
    const id = await handOver(ids);
    const subject = `hand-over/${id}`;
    await activities.workBatchPage({ tenant, subject, now: NOW });
    // A page is taken, and whoever took it has not come to its items yet.
    const taken = await work.claim(tenant, subject, 3);
    await batches.undoHandOver(tenant, id, { startedBy: lis, startedAt: NOW });
    await activities.prepareBatch({ tenant, subject: `hand-over-undo/${id}`, now: NOW });
    const early = await activities.workBatchPage({ tenant, subject: `hand-over-undo/${id}`, now: NOW });
    const late = await activities.workBatchPage({ tenant, subject: `hand-over-undo/${id}`, now: NOW });
    expect([early.postponed + late.postponed > 0, late.tally.waiting]).toEqual([true, taken.items.length]);
    await workThrough(subject);
    await workThrough(`hand-over-undo/${id}`);
    expect(await offers(ids)).toBe(23);
    const entry = await batches.handOver(tenant, id);
    expect(entry?.tally).toMatchObject({ done: 23, skipped: 7, waiting: 0 });
    expect(entry?.items.filter(({ offer }) => offer === 'open')).toEqual([]);
    expect(entry?.undo?.tally).toMatchObject({ total: 23, done: 23 });
  });
});

describe('the batch of somebody who has left', () => {
  it('reaches every open placement they owned or owed anything on, and no other', async () => {
    const mine = await seed('bo-l', 12, 'left');
    const others = await seed('anna-b', 2, 'stays');
    const [promised = ''] = others;
    await send(promised, 'anna-b', {
      type: 'make-promise',
      data: { what: { sealed: 'x' }, to: { sealed: 'x' }, owedBy: 'bo-l', dueOn: '2026-09-21' },
    });
    await withTenant(pool, tenant, async (client) => {
      await client.query(`update register_staff set left_on = '2026-09-07' where staff_id = 'bo-l'`);
      await client.query('update register_stamps set stamp = stamp + 1');
    });
    await workThrough('owner-left/bo-l');
    for (const placementId of mine) {
      expect(await cases.look(tenant, placementId)).toMatchObject({ ownerId: 'ida-h' });
    }
    const promise = (await cases.look(tenant, promised))?.owed.find(({ kind }) => kind === 'promise');
    expect(promise?.owedBy).not.toBe('bo-l');
    const entry = await batches.find(tenant, 'owner-left/bo-l');
    expect(entry?.tally.refused).toBe(0);
    expect(entry?.tally.total).toBeGreaterThanOrEqual(13);
  });

  it('asked for again finds nothing more to do', async () => {
    const before = await batches.find(tenant, 'owner-left/bo-l');
    await workThrough('owner-left/bo-l');
    expect(await batches.find(tenant, 'owner-left/bo-l')).toEqual(before);
  });

  it('waits for their last day to be over, where every case lives on the same day', async () => {
    const waiting = createBatchActivities({ batches: work, cases, leavesOn: () => Promise.resolve('2026-10-01') });
    const { notBefore } = await waiting.prepareBatch({ tenant, subject: 'owner-left/ole-t', now: NOW });
    expect(notBefore).toBe('2026-09-30T22:00:00.000Z');
  });

  it('never reaches another municipality', async () => {
    await activities.prepareBatch({ tenant: aakirke.tenant, subject: 'owner-left/anna-b', now: NOW });
    expect((await batches.find(aakirke.tenant, 'owner-left/anna-b'))?.tally.total).toBe(0);
    expect(await batches.find(aakirke.tenant, 'owner-left/bo-l')).toBeNull();
  });
});

describe('the adoption of a policy', () => {
  it('reaches every open placement that does not go by it yet, and leaves closed ones as they were', async () => {
    const version = 'fjordby-2026-2';
    const document = { ...defaultPolicy, version, validFrom: '2026-09-07' };
    const registers = createRegisters({ store: createEventStore(pool), pool });
    const meta = { tenant, now: NOW, actor: SYSTEM, commandId: randomUUID(), bodyHmac: null };
    await registers.policy({ type: 'publish-policy', document }, meta);
    const [closed = '', open = ''] = await seed('anna-b', 2, 'adopts');
    await send(closed, 'anna-b', {
      type: 'close-placement',
      data: { endedOn: '2026-09-07', endedEarly: { reason: 'company-wish' } },
    });
    const subject = `adopt-policy/${version}`;
    await batches.request(tenant, { subject, startedBy: null, startedAt: NOW });
    await workThrough(subject);
    const versions = await withTenant(pool, tenant, async (client) => {
      const sql = 'select policy_version as version, stage, placement_id as id from placements';
      return (await client.query<{ version: string; stage: string; id: string }>(sql)).rows;
    });
    expect(versions.filter(({ stage }) => stage !== 'closed').map((row) => row.version)).not.toContain(
      defaultPolicy.version,
    );
    expect(versions.find(({ id }) => id === open)?.version).toBe(version);
    expect(versions.find(({ id }) => id === closed)?.version).toBe(defaultPolicy.version);
    expect((await batches.find(tenant, subject))?.tally).toMatchObject({ refused: 0, waiting: 0 });
  });
});

describe('batches whose Temporal was lost', () => {
  it('are woken when they are not done, and when somebody may leave later', async () => {
    const [one = ''] = await seed('anna-b', 1, 'lost');
    const lost = await handOver([one]);
    const over = await handOver([]);
    await workThrough(`hand-over/${over}`);
    const news = async () =>
      withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<{ subject: string }>(
          `delete from outbox where kind = 'batch' returning subject`,
        );
        return rows.map(({ subject }) => subject);
      });
    await news();
    const count = await batches.wake(tenant);
    const woken = await news();
    expect(woken).toHaveLength(count);
    expect(woken).toEqual(expect.arrayContaining([`hand-over/${lost}`, 'owner-left/bo-l']));
    expect(woken.filter((subject) => subject.includes(over) || subject.startsWith('adopt-policy'))).toEqual([]);
  });
});

describe('a batch that nobody knows', () => {
  it('ends its process: no kind, or no hand-over of that id', async () => {
    for (const subject of ['close-all/now', `hand-over/${createdId(tenant, 'x', 'y')}`]) {
      await expect(activities.prepareBatch({ tenant, subject, now: NOW })).rejects.toMatchObject({
        type: 'NO_SUCH_BATCH',
        nonRetryable: true,
      });
    }
  });
});
