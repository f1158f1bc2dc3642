import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, startHoldfast, type RunningHoldfast, type TestMember } from '@holdfast/testing';
import { createApiClient, type ApiClient } from '../acceptance/api-client.js';
import { expectDone, type Line } from '../acceptance/live-over-http.js';
import { registerRefs } from '../acceptance/refs.js';

const ADMIN = 'karen-d';
const BEFORE = '2026-01-02T09:00:00.000Z';
const PROPOSED = '2026-01-05T11:00:00.000Z';
/** The match decision is due on the 12th: to the team lead on the 15th, to the manager on the 19th. */
const AT_LEAD = '2026-01-15T07:01:00.000Z';
const AT_MANAGER = '2026-01-19T07:01:00.000Z';

let holdfast: RunningHoldfast;
let api: ApiClient;
let refs: { readonly citizenId: string; readonly companyId: string };
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
  refs = await registerRefs(api, BEFORE);
}, 180_000);
afterAll(() => holdfast.stop(), 60_000);

/** A team with a consultant `<name>-c`, and with the lead and the manager it is given. */
async function team(name: string, above: { readonly leadId?: string; readonly managerId?: string }): Promise<string> {
  const register = (path: string, body: object) =>
    api.post(`/api/v1/${path}`, { as: ADMIN, body, clock: BEFORE }).then((answer) => expectDone(answer, path));
  await register('teams', { teamId: name, name });
  const people: Pick<TestMember, 'staffId' | 'roles'>[] = [{ staffId: `${name}-c`, roles: ['consultant'] }];
  if (above.leadId !== undefined) people.push({ staffId: above.leadId, roles: ['team-lead'] });
  for (const { staffId, roles } of people) {
    const email = `${staffId}@fjordby.example`;
    await register('staff', { staffId, name: staffId, email, teamId: name, roles });
  }
  if (Object.keys(above).length > 0) await register(`teams/${name}/correct`, above);
  return `${name}-c`;
}

async function propose(ownerId: string): Promise<string> {
  const plan = [
    {
      ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2026-02-16', plannedEnd: '2026-04-10' },
      ...{ weeklyHours: 25, jobFunction: 'Lager' },
    },
  ];
  const answer = await api.post('/api/v1/placements', {
    as: ownerId,
    body: { ...refs, ownerId, plan },
    clock: PROPOSED,
  });
  return String(expectDone(answer, 'the proposal').body['id']);
}

/** The timeline as the manager reads it. */
async function timelineOf(placementId: string): Promise<readonly Line[]> {
  const answer = await api.get(`/api/v1/placements/${placementId}/timeline`, { as: 'mads-r' });
  return expectDone(answer, 'the timeline').body['lines'] as readonly Line[];
}

/** Everything told from an instant on: when, to whom, and the sentences about who was passed over. */
async function toldFrom(placementId: string, from: string) {
  const lines = (await timelineOf(placementId)).filter(({ type, at }) => type === 'alarm-rung' && at >= from);
  return lines.map(({ at, told, details }) => ({
    at: at.slice(0, 10),
    to: told.map(({ staffId }) => staffId),
    passed: details.filter((line) => /arbejder|^Ingen/i.test(line)),
  }));
}

describe('a team without a lead', () => {
  it('that never had one: the manager is told in the place of the team lead, and the timeline says why', async () => {
    const owner = await team('skoven', { managerId: 'mads-r' });
    const placementId = await propose(owner);
    expectDone(await api.fastForward(placementId, AT_MANAGER), 'living on');
    const told = await toldFrom(placementId, '2026-01-15');
    expect(told.map(({ at, to }) => [at, to])).toEqual([
      ['2026-01-15', ['mads-r']],
      ['2026-01-19', ['mads-r']],
    ]);
    expect(told[0]?.passed.join()).toContain('teamleder');
  }, 240_000);

  it('whose lead left and nobody was named: likewise', async () => {
    const owner = await team('engen', { leadId: 'engen-lead', managerId: 'mads-r' });
    const placementId = await propose(owner);
    const left = await api.post('/api/v1/staff/engen-lead/leave', {
      ...{ as: ADMIN, body: { leftOn: '2026-01-08' }, clock: '2026-01-08T09:00:00.000Z' },
    });
    expectDone(left, 'the lead leaves');
    expectDone(await api.fastForward(placementId, AT_LEAD), 'living on');
    const [rung] = await toldFrom(placementId, '2026-01-15');
    expect(rung?.to).toEqual(['mads-r']);
    expect(rung?.passed.join()).toContain('engen-lead');
  }, 240_000);

  it('and without a manager: the mailbox of the municipality, at every step of the ladder', async () => {
    const owner = await team('heden', {});
    const placementId = await propose(owner);
    expectDone(await api.fastForward(placementId, AT_MANAGER), 'living on');
    const told = await toldFrom(placementId, '2026-01-15');
    expect(told.map(({ at, to }) => [at, to])).toEqual([
      ['2026-01-15', [null]],
      ['2026-01-19', [null]],
    ]);
    expect(told[0]?.passed).toEqual(['Ingen teamleder er navngivet', 'Ingen leder er navngivet']);
    const mailbox = await api.get('/api/v1/inbox?mailbox=fallback&limit=200', { as: 'mads-r' });
    const items = expectDone(mailbox, 'the mailbox').body['items'] as readonly { readonly placementId: string }[];
    expect(items.filter((item) => item.placementId === placementId)).toHaveLength(2);
  }, 240_000);

  it('whose consultant leaves: the manager acts as owner, and owes finding one', async () => {
    const owner = await team('aaen', { managerId: 'mads-r' });
    const placementId = await propose(owner);
    expectDone(await api.fastForward(placementId, '2026-01-07T08:00:00.000Z'), 'living on');
    const left = await api.post(`/api/v1/staff/${owner}/leave`, {
      ...{ as: ADMIN, body: { leftOn: '2026-01-07' }, clock: '2026-01-07T09:00:00.000Z' },
    });
    expectDone(left, 'the consultant leaves');
    const lines = await seen(placementId, 'owner-left');
    expect(lines.find(({ type }) => type === 'alarm-rung')?.told.map(({ staffId }) => staffId)).toEqual(['mads-r']);
    const placement = await api.get(`/api/v1/placements/${placementId}`, { as: 'mads-r' });
    expect(expectDone(placement, 'the case').body['owner']).toMatchObject({ id: 'mads-r' });
    const assigned = await api.post(`/api/v1/placements/${placementId}/assign-owner`, {
      ...{ as: 'mads-r', body: { staffId: 'ole-t', because: { reason: 'other' } } },
    });
    expect([assigned.status, assigned.body['code']]).toEqual([200, undefined]);
  }, 240_000);
});

/** The timeline once it has a line of that type: a batch comes to the case in its own time. */
async function seen(placementId: string, type: string) {
  for (const patience = Date.now() + 120_000; ;) {
    const lines = await timelineOf(placementId);
    if (lines.some((line) => line.type === type)) return lines;
    if (Date.now() > patience) throw new Error(`${fjordby.tenant}: ${type} does not come`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
