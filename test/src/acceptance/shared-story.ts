import { setTimeout as pause } from 'node:timers/promises';
import type { Placement } from '@holdfast/domain';
import { STORY_PEOPLE, type SharedStory, type StaffStep } from '../stories/story.js';
import type { ApiClient } from './api-client.js';
import { registerStaffStep } from './cast.js';
import { expectDone } from './live-over-http.js';
import { beginStory, stateOf, type LivingStory } from './living-story.js';
import { expectArmed } from './never-silent.js';

/** A machine that does much else carries a batch out within so long. Milliseconds. */
const PATIENCE_MS = 60_000;
const LOOK_EVERY_MS = 50;
const HAND_OVERS = '/api/v1/hand-overs';

/** A hand-over of many as the API answers it. */
export interface HandOver {
  readonly phase: string;
  readonly tally: Readonly<Record<string, number>>;
  readonly offers: Readonly<Record<string, number>>;
  readonly undo: { readonly phase: string; readonly tally: Readonly<Record<string, number>> } | null;
}

/** Several placements of one story, side by side on clocks of their own. */
export interface LivingShare {
  readonly lives: readonly LivingStory[];
  readonly ids: readonly string[];
  /** All of them live on to an instant, doing their own steps before it. */
  until(instant: string): Promise<void>;
  end(): Promise<void>;
  /** As they stand, in the order of the story. */
  states(): Promise<readonly Placement[]>;
  /** Registers what happens to the staff, at its instant. What follows on each placement is not waited for. */
  register(step: StaffStep): Promise<void>;
  /** Waits until all are as they should be, then sees to it that none of them could be forgotten. */
  becomes(isSo: (state: Placement) => boolean): Promise<readonly Placement[]>;
  /** What one hand-over of many asks for, by the steps of the story that are one. */
  handOverOf(name: string): { readonly assign: readonly { placementId: string; to: string }[]; briefing: string };
}

/** Proposes all of them, each watched from then on: an owner, something owed, a timer no later than its alarm. */
export async function beginShared(api: ApiClient, shared: SharedStory): Promise<LivingShare> {
  const lives: LivingStory[] = [];
  for (const story of shared.placements) lives.push(await beginStory(api, story, (id) => expectArmed(api, id)));
  const ids = lives.map(({ placementId }) => placementId);
  const states = async () => Promise.all(ids.map(async (id) => stateOf(api, id)));
  const until = async (instant: string) => {
    await Promise.all(lives.map(async (life) => life.until(instant)));
  };
  return {
    lives,
    ids,
    states,
    until,
    end: async () => {
      await Promise.all(lives.map(async (life) => life.end()));
    },
    register: async (step) => {
      await until(step.at);
      await registerStaffStep(api, step);
    },
    becomes: async (isSo) => {
      const seen = await becomes(states, (all) => all.every(isSo));
      await Promise.all(ids.map(async (id) => expectArmed(api, id)));
      return seen;
    },
    handOverOf: (name) => {
      const offers = lives.flatMap(({ story, placementId }) =>
        story.steps.flatMap(({ inBulk, body }) => (inBulk === name ? [{ placementId, body }] : [])),
      );
      return {
        assign: offers.map(({ placementId, body }) => ({ placementId, to: String(body['to']) })),
        briefing: String(offers[0]?.body['briefing']),
      };
    },
  };
}

/** Asks until it is so. */
export async function becomes<Seen>(look: () => Promise<Seen>, isSo: (seen: Seen) => boolean): Promise<Seen> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > patience) throw new Error(`It has not become so: ${JSON.stringify(seen).slice(0, 2_000)}`);
    await pause(LOOK_EVERY_MS);
  }
}

/** The team lead asks for a hand-over of many, or for a dry run of it. */
export async function askHandOver(
  api: ApiClient,
  clock: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const asked = await api.post(HAND_OVERS, { as: STORY_PEOPLE.lead, clock, body });
  return expectDone(asked, 'the hand-over').body;
}

/** A hand-over of many as it stands. */
export async function handOver(api: ApiClient, id: string): Promise<HandOver> {
  const answer = await api.get(`${HAND_OVERS}/${id}`, { as: STORY_PEOPLE.lead });
  return expectDone(answer, 'the hand-over').body as unknown as HandOver;
}

/** The team lead takes a hand-over of many back, and it is done. */
export async function undoHandOver(api: ApiClient, id: string, clock: string): Promise<HandOver> {
  expectDone(await api.post(`${HAND_OVERS}/${id}/undo`, { as: STORY_PEOPLE.lead, clock }), 'the undoing');
  return becomes(
    async () => handOver(api, id),
    ({ undo }) => undo?.phase === 'done',
  );
}
