import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Obligation, Placement } from '@holdfast/domain';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { case6 } from '../stories/case-6.js';
import { STORY_PEOPLE } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { castStory, type Cast } from './cast.js';
import { expectDone } from './live-over-http.js';
import { rungFor } from './living-story.js';
import { silencesOf } from './never-silent.js';
import { askHandOver, becomes, beginShared, handOver, undoHandOver } from './shared-story.js';
import type { HandOver, LivingShare } from './shared-story.js';

const { lead } = STORY_PEOPLE;
const OFFERED_AT = '2026-09-09T08:00:00.000Z';
const ACCEPTED_AT = '2026-09-09T12:00:00.000Z';
const UNDONE_AT = '2026-09-09T13:00:00.000Z';

let holdfast: RunningHoldfast;
let api: ApiClient;
let cast: Cast;
let share: LivingShare;
let before: readonly Placement[];
let undone: HandOver;
let after: readonly Placement[];

/** The story up to the first hand-over; one accepts early, and then it is taken back. */
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
  cast = await castStory(api, '6-undone', '2026-07-01T08:00:00.000Z');
  const { placements, staff, name } = cast.of(case6);
  const upToThen = placements.map((story) => ({
    ...story,
    steps: story.steps.filter(({ at, inBulk }) => at < OFFERED_AT || inBulk === 'first'),
  }));
  share = await beginShared(api, { name, staff, placements: upToThen });
  for (const step of staff) {
    await share.register(step);
    await share.becomes(({ actingFor }) => actingFor === step.staffId);
  }
  await share.until(OFFERED_AT);
  before = await share.states();
  const from = staff[0]?.staffId;
  const body = { from, dryRun: false, ...share.handOverOf('first'), because: { reason: 'left' } };
  const id = String((await askHandOver(api, OFFERED_AT, body))['id']);
  await becomes(
    async () => handOver(api, id),
    ({ phase }) => phase === 'done',
  );
  await share.until(ACCEPTED_AT);
  const accept = `/api/v1/placements/${share.ids[0]}/accept-hand-off`;
  expectDone(await api.post(accept, { as: cast.id('kim-p') }), 'accepting');
  await share.until(UNDONE_AT);
  undone = await undoHandOver(api, id, UNDONE_AT);
  after = await share.becomes(({ offer }) => offer === null);
});
afterAll(() => holdfast.stop());

const listed = ({ obligations }: Placement): readonly Obligation[] => Object.values(obligations);
const isFindOwner = ({ kind }: Obligation): boolean => kind === 'find-owner';

describe('case 6 over HTTP, the first hand-over undone before 10 September', () => {
  it('gives back the five that nobody had accepted, and leaves the accepted one where it is', () => {
    expect(undone.offers).toEqual({ open: 0, accepted: 1, declined: 0, withdrawn: 5, expired: 0, lapsed: 0 });
    expect(undone.undo?.tally).toEqual({ total: 6, waiting: 0, done: 5, refused: 0, skipped: 1 });
    expect(after.map(({ ownerId, actingFor }) => [ownerId, actingFor])).toEqual([
      [cast.id('kim-p'), null],
      ...Array.from({ length: 5 }, () => [lead, cast.id('sara-m')]),
    ]);
  });

  it('each of the five owes what it owed before, and an owner is to be found again', () => {
    for (const [index, state] of after.slice(1).entries()) {
      const was = before[index + 1];
      if (was === undefined) throw new Error('There were six.');
      const still = (placement: Placement) => listed(placement).filter((o) => !isFindOwner(o));
      expect(still(state)).toEqual(still(was));
      expect(listed(state).filter(isFindOwner)).toMatchObject([{ owedBy: lead, dueOn: '2026-09-11' }]);
    }
  });

  it('the receivers no longer have it on their day', async () => {
    for (const staffId of ['kim-p', 'dorte-f'].map(cast.id)) {
      const day = await api.get('/api/v1/my-day', { as: staffId, clock: UNDONE_AT });
      expect(expectDone(day, 'the day').body['offeredToMe']).toEqual([]);
    }
  });

  it('the lead is told at once and on the day, and no offer rings any more', async () => {
    await share.until('2026-09-11T07:00:00.000Z');
    const people = [lead, ...['kim-p', 'dorte-f'].map(cast.id)];
    for (const [index, id] of share.ids.entries()) {
      const rung = await rungFor(api, people, id);
      const again = [`2026-09-09T13:00 find-owner reminder ${lead}`, `2026-09-11T06:00 find-owner due ${lead}`];
      expect(rung.filter((line) => line > '2026-09-09T09')).toEqual(index === 0 ? [] : again);
    }
  });

  it('at no instant was a placement without an owner or an armed alarm', async () => {
    for (const id of share.ids) expect([id, await silencesOf(api, id)]).toEqual([id, []]);
  });
});
