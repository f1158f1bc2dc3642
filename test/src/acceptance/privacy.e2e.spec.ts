import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import { case4 } from '../stories/case-4.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { liveOverHttp } from './live-over-http.js';
import { dumpDatabase } from './dump-database.js';

let holdfast: RunningHoldfast;
let api: ApiClient;
beforeAll(async () => {
  holdfast = await startHoldfast();
  api = createApiClient(holdfast.apiUrl);
});
afterAll(() => holdfast.stop());

const MARK = 'Kviksølvmåne';
const CPR = '0101909876';
const PHONE = '31415926';

/** Every word that a person wrote or is, in the spellings it could leak in. */
const secrets = [
  MARK,
  MARK.toLowerCase(),
  CPR,
  '010190-9876',
  PHONE,
  Buffer.from(MARK).toString('base64').slice(0, 14),
];

async function post(path: string, body: unknown, as = 'anna-b'): Promise<Record<string, unknown>> {
  const answer = await api.post(path, { as, body, clock: case4.proposedAt });
  expect([answer.status < 300, answer.body]).toEqual([true, answer.body]);
  return answer.body;
}

async function historiesOf(): Promise<string> {
  const connection = await Connection.connect({ address: holdfast.temporal.address });
  const client = new Client({ connection, namespace: holdfast.temporal.namespace });
  let all = '';
  for await (const { workflowId, runId } of client.workflow.list()) {
    const execution = { workflowId, runId };
    const { namespace } = holdfast.temporal;
    const raw = await client.workflowService.getWorkflowExecutionHistory({ namespace, execution });
    // Payloads as they are stored: bytes read as text, so that no encoding hides a word.
    all += JSON.stringify(raw, (_key, value: unknown) => {
      const bytes = value as { type?: string; data?: number[] } | null;
      return bytes?.type === 'Buffer' && bytes.data !== undefined ? Buffer.from(bytes.data).toString('utf8') : value;
    });
  }
  await connection.close();
  return all;
}

interface Told {
  readonly lines: readonly { readonly eventId: string; readonly type: string }[];
}
interface Owing {
  readonly obligations: readonly { readonly obligationId: string; readonly kind: string }[];
}

/** Reports, a hand-off, an approval, a pause and a correction, every text of them marked. */
async function keepMoving(path: string): Promise<void> {
  const because = { reason: 'other', note: `${MARK} begrundelse` };
  const owed = async (kind: string) => {
    const { body } = await api.get(path, { as: 'anna-b' });
    return (body as unknown as Owing).obligations.find((one) => one.kind === kind)?.obligationId;
  };
  const reported = { reportedBy: `${MARK} mester`, what: `${MARK} syg` };
  await post(`${path}/report-absence`, { kind: 'ill', from: '2026-05-04', ...reported });
  await post(`${path}/raise-concern`, reported);
  const answer = { answer: `${MARK} svar`, toldReporter: true };
  await post(`${path}/answer-report`, { obligationId: await owed('answer-absence'), ...answer });
  await post(`${path}/request-approval`, { what: 'non-standard', note: `${MARK} ønske` });
  await post(`${path}/approve`, { obligationId: await owed('approval'), granted: true, because }, 'lis-k');
  await post(`${path}/offer-hand-off`, { to: 'ole-t', briefing: `${MARK} overlevering` });
  await post(`${path}/decline-hand-off`, { because }, 'ole-t');
  await post(`${path}/pause`, { because, until: '2026-06-15' });
  await post(`${path}/resume`, { because });
  const { body } = await api.get(`${path}/timeline`, { as: 'anna-b' });
  const held = (body as unknown as Told).lines.findLast(({ type }) => type === 'follow-up-held');
  const correction = { findings: `${MARK} rettet` };
  await post(`${path}/correct-record`, { eventId: held?.eventId, because, correction });
}

describe('what a person wrote', () => {
  it('is nowhere in the clear: not in any table, not in any history of Temporal', async () => {
    const citizen = await post('/api/v1/citizens', {
      name: `${MARK} Hansen`,
      cpr: '010190-9876',
      phone: PHONE,
      address: `${MARK}vej 1`,
    });
    const company = await post('/api/v1/companies', { name: 'Tømrer Bæk ApS', cvr: '99998888' });
    const refs = { citizenId: String(citizen['id']), companyId: String(company['id']) };
    const proposal = {
      ...case4.proposal,
      mentor: `${MARK} mentor`,
      workTimes: `${MARK} 8-12`,
      transport: `${MARK} bus`,
      considerations: [{ text: `${MARK} ryg`, tellCompany: false }],
    };
    const { placementId } = await liveOverHttp(api, { ...case4, proposal }, refs);
    const path = `/api/v1/placements/${placementId}`;
    await post(`${path}/add-note`, { note: `${MARK} note` });
    await post(`${path}/make-promise`, {
      what: `${MARK} løfte`,
      to: `${MARK} leder`,
      owedBy: 'ole-t',
      dueOn: '2026-06-01',
    });
    await post(`${path}/record-attempt`, {
      occurredOn: '2026-05-05',
      channel: 'call',
      who: `${MARK} chef`,
      note: MARK,
    });
    await post(`${path}/change-hours`, {
      from: '2026-05-06',
      weeklyHours: 22,
      because: { reason: 'other', note: `${MARK} fordi` },
    });
    await post(`${path}/record-follow-up`, {
      ...{
        occurredOn: '2026-05-06',
        channel: 'call',
        participants: MARK,
        findings: MARK,
        concerns: MARK,
        adjustments: MARK,
      },
      nextStep: { what: `${MARK} skridt`, owedBy: 'anna-b', dueOn: '2026-05-20' },
    });
    await keepMoving(path);

    const tables = await dumpDatabase(holdfast.database.superuserUrl);
    const histories = await historiesOf();
    expect(tables).toContain(placementId);
    expect(histories).toContain(placementId);
    for (const secret of secrets) {
      expect([secret, tables.includes(secret)]).toEqual([secret, false]);
      expect([secret, histories.includes(secret)]).toEqual([secret, false]);
    }
    // The words are there for who may read them.
    const timeline = await api.get(`${path}/timeline`, { as: 'anna-b' });
    const told = JSON.stringify(timeline.body);
    for (const text of ['note', 'syg', 'svar', 'overlevering', 'rettet']) expect(told).toContain(`${MARK} ${text}`);
  });
});
