import { randomBytes, randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestAnswer, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from '../testing/test-case.js';

describe('what is mine', () => {
  let database: TestDatabase;
  let api: TestApi;
  let superuser: ReturnType<typeof createPool>;
  let anna: TestCaller;
  let placement: TestCase;
  const logged: string[] = [];

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    const config = { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, LOG_LEVEL: 'debug' } as const;
    const logTo = new Writable({
      write(chunk: Buffer, _encoding, done) {
        logged.push(chunk.toString('utf8'));
        done();
      },
    });
    api = await startTestApi(config, { logTo });
    anna = await api.as('anna-b');
    placement = await proposeCase(anna, 'Åse Ærø Hansen');
  });
  afterAll(async () => {
    await api.stop();
    await superuser.end();
    await database.stop();
  });

  const refusal = ({ status, body }: TestAnswer) => {
    const errors = (body['errors'] ?? []) as readonly { pointer: string; message: string }[];
    return [status, body['code'], ...errors.map(({ pointer, message }) => `${pointer} ${message}`)];
  };

  describe('who is signed in', () => {
    it('is told their name, team, roles and language', async () => {
      expect((await anna.get('/api/v1/me')).body).toEqual({
        staffId: 'anna-b',
        name: 'Anna B.',
        roles: ['consultant'],
        teamId: 'havnen',
        tenant: 'fjordby',
        language: 'da',
        leftOn: null,
      });
    });

    it('and how a browser signs in is told without a token', async () => {
      expect((await api.with(null).get('/api/v1/sign-in')).body).toEqual({
        issuer: null,
        clientId: 'holdfast-web',
        scopes: ['openid', 'offline_access'],
        audience: 'holdfast',
        mode: 'test',
      });
    });
  });

  describe('preferences', () => {
    const path = '/api/v1/me/preferences';
    const all = { language: 'da', mail: { reminder: true, due: true, told: true }, digest: true };
    const put = (body: unknown, headers = {}) => anna.send('PUT', path, { body, headers });

    it('are Danish and everything, until they are changed; nobody else’s change', async () => {
      expect((await anna.get(path)).body).toEqual(all);
      const changed = { ...all, language: 'en', mail: { ...all.mail, reminder: false }, digest: false };
      idOf(await put(changed));
      expect((await anna.get(path)).body).toEqual(changed);
      expect((await (await api.as('ole-t')).get(path)).body).toEqual(all);
      expect((await put(changed)).body['events']).toEqual([]);
      idOf(await put(all));
    });

    it('cannot silence an escalation: the step is named, with the reason', async () => {
      for (const step of ['overdue', 'team-lead', 'manager', 'manager-again']) {
        const answer = await put({ ...all, mail: { ...all.mail, [step]: false } }, { 'accept-language': 'en' });
        expect(refusal(answer)).toEqual([
          400,
          'MALFORMED',
          `/mail/${step} An escalation cannot be silenced: from overdue on, messages are always sent.`,
        ]);
      }
      expect((await anna.get(path)).body).toEqual(all);
    });

    it('are refused with a field that is unknown, missing or of another type', async () => {
      const answer = await put({ language: 'de', mail: { reminder: 'no', due: true, sms: true } });
      const pointers = refusal(answer).map((part) => String(part).split(' ')[0]);
      expect(pointers).toEqual(['400', 'MALFORMED', '/language', '/mail/reminder', '/mail/told', '/digest']);
      const unknown = await put({ ...all, mail: { ...all.mail, sms: true }, pager: true }, { 'accept-language': 'en' });
      expect(refusal(unknown)).toEqual([
        400,
        'MALFORMED',
        '/mail/sms There is no such field. Leave it out.',
        '/pager There is no such field. Leave it out.',
      ]);
    });
  });

  describe('the calendar feed', () => {
    const open = async (caller: TestCaller, headers = {}): Promise<string> => {
      const answer = await caller.post('/api/v1/me/calendar', undefined, headers);
      idOf(answer);
      return new URL(String(answer.body['url'])).pathname;
    };
    const clock = { 'dev-clock': '2026-01-06T09:00:00Z' };
    const feed = async (path: string, headers: Record<string, string> = clock) => {
      const { status, headers: answered, body } = await api.with(null).get(path, headers);
      const text = String(body['text']).replaceAll(/\r\n[ \t]/g, '');
      return { status, answered, text, code: body['code'] };
    };
    const summaries = async (path: string, headers = clock): Promise<readonly string[]> =>
      [...(await feed(path, headers)).text.matchAll(/^SUMMARY:(.*)$/gm)].map(([, summary = '']) => summary.trim());

    it('is read without a login: what is owed, by kind and company, and no citizen', async () => {
      const path = await open(anna);
      const { status, answered, text } = await feed(path);
      expect(status).toBe(200);
      expect(answered.get('content-type')).toBe('text/calendar; charset=utf-8');
      expect(answered.get('cache-control')).toBe('private, max-age=300');
      expect(text).toContain('BEGIN:VCALENDAR');
      expect(await summaries(path)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^Beslutning om match.* \(frist\): Prøvefirma \d+$/i)]),
      );
      for (const word of ['Åse', 'Ærø', 'Hansen', placement.citizenId]) expect(text).not.toContain(word);
    });

    it('shows a booked follow-up at its time, and is in English for whoever reads English', async () => {
      const booked = await proposeCase(anna, 'Bent Bentsen');
      idOf(await anna.post(`${booked.path}/decide-match`, { decision: 'go', because: { reason: 'good-match' } }));
      for (const paper of ['grant', 'signatures', 'plan-entry']) {
        idOf(await anna.post(`${booked.path}/receive-paper`, { paper, receivedOn: '2026-01-05' }));
      }
      const start = { ...INTERNSHIP, startsOn: '2026-01-05', grantEnds: '2026-03-06' };
      idOf(await anna.post(`${booked.path}/start-stage`, start));
      const { body } = await anna.get(booked.path);
      const owed = body['obligations'] as readonly { obligationId: string; kind: string }[];
      const obligationId = owed.find(({ kind }) => kind === 'follow-up')?.obligationId;
      idOf(await anna.post(`${booked.path}/book-follow-up`, { obligationId, at: '2026-01-08T12:00:00Z' }));

      const path = await open(anna);
      const preferences = { language: 'en', mail: { reminder: true, due: true, told: true }, digest: true };
      idOf(await anna.send('PUT', '/api/v1/me/preferences', { body: preferences }));
      const { text, answered } = await feed(path);
      expect(answered.get('content-language')).toBe('en');
      expect(text).toContain(`UID:${booked.id}/${String(obligationId)}@holdfast`);
      expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20260108T130000');
      expect(text).toMatch(/^SUMMARY:Follow-up: Prøvefirma \d+/m);
    });

    it('shows the second person what is owed, and the cover on the days of the absence only', async () => {
      expect(await summaries(await open(await api.as('ole-t')))).toHaveLength(
        (await summaries(await open(anna))).length,
      );
      const bo = await api.as('bo-l');
      const path = await open(bo);
      expect(await summaries(path)).toEqual([]);
      const body = { from: '2026-01-12', until: '2026-01-12', coverId: 'bo-l' };
      idOf(await anna.post('/api/v1/staff/anna-b/absences', body, clock));
      const covered = await summaries(path);
      expect(covered.length).toBeGreaterThan(0);
      for (const summary of covered) expect(summary).toContain('(for Anna B.)');
      expect([...(await feed(path)).text.matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm)].map(([, day]) => day)).toEqual(
        covered.map(() => '20260112'),
      );
    });

    it('a new address revokes the one before, and a revoked or guessed one is 404', async () => {
      const first = await open(anna);
      const second = await open(anna);
      expect(second).not.toBe(first);
      expect(await feed(first)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      expect((await feed(second)).status).toBe(200);
      const guesses = [
        second.replace(/[0-9a-f]{64}/, '0'.repeat(64)),
        second.replace('anna-b', 'ole-t'),
        second.replace('fjordby', 'aakirke'),
        '/api/v1/calendar/nonsense.ics',
        `/api/v1/calendar/${'x'.repeat(170)}.ics`,
      ];
      for (const guess of guesses) expect([guess, (await feed(guess)).status]).toEqual([guess, 404]);
      idOf(await anna.send('DELETE', '/api/v1/me/calendar'));
      expect((await feed(second)).status).toBe(404);
      expect((await anna.send('DELETE', '/api/v1/me/calendar')).body['events']).toEqual([]);
    });

    it('a repeated request is answered the same address', async () => {
      const key = { 'idempotency-key': randomUUID() };
      expect(await open(anna, key)).toBe(await open(anna, key));
    });

    it('ends on the day the person leaves', async () => {
      const path = await open(await api.as('ida-h'));
      const mads = await api.as('mads-r');
      idOf(await mads.post('/api/v1/staff/ida-h/leave', { leftOn: '2026-02-01' }, clock));
      expect((await feed(path, { 'dev-clock': '2026-01-31T22:59:00Z' })).status).toBe(200);
      expect((await feed(path, { 'dev-clock': '2026-01-31T23:00:00Z' })).status).toBe(404);
    });

    it('its token is in no log line and in no table', async () => {
      const path = await open(anna);
      await feed(path);
      const proof = /([0-9a-f]{64})\.ics$/.exec(path)?.[1] ?? '';
      expect(proof).toHaveLength(64);
      expect(logged.join('')).toContain('/api/v1/calendar/:token.ics');
      expect(logged.join('')).not.toContain(proof);
      const tables = await superuser.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public'`,
      );
      for (const { name } of tables.rows) {
        const sql = `select count(*)::int as found from ${name} t where t::text like $1`;
        const { rows } = await superuser.query<{ found: number }>(sql, [`%${proof}%`]);
        expect([name, rows[0]?.found]).toEqual([name, 0]);
      }
    });
  });
});
