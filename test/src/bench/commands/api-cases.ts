import { randomUUID } from 'node:crypto';
import { addDays, type Day } from '@holdfast/domain';
import { createdId } from '@holdfast/event-store';
import { citizenKey, companyKey, OWNER } from '../house/municipality.js';
import { createHttpClient } from '../load/http-client.js';
import { today } from '../sample/follow-up-body.js';

/** A placement on an internship, made by the API's own commands, and how far its stages have come. */
export interface ApiCase {
  readonly placementId: string;
  readonly citizenId: string;
  readonly companyId: string;
  /** First day of the internship that runs now. */
  startedOn: Day;
  /** Commands of the mix sent so far. */
  sent: number;
}

/** The API as its owner uses it. */
export interface OwnersApi {
  readonly command: (placementId: string, name: string, body: unknown) => Promise<void>;
  /** A new placement whose internship runs since `startedOn`. */
  open(tenant: string, index: number, startedOn: Day): Promise<ApiCase>;
  close(): void;
}

const HEADERS = { accept: 'application/json' };

/** Signs the owner in and answers their API. */
export async function ownersApi(apiUrl: string, tenant: string): Promise<OwnersApi> {
  const anonymous = createHttpClient(apiUrl, HEADERS);
  const answer = await anonymous.post('/dev/token', JSON.stringify({ staffId: OWNER, tenant }));
  anonymous.close();
  const { accessToken } = JSON.parse(answer) as { accessToken: string };
  const http = createHttpClient(apiUrl, { ...HEADERS, authorization: `Bearer ${accessToken}` });
  const send = (path: string, body: unknown): Promise<string> =>
    http.post(path, JSON.stringify(body), { 'idempotency-key': randomUUID() });
  const command: OwnersApi['command'] = async (placementId, name, body) => {
    await send(`/api/v1/placements/${placementId}/${name}`, body);
  };
  return {
    command,
    async open(of, index, startedOn) {
      const citizenId = createdId(of, 'citizen', citizenKey(index));
      const companyId = createdId(of, 'company', companyKey(index));
      const people = { citizenId, companyId, ownerId: OWNER, secondPersonId: 'ole-t' };
      const opened = await send('/api/v1/placements', { ...people, plan: [internshipFrom(today())] });
      const { id: placementId } = JSON.parse(opened) as { id: string };
      await command(placementId, 'decide-match', { decision: 'go', because: { reason: 'good-match' } });
      await startInternship(command, placementId, startedOn);
      return { placementId, citizenId, companyId, startedOn, sent: 0 };
    },
    close: () => http.close(),
  };
}

/** The terms of an internship that runs for half a year: long enough for every stage of the mix. */
export function internshipFrom(startsOn: Day): Readonly<Record<string, unknown>> {
  const plannedEnd = addDays(startsOn, 300);
  const what = { stage: 'internship', purpose: 'ordinary-job', jobFunction: 'Lagermedhjælper' };
  return { ...what, startsOn, plannedEnd, weeklyHours: 25 };
}

/** The papers and the start of an internship that is in the plan. */
export async function startInternship(
  command: OwnersApi['command'],
  placementId: string,
  startsOn: Day,
): Promise<void> {
  for (const paper of PAPERS) await command(placementId, 'receive-paper', { paper, receivedOn: today() });
  await command(placementId, 'start-stage', internshipFrom(startsOn));
}

export const PAPERS = ['grant', 'signatures', 'plan-entry'] as const;
