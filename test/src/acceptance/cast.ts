import { STORY_CONSULTANTS, STORY_PEOPLE, type StaffStep } from '../stories/story.js';
import type { ApiClient } from './api-client.js';
import { expectDone } from './live-over-http.js';

/** The people of one telling of a story: who leaves in one telling is still there in the next. */
export interface Cast {
  /** The id in this telling of somebody in the story; those who are in every story stay who they are. */
  readonly id: (staffId: string) => string;
  /** The same story with the ids of this telling. */
  readonly of: <T>(story: T) => T;
}

const ADMIN = 'karen-d';

/** Registers the consultants who are in one story only, under ids of this telling: all of Lis's team. */
export async function castStory(api: ApiClient, telling: string, clock: string): Promise<Cast> {
  const names = new Map<string, string>(STORY_CONSULTANTS.map(({ staffId }) => [staffId, `${staffId}-${telling}`]));
  for (const { staffId, name } of STORY_CONSULTANTS) {
    const id = names.get(staffId);
    const body = { staffId: id, name, email: `${id}@fjordby.example`, teamId: 'havnen', roles: ['consultant'] };
    expectDone(await api.post('/api/v1/staff', { as: ADMIN, body, clock }), `registering ${id}`);
  }
  const recast = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(recast);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, recast(inner)]));
  };
  return { id: (staffId) => names.get(staffId) ?? staffId, of: <T>(story: T) => recast(story) as T };
}

/** Registers, as the team lead would, what a story says happens to its staff. */
export async function registerStaffStep(api: ApiClient, { at, staffId, ...step }: StaffStep): Promise<void> {
  const { is, ...body } = step;
  const path = `/api/v1/staff/${staffId}/${is === 'gone' ? 'leave' : 'absences'}`;
  expectDone(await api.post(path, { as: STORY_PEOPLE.lead, body, clock: at }), `${staffId} is ${is}`);
}
