import type { ApiClient } from '../acceptance/api-client.js';
import { liveOverHttp } from '../acceptance/live-over-http.js';
import { registerRefs } from '../acceptance/refs.js';
import { case1 } from '../stories/case-1.js';

/** Two days into the internship of case 1: the first follow-up is owed the next day. */
export const SECOND_DAY = '2026-01-14T09:00:00.000Z';
/** The day the first follow-up is due, at ten. */
export const FIRST_DUE = '2026-01-15T09:00:00.000Z';

/** A placement in its first week, Anna's, with who it is about. */
export interface RunningCase {
  readonly placementId: string;
  readonly citizen: string;
}

/** Lives a new placement to its second day, or further, over HTTP: what a screen then shows is what people did. */
export async function runningCase(api: ApiClient, until = SECOND_DAY): Promise<RunningCase> {
  const refs = await registerRefs(api, case1.proposedAt);
  const started = case1.steps.findIndex(({ command }) => command === 'start-stage');
  const story = { ...case1, steps: case1.steps.slice(0, started + 1), until };
  const { placementId } = await liveOverHttp(api, story, refs);
  const { body } = await api.get(`/api/v1/citizens/${refs.citizenId}`, { as: 'anna-b' });
  return { placementId, citizen: String(body['name']) };
}
