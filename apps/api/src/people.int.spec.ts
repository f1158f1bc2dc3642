import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from './testing/test-case.js';

/** Ten in the morning of a day in January 2026. */
const on = (day: number) => ({ 'dev-clock': `2026-01-${String(day).padStart(2, '0')}T09:00:00.000Z` });

interface Letters {
  readonly company: { readonly da: { readonly text: string } };
  readonly citizen: { readonly da: { readonly text: string }; readonly en: { readonly text: string } };
}

describe('reads when people are away, leave or hand over', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let lis: TestCaller;
  let ole: TestCaller;
  let one: TestCase;

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    [anna, lis, ole] = await Promise.all([api.as('anna-b'), api.as('lis-k'), api.as('ole-t')]);
    one = await proposeCase(anna);
    idOf(await anna.post(`${one.path}/decide-match`, { decision: 'go', because: { reason: 'good-match' } }));
    idOf(await anna.post(`${one.path}/start-stage`, INTERNSHIP));
    idOf(await anna.post(`${one.path}/raise-concern`, { what: 'Larm', reportedBy: 'Karin' }));
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  const letters = async () => (await lis.get(`${one.path}/letters/new-contact`, on(5))).body as unknown as Letters;

  it('letters name the present owner while nobody else has been it, and nobody opens them who may not read the case', async () => {
    const { company, citizen } = await letters();
    expect(company.da.text).toContain('Anna B. er jeres faste kontakt hos os om Mette Hansens forløb');
    expect(citizen.da.text).toContain('Kære Mette Hansen');
    expect(citizen.da.text).toContain('Skriv til anna-b@fjordby.example');
    const path = `${one.path}/letters/new-contact`;
    expect((await (await api.as('bo-l')).get(path, on(5))).status).toBe(403);
    expect((await (await api.as('karen-d')).get(path, on(5))).status).toBe(403);
    const nobody = '/api/v1/placements/00000000-0000-4000-8000-000000000000/letters/new-contact';
    expect((await lis.get(nobody, on(5))).status).toBe(404);
  });

  it('letters name the new owner from the change on, and who it was; one that is agreed, from its day', async () => {
    const other = await proposeCase(anna, 'Hanne Holm', 'mads-r');
    const company = async () =>
      ((await lis.get(`${other.path}/letters/new-contact`, on(5))).body as unknown as Letters).company.da.text;
    idOf(await anna.post(`${other.path}/offer-hand-off`, { to: 'bo-l', briefing: 'x', effectiveOn: '2026-01-14' }));
    idOf(await (await api.as('bo-l')).post(`${other.path}/accept-hand-off`, {}));
    expect(await company()).toContain('Bo L. er fra 14. januar 2026 jeres faste kontakt');
    idOf(await lis.post(`${other.path}/assign-owner`, { staffId: 'ole-t', because: { reason: 'workload' } }));
    expect(await company()).toContain(
      'Ole T. er fra 5. januar 2026 jeres faste kontakt hos os om det forløb, vi har talt om',
    );
    expect(await company()).toContain('Før var det Anna B.');
    idOf(await lis.post(`${other.path}/close-placement`, { endedOn: '2026-01-05', endedEarly: { reason: 'other' } }));
  });

  it('who covers for somebody absent is told in their place, and the record says for whom and why', async () => {
    idOf(
      await lis.post(
        '/api/v1/staff/lis-k/absences',
        { from: '2026-01-05', until: '2026-01-05', coverId: 'ole-t' },
        on(2),
      ),
    );
    const two = await proposeCase(anna, 'Hans Holm', 'mads-r');
    idOf(await anna.post(`${two.path}/request-approval`, { what: 'non-standard', note: 'x' }));
    const inbox = (await ole.get('/api/v1/inbox', on(5))).body['items'] as readonly { placementId: string }[];
    expect(inbox.find(({ placementId }) => placementId === two.id)).toMatchObject({
      ...{ kind: 'approval', step: 'reminder', reason: 'cover', insteadOf: 'lis-k', recipient: 'ole-t' },
    });
    const told = async (language: string) =>
      JSON.stringify((await anna.get(`${two.path}/timeline`, { ...on(5), 'accept-language': language })).body);
    expect(await told('da')).toContain('Lis K. er ikke på arbejde, så Ole T. (afløser) fik besked');
    expect(await told('en')).toContain('Lis K. is not at work, so Ole T. (cover) was told');
    const covering = (await ole.get('/api/v1/my-day', on(5))).body['coveringFor'];
    expect(covering).toMatchObject([
      { colleague: { id: 'lis-k' }, thisWeek: [{ kind: 'approval', placementId: two.id }] },
    ]);
    idOf(await anna.post(`${two.path}/close-placement`, { endedOn: '2026-01-05', endedEarly: { reason: 'other' } }));
  });

  it('covered work stands on the cover’s day with whose it is and until when', async () => {
    const absence = { from: '2026-01-07', until: '2026-01-09', coverId: 'ole-t' };
    idOf(await lis.post('/api/v1/staff/anna-b/absences', absence, on(6)));
    const day = (await ole.get('/api/v1/my-day', on(7))).body;
    expect(day['coveringFor']).toMatchObject([{ colleague: { id: 'anna-b', name: 'Anna B.' }, until: '2026-01-09' }]);
    expect((await ole.get('/api/v1/my-day', on(12))).body['coveringFor']).toEqual([]);
  });

  it('the team lead sees load, unanswered reports and who is away; other leads see nothing of it', async () => {
    const { status, body } = await lis.get('/api/v1/teams/havnen/overview', on(8));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ teamId: 'havnen', name: 'Havnen', day: '2026-01-08' },
      ...{ unansweredReports: [{ kind: 'answer-concern', owedBy: { id: 'anna-b' }, placementId: one.id, lateBy: 1 }] },
      absences: [
        { person: { id: 'lis-k' }, from: '2026-01-05', until: '2026-01-05' },
        { person: { id: 'anna-b' }, from: '2026-01-07', until: '2026-01-09', cover: { id: 'ole-t', name: 'Ole T.' } },
      ],
      actingOwners: [],
    });
    expect(body['load']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ person: { id: 'anna-b', name: 'Anna B.' }, asOwner: 1, asSecondPerson: 0 }),
        expect.objectContaining({ person: { id: 'ole-t', name: 'Ole T.' }, asOwner: 0, asSecondPerson: 1 }),
      ]),
    );
    const steps = Object.values(body['overdueByStep'] as Record<string, number>);
    const owed = (body['load'] as readonly { overdue: number }[]).reduce((sum, { overdue }) => sum + overdue, 0);
    expect(steps.reduce((sum, count) => sum + count, 0)).toBe(owed);
    const as = async (who: string) => (await (await api.as(who)).get('/api/v1/teams/havnen/overview', on(8))).status;
    expect([await as('mads-r'), await as('rune-s')]).toEqual([200, 200]);
    expect([await as('ida-h'), await as('anna-b'), await as('karen-d')]).toEqual([403, 403, 403]);
    expect((await lis.get('/api/v1/teams/nowhere/overview', on(8))).status).toBe(404);
  });

  it('counts follow-ups held in time and missed ones', async () => {
    const { followUps } = (await lis.get('/api/v1/teams/havnen/overview', on(8))).body as {
      followUps: { from: string; due: number; rate: number | null };
    };
    expect(followUps).toMatchObject({ from: '2025-10-10', due: 0, rate: null });
  });

  it('from the leaver’s day on, everything reads as the acting owner’s, before the record of the case has followed', async () => {
    idOf(await lis.post('/api/v1/staff/anna-b/leave', { leftOn: '2026-01-12' }, on(9)));
    const listed = async (owner: string, day: number) =>
      (
        (await lis.get(`/api/v1/placements?owner=${owner}&stage=preparing`, on(day))).body['items'] as readonly {
          id: string;
        }[]
      ).length;
    expect([await listed('anna-b', 9), await listed('lis-k', 9)]).toEqual([1, 0]);
    expect([await listed('lis-k', 12)]).toEqual([1]);
    const { body } = await lis.get('/api/v1/placements?owner=lis-k&stage=preparing', on(12));
    expect(body['items']).toMatchObject([
      { owner: { id: 'lis-k', name: 'Lis K.' }, actingFor: { id: 'anna-b', name: 'Anna B.' } },
    ]);
    const owed = (await lis.get('/api/v1/obligations?owedBy=lis-k&kind=answer-concern', on(12))).body['items'];
    expect(owed).toMatchObject([{ placementId: one.id, owedBy: { id: 'lis-k' } }]);
    const day = (await lis.get('/api/v1/my-day', on(12))).body;
    expect(day['askedOfMe']).toMatchObject([{ kind: 'answer-concern', placementId: one.id }]);
    expect((day['overdue'] as readonly { owedBy: { id: string } }[]).map(({ owedBy }) => owedBy.id)).toContain('lis-k');
    const overview = (await lis.get('/api/v1/teams/havnen/overview', on(12))).body;
    expect(overview['actingOwners']).toEqual([
      { leaver: { id: 'anna-b', name: 'Anna B.' }, acting: { id: 'lis-k', name: 'Lis K.' }, placements: 1 },
    ]);
  });
});
