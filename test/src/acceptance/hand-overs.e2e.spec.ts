import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { BATCH_PROGRESS_QUERY, batchWorkflowId, type BatchProgress, type BatchTally } from '@holdfast/contracts';
import { createPool, withTenant } from '@holdfast/event-store';
import { fjordby, seedPlacements, startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import { createApiClient, type ApiClient } from './api-client.js';
import { registerRefs } from './refs.js';

const tenant = fjordby.tenant;
const MANY = 500;
/** Patience with a machine that does much else. */
const PATIENCE_MS = 240_000;
const because = { reason: 'left' };
const PATH = '/api/v1/hand-overs';

interface HandOver {
  readonly phase: string;
  readonly tally: BatchTally;
  readonly offers: Readonly<Record<string, number>>;
  readonly items: readonly { placementId: string; to: string; offer: string | null; undo: { status: string } | null }[];
  readonly undo: { readonly phase: string; readonly tally: BatchTally } | null;
}

let holdfast: RunningHoldfast;
let api: ApiClient;
let pool: ReturnType<typeof createPool>;
beforeAll(async () => {
  holdfast = await startHoldfast({ ownEngines: true });
  api = createApiClient(holdfast.apiUrl);
  pool = createPool({ connectionString: holdfast.database.appUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await holdfast.stop();
});

/** Asks until it is so. */
async function until<Seen>(look: () => Promise<Seen>, isSo: (seen: Seen) => boolean): Promise<Seen> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > patience) throw new Error(`It has not become so: ${JSON.stringify(seen).slice(0, 500)}`);
    await pause(100);
  }
}

async function handOver(id: string): Promise<HandOver> {
  const { status, body } = await api.get(`${PATH}/${id}`, { as: 'lis-k' });
  if (status !== 200) throw new Error(`Not answered: ${status}`);
  return body as unknown as HandOver;
}

async function eventsOf(type: string): Promise<ReadonlyMap<string, number>> {
  return withTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<{ id: string; n: number }>(
      'select stream_id as id, count(*)::integer as n from events where type = $1 group by stream_id',
      [type],
    );
    return new Map(rows.map(({ id, n }) => [id, n]));
  });
}

