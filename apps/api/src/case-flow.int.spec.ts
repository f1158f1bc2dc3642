import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { inboxItem } from './schemas/answers/inbox.answer.js';
import { myDay } from './schemas/answers/my-day.answer.js';
import { placementHeader } from './schemas/answers/placement.answer.js';
import { placementState } from './schemas/answers/placement-state.answer.js';
import { timeline } from './schemas/answers/timeline.answer.js';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from './testing/test-api.js';
import { CASE_BEGINS, idOf, INTERNSHIP, proposeCase, type TestCase } from './testing/test-case.js';

interface Line {
  readonly eventId: string;
  readonly type: string;
  readonly what: string;
  readonly details: readonly string[];
  readonly corrected: { readonly text: string } | null;
}
interface Owed {
  readonly obligationId: string;
  readonly kind: string;
  readonly owedBy: { readonly id: string };
  readonly dueOn: string;
}

const TODAY = { 'dev-clock': CASE_BEGINS };

describe('what keeps a case moving, over HTTP', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let lis: TestCaller;
  let bo: TestCaller;
  let one: TestCase;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    [anna, lis, bo] = await Promise.all([api.as('anna-b'), api.as('lis-k'), api.as('bo-l')]);
  });
  beforeEach(async () => {
    one = await proposeCase(anna);
    idOf(await anna.post(`${one.path}/decide-match`, { decision: 'go', because: { reason: 'good-match' } }));
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  const typesOf = ({ body }: TestAnswer) => (body['events'] as readonly { type: string }[]).map(({ type }) => type);
  const did = async (who: TestCaller, name: string, body: unknown) => {
    const answer = await who.post(`${one.path}/${name}`, body);
    idOf(answer);
    return typesOf(answer);
  };
  const told = async (language: 'da' | 'en' = 'da') => {
    const answer = await anna.get(`${one.path}/timeline`, { ...TODAY, 'accept-language': language });
    return answer.body['lines'] as readonly Line[];
  };
  const said = async (type: string, language: 'da' | 'en' = 'da') =>
    (await told(language)).filter((line) => line.type === type).map(({ what, details }) => [what, ...details]);
  /** A start on record: before it nobody can be absent. */
  const started = () => did(anna, 'start-stage', INTERNSHIP);
  /** The header, and the state and the timeline besides: each must be what its schema says. */
  const header = async (who = anna) => {
    const [header, state, told] = await Promise.all(
      ['', '/state', '/timeline'].map((part) => who.get(`${one.path}${part}`, TODAY)),
    );
    placementState.parse(state?.body);
    timeline.parse(told?.body);
    placementHeader.parse(header?.body);
    return header?.body ?? {};
  };
  const owed = async (kind: string) =>
    ((await header())['obligations'] as readonly Owed[]).find((item) => item.kind === kind);

  it('a report of an absence owes an answer, told to the owner at once; a second one joins it', async () => {
    await started();
    const report = { kind: 'ill', from: '2026-01-05', reportedBy: 'Bente', what: 'Kommer ikke' };
    expect(await did(anna, 'report-absence', report)).toContain('absence-reported');
    await did(anna, 'report-absence', { ...report, until: '2026-01-07', what: 'Heller ikke i morgen' });
    expect(await said('absence-reported')).toEqual([
      ['Fravær meldt: syg, fra man. 5. jan. 2026', 'Meldt af: Bente', 'Besked: Kommer ikke'],
      [
        ...['Fravær meldt igen: syg, man. 5. jan. 2026 til ons. 7. jan. 2026', 'Meldt af: Bente'],
        ...[
          'Besked: Heller ikke i morgen',
          'Hører til fraværet, der er meldt i forvejen. Fristen for svar er den samme',
        ],
      ],
    ]);
    const { openReports } = await header();
    expect(openReports).toMatchObject([
      {
        kind: 'answer-absence',
        dueOn: '2026-01-06',
        told: [{ step: 'reminder', to: { id: 'anna-b', name: 'Anna B.' } }],
      },
    ]);
    const obligationId = (await owed('answer-absence'))?.obligationId;
    const answer = { obligationId, answer: 'Talt med Mette', toldReporter: true };
    expect(await did(anna, 'answer-report', answer)).toEqual(['report-answered', 'obligation-met']);
    expect(await said('report-answered', 'en')).toEqual([
      ['Answered: answer to an absence', 'Answer: Talt med Mette', 'Whoever reported it has the answer'],
    ]);
    expect((await header())['openReports']).toEqual([]);
  });

  it('a concern owes an answer, and a colleague who takes the phone may write it down', async () => {
    const ole = await api.as('ole-t');
    await did(ole, 'raise-concern', { what: 'For meget larm', reportedBy: 'Karin' });
    expect(await said('concern-raised')).toEqual([['Problem meldt: For meget larm', 'Meldt af: Karin']]);
    expect(await owed('answer-concern')).toMatchObject({ owedBy: { id: 'anna-b' }, dueOn: '2026-01-07' });
  });

  it('an offer is seen by its receiver with the briefing, accepted, and the placement is theirs', async () => {
    const denied = await bo.get(one.path, TODAY);
    expect(denied.body['code']).toBe('NOT_ALLOWED');
    await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'Ring til mentor først' });
    expect(await header(bo)).toMatchObject({
      ...{ owner: { id: 'anna-b' }, briefing: 'Ring til mentor først' },
      offer: { from: { id: 'anna-b', name: 'Anna B.' }, to: { id: 'bo-l', name: 'Bo L.' }, effectiveOn: null },
    });
    const day = (await bo.get('/api/v1/my-day', TODAY)).body;
    myDay.parse(day);
    expect(day['offeredToMe']).toMatchObject([
      { placementId: one.id, from: { name: 'Anna B.' }, answerBy: '2026-01-07', expiresAt: '2026-01-12T07:00:00.000Z' },
    ]);
    expect((await bo.get('/api/v1/placements', TODAY)).body['items']).toMatchObject([{ id: one.id }]);
    expect(await did(bo, 'accept-hand-off', {})).toEqual(
      expect.arrayContaining(['hand-off-accepted', 'owner-handed-over']),
    );
    expect(await header(bo)).toMatchObject({ owner: { id: 'bo-l' }, offer: null, briefing: null });
    const after = (await bo.get('/api/v1/my-day', { 'dev-clock': '2026-01-05T10:00:00.000Z' })).body;
    expect(after['offeredToMe']).toEqual([]);
    const news = after['newSinceYesterday'] as readonly { what: string; placementId?: string }[];
    expect(news.filter(({ what }) => what === 'placement')).toMatchObject([{ placementId: one.id }]);
    expect((await bo.get(`${one.path}/timeline`, TODAY)).status).toBe(200);
    const inbox = (await anna.get('/api/v1/inbox', TODAY)).body['items'] as readonly unknown[];
    inboxItem.parse(inbox[0]);
    expect(inbox[0]).toMatchObject({ placementId: one.id, about: 'offer-accepted', readAt: null });
  });

  it('an offer is declined with a reason or withdrawn, and the giver stays the owner', async () => {
    await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'x', effectiveOn: '2026-01-12' });
    expect(await did(bo, 'decline-hand-off', { because: { reason: 'full-load' } })).toContain('hand-off-declined');
    await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'x' });
    expect(await did(anna, 'withdraw-hand-off', { because: { reason: 'somebody-else' } })).toContain(
      'hand-off-withdrawn',
    );
    expect(await said('hand-off-declined')).toEqual([
      ['Bo L. siger nej til overdragelsen. Anna B. er fortsat ansvarlig'],
    ]);
    expect(await said('hand-off-withdrawn', 'en')).toEqual([
      ['The offer to Bo L. was withdrawn. Anna B. is still the owner'],
    ]);
    expect(await header()).toMatchObject({ owner: { id: 'anna-b' }, offer: null });
  });

  it('an approval is asked of the team lead, who finds it on their day and gives it', async () => {
    await did(anna, 'request-approval', { what: 'non-standard', note: 'Skiftende mødetider' });
    const asked = (await lis.get('/api/v1/my-day', TODAY)).body['askedOfMe'] as readonly Owed[];
    const mine = asked.find(
      (item) => item.kind === 'approval' && (item as unknown as { placementId: string }).placementId === one.id,
    );
    const answer = { obligationId: mine?.obligationId, granted: true, because: { reason: 'within-the-rules' } };
    expect((await anna.post(`${one.path}/approve`, answer)).body['code']).toBe('NOT_ALLOWED');
    expect(await did(lis, 'approve', answer)).toContain('approval-answered');
    expect(await header()).toMatchObject({ granted: ['non-standard'] });
    expect(await said('approval-requested')).toEqual([
      ['Godkendelse ønskes: særlig aftale', 'Notat: Skiftende mødetider'],
    ]);
    expect(await said('approval-answered', 'en')).toEqual([['Approved: non-standard arrangement']]);
  });

  it('a pause shows until when, and resuming ends it', async () => {
    await did(anna, 'pause', { because: { reason: 'illness' }, until: '2026-02-02' });
    expect(await header()).toMatchObject({ pause: { from: '2026-01-05', until: '2026-02-02' } });
    await did(anna, 'resume', { because: { reason: 'earlier-than-agreed' } });
    expect(await header()).toMatchObject({ pause: null });
    expect(await said('placement-paused')).toEqual([['På pause fra man. 5. jan. 2026 til man. 2. feb. 2026']]);
    expect(await said('placement-resumed', 'en')).toEqual([['Resumed Mon, 5 Jan 2026']]);
  });

  it('a correction names the entry, shows old and new, and the entry bears a mark', async () => {
    idOf(await anna.post(`${one.path}/receive-paper`, { paper: 'grant', receivedOn: '2026-01-05' }));
    const entry = (await told()).find(({ type }) => type === 'paper-received');
    const correction = {
      eventId: entry?.eventId,
      because: { reason: 'wrong-date' },
      correction: { receivedOn: '2026-01-02' },
    };
    expect(await did(anna, 'correct-record', correction)).toContain('record-corrected');
    expect(await said('record-corrected')).toEqual([
      ['Oplysning rettet: Bevilling modtaget man. 5. jan. 2026', 'Modtaget: man. 5. jan. 2026 -> fre. 2. jan. 2026'],
    ]);
    const marked = (await told('en')).find(({ eventId }) => eventId === entry?.eventId);
    expect(marked).toMatchObject({
      what: 'Grant received Mon, 5 Jan 2026',
      corrected: { text: 'corrected Mon, 5 Jan 2026' },
    });
  });

  it('a closed case is reopened by the team lead', async () => {
    await did(anna, 'close-placement', { endedOn: '2026-01-05', endedEarly: { reason: 'company-wish' } });
    const because = { reason: 'closed-by-mistake' };
    expect((await anna.post(`${one.path}/reopen`, { because })).status).toBe(403);
    expect(await did(lis, 'reopen', { because })).toContain('placement-reopened');
    expect(await said('placement-reopened')).toEqual([['Forløbet åbnet igen: forberedes']]);
  });

  it('a report nobody answered stays in the closing entry', async () => {
    await started();
    await did(anna, 'report-absence', { kind: 'no-show', from: '2026-01-05', reportedBy: 'Bente' });
    await did(anna, 'close-placement', { endedOn: '2026-01-05', endedEarly: { reason: 'company-wish' } });
    expect((await said('placement-closed'))[0]).toContain('Aldrig besvaret: svar på fravær');
  });

  describe('the inbox', () => {
    const inbox = async (query = '', clock = CASE_BEGINS) => {
      const { body } = await bo.get(`/api/v1/inbox${query}`, { 'dev-clock': clock });
      return (body['items'] as readonly { messageId: string; placementId: string; readAt: string | null }[]).filter(
        ({ placementId }) => placementId === one.id,
      );
    };

    it('shows mine; read is kept from the first time; put off is hidden until its day and never gone', async () => {
      await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'x' });
      const [message] = await inbox();
      const path = `/api/v1/inbox/${message?.messageId}`;
      const put = await bo.post(`${path}/snooze`, { until: '2026-01-07' }, TODAY);
      expect(put.body).toEqual({ messageId: message?.messageId, readAt: null, snoozedUntil: '2026-01-07' });
      expect(await inbox()).toEqual([]);
      expect(await inbox('?snoozed=true')).toHaveLength(1);
      expect(await inbox('', '2026-01-07T08:00:00.000Z')).toHaveLength(1);
      const first = await bo.post(`${path}/read`, undefined, TODAY);
      const again = await bo.post(`${path}/read`, undefined, { 'dev-clock': '2026-01-06T09:00:00.000Z' });
      expect([first.status, first.body]).toEqual([200, again.body]);
      expect(first.body).toMatchObject({ readAt: CASE_BEGINS, snoozedUntil: null });
      expect((await inbox())[0]?.readAt).toBe(CASE_BEGINS);
    });

    it('puts unread ones first, page by page', async () => {
      await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'x' });
      const [newest] = await inbox();
      idOf({
        ...(await bo.post(`/api/v1/inbox/${newest?.messageId}/read`, undefined, TODAY)),
        body: { id: 'read' },
      });
      const seen: (string | null)[] = [];
      let cursor: unknown = '';
      while (typeof cursor === 'string') {
        const { body } = await bo.get(
          `/api/v1/inbox?unreadFirst=true&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
          TODAY,
        );
        seen.push(...(body['items'] as readonly { readAt: string | null }[]).map(({ readAt }) => readAt));
        cursor = body['nextCursor'];
      }
      const firstRead = seen.findIndex((at) => at !== null);
      expect(seen.length).toBeGreaterThan(1);
      expect(seen.slice(firstRead).every((at) => at !== null)).toBe(true);
    });

    it('is nobody else’s, and nothing is put off into the past', async () => {
      await did(anna, 'offer-hand-off', { to: 'bo-l', briefing: 'x' });
      const path = `/api/v1/inbox/${(await inbox())[0]?.messageId}`;
      expect((await anna.post(`${path}/read`, undefined, TODAY)).status).toBe(404);
      expect((await bo.post(`${path}/snooze`, { until: '2026-01-05' }, TODAY)).body['code']).toBe('DATE_IN_PAST');
      expect((await bo.post(`${path}/snooze`, { until: 'soon' }, TODAY)).status).toBe(400);
      expect((await bo.post(`${path}/snooze`, {}, TODAY)).status).toBe(400);
      expect((await bo.post('/api/v1/inbox/nothing/read', undefined, TODAY)).status).toBe(400);
    });
  });
});
