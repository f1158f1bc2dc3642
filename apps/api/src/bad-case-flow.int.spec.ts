import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from './testing/test-case.js';

const EVENT = '7c1f6a52-1b0e-4a8e-8a6a-64c3e2f3a910';
const other = { reason: 'other' };
const long = 'x'.repeat(4_001);

/** Command, body, and what is answered: status, code, the fields that are named. */
type Row = readonly [name: string, body: unknown, status: number, code: string, ...pointers: string[]];

const MALFORMED: readonly Row[] = [
  ['report-absence', {}, 400, 'MALFORMED', '/kind', '/from', '/reportedBy'],
  [
    'report-absence',
    { kind: 'tired', from: '2026-02-30', reportedBy: ' ' },
    400,
    'MALFORMED',
    '/kind',
    '/from',
    '/reportedBy',
  ],
  [
    'report-absence',
    { kind: 'ill', from: '2026-01-05', reportedBy: 'x'.repeat(201), what: long },
    400,
    'MALFORMED',
    '/reportedBy',
    '/what',
  ],
  ['raise-concern', { what: long, reportedBy: '' }, 400, 'MALFORMED', '/what', '/reportedBy'],
  [
    'answer-report',
    { obligationId: '3', answer: '', toldReporter: 'yes' },
    400,
    'MALFORMED',
    '/obligationId',
    '/answer',
    '/toldReporter',
  ],
  [
    'offer-hand-off',
    { to: 'Bo L', briefing: long, effectiveOn: 'soon' },
    400,
    'MALFORMED',
    '/to',
    '/briefing',
    '/effectiveOn',
  ],
  ['offer-hand-off', { to: 'bo-l' }, 400, 'MALFORMED', '/briefing'],
  ['offer-hand-off', { to: 'bo-l', briefing: 'x', batchId: EVENT }, 400, 'MALFORMED', '/batchId'],
  ['accept-hand-off', { effectiveOn: '2026-01-12' }, 400, 'MALFORMED', '/effectiveOn'],
  ['decline-hand-off', {}, 400, 'MALFORMED', '/because'],
  ['withdraw-hand-off', { because: { note: 'x' } }, 400, 'MALFORMED', '/because/reason'],
  ['request-approval', { what: 'holiday', note: '' }, 400, 'MALFORMED', '/what', '/note'],
  ['approve', { obligationId: 'o1', granted: 1, because: other }, 400, 'MALFORMED', '/granted'],
  ['pause', { because: other, until: '2026-13-01' }, 400, 'MALFORMED', '/until'],
  ['resume', { because: other, on: '2026-01-12' }, 400, 'MALFORMED', '/on'],
  ['correct-record', { eventId: 'e1', because: other, correction: {} }, 400, 'MALFORMED', '/eventId', '/correction'],
  ['correct-record', { eventId: EVENT, because: other, correction: [] }, 400, 'MALFORMED', '/correction'],
  ['reopen', { because: {} }, 400, 'MALFORMED', '/because/reason'],
];

const BY_RULE: readonly Row[] = [
  [
    'report-absence',
    { kind: 'ill', from: '2026-01-05', until: '2026-01-04', reportedBy: 'B' },
    422,
    'DATES_ORDER',
    '/until',
  ],
  ['report-absence', { kind: 'ill', from: '2026-01-09', reportedBy: 'B' }, 422, 'DATE_IN_FUTURE', '/from'],
  ['report-absence', { kind: 'agreed', from: '2190-01-05', reportedBy: 'B' }, 422, 'CALENDAR_ENDS', '/from'],
  ['answer-report', { obligationId: 'o99', answer: 'x', toldReporter: true }, 404, 'NOT_FOUND', '/obligationId'],
  [
    'answer-report',
    { obligationId: 'o1', answer: 'x', toldReporter: true },
    422,
    'OBLIGATION_NOT_OPEN',
    '/obligationId',
  ],
  ['answer-report', { obligationId: 'o2', answer: 'x', toldReporter: true }, 422, 'OBLIGATION_KIND', '/obligationId'],
  ['offer-hand-off', { to: 'anna-b', briefing: 'x' }, 422, 'SAME_PERSON', '/to'],
  ['offer-hand-off', { to: 'per-v', briefing: 'x' }, 422, 'PERSON_NOT_ACTIVE', '/to'],
  ['offer-hand-off', { to: 'gone-g', briefing: 'x' }, 422, 'PERSON_NOT_ACTIVE', '/to'],
  ['offer-hand-off', { to: 'bo-l', briefing: 'x', effectiveOn: '2026-01-04' }, 422, 'DATE_IN_PAST', '/effectiveOn'],
  ['withdraw-hand-off', { because: other }, 422, 'NO_OFFER'],
  ['resume', { because: other }, 422, 'NOT_PAUSED'],
  ['pause', { because: other, until: '2026-01-05' }, 422, 'DATE_IN_PAST', '/until'],
  ['pause', { because: { reason: 'tired' }, until: '2026-01-12' }, 400, 'UNKNOWN_REASON', '/because/reason'],
  [
    'correct-record',
    { eventId: EVENT, because: other, correction: { receivedOn: '2026-01-02' } },
    404,
    'NOT_FOUND',
    '/eventId',
  ],
  ['approve', { obligationId: 'o2', granted: true, because: other }, 403, 'NOT_ALLOWED'],
  ['accept-hand-off', {}, 422, 'NO_OFFER'],
  ['decline-hand-off', { because: other }, 422, 'NO_OFFER'],
  ['reopen', { because: other }, 403, 'NOT_ALLOWED'],
];

