import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Placement } from '@holdfast/domain';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { case6 } from '../stories/case-6.js';
import { STORY_PEOPLE, type SharedStory, type StaffStep } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { castStory, type Cast } from './cast.js';
import { expectDone, expectedTold, minuteOf, timelineOf, toldIn } from './live-over-http.js';
import { inboxOf, rungFor, storyRungs } from './living-story.js';
import { silencesOf } from './never-silent.js';
import { askHandOver, becomes, beginShared, handOver, type LivingShare } from './shared-story.js';

const { second, lead, manager } = STORY_PEOPLE;
const OFFERED_AT = '2026-09-09T08:00:00.000Z';

let holdfast: RunningHoldfast;
let api: ApiClient;
let cast: Cast;
let story: SharedStory;
let leaving: StaffStep;
let share: LivingShare;
let handOverId: string;

beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
  cast = await castStory(api, '6', '2026-07-01T08:00:00.000Z');
  story = cast.of(case6);
  const [step] = story.staff;
  if (step === undefined) throw new Error('Somebody leaves in this story.');
  leaving = step;
  share = await beginShared(api, story);
  await share.until(leaving.at);
});
afterAll(() => holdfast.stop());

interface Item {
  readonly placementId: string;
  readonly kind: string;
  readonly dueOn: string;
  readonly owedBy: { readonly id: string };
}

async function read(path: string, as: string, clock: string): Promise<Readonly<Record<string, unknown>>> {
  return expectDone(await api.get(`/api/v1/${path}`, { as, clock }), path).body;
}

async function owedBy(staffId: string, clock: string): Promise<readonly Item[]> {
  const { items } = await read(`obligations?owedBy=${staffId}&status=open&limit=200`, lead, clock);
  return items as readonly Item[];
}

async function ownedBy(staffId: string, clock: string): Promise<readonly string[]> {
  const { items } = await read(`placements?owner=${staffId}&limit=200`, lead, clock);
  return (items as readonly { id: string; owner: { id: string } }[])
    .filter(({ owner }) => owner.id === staffId)
    .map(({ id }) => id);
}

const sorted = (ids: readonly string[]) => ids.toSorted();
const owed = (state: Placement, kind: string) => Object.values(state.obligations).find((o) => o.kind === kind);
const owners = (states: readonly Placement[]) => states.map(({ ownerId }) => ownerId);

