import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../acceptance/api-client.js';
import type { Chance } from './chance.js';

/** A Monday whose 08:00 (07:00 UTC) is when everything rings, on each placement's own clock. */
export const DAY = '2026-01-05';
const RINGS_AT = Date.parse('2026-01-05T07:00:00.000Z');

/** A placement and when its alarms ring, in wall clock milliseconds. */
export interface DueToday {
  readonly placementId: string;
  readonly ringsAt: number;
}

/** Alarms that one of them rings at that moment: the reminders of its papers and of two promises. */
export const ALARMS_EACH = 3;

/** So many placements, each of whose alarms ring `from` to `until` milliseconds from now. */
export async function placementsDueToday(
  api: ApiClient,
  chance: Chance,
  refs: { readonly citizenId: string; readonly companyId: string },
  count: number,
  { from, until }: { readonly from: number; readonly until: number },
): Promise<readonly DueToday[]> {
  const due: DueToday[] = [];
  for (let n = 0; n < count; n += 1) {
    const ahead = from + chance.below(until - from);
    const ringsAt = Date.now() + ahead;
    const body = { ...refs, ownerId: 'anna-b', secondPersonId: 'ole-t', plan: [PLAN] };
    const clock = new Date(RINGS_AT - ahead).toISOString();
    const { status, body: proposed } = await api.post('/api/v1/placements', { as: 'anna-b', body, clock });
    if (status !== 201) throw new Error(`Not proposed: ${status} ${JSON.stringify(proposed)}`);
    const placementId = String(proposed['id']);
    for (const what of ['Ringe til værkføreren', 'Sende skemaet']) {
      const promise = { what, to: 'Grethe', owedBy: 'anna-b', dueOn: '2026-01-06' };
      const path = `/api/v1/placements/${placementId}/make-promise`;
      const made = await api.post(path, { as: 'anna-b', key: randomUUID(), body: promise });
      if (made.status !== 200) throw new Error(`Not promised: ${made.status} ${JSON.stringify(made.body)}`);
    }
    due.push({ placementId, ringsAt });
  }
  return due;
}

/** Its papers are due on the Wednesday, so that their reminder rings on the Monday; the promises are due on the Tuesday. */
const PLAN = {
  ...{ stage: 'internship', purpose: 'train-skills', startsOn: '2026-01-12', plannedEnd: '2026-04-10' },
  ...{ weeklyHours: 25, jobFunction: 'Lagermedhjælper' },
};
