import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PLAIN_EVENT_FIELDS, type PlainHolds } from '@holdfast/domain';
import { createPool } from '@holdfast/event-store';
import { PLAIN_REGISTER_FIELDS } from '@holdfast/registers';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { CASE_BEGINS, idOf, INTERNSHIP } from './testing/test-case.js';

/** A word that occurs nowhere by chance; each personal field gets one of its own, so that a leak names itself. */
const secrets: string[] = [];
function secret(field: string): string {
  const word = `Hemmelig${field}${randomUUID().slice(0, 8)}`;
  secrets.push(word);
  return word;
}

/** One word without a letter that only people use: an id, a day, a moment, a code. */
const CODE = /^[\w.:-]{1,64}$/;

/** Every text of a payload that is not sealed, with the name of its field. */
function plainTextsIn(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value !== 'object' || value === null || 'sealed' in value) return [];
  if (Array.isArray(value)) return value.flatMap((item) => plainTextsIn(item, name));
  return Object.entries(value).flatMap(([field, part]) => plainTextsIn(part, field));
}

describe('personal text', () => {
  let database: TestDatabase;
  let api: TestApi;
  let anna: TestCaller;
  let superuser: ReturnType<typeof createPool>;
  let path: string;
  const log: string[] = [];

  const post = async (name: string, body: unknown) => idOf(await anna.post(`${path}/${name}`, body));
  const because = (reason: string, field: string) => ({ because: { reason, note: secret(field) } });
  const obligation = async (kind: string): Promise<string> => {
    const owed = (await anna.get(path)).body['obligations'] as { kind: string; obligationId: string }[];
    return owed.find((one) => one.kind === kind)?.obligationId ?? '';
  };

  /** Every column of every row of every table, as text, and as the bytes in it would read. */
  async function dump(): Promise<{ readonly text: string; readonly tables: readonly string[] }> {
    const { rows } = await superuser.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname not in ('pg_catalog', 'information_schema')`,
    );
    const parts: string[] = [];
    for (const { name } of rows) {
      const table = await superuser.query<{ line: string }>(`select t::text as line from ${name} t`);
      for (const { line } of table.rows) {
        parts.push(line);
        for (const [hex = ''] of line.matchAll(/[0-9a-f]{16,}/g)) parts.push(Buffer.from(hex, 'hex').toString('utf8'));
        for (const [encoded = ''] of line.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
          parts.push(Buffer.from(encoded, 'base64').toString('utf8'));
        }
      }
    }
    return { text: parts.join('\n'), tables: rows.map(({ name }) => name) };
  }

  /** Every text of reports, hand-offs, approvals, pauses and corrections. */
  async function keepMoving(): Promise<void> {
    const report = { reportedBy: secret('Melder'), what: secret('Meldt') };
    await post('report-absence', { kind: 'ill', from: '2026-01-05', ...report });
    await post('report-absence', { kind: 'ill', from: '2026-01-05', ...report, what: secret('Igen') });
    await post('raise-concern', { reportedBy: secret('Problemmelder'), what: secret('Problem') });
    const answer = { obligationId: await obligation('answer-absence'), answer: secret('Svar'), toldReporter: true };
    await post('answer-report', answer);
    await post('request-approval', { what: 'non-standard', note: secret('Anmodning') });
    const lis = await api.as('lis-k');
    const approval = { obligationId: await obligation('approval'), granted: true, ...because('other', 'Godkendt') };
    idOf(await lis.post(`${path}/approve`, approval));
    const offer = { to: 'bo-l', briefing: secret('Overlevering') };
    await post('offer-hand-off', offer);
    const bo = await api.as('bo-l');
    idOf(await bo.post(`${path}/decline-hand-off`, because('full-load', 'Nej')));
    await post('offer-hand-off', { ...offer, briefing: secret('Igenlevering') });
    await post('withdraw-hand-off', because('other', 'Tilbage'));
    await post('pause', { until: '2026-01-19', ...because('illness', 'Pause') });
    await post('resume', because('other', 'Igang'));
    const { body } = await anna.get(`${path}/timeline`);
    const held = (body['lines'] as readonly { type: string; eventId: string }[]).find(
      ({ type }) => type === 'follow-up-held',
    );
    const correction = { findings: secret('Rettet') };
    await post('correct-record', { eventId: held?.eventId, correction, ...because('typing-error', 'Hvorfor') });
  }

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    api = await startTestApi(
      { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, LOG_LEVEL: 'debug' },
      { logTo: { write: (line) => void log.push(line) } },
    );
    anna = await api.as('anna-b');
    const citizen = { name: secret('Navn'), cpr: '030190-1234', phone: secret('Telefon'), email: secret('Mail') };
    const citizenId = idOf(await anna.post('/api/v1/citizens', { ...citizen, address: secret('Adresse') }));
    idOf(await anna.post(`/api/v1/citizens/${citizenId}/correct`, { name: secret('NytNavn') }));
    const contacts = [{ name: secret('Kontakt'), title: 'ejerleder', phone: secret('Kontakttelefon') }];
    const companyId = idOf(await anna.post('/api/v1/companies', { cvr: '20000001', name: 'Prøvefirma', contacts }));
    idOf(await anna.post(`/api/v1/companies/${companyId}/contacts`, { name: secret('Ny'), email: secret('Nymail') }));
    const proposal = {
      citizenId,
      companyId,
      ownerId: 'anna-b',
      secondPersonId: 'ole-t',
      mentor: secret('Mentor'),
      workTimes: secret('Tider'),
      transport: secret('Transport'),
      plan: [INTERNSHIP],
      considerations: [{ text: secret('Hensyn'), tellCompany: false }],
    };
    const id = idOf(await anna.post('/api/v1/placements', proposal, { 'dev-clock': CASE_BEGINS }));
    path = `/api/v1/placements/${id}`;
    await post('decide-match', { decision: 'go', ...because('good-match', 'Match') });
    await post('waive-paper', { paper: 'plan-entry', ...because('not-needed-here', 'Papir') });
    await post('receive-paper', { paper: 'grant', receivedOn: '2026-01-05' });
    await post('receive-paper', { paper: 'signatures', receivedOn: '2026-01-05' });
    await post('change-plan', { plan: [INTERNSHIP] });
    await post('change-considerations', { considerations: [{ text: secret('NytHensyn'), tellCompany: true }] });
    await post('add-note', { note: secret('Note') });
    await post('record-attempt', {
      occurredOn: '2026-01-05',
      channel: 'call',
      who: secret('Hvem'),
      note: secret('Forsog'),
    });
    await post('make-promise', { what: secret('Lovet'), to: secret('Til'), owedBy: 'anna-b', dueOn: '2026-01-08' });
    const promise = await obligation('promise');
    await post('move-obligation', { obligationId: promise, dueOn: '2026-01-09', ...because('other', 'Flyt') });
    await post('keep-promise', { obligationId: await obligation('promise'), how: secret('Holdt') });
    const said = {
      participants: secret('Deltagere'),
      findings: secret('Fund'),
      concerns: secret('Bekymring'),
      adjustments: secret('Justering'),
    };
    const nextStep = { what: secret('Naeste'), owedBy: 'anna-b', dueOn: '2026-01-09' };
    await post('record-follow-up', { occurredOn: '2026-01-05', channel: 'call', ...said, nextStep });
    const obligationId = await obligation('next-step');
    await post('book-follow-up', {
      obligationId,
      at: '2026-01-09T09:00:00Z',
      place: secret('Sted'),
      with: secret('Med'),
    });
    await post('cancel-obligation', { obligationId, ...because('other', 'Bortfald') });
    const none = { noneBecause: { reason: 'goes-well', note: secret('Intet') } };
    await post('record-follow-up', { occurredOn: '2026-01-05', channel: 'call', ...said, nextStep: none });
    await post('start-stage', INTERNSHIP);
    await keepMoving();
    const mads = await api.as('mads-r');
    const assign = { staffId: 'lis-k', ...because('workload', 'Tildel') };
    idOf(await mads.post(`${path}/assign-owner`, assign));
    const lis = await api.as('lis-k');
    idOf(await lis.post(`${path}/assign-second-person`, { staffId: 'anna-b', ...because('other', 'Medansvarlig') }));
    await post('close-placement', { endedOn: '2026-01-05', endedEarly: { reason: 'moved', note: secret('Slut') } });
    idOf(await mads.post(`${path}/reopen`, because('closed-by-mistake', 'Genaabn')));
    await anna.get(`/api/v1/placements?q=${secret('Sogt')}`);
    await anna.post(`${path}/add-note`, { note: secret('Afvist'), extra: secret('Ukendt') });
    await anna.send('POST', `${path}/add-note`, { text: `{"note": "${secret('Knaekket')}` });
  });

  afterAll(async () => {
    await api.stop();
    await superuser.end();
    await database.stop();
  });

  it('stands nowhere in the database, neither as it is nor encoded', async () => {
    const { text, tables } = await dump();
    expect(tables.length).toBeGreaterThan(12);
    // The dump is a dump: what is not personal is there.
    expect(text).toContain('lagermedarbejder');
    expect(text).toContain('placement-closed');
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((word) => text.toLowerCase().includes(word.toLowerCase()))).toEqual([]);
    expect(text).not.toContain('0301901234');
  });

  it('stands in no event: what is not sealed there is an id, a day, a moment, a code, or named as no person’s', async () => {
    const { rows } = await superuser.query<{ stream: keyof typeof PLAIN_REGISTER_FIELDS | 'placement'; data: object }>(
      `select stream_type as stream, data from events where tenant = 'fjordby'`,
    );
    const wrong: string[] = [];
    let plain = 0;
    for (const { stream, data } of rows) {
      const fields: Readonly<Record<string, PlainHolds>> =
        stream === 'placement' ? PLAIN_EVENT_FIELDS : PLAIN_REGISTER_FIELDS[stream];
      for (const [name, text] of plainTextsIn(data)) {
        const holds = fields[name];
        plain += 1;
        if (typeof holds !== 'object' && !CODE.test(text)) wrong.push(`${stream} ${name} ${text}`);
      }
    }
    expect(plain).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  it('stands nowhere in the log, which still says what was done', () => {
    const text = log.join('');
    expect(text).toContain('/api/v1/placements/:id/close-placement');
    expect(secrets.filter((word) => text.includes(word))).toEqual([]);
    expect(text).not.toMatch(/Bearer|eyJ/);
  });

  it('is there for whoever may read it', async () => {
    const timeline = JSON.stringify((await anna.get(`${path}/timeline`)).body);
    const told = secrets.filter((word) => timeline.includes(word));
    for (const field of [
      'Fund',
      'Naeste',
      'Match',
      'Lovet',
      'Holdt',
      'Tildel',
      'Slut',
      'Note',
      'Melder',
      'Problem',
      'Svar',
      'Overlevering',
      'Rettet',
      'Pause',
    ]) {
      expect(told.some((word) => word.startsWith(`Hemmelig${field}`))).toBe(true);
    }
  });
});