describe('case 6 over HTTP: a consultant with six placements and fourteen owed actions leaves', () => {
  it('owes fourteen on six placements the moment before', async () => {
    const before = await owedBy(leaving.staffId, leaving.at);
    expect([before.length, new Set(before.map(({ placementId }) => placementId)).size]).toEqual([14, 6]);
    expect(sorted(await ownedBy(leaving.staffId, leaving.at))).toEqual(sorted(share.ids));
  });

  it('from the very moment on every list shows the team lead, who acts for her', async () => {
    await share.register(leaving);
    expect(sorted(await ownedBy(lead, leaving.at))).toEqual(sorted(share.ids));
    expect(await ownedBy(leaving.staffId, leaving.at)).toEqual([]);
    const owing = await owedBy(lead, leaving.at);
    expect(owing.filter(({ kind }) => kind !== 'find-owner')).toHaveLength(14);
    expect(await owedBy(leaving.staffId, leaving.at)).toEqual([]);
  });

  it('each placement follows: an owner is to be found by 9 September, and the lead has it on her day', async () => {
    const states = await share.becomes(({ actingFor }) => actingFor === leaving.staffId);
    expect(owners(states)).toEqual(share.ids.map(() => lead));
    expect(states.map((state) => owed(state, 'find-owner')?.dueOn)).toEqual(share.ids.map(() => '2026-09-09'));
    expect(states.flatMap(({ obligations }) => Object.values(obligations).map((o) => o.owedBy))).not.toContain(
      leaving.staffId,
    );
    const { askedOfMe } = await read('my-day', lead, leaving.at);
    const asked = (askedOfMe as readonly Item[]).filter(({ kind }) => kind === 'find-owner');
    expect(sorted(asked.map(({ placementId }) => placementId))).toEqual(sorted(share.ids));
  });

  it('a dry run on the 9th says the load of each before and after, and writes nothing', async () => {
    await share.until(OFFERED_AT);
    const before = await share.states();
    const { assign } = share.handOverOf('first');
    const body = { from: leaving.staffId, dryRun: true, assign, because: { reason: 'left' } };
    const plan = await askHandOver(api, OFFERED_AT, body);
    expect([plan['moves'], plan['stays']]).toEqual([assign, []]);
    const load = (open: number) => ({ open, overdue: 0 });
    expect(plan['loads']).toEqual(
      expect.arrayContaining([
        { staffId: cast.id('kim-p'), before: load(0), after: load(3) },
        { staffId: cast.id('dorte-f'), before: load(0), after: load(3) },
      ]),
    );
    expect(await share.states()).toEqual(before);
  });

  it('six offers to two receivers, with a briefing: each meets "find an owner", until answered the lead stays', async () => {
    const body = { from: leaving.staffId, dryRun: false, ...share.handOverOf('first'), because: { reason: 'left' } };
    handOverId = String((await askHandOver(api, OFFERED_AT, body))['id']);
    await becomes(
      async () => handOver(api, handOverId),
      ({ phase }) => phase === 'done',
    );
    const states = await share.becomes(({ offer }) => offer !== null);
    expect(owners(states)).toEqual(share.ids.map(() => lead));
    for (const state of states) {
      expect([owed(state, 'find-owner'), owed(state, 'accept-hand-off')?.dueOn]).toEqual([undefined, '2026-09-11']);
      expect(state.offer?.expiresAt).toBe('2026-09-16T06:00:00.000Z');
    }
    const { offeredToMe } = await read('my-day', cast.id('dorte-f'), OFFERED_AT);
    expect(
      (offeredToMe as readonly { placementId: string }[]).map(({ placementId }) => placementId).toSorted(),
    ).toEqual(sorted(share.ids.slice(3)));
    const [id = ''] = share.ids.slice(3);
    const { lines } = await read(`placements/${id}/timeline`, cast.id('dorte-f'), OFFERED_AT);
    const offered = (lines as readonly { type: string; details: readonly string[] }[]).find(
      ({ type }) => type === 'hand-off-offered',
    );
    expect(offered?.details.join()).toContain(body.briefing);
  });

  it('one receiver accepts on the 10th: three are theirs, and nobody acts for anybody there', async () => {
    await share.until('2026-09-10T08:30:00.000Z');
    const states = await share.states();
    expect(owners(states)).toEqual([...Array.from({ length: 3 }, () => cast.id('kim-p')), lead, lead, lead]);
    expect(states.map(({ actingFor }) => actingFor === null)).toEqual([true, true, true, false, false, false]);
  });

  it('the other declines two on the 11th, full load: an owner is to be found again by the 15th', async () => {
    await share.until('2026-09-11T08:30:00.000Z');
    const states = (await share.states()).slice(3);
    expect(owners(states)).toEqual([lead, lead, lead]);
    expect(states.map((state) => owed(state, 'find-owner')?.dueOn)).toEqual(['2026-09-15', '2026-09-15', undefined]);
  });

  it('the offer nobody answered goes back at 08:00 on the 16th; the manager is not told at that instant', async () => {
    await share.until('2026-09-16T07:00:00.000Z');
    const id = share.ids[5] ?? '';
    const expired = (await timelineOf(api, id)).filter(({ type }) => type === 'hand-off-expired');
    expect(expired.map(({ at }) => minuteOf(at))).toEqual(['2026-09-16T06:00']);
    const state = (await share.states())[5];
    expect([state?.ownerId, state?.offer]).toEqual([lead, null]);
    expect(await inboxOf(api, manager, share.ids)).toEqual([]);
  });

  it('all three go to a third: in the end one owns three, the third person three, and the lead owes nothing', async () => {
    await share.end();
    const states = await share.states();
    expect(owners(states)).toEqual(['kim-p', 'kim-p', 'kim-p', 'eli-v', 'eli-v', 'eli-v'].map(cast.id));
    expect(states.map(({ actingFor }) => actingFor)).toEqual(share.ids.map(() => null));
    expect([await owedBy(lead, leaving.at), await ownedBy(lead, leaving.at)]).toEqual([[], []]);
    const { offers } = await handOver(api, handOverId);
    expect(offers).toEqual({ open: 0, accepted: 3, declined: 2, withdrawn: 0, expired: 1, lapsed: 0 });
  });

  it('each told to the minute whom the story says, and nobody else, on the timeline and in the inboxes', async () => {
    const people = [second, lead, manager, ...['sara-m', 'kim-p', 'dorte-f', 'eli-v'].map(cast.id)];
    for (const { story: told, placementId } of share.lives) {
      expect([told.name, ...(await rungFor(api, people, placementId))]).toEqual([
        told.name,
        ...storyRungs(told.alarms),
      ]);
      expect(toldIn(await timelineOf(api, placementId))).toEqual(expectedTold(told.alarms));
    }
  });

  it('at no instant was a placement without an owner or an armed alarm', async () => {
    for (const id of share.ids) expect([id, await silencesOf(api, id)]).toEqual([id, []]);
  });
});
