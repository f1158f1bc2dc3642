import { setTimeout as pause } from 'node:timers/promises';
import { processView, type Placement } from '@holdfast/domain';
import { STORY_PEOPLE } from '../stories/story.js';
import type { ApiClient } from './api-client.js';
import { expectDone, timelineOf } from './live-over-http.js';
import { stateOf } from './living-story.js';

/** A machine that does much else arms a timer within so long. Milliseconds. */
const PATIENCE_MS = 20_000;
const LOOK_EVERY_MS = 50;

/** What is wrong with an open placement that somebody could fall through; null when nothing is. */
export function silenceOf(state: Placement, after: string): string | null {
  if (state.stage === 'closed') return null;
  const { ownerId, owed, nextWake } = processView(state, 1);
  if (ownerId === '') return 'nobody owns it';
  if (owed.length === 0) return 'nothing is owed';
  const unarmed = owed.find(({ nextAlarm }) => nextAlarm === null);
  if (unarmed !== undefined) return `${unarmed.kind} has no alarm`;
  return nextWake !== null && nextWake > after ? null : `it wakes at ${nextWake}, which is past`;
}

interface Running {
  readonly wakeAt: string | null;
  readonly view: { readonly ownerId: string; readonly version: number } | null;
}

/** The running process has an owner and a timer that wakes it no later than what the record asks for. */
export async function expectArmed(api: ApiClient, placementId: string): Promise<void> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const state = await stateOf(api, placementId);
    const silent = silenceOf(state, state.lastAt);
    if (silent !== null) throw new Error(`${placementId} after ${state.lastAt}: ${silent}`);
    const answer = await api.get(`/api/v1/placements/${placementId}/process`, { as: STORY_PEOPLE.lead });
    const { wakeAt, view } = expectDone(answer, 'the process').body as unknown as Running;
    const { nextWake } = processView(state, 1);
    if (wakeAt !== null && nextWake !== null && wakeAt <= nextWake && view?.ownerId === state.ownerId) return;
    if (Date.now() > patience) {
      throw new Error(
        `${placementId} wakes at ${wakeAt}, owner ${view?.ownerId}; the record says ${nextWake}, ${state.ownerId}`,
      );
    }
    await pause(LOOK_EVERY_MS);
  }
}

/** What was ever wrong with a placement: its record folded to the end of every moment in which something was recorded. */
export async function silencesOf(api: ApiClient, placementId: string): Promise<readonly string[]> {
  const moments = new Set((await timelineOf(api, placementId)).map(({ at }) => at));
  const found: string[] = [];
  for (const at of moments) {
    const silent = silenceOf(await stateOf(api, placementId, at), at);
    if (silent !== null) found.push(`${at}: ${silent}`);
  }
  return found;
}