async function owners(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return withTenant(pool, tenant, async (client) => {
    const { rows } = await client.query<{ id: string; owner: string }>(
      'select placement_id as id, owner_id as owner from placements where placement_id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, owner }) => [id, owner]));
  });
}

async function progressOf(id: string): Promise<BatchProgress> {
  const connection = await Connection.connect({ address: holdfast.temporal.address });
  try {
    const client = new Client({ connection, namespace: holdfast.temporal.namespace });
    return await client.workflow
      .getHandle(batchWorkflowId(tenant, `hand-over/${id}`))
      .query<BatchProgress>(BATCH_PROGRESS_QUERY);
  } finally {
    await connection.close();
  }
}

describe('500 placements in one hand-over', () => {
  let ids: readonly string[];
  let id: string;

  it('survive a worker killed half-way: each is offered once, none is forgotten', async () => {
    const at = new Date(Date.now() - 3_600_000).toISOString();
    ids = await seedPlacements(holdfast.database.appUrl, { tenant, ownerId: 'anna-b', count: MANY, at });
    const assign = ids.map((placementId, index) => ({ placementId, to: index % 2 === 0 ? 'ole-t' : 'bo-l' }));
    const body = { from: 'anna-b', assign, briefing: 'Anna er stoppet.', because };
    const dry = await api.post(PATH, { as: 'lis-k', body: { ...body, dryRun: true } });
    expect([dry.status, (dry.body['moves'] as unknown[]).length]).toEqual([200, MANY]);

    const started = await api.post(PATH, { as: 'lis-k', body: { ...body, dryRun: false } });
    expect(started.status).toBe(202);
    id = String(started.body['id']);
    await until(
      () => handOver(id),
      ({ tally }) => tally.done >= 100,
    );
    await holdfast.kill9('worker');
    const { tally } = await handOver(id);
    expect(tally.waiting).toBeGreaterThan(0);
    await holdfast.restart('worker');

    const done = await until(
      () => handOver(id),
      ({ phase }) => phase === 'done',
    );
    expect(done.tally).toEqual({ total: MANY, waiting: 0, done: MANY, refused: 0, skipped: 0 });
    expect(done.offers).toMatchObject({ open: MANY });
    const offered = await eventsOf('hand-off-offered');
    expect(ids.filter((placementId) => offered.get(placementId) !== 1)).toEqual([]);
    expect(await progressOf(id)).toEqual({ phase: 'done', tally: done.tally });
  });

  it('undone give back exactly what nobody has accepted', async () => {
    const accepted = ids.slice(0, 5);
    const declined = ids.slice(5, 8);
    for (const [index, placementId] of [...accepted, ...declined].entries()) {
      const as = index % 2 === 0 ? 'ole-t' : 'bo-l';
      const answer = await api.post(
        `/api/v1/placements/${placementId}/${accepted.includes(placementId) ? 'accept' : 'decline'}-hand-off`,
        { as, body: accepted.includes(placementId) ? {} : { because: { reason: 'full-load' } } },
      );
      expect(answer.status).toBe(200);
    }
    expect((await api.post(`${PATH}/${id}/undo`, { as: 'lis-k' })).status).toBe(202);
    const undone = await until(
      () => handOver(id),
      ({ undo }) => undo?.phase === 'done',
    );
    const withdrawn = MANY - accepted.length - declined.length;
    expect(undone.offers).toEqual({ open: 0, accepted: 5, declined: 3, withdrawn, expired: 0, lapsed: 0 });
    expect(undone.undo?.tally).toMatchObject({ done: withdrawn, skipped: 8, refused: 0 });
    const now = await owners(ids);
    const stays = ids.filter((placementId) => now.get(placementId) !== 'anna-b');
    expect(stays).toEqual(accepted);
  });
});

describe('in the cases’ own time', () => {
  it('the leaver’s cases go to the team lead on that day, and are offered two days later', async () => {
    const proposedAt = '2026-09-01T08:00:00.000Z';
    const ids: string[] = [];
    for (let number = 0; number < 3; number += 1) {
      const plan = [
        {
          ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2026-10-12', plannedEnd: '2026-12-11' },
          ...{ weeklyHours: 20, jobFunction: 'Butiksmedhjælper' },
        },
      ];
      const body = { ...(await registerRefs(api, proposedAt)), ownerId: 'ole-t', plan };
      const proposed = await api.post('/api/v1/placements', { as: 'ole-t', clock: proposedAt, body });
      ids.push(String(proposed.body['id']));
    }
    for (const placementId of ids) {
      expect((await api.fastForward(placementId, '2026-09-07T08:00:00.000Z')).status).toBe(200);
    }
    const clock = '2026-09-07T08:00:00.000Z';
    const left = await api.post('/api/v1/staff/ole-t/leave', { as: 'karen-d', clock, body: { leftOn: '2026-09-07' } });
    expect(left.status).toBe(201);
    await until(
      () => owners(ids),
      (seen) => [...seen.values()].every((owner) => owner === 'lis-k'),
    );
    for (const placementId of ids) {
      expect((await api.fastForward(placementId, '2026-09-09T08:00:00.000Z')).status).toBe(200);
    }
    const body = {
      from: 'ole-t',
      dryRun: false,
      assign: ids.map((placementId, index) => ({ placementId, to: index === 1 ? 'bo-l' : 'anna-b' })),
      briefing: 'Ole er stoppet.',
      because,
    };
    const started = await api.post(PATH, { as: 'lis-k', clock: '2026-09-09T08:00:00.000Z', body });
    const done = await until(
      () => handOver(String(started.body['id'])),
      ({ phase }) => phase === 'done',
    );
    expect(done.tally).toMatchObject({ total: 3, done: 3 });
    for (const placementId of ids) {
      const { body: page } = await api.get(`/api/v1/obligations?placement=${placementId}&status=open`, { as: 'lis-k' });
      const owed = (page['items'] as { kind: string; dueOn: string }[]).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
      expect(owed).toContain('accept-hand-off 2026-09-11');
      expect(owed.filter((line) => line.startsWith('find-owner'))).toEqual([]);
    }
  });
});

describe('somebody with many cases who leaves', () => {
  it('leaves none without an owner: each goes to the team lead, with an owner to be found', async () => {
    const at = new Date(Date.now() - 3_600_000).toISOString();
    const ids = await seedPlacements(holdfast.database.appUrl, { tenant, ownerId: 'bo-l', count: 60, at, name: 'b' });
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
    const left = await api.post('/api/v1/staff/bo-l/leave', { as: 'karen-d', body: { leftOn: today } });
    expect(left.status).toBe(201);
    const held = await until(
      () => owners(ids),
      (seen) => [...seen.values()].every((owner) => owner === 'ida-h'),
    );
    expect(held.size).toBe(60);
    const wanted = await eventsOf('owner-left');
    expect(ids.filter((placementId) => wanted.get(placementId) !== 1)).toEqual([]);
    const { body } = await api.get('/api/v1/obligations?kind=find-owner&limit=200', { as: 'ida-h' });
    const owed = (body['items'] as { placementId: string }[]).map(({ placementId }) => placementId);
    expect(ids.filter((placementId) => !owed.includes(placementId))).toEqual([]);
  });
});
