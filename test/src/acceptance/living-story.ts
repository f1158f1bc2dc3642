import type { Placement } from '@holdfast/domain';
import { STORY_PEOPLE, type ExpectedAlarm, type Story } from '../stories/story.js';
import type { ApiClient } from './api-client.js';
import { act, expectDone, minuteOf } from './live-over-http.js';
import { registerRefs } from './refs.js';

/** Looked at whenever time has passed for a placement, and after everything that is done to it. */
export type Watch = (placementId: string) => Promise<void>;

/** A placement that is lived bit by bit, because others, or what happens to the staff, take turns with it. */
export interface LivingStory {
  readonly story: Story;
  readonly placementId: string;
  /** Does every step before an instant, each on its own, and lives on to the instant. Steps in bulk are not its. */
  until(instant: string): Promise<void>;
  /** Does the steps that are left, and lives on to the story's end. A closed placement is left where it is. */
  end(): Promise<void>;
}

/** Proposes a story's placement, on a clock of its own. */
export async function beginStory(api: ApiClient, story: Story, watch: Watch): Promise<LivingStory> {
  const { owner = STORY_PEOPLE.owner, proposal, proposedAt } = story;
  const refs = await registerRefs(api, proposedAt);
  const body = { ...refs, ownerId: owner, secondPersonId: STORY_PEOPLE.second, ...proposal };
  const proposed = await api.post('/api/v1/placements', { as: owner, body, clock: proposedAt });
  const placementId = String(expectDone(proposed, 'the proposal').body['id']);
  const left = [...story.steps];
  let reached = proposedAt;

  async function liveTo(instant: string): Promise<void> {
    if (instant <= reached) return;
    expectDone(await api.fastForward(placementId, instant), `${story.name}: fast-forward to ${instant}`);
    reached = instant;
    await watch(placementId);
  }

  async function stepsBefore(instant: string): Promise<boolean> {
    for (;;) {
      const [step] = left;
      if (step === undefined || step.at >= instant) return step === undefined;
      left.shift();
      if (step.inBulk !== undefined) continue;
      await liveTo(step.at);
      expectDone(await act(api, placementId, step, owner), `${story.name}: ${step.command} at ${step.at}`);
      if (step.command !== 'close-placement') await watch(placementId);
    }
  }

  return {
    story,
    placementId,
    until: async (instant) => {
      await stepsBefore(instant);
      await liveTo(instant);
    },
    end: async () => {
      await stepsBefore(story.until);
      if (story.steps.at(-1)?.command !== 'close-placement') await liveTo(story.until);
    },
  };
}

/** The fold of a placement's record: now, or as it was known on a day or at an instant. */
export async function stateOf(api: ApiClient, placementId: string, asOf?: string): Promise<Placement> {
  const query = asOf === undefined ? '' : `?asOf=${asOf}`;
  const answer = await api.get(`/api/v1/placements/${placementId}/state${query}`, { as: STORY_PEOPLE.lead });
  return expectDone(answer, 'the state').body['state'] as Placement;
}

/** A message of an inbox, as far as the stories speak of it. */
export interface Message {
  readonly messageId: string;
  readonly placementId: string;
  readonly kind: string | null;
  readonly step: string | null;
  readonly insteadOf: string | null;
  readonly at: string;
}

/** Everything in somebody's inbox about some placements, the oldest first. */
export async function inboxOf(api: ApiClient, staffId: string, about: readonly string[]): Promise<readonly Message[]> {
  const items: Message[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = await api.get(`/api/v1/inbox?limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`, { as: staffId });
    const { body } = expectDone(page, `the inbox of ${staffId}`);
    items.push(...(body['items'] as readonly Message[]));
    cursor = body['nextCursor'] as string | null;
  }
  return items.filter(({ placementId }) => about.includes(placementId)).toReversed();
}

/** Who was told by an alarm of a placement: `<minute> <what is owed> <step> <who>`, as it stands in their inboxes. */
export async function rungFor(
  api: ApiClient,
  staffIds: readonly string[],
  placementId: string,
): Promise<readonly string[]> {
  const inboxes = await Promise.all(
    staffIds.map(async (staffId) =>
      (await inboxOf(api, staffId, [placementId])).flatMap(({ at, kind, step }) =>
        step === null ? [] : [`${minuteOf(at)} ${kind} ${step} ${staffId}`],
      ),
    ),
  );
  return inboxes.flat().toSorted();
}

/** The same of a story's own list. */
export function storyRungs(alarms: readonly ExpectedAlarm[]): readonly string[] {
  return alarms
    .flatMap(([at, kind, step, ...who]) => who.map((staffId) => `${minuteOf(at)} ${kind} ${step} ${staffId}`))
    .toSorted();
}
