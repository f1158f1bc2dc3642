import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { addDays, dayOf, defaultPolicy, expand, startOfDay, type ForecastLine } from '@holdfast/domain';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { case1 } from '../stories/case-1.js';
import { case2 } from '../stories/case-2.js';
import { case3a, case3b } from '../stories/case-3.js';
import { case4 } from '../stories/case-4.js';
import { case5 } from '../stories/case-5.js';
import { case6 } from '../stories/case-6.js';
import { STORY_PEOPLE, type Story } from '../stories/story.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { castStory, registerStaffStep } from './cast.js';
import { expectDone, liveOverHttp, minuteOf, timelineOf } from './live-over-http.js';
import { beginStory } from './living-story.js';
import { registerRefs } from './refs.js';

/** How long nobody acts. */
const WEEKS = 16;

let holdfast: RunningHoldfast;
let api: ApiClient;
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
});
afterAll(() => holdfast.stop());

interface AheadOverHttp {
  readonly now: string;
  readonly lines: readonly {
    readonly what: string;
    readonly at: string;
    readonly step: string | null;
    readonly told: readonly { readonly staffId: string | null }[];
  }[];
}

type Told = readonly { readonly staffId: string | null }[];
const whoOf = (told: Told): string => told.map(({ staffId }) => String(staffId)).join();

async function askForecast(placementId: string, until: string): Promise<AheadOverHttp> {
  const path = `/api/v1/placements/${placementId}/forecast?until=${until}`;
  const { status, body } = await api.get(path, { as: STORY_PEOPLE.lead });
  if (status !== 200) throw new Error(`No forecast: ${status} ${JSON.stringify(body)}`);
  return body as unknown as AheadOverHttp;
}

/** What the forecast says will stand on the timeline: each message by its minute, and whom it tells. */
function foretold({ lines }: AheadOverHttp): readonly string[] {
  const messages = lines.filter(({ what }) => what === 'alarm' || what === 'told');
  // The answer carries all that repeating takes; the rest of the line goes along as it is.
  const single = expand(messages as unknown as readonly ForecastLine[], defaultPolicy) as unknown as typeof messages;
  return single.map(({ at, what, told }) => `${minuteOf(at)} ${what} ${whoOf(told)}`).toSorted();
}

/** What came to stand on it after a moment. */
async function happened(placementId: string, after: string): Promise<readonly string[]> {
  const timeline = await timelineOf(api, placementId);
  return timeline
    .filter(({ at, type }) => at > after && (type === 'alarm-rung' || type === 'person-told'))
    .map(({ at, type, told }) => `${minuteOf(at)} ${type === 'alarm-rung' ? 'alarm' : 'told'} ${whoOf(told)}`)
    .toSorted();
}

/** The story up to one of its steps, after which nobody does anything any more. */
function cutAfter(story: Story, steps: number): Story {
  const done = story.steps.slice(0, steps);
  const last = done.at(-1)?.at ?? story.proposedAt;
  // The clock of a case runs on while it is worked on: some minutes later nobody can have come too late.
  return { ...story, steps: done, until: new Date(Date.parse(last) + 10 * 60_000).toISOString() };
}

/** The proposal alone, and after a third and two thirds of the story: before it is decided, on a rung, further on. */
function moments({ steps }: Story): readonly number[] {
  return [0, Math.ceil(steps.length / 3), Math.ceil((2 * steps.length) / 3)];
}

const cases = [case1, case2, case3a, case3b, case4].flatMap((story) =>
  moments(story).map((steps) => ({ name: story.name, steps, story: cutAfter(story, steps) })),
);

/** Nobody acts until then: what was foretold now is what then happened. */
async function expectForetold(placementId: string, until: string): Promise<readonly string[]> {
  const ahead = await askForecast(placementId, until);
  const { status, body } = await api.fastForward(placementId, until);
  expect([status, body['code']]).toEqual([200, undefined]);
  const said = foretold(ahead);
  expect(said.length).toBeGreaterThan(0);
  expect(said).toEqual(await happened(placementId, ahead.now));
  return said;
}

const weeksAfter = (instant: string): string => startOfDay(addDays(dayOf(instant), WEEKS * 7));

describe('the forecast equals what then happens on the real servers when nobody acts', () => {
  it.each(cases)('$name, after $steps steps: every message, to the minute, and no other', async ({ story }) => {
    const { placementId } = await liveOverHttp(api, story, await registerRefs(api, story.proposedAt));
    await expectForetold(placementId, weeksAfter(story.until));
  });

  it('case 5, the owner away and the absence reported: who is there is told in the place of who is not', async () => {
    const cast = await castStory(api, 'f5', case5.proposedAt);
    const reported = case5.steps.findIndex(({ command }) => command === 'report-absence');
    const story = cast.of(cutAfter(case5, reported + 1));
    const living = await beginStory(api, story, () => Promise.resolve());
    for (const step of story.staff ?? []) {
      await living.until(step.at);
      await registerStaffStep(api, step);
    }
    await living.end();
    const said = await expectForetold(living.placementId, weeksAfter(story.until));
    expect(said[0]).toBe('2026-08-25T06:00 alarm ole-t');
    expect(said.join()).not.toContain(cast.id('jens-w'));
  });

  it('case 6, the owner gone: whoever acts is told to find one, and nobody who has left is', async () => {
    const [first] = case6.placements;
    const leaving = first?.staff?.[0];
    if (first === undefined || leaving === undefined) throw new Error('Nobody leaves in case 6.');
    const cast = await castStory(api, 'f6', first.proposedAt);
    const before = first.steps.filter(({ at }) => at < leaving.at).length;
    const { at, ...gone } = cast.of(leaving);
    const living = await beginStory(api, cast.of(cutAfter(first, before)), () => Promise.resolve());
    await living.until(at);
    await registerStaffStep(api, { at, ...gone });
    const left = async (): Promise<boolean> =>
      (await timelineOf(api, living.placementId)).some(({ type }) => type === 'owner-left');
    for (let look = 0; look < 240 && !(await left()); look += 1) await pause(250);
    const said = await expectForetold(living.placementId, weeksAfter(at));
    expect(said.filter((one) => one.includes('lis-k')).length).toBeGreaterThan(0);
    expect(said.join()).not.toContain(gone.staffId);
  });

  it('an offer nobody answers: its ladder, the giver who hears of it, and its end', async () => {
    const story = cutAfter(case1, 10);
    const { placementId } = await liveOverHttp(api, story, await registerRefs(api, story.proposedAt));
    const body = { to: 'lis-k', briefing: 'Kender stedet.' };
    const path = `/api/v1/placements/${placementId}/offer-hand-off`;
    expectDone(await api.post(path, { as: STORY_PEOPLE.owner, body }), 'the offer');
    const said = await expectForetold(placementId, weeksAfter(story.until));
    expect(said.filter((one) => one.includes(' told ')).length).toBeGreaterThan(0);
  });
});
