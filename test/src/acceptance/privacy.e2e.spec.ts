import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkTenant, type Finding } from '@holdfast/cli';
import { createPool } from '@holdfast/event-store';
import { verifyBundle } from '@holdfast/proof';
import { readModelRowTables, rebuildReadModels } from '@holdfast/read-models/rows';
import { createSealing } from '@holdfast/sealing';
import { startHoldfast, type RunningHoldfast } from '@holdfast/testing';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { case4 } from '../stories/case-4.js';
import { createApiClient, type ApiClient } from './api-client.js';
import { dumpDatabase, inAnyEncoding } from './dump-database.js';
import { everyRead, type ReadAnswer } from './every-read.js';
import { liveOverHttp } from './live-over-http.js';

const CHECKPOINT_KEY = generateKeyPairSync('ed25519')
  .privateKey.export({ format: 'der', type: 'pkcs8' })
  .toString('base64');
const lines: string[] = [];
let holdfast: RunningHoldfast;
let api: ApiClient;
let refs: { readonly citizenId: string; readonly companyId: string };
let placementId: string;
let path: string;

beforeAll(async () => {
  const env = { LOG_LEVEL: 'debug', CHECKPOINT_KEY };
  holdfast = await startHoldfast({ env, onLine: (_program, line) => void lines.push(line) });
  api = createApiClient(holdfast.apiUrl);
  await live();
});
afterAll(() => holdfast.stop());

const MARK = 'Kviksølvmåne';
const CPR = '0101909876';
const PHONE = '31415926';

/** Every word that a person wrote or is. */
const secrets = [MARK.toLowerCase(), CPR, '010190-9876', PHONE];

/** The secrets in a text, whatever it is encoded in. */
function secretsIn(text: string): readonly string[] {
  const readable = inAnyEncoding(text).toLowerCase();
  return secrets.filter((secret) => readable.includes(secret));
}

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

/** A case of theirs, lived with the mark in every text that anybody can write. */
async function live(): Promise<void> {
  const citizen = await post('/api/v1/citizens', {
    name: `${MARK} Hansen`,
    cpr: '010190-9876',
    phone: PHONE,
    address: `${MARK}vej 1`,
  });
  const company = await post('/api/v1/companies', { name: 'Tømrer Bæk ApS', cvr: '99998888' });
  refs = { citizenId: String(citizen['id']), companyId: String(company['id']) };
  const proposal = {
    ...case4.proposal,
    mentor: `${MARK} mentor`,
    workTimes: `${MARK} 8-12`,
    transport: `${MARK} bus`,
    considerations: [{ text: `${MARK} ryg`, tellCompany: false }],
  };
  ({ placementId } = await liveOverHttp(api, { ...case4, proposal }, refs));
  path = `/api/v1/placements/${placementId}`;
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
}

/** Everything that the manager can read (of live news what there is), about this case and this citizen where it is about one. */
async function walk(): Promise<readonly ReadAnswer[]> {
  const queries = { from: '2026-03-20', to: '2026-05-06', with: 'default-dk-2026', citizenId: refs.citizenId };
  const places = { placements: placementId, citizens: refs.citizenId, companies: refs.companyId };
  const asked = { ...queries, placementId, q: MARK, mailbox: 'fallback', format: 'json', seconds: '0' };
  return everyRead(holdfast.apiUrl, await holdfast.token('mads-r'), { ...places, queries: asked });
}

