import type { ExpectedAlarm, Story, StoryStep } from '../stories/story.js';
import { STORY_PEOPLE } from '../stories/story.js';
import type { Answer, ApiClient } from './api-client.js';

/** One line of the timeline as the API answers it: what the acceptance reads of it. */
export interface Line {
  readonly type: string;
  readonly at: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly lateBy: number | null;
  readonly told: readonly { readonly staffId: string | null; readonly insteadOf?: { readonly staffId: string } }[];
}

/** A story lived on the real servers. */
export interface LivedOverHttp {
  readonly placementId: string;
  readonly timeline: readonly Line[];
  readonly refusals: readonly string[];
}

/** Where in the story something is done besides the steps, e.g. a server is killed. */
export type Between = (step: StoryStep, index: number, placementId: string) => Promise<void>;

/** The answer, where it is not a refusal. */
export function expectDone(answer: Answer, what: string): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`${what} was refused: ${answer.status} ${JSON.stringify(answer.body)}`);
}

/** The minute of an instant: what the stories are exact to. */
export function minuteOf(instant: string): string {
  return instant.slice(0, 16);
}

/** The alarms of a timeline as the stories write them, without the kind and step, which the sentences tell. */
export function toldIn(timeline: readonly Line[]): readonly (readonly string[])[] {
  return timeline
    .filter(({ type }) => type === 'alarm-rung')
    .map(({ at, told }) => [minuteOf(at), ...told.map(({ staffId }) => String(staffId))]);
}

/** The same of a story's own list. */
export function expectedTold(alarms: readonly ExpectedAlarm[]): readonly (readonly string[])[] {
  return alarms.map(([at, , , ...who]) => [minuteOf(at), ...who]);
}

/** Lives a story over HTTP on the placement's own clock: fast-forward to each step, then do it. */
export async function liveOverHttp(
  api: ApiClient,
  story: Story,
  refs: { readonly citizenId: string; readonly companyId: string },
  between: Between = () => Promise.resolve(),
): Promise<LivedOverHttp> {
  const owner = story.owner ?? STORY_PEOPLE.owner;
  const body = { ...refs, ownerId: owner, secondPersonId: STORY_PEOPLE.second, ...story.proposal };
  const proposed = await api.post('/api/v1/placements', { as: owner, body, clock: story.proposedAt });
  const placementId = String(expectDone(proposed, 'the proposal').body['id']);
  const refusals: string[] = [];
  for (const [index, step] of story.steps.entries()) {
    if (story.steps[index - 1]?.at !== step.at) {
      expectDone(await api.fastForward(placementId, step.at), `fast-forward to ${step.at}`);
    }
    await between(step, index, placementId);
    const answer = await act(api, placementId, step, owner);
    if (step.refused === undefined) expectDone(answer, `${step.command} at ${step.at}`);
    else refusals.push(String(answer.body['code']));
  }
  const ended = story.steps.at(-1)?.command === 'close-placement';
  if (!ended) expectDone(await api.fastForward(placementId, story.until), `fast-forward to ${story.until}`);
  return { placementId, timeline: await timelineOf(api, placementId), refusals };
}

/** Does one step of a story. */
export async function act(api: ApiClient, placementId: string, step: StoryStep, owner: string): Promise<Answer> {
  const named = step.on === undefined ? {} : { obligationId: await obligationMeant(api, placementId, step) };
  const path = `/api/v1/placements/${placementId}/${step.command}`;
  return api.post(path, { as: step.as ?? owner, body: { ...step.body, ...named } });
}

/** The timeline of a placement: all of it, or as of a day or an instant. */
export async function timelineOf(api: ApiClient, placementId: string, asOf?: string): Promise<readonly Line[]> {
  const query = asOf === undefined ? '' : `?asOf=${asOf}`;
  const answer = await api.get(`/api/v1/placements/${placementId}/timeline${query}`, { as: STORY_PEOPLE.lead });
  return expectDone(answer, 'the timeline').body['lines'] as readonly Line[];
}

interface Owed {
  readonly obligationId: string;
  readonly kind: string;
  readonly dueOn: string;
}

async function obligationMeant(api: ApiClient, placementId: string, { on }: StoryStep): Promise<string> {
  const answer = await api.get(`/api/v1/placements/${placementId}/process`, { as: STORY_PEOPLE.owner });
  const { view } = expectDone(answer, 'the process').body as unknown as { view: { owed: readonly Owed[] } };
  const found = view.owed.find(({ kind, dueOn }) => kind === on?.kind && dueOn === on.dueOn);
  if (found === undefined) throw new Error(`Nothing owed: ${on?.kind} due ${on?.dueOn}`);
  return found.obligationId;
}
