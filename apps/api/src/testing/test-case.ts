import { randomUUID } from 'node:crypto';
import type { TestAnswer, TestCaller } from './test-api.js';

/** Ten in the morning of Monday 5 January 2026, when the test's case begins. */
export const CASE_BEGINS = '2026-01-05T09:00:00.000Z';

/** What a proposal says besides citizen and company. */
export const INTERNSHIP = {
  stage: 'internship',
  purpose: 'ordinary-job',
  startsOn: '2026-01-12',
  plannedEnd: '2026-03-06',
  weeklyHours: 25,
  jobFunction: 'lagermedarbejder',
} as const;

/** A proposed placement and who it is about. */
export interface TestCase {
  readonly id: string;
  readonly path: string;
  readonly citizenId: string;
  readonly companyId: string;
}

/** The id in the answer of a write. @throws Error with the status when it was refused */
export function idOf({ status, body }: TestAnswer): string {
  if (status >= 300 || typeof body['id'] !== 'string') throw new Error(`Refused: ${status} ${JSON.stringify(body)}`);
  return body['id'];
}

let companies = 10_000_000;

/** Registers a citizen and a company and proposes a placement dated in January 2026, owned by Anna, with Ole as second person. */
export async function proposeCase(
  caller: TestCaller,
  name = 'Mette Hansen',
  secondPersonId = 'ole-t',
): Promise<TestCase> {
  const citizenId = idOf(await caller.post('/api/v1/citizens', { name }));
  const cvr = String((companies += 1));
  const companyId = idOf(await caller.post('/api/v1/companies', { cvr, name: `Prøvefirma ${cvr}` }));
  const body = { citizenId, companyId, ownerId: 'anna-b', secondPersonId, plan: [INTERNSHIP] };
  const headers = { 'dev-clock': CASE_BEGINS, 'idempotency-key': randomUUID() };
  const id = idOf(await caller.post('/api/v1/placements', body, headers));
  return { id, path: `/api/v1/placements/${id}`, citizenId, companyId };
}