const metrics = async (url: string) => (await fetch(`${url}/metrics`)).text();
/** As text: a bundle is lines of JSON. */
async function exported(query: string): Promise<string> {
  const authorization = `Bearer ${await holdfast.token('mads-r')}`;
  const answer = await fetch(`${holdfast.apiUrl}/api/v1/audit/export?${query}`, { headers: { authorization } });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('what a person wrote', () => {
  it('would be found in the clear, in hex and in base64, wherever it begins', () => {
    for (const before of ['', 'a', 'ab', 'abc']) {
      const bytes = Buffer.from(`${before}${MARK} ${PHONE}`);
      for (const text of [bytes.toString('utf8'), bytes.toString('hex'), bytes.toString('base64url')]) {
        expect([text, secretsIn(`{"x":"${text}"}`)]).toEqual([text, [MARK.toLowerCase(), PHONE]]);
      }
    }
  });

  it('is nowhere in the clear: not in any table, not in any history of Temporal', async () => {
    const tables = await dumpDatabase(holdfast.database.superuserUrl);
    const histories = await historiesOf();
    expect([tables.includes(placementId), histories.includes(placementId)]).toEqual([true, true]);
    expect([secretsIn(tables), secretsIn(histories)]).toEqual([[], []]);
    // The words are there for who may read them.
    const timeline = await api.get(`${path}/timeline`, { as: 'anna-b' });
    const told = JSON.stringify(timeline.body);
    for (const text of ['note', 'syg', 'svar', 'overlevering', 'rettet']) expect(told).toContain(`${MARK} ${text}`);
  });

  it('is in no refusal, in no line of a log, in no metric and in no export', async () => {
    const refused = [
      await api.post(`${path}/add-note`, { as: 'anna-b', body: { note: MARK, [MARK]: CPR } }),
      await api.post('/api/v1/citizens', { as: 'anna-b', body: { name: `${MARK} Hansen`, cpr: `${CPR}7` } }),
      await api.post('/api/v1/citizens', { as: 'anna-b', body: { name: `${MARK} Hansen`, cpr: CPR } }),
      await api.get(`/api/v1/placements?q=${MARK}&stage=${PHONE}`, { as: 'anna-b' }),
      await api.get(`/api/v1/${MARK}`, { as: 'anna-b' }),
    ];
    // The name of a field that nobody knows is theirs who sent it, and goes back to nobody else.
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 422, 400, 404]);
    const said = refused.map(({ body: { errors, ...body } }) => JSON.stringify(body) + messagesOf(errors));
    expect(secretsIn(said.join('\n'))).toEqual([]);
    const counted = (await metrics(holdfast.apiUrl)) + (await metrics(holdfast.workerMetricsUrl));
    expect(counted).toContain('holdfast_http_request_seconds');
    expect(secretsIn(counted)).toEqual([]);
    const log = lines.join('\n');
    expect([log.includes('"app":"api"'), log.includes('add-note')]).toEqual([true, true]);
    expect(secretsIn(log)).toEqual([]);
    const bundle = await exported(`citizenId=${refs.citizenId}`);
    expect(bundle).toContain(placementId);
    expect(secretsIn(bundle)).toEqual([]);
  });
});

describe('whoever has read it', () => {
  it('is on record for every route that shows a word of it', async () => {
    const answers = await walk();
    const showing = answers.filter(({ status, text }) => status === 200 && secretsIn(text).length > 0);
    const { body } = await api.get(`/api/v1/audit/reads?citizenId=${refs.citizenId}&limit=200`, { as: 'mads-r' });
    const items = body['items'] as readonly { readonly operation: string; readonly who: { readonly id: string } }[];
    const logged = new Set(items.filter(({ who }) => who.id === 'mads-r').map(({ operation }) => operation));
    expect(showing.map(({ operationId }) => operationId)).toEqual(
      expect.arrayContaining(['get-placement', 'get-timeline', 'get-citizen', 'list-citizens', 'list-placements']),
    );
    expect(showing.filter(({ operationId }) => !logged.has(operationId)).map(({ url }) => url)).toEqual([]);
  });
});

function messagesOf(errors: unknown): string {
  return ((errors ?? []) as readonly { readonly message: string }[]).map(({ message }) => message).join();
}

