import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { case5 } from '../stories/case-5.js';
import { STORY_PEOPLE, type Story } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { castStory, registerStaffStep, type Cast } from './cast.js';
import { expectDone, expectedTold, minuteOf, timelineOf, toldIn, type Line } from './live-over-http.js';
import { beginStory, inboxOf, rungFor, stateOf, storyRungs } from './living-story.js';
import { expectArmed, silencesOf } from './never-silent.js';

const ASKED_AT = '2026-09-16T12:00:00.000Z';
const { second, lead, manager } = STORY_PEOPLE;

let holdfast: RunningHoldfast;
let api: ApiClient;
let cast: Cast;
let story: Story;
let placementId: string;
let timeline: readonly Line[];

beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
  cast = await castStory(api, '5', case5.proposedAt);
  story = cast.of(case5);
  const living = await beginStory(api, story, (id) => expectArmed(api, id));
  placementId = living.placementId;
  for (const step of story.staff ?? []) {
    await living.until(step.at);
    await registerStaffStep(api, step);
  }
  await living.end();
  timeline = await timelineOf(api, placementId);
});
afterAll(() => holdfast.stop());

const reports = (lines: readonly Line[]) => lines.filter(({ type }) => type === 'absence-reported');

describe('case 5 over HTTP: the owner is away, an absence is never answered, the company ends it', () => {
  it('tells to the minute whoever is there, and nobody else', () => {
    expect(toldIn(timeline)).toEqual(expectedTold(story.alarms));
  });

  it('has every message in the inbox of whom it is for, by what is owed and by step', async () => {
    const people = [...new Set(story.alarms.flatMap(([, , , ...who]) => who)), story.owner ?? ''];
    expect(await rungFor(api, people, placementId)).toEqual(storyRungs(story.alarms));
  });

  it('says for whom, on the timeline and in the inbox, as long as it is told to another', async () => {
    const expected = (story.insteadOf ?? []).map(([at, who, whom]) => [minuteOf(at), who, whom]);
    const told = timeline.flatMap(({ at, told: people }) =>
      people.flatMap(({ staffId, insteadOf }) =>
        insteadOf === undefined ? [] : [[minuteOf(at), String(staffId), insteadOf.staffId]],
      ),
    );
    expect(told).toEqual(expected);
    const messages = await inboxOf(api, second, [placementId]);
    expect(
      messages.flatMap(({ at, insteadOf }) => (insteadOf === null ? [] : [[minuteOf(at), second, insteadOf]])),
    ).toEqual(expected);
  });

  it('joins the second report to the first: one answer is owed, due as from the first', async () => {
    expect(reports(timeline)).toHaveLength(2);
    const query = `placement=${placementId}&kind=answer-absence&limit=200`;
    const { body } = expectDone(await api.get(`/api/v1/obligations?${query}`, { as: lead }), 'what was owed');
    const owed = body['items'] as readonly { dueOn: string; status: string; endedBecause: { reason: string } }[];
    expect(owed.map(({ dueOn, status, endedBecause }) => [dueOn, status, endedBecause.reason])).toEqual([
      ['2026-08-25', 'cancelled', 'placement-closed'],
    ]);
  });

  it('keeps on the record that the company ended it and that nobody ever answered', async () => {
    const state = await stateOf(api, placementId);
    expect(state).toMatchObject({ stage: 'closed', closedOn: '2026-09-14', endedEarly: 'company-wish' });
    const closing = timeline.find(({ type }) => type === 'placement-closed');
    expect([closing?.at.slice(0, 16), closing?.details]).toEqual([
      '2026-09-14T08:00',
      expect.arrayContaining([expect.stringContaining('Aldrig besvaret')]),
    ]);
  });

  it('answers on 16 September what we knew on the 3rd', async () => {
    const then = await stateOf(api, placementId, '2026-09-03');
    const owed = Object.values(then.obligations);
    expect([then.stage, then.ownerId]).toEqual(['internship', story.owner]);
    expect(owed.find(({ kind }) => kind === 'answer-absence')).toMatchObject({
      owedBy: story.owner,
      dueOn: '2026-08-25',
      detail: { absence: { kind: 'ill', from: '2026-08-24', reports: 2 } },
    });
    // The follow-up of that day was held at 10:00; the next one was owed already.
    expect(owed.find(({ kind }) => kind === 'follow-up')?.dueOn).toBe('2026-09-17');
  });

  it('and who had been told by then, and of what was not yet known says nothing', async () => {
    const answer = await api.get(`/api/v1/placements/${placementId}/timeline?asOf=2026-09-03`, {
      as: manager,
      clock: ASKED_AT,
    });
    const { asOf, lines } = expectDone(answer, 'the timeline').body as { asOf: string; lines: readonly Line[] };
    expect(asOf).toBe('2026-09-03T21:59:59.999Z');
    expect(lines).toEqual(timeline.filter(({ at }) => at <= asOf));
    const before = story.alarms.filter(([at]) => at <= asOf);
    expect(toldIn(lines)).toEqual(expectedTold(before));
    expect([...new Set(toldIn(lines).flatMap(([, ...who]) => who))]).toEqual([second, lead, manager]);
    expect(reports(lines)).toHaveLength(2);
    expect(lines.map(({ type }) => type)).not.toContain('placement-closed');
  });

  it('was at no moment without an owner or an armed alarm until it was closed', async () => {
    expect(await silencesOf(api, placementId)).toEqual([]);
  });
});