/** Refused to others before the body is looked at. */
const LEADS_ONLY: ReadonlySet<string> = new Set(['reopen']);

describe('bad input to reports, hand-offs, approvals, pauses and corrections', () => {
  let database: TestDatabase;
  let pool: ReturnType<typeof createPool>;
  let api: TestApi;
  let anna: TestCaller;
  let one: TestCase;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    pool = createPool({ connectionString: database.superuserUrl, max: 1 });
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
    const gone = { staffId: 'gone-g', name: 'Gitte G.', email: 'gone-g@fjordby.example', roles: ['consultant'] };
    const karen = await api.as('karen-d');
    idOf(await karen.post('/api/v1/staff', gone, { 'dev-clock': '2025-12-01T09:00:00.000Z' }));
    idOf(
      await karen.post(
        '/api/v1/staff/gone-g/leave',
        { leftOn: '2026-01-02' },
        { 'dev-clock': '2025-12-02T09:00:00.000Z' },
      ),
    );
    one = await proposeCase(anna);
    idOf(await anna.post(`${one.path}/decide-match`, { decision: 'go', because: { reason: 'good-match' } }));
    idOf(await anna.post(`${one.path}/start-stage`, INTERNSHIP));
  });
  afterAll(async () => {
    await api.stop();
    await pool.end();
    await database.stop();
  });

  const events = async () => Number((await pool.query<{ n: string }>('select count(*) as n from events')).rows[0]?.n);
  const refused = async (name: string, body: unknown, who = anna) => {
    const before = await events();
    const { status, body: problem } = await who.post(`${one.path}/${name}`, body);
    expect(await events()).toBe(before);
    const errors = (problem['errors'] ?? []) as readonly { pointer: string }[];
    return [status, problem['code'], ...errors.map(({ pointer }) => pointer)];
  };

  it.each(MALFORMED)('%s %j is malformed, and every wrong field is named', async (name, body, ...answer) => {
    expect(await refused(name, body, await api.as(LEADS_ONLY.has(name) ? 'lis-k' : 'anna-b'))).toEqual(answer);
  });

  it.each(BY_RULE)('%s %j is refused by its rule', async (name, body, ...answer) => {
    expect(await refused(name, body)).toEqual(answer);
  });

  it.each(MALFORMED.map(([name]) => name).filter((name, at, all) => all.indexOf(name) === at))(
    '%s is not for auditors and admins, and unknown on another tenant’s case',
    async (name) => {
      for (const staffId of ['rune-s', 'karen-d']) {
        expect(await refused(name, {}, await api.as(staffId))).toEqual([403, 'NOT_ALLOWED']);
      }
      const row = BY_RULE.find(([command]) => command === name);
      if (row === undefined) return;
      const per = await api.as('per-v', 'aakirke');
      expect((await refused(name, row[1], per)).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
    },
  );

  it('a second offer, a second pause and an approval asked for twice are refused while the first is open', async () => {
    const offer = { to: 'bo-l', briefing: 'x' };
    idOf(await anna.post(`${one.path}/offer-hand-off`, offer));
    expect(await refused('offer-hand-off', { ...offer, to: 'ida-h' })).toEqual([422, 'OFFER_OPEN']);
    expect(await refused('accept-hand-off', {}, await api.as('ida-h'))).toEqual([403, 'NOT_ALLOWED']);
    expect(await refused('accept-hand-off', {}, await api.as('ole-t'))).toEqual([403, 'NOT_ALLOWED']);
    idOf(await anna.post(`${one.path}/withdraw-hand-off`, { because: other }));
    const approval = { what: 'non-standard', note: 'x' };
    idOf(await anna.post(`${one.path}/request-approval`, approval));
    expect(await refused('request-approval', approval)).toEqual([422, 'APPROVAL_OPEN', '/what']);
    idOf(await anna.post(`${one.path}/pause`, { because: other, until: '2026-01-12' }));
    expect(await refused('pause', { because: other, until: '2026-01-19' })).toEqual([422, 'ALREADY_PAUSED']);
    expect(await refused('reopen', { because: other }, await api.as('lis-k'))).toEqual([422, 'NOT_CLOSED']);
  });

  it('two offers at once: one is open, the other is refused', async () => {
    const two = await proposeCase(anna);
    const answers = await Promise.all(
      ['bo-l', 'ida-h'].map((to) => anna.post(`${two.path}/offer-hand-off`, { to, briefing: 'x' })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect(answers.find(({ status }) => status === 422)?.body['code']).toBe('OFFER_OPEN');
  });
});