describe('after an erasure', () => {
  const NOTE = 'Sagsnr. 27-114';
  beforeAll(async () => {
    await post(`${path}/close-placement`, { endedOn: '2026-05-06', endedEarly: { reason: 'moved', note: MARK } });
    const authorization = `Bearer ${await holdfast.token('mads-r')}`;
    const answer = await fetch(`${holdfast.apiUrl}/api/v1/citizens/${refs.citizenId}/personal-data`, {
      method: 'DELETE',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'citizen-request', legalBasis: 'gdpr-17-1-b', note: NOTE }),
    });
    expect([answer.status, await answer.json()]).toEqual([200, expect.objectContaining({ note: NOTE })]);
  });

  it('nothing that is still anywhere can be opened, nor found', async () => {
    const { superuserUrl, appUrl } = holdfast.database;
    const tables = await dumpDatabase(superuserUrl);
    const bundle = await exported(`citizenId=${refs.citizenId}`);
    const histories = await historiesOf();
    for (const text of [tables, bundle, histories]) expect(secretsIn(text)).toEqual([]);
    const closed = new Set((tables + bundle).match(new RegExp(`1c\\.${refs.citizenId}\\.[\\w-]+`, 'g')));
    expect(closed.size).toBeGreaterThan(20);
    const pool = createPool({ connectionString: appUrl, max: 1 });
    const sealing = createSealing({ pool, masterKey: holdfast.masterKey });
    try {
      const texts = [...closed].map((sealed) => ({ sealed }));
      expect(new Set((await sealing.openAll('fjordby', texts)) as readonly unknown[])).toEqual(new Set([null]));
      const tokens = [...(await sealing.searchTokens('fjordby', `${MARK} Hansen`))];
      tokens.push(await sealing.keyedHash('fjordby', 'cpr', CPR));
      expect(tokens.length).toBeGreaterThan(10);
      expect(tokens.filter((token) => tables.includes(token))).toEqual([]);
    } finally {
      await pool.end();
    }
  });

  it('no answer holds a word of it', async () => {
    const answers = await walk();
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(30);
    const bad = answers.filter(({ status, text }) => status >= 500 || secretsIn(text).length > 0);
    expect(bad.map(({ url, status }) => [url, status])).toEqual([]);
    for (const as of ['anna-b', 'ole-t', 'lis-k']) {
      for (const url of ['/api/v1/inbox', '/api/v1/my-day']) {
        const { status, body } = await api.get(url, { as });
        expect([url, as, status, secretsIn(JSON.stringify(body))]).toEqual([url, as, 200, []]);
      }
    }
  });

  it('the read models rebuilt from the events are the same, byte for byte; nothing is wrong, and the chain holds', async () => {
    const { superuserUrl, ownerUrl, importUrl, appUrl } = holdfast.database;
    const before = await rowsOf(superuserUrl);
    expect(before).toContain(placementId);
    const progress = () => ({ add: () => undefined, done: () => undefined });
    await rebuildReadModels({ ownerUrl, importUrl, tenant: null, progress });
    expect(await rowsOf(superuserUrl)).toBe(before);
    const pool = createPool({ connectionString: appUrl, max: 2 });
    const findings: Finding[] = [];
    const found = (finding: Finding) => findings.push(finding);
    const checked = await checkTenant({ pool, client: null, tenant: 'fjordby', progress, found });
    await pool.end();
    expect([findings, checked.events > 50]).toEqual([[], true]);
    const { body } = await api.get('/api/v1/audit/verify', { as: 'mads-r' });
    expect(body).toMatchObject({ intact: true, broken: [] });
    const bundle = await exported('tenant=true');
    async function* bytes() {
      yield await Promise.resolve(Buffer.from(bundle, 'utf8'));
    }
    expect(await verifyBundle(bytes(), {})).toMatchObject({ status: 'intact', events: body['events'] });
  });
});

/** Every row of every read model that can be rebuilt, as PostgreSQL writes it. */
async function rowsOf(superuserUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const parts: string[] = [];
    for (const { table } of readModelRowTables) {
      const sql = `select t::text as line from ${table} t order by t::text collate "C"`;
      const { rows } = await client.query<{ line: string }>(sql);
      parts.push(table, ...rows.map(({ line }) => line));
    }
    return parts.join('\n');
  } finally {
    await client.end();
  }
}
