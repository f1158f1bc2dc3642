import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller, refusalOf } from '../testing/test-api.js';
import { CASE_BEGINS, proposeCase, type TestCase } from '../testing/test-case.js';

interface Line {
  readonly what: string;
  readonly at: string;
  readonly text: string;
  readonly kind: string | null;
  readonly step: string | null;
  readonly told: readonly { readonly staffId: string | null }[];
  readonly repeats: { readonly count: number } | null;
}
interface Item {
  readonly placementId: string;
  readonly citizen: { readonly name: string | null };
  readonly reachesManager: { readonly at: string; readonly kind: string } | null;
  readonly lines: readonly Line[];
}

const TODAY = { 'dev-clock': CASE_BEGINS };
const linesOf = ({ body }: TestAnswer): readonly Line[] => body['lines'] as readonly Line[];
const itemsOf = ({ body }: TestAnswer): readonly Item[] => body['items'] as readonly Item[];

describe('what happens if nobody acts', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let first: TestCase;
  let second: TestCase;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    anna = await api.as('anna-b');
    first = await proposeCase(anna, 'Mette Hansen');
    second = await proposeCase(anna, 'Søren Holm');
    await proposeCase(await api.as('anna-b', 'aakirke'), 'En Anden', 'per-v');
    const due = { what: 'Ringer', to: 'Grethe', owedBy: 'anna-b', dueOn: '2026-01-06' };
    await anna.post(`${second.path}/make-promise`, due);
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  it("tells a case's ladder in the reader's language, from the case's own day on", async () => {
    const answer = await anna.get(`${first.path}/forecast?until=2026-01-19`);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ placementId: first.id, until: '2026-01-19T22:59:59.999Z', calendarEnds: null });
    const match = linesOf(answer).filter(({ kind }) => kind === 'match-decision');
    expect(match.map(({ at, step, told }) => [at, step, ...told.map(({ staffId }) => staffId)])).toEqual([
      ['2026-01-09T07:00:00.000Z', 'reminder', 'anna-b'],
      ['2026-01-12T07:00:00.000Z', 'due', 'anna-b'],
      ['2026-01-13T07:00:00.000Z', 'overdue', 'anna-b', 'ole-t'],
      ['2026-01-15T07:00:00.000Z', 'team-lead', 'lis-k'],
      ['2026-01-19T07:00:00.000Z', 'manager', 'mads-r'],
    ]);
    expect(match[3]?.text).toBe(
      'Tors. 15. jan. 2026 går det videre til teamleder: beslutning om match, senest man. 12. jan. 2026',
    );
    const english = await anna.get(`${first.path}/forecast?until=2026-01-19`, { 'accept-language': 'en' });
    expect(linesOf(english).find(({ step }) => step === 'team-lead')?.text).toContain('it goes to the team lead');
  });

  it('looks three months ahead when nobody says how far, and says once what goes on and on', async () => {
    const answer = await anna.get(`${first.path}/forecast`);
    expect(answer.body['until']).toBe('2026-04-05T21:59:59.999Z');
    const again = linesOf(answer).filter(({ step, kind }) => step === 'manager-again' && kind === 'match-decision');
    expect(again.map(({ repeats }) => repeats?.count)).toEqual([10]);
  });

  it('takes another day as today with Dev-Clock: what should have rung by then rings at once', async () => {
    const now = '2026-01-15T10:00:00.000Z';
    const answer = await anna.get(`${first.path}/forecast?until=2026-01-16`, { 'dev-clock': now });
    expect(linesOf(answer)[0]).toMatchObject({ at: now, kind: 'match-decision', step: 'team-lead' });
  });

  it('sums up for a person what they owe and are told, and pages the cases, those a manager hears of first', async () => {
    const path = '/api/v1/forecast?until=2026-01-15';
    const all = await anna.get(path, TODAY);
    expect(all.status).toBe(200);
    expect(all.body).toMatchObject({ staff: { id: 'anna-b' }, team: null, cases: 2, reachManager: 2 });
    expect(itemsOf(all).map(({ placementId, citizen }) => [placementId, citizen.name])).toEqual([
      [second.id, 'Søren Holm'],
      [first.id, 'Mette Hansen'],
    ]);
    expect(itemsOf(all)[0]?.reachesManager).toMatchObject({ kind: 'promise', at: '2026-01-13T07:00:00.000Z' });
    const one = await anna.get(`${path}&limit=1`, TODAY);
    const rest = await anna.get(`${path}&limit=1&cursor=${String(one.body['nextCursor'])}`, TODAY);
    expect([one, rest].flatMap(itemsOf).map(({ placementId }) => placementId)).toEqual([second.id, first.id]);
    expect(rest.body['nextCursor']).toBeNull();
    expect(refusalOf(await anna.get(`${path}&cursor=bm9wZQ`, TODAY))).toEqual([400, 'MALFORMED', '/cursor']);
  });

  it('counts by day, by person and by team, and all of it adds up', async () => {
    const { body } = await (await api.as('mads-r')).get('/api/v1/forecast?until=2026-03-31', TODAY);
    const steps = (counts: unknown) => Object.values(counts as Record<string, number>).reduce((a, b) => a + b, 0);
    const sum = (rows: unknown) =>
      (rows as readonly { readonly steps: unknown }[]).reduce((all, row) => all + steps(row.steps), 0);
    expect(steps(body['total'])).toBeGreaterThan(50);
    expect(sum(body['days'])).toBe(steps(body['total']));
    expect(sum(body['teams'])).toBe(steps(body['total']));
    const people = body['people'] as readonly { staff: { id: string } | null; steps: Record<string, number> }[];
    expect(people.map(({ staff }) => staff?.id)).toEqual(
      expect.arrayContaining(['anna-b', 'ole-t', 'lis-k', 'mads-r']),
    );
    expect(people.find(({ staff }) => staff?.id === 'lis-k')?.steps).toMatchObject({ 'team-lead': 7, due: 0 });
  });

  it('shows a person their own, a team lead the team, managers and auditors everybody', async () => {
    const ask = async (who: string, query: string) =>
      refusalOf(await (await api.as(who)).get(`/api/v1/forecast?until=2026-02-01${query}`, TODAY)).slice(0, 1);
    expect(await ask('anna-b', '&staffId=anna-b')).toEqual([200]);
    expect(await ask('anna-b', '&staffId=ole-t')).toEqual([403]);
    expect(await ask('anna-b', '&teamId=havnen')).toEqual([403]);
    expect(await ask('lis-k', '&staffId=anna-b')).toEqual([200]);
    expect(await ask('lis-k', '&teamId=havnen')).toEqual([200]);
    expect(await ask('mads-r', '')).toEqual([200]);
    const lead = await (await api.as('lis-k')).get('/api/v1/forecast?teamId=havnen&until=2026-02-01', TODAY);
    expect(lead.body).toMatchObject({ team: { id: 'havnen' }, staff: null, cases: 2 });
  });

  it('does not show a case to somebody who has nothing to do with it', async () => {
    const stranger = await api.as('bo-l');
    expect(refusalOf(await stranger.get(`${first.path}/forecast`))).toEqual([403, 'NOT_ALLOWED']);
    const own = await stranger.get('/api/v1/forecast?until=2026-02-01', TODAY);
    expect([own.body['cases'], itemsOf(own)]).toEqual([0, []]);
    const elsewhere = await api.as('anna-b', 'aakirke');
    expect(refusalOf(await elsewhere.get(`${first.path}/forecast`))).toEqual([404, 'NOT_FOUND']);
  });

  it('refuses days it cannot look at, and names the field', async () => {
    for (const path of [`${first.path}/forecast`, '/api/v1/forecast']) {
      const ask = async (until: string) => refusalOf(await anna.get(`${path}?until=${until}`, TODAY));
      expect(await ask('2026-01-04')).toEqual([422, 'DATE_IN_PAST', '/until']);
      expect(await ask('2031-01-06')).toEqual([400, 'MALFORMED', '/until']);
      expect(await ask('tomorrow')).toEqual([400, 'MALFORMED', '/until']);
    }
    const late = { 'dev-clock': '2045-06-01T09:00:00.000Z' };
    expect(refusalOf(await anna.get(`${first.path}/forecast?until=2046-01-01`, late))).toEqual([
      422,
      'CALENDAR_ENDS',
      '/until',
    ]);
    const ask = async (query: string) =>
      refusalOf(await (await api.as('mads-r')).get(`/api/v1/forecast?${query}`, TODAY));
    expect(await ask('staffId=nobody')).toEqual([404, 'NOT_FOUND', '/staffId']);
    expect(await ask('teamId=nothing')).toEqual([404, 'NOT_FOUND', '/teamId']);
    expect(await ask('staffId=anna-b&teamId=havnen')).toEqual([400, 'MALFORMED', '/teamId']);
  });
});
