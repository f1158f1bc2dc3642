import type { ProgressLine, Tell } from '@holdfast/engines';
import type { ObligationKind } from '@holdfast/domain';
import type { Output } from '../../output/output.js';
import { type ApiClient, signIn } from './api-client.js';
import { caseOne, messages, OWNER, PROPOSED_AT, proposal, type WalkStep } from './case-one.js';
import { printTimeline, type TimelineLine } from './print-timeline.js';

/** The case did not go as it must. The message says what was expected and what came instead. */
export class CheckFailedError extends Error {
  override readonly name = 'CheckFailedError';
}

/** Where and how the case is lived. */
export interface CheckOptions {
  readonly apiUrl: string;
  readonly language: 'en' | 'da';
  readonly output: Output;
  readonly progress: ProgressLine;
}

interface PlacementAnswer {
  readonly stage: string;
  readonly outcome: string | null;
  readonly obligations: readonly { readonly kind: ObligationKind; readonly dueOn: string; readonly status: string }[];
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'Europe/Copenhagen' });

/**
 * Lives case 1 over HTTP on the case's own clock, from alarm to alarm, and prints its timeline.
 * @throws CheckFailedError when an obligation, a message or the end is not as the policy says; ApiRefusalError
 */
export async function checkCaseOne({ apiUrl, language, output, progress }: CheckOptions): Promise<void> {
  const owner = await signIn(apiUrl, OWNER, language);
  const { placementId, lines } = await progress(
    'Case 1',
    (tell) => liveThrough(owner, tell),
    (lived) => `lived from January to December: ${lived.lines.length} entries on record`,
  );
  output.line(`\nCase 1: straight ladder, then education (placement ${placementId})\n`);
  output.line(printTimeline(lines, language));
  output.line(`\nAs it must be: ${caseOne.length} steps taken, ${messages.length} messages sent, each to the minute.`);
}

async function liveThrough(
  owner: ApiClient,
  tell: Tell,
): Promise<{ placementId: string; lines: readonly TimelineLine[] }> {
  const citizen = await owner.post<{ id: string }>('/api/v1/citizens', { name: 'Mette Solskov' });
  const { items } = await owner.get<{ items: readonly { companyId: string }[] }>('/api/v1/companies?limit=1');
  const companyId = items[0]?.companyId;
  if (companyId === undefined) throw new CheckFailedError('The demo data holds no company.');
  const body = { ...proposal, citizenId: citizen.id, companyId };
  const { id: placementId } = await owner.post<{ id: string }>('/api/v1/placements', body, PROPOSED_AT);
  let now = PROPOSED_AT;
  for (const step of caseOne) {
    tell(`it is ${months.format(new Date(step.at))}`);
    if (step.at > now) await forward(owner, placementId, step.at);
    now = step.at;
    await take(owner, placementId, step);
  }
  const timeline = await owner.get<{ lines: readonly TimelineLine[] }>(`/api/v1/placements/${placementId}/timeline`);
  checkEnd(await read(owner, placementId));
  checkMessages(timeline.lines);
  return { placementId, lines: timeline.lines };
}

function forward(owner: ApiClient, placementId: string, until: string): Promise<unknown> {
  return owner.post(`/dev/placements/${placementId}/fast-forward`, { until });
}

function read(owner: ApiClient, placementId: string): Promise<PlacementAnswer> {
  return owner.get<PlacementAnswer>(`/api/v1/placements/${placementId}`);
}

async function take(owner: ApiClient, placementId: string, { at, command, body, owed }: WalkStep): Promise<void> {
  if (owed !== undefined) {
    const { obligations } = await read(owner, placementId);
    const open = obligations.filter(({ status }) => status === 'open').map(({ kind, dueOn }) => `${kind} ${dueOn}`);
    const wanted = owed.join(' ');
    if (!open.includes(wanted)) {
      throw new CheckFailedError(`At ${at} must be owed: ${wanted}. Owed instead: ${open.join(', ') || 'nothing'}.`);
    }
  }
  await owner.post(`/api/v1/placements/${placementId}/${command}`, body);
}

function checkEnd({ stage, outcome }: PlacementAnswer): void {
  if (stage !== 'closed' || outcome !== 'education-paid') {
    throw new CheckFailedError(`The case must be closed with education-paid. It is ${stage} with ${String(outcome)}.`);
  }
}

function checkMessages(lines: readonly TimelineLine[]): void {
  const toTheMinute = (at: string) => at.slice(0, 16);
  const sent = lines.flatMap(({ at, told }) => told.map(({ staffId }) => `${toTheMinute(at)}Z ${String(staffId)}`));
  const wanted = messages.map(([at, staffId]) => `${toTheMinute(at)}Z ${staffId}`);
  if (sent.join() !== wanted.join()) {
    throw new CheckFailedError(`Messages must be: ${wanted.join(', ')}. They were: ${sent.join(', ') || 'none'}.`);
  }
}
