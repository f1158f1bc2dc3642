import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { fjordby, aakirke, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let mads: TestCaller;
let placement: TestCase;

const NOW = '2026-01-16T09:00:00.000Z';

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  [anna, mads] = [await api.as('anna-b'), await api.as('mads-r')];
  placement = await proposeCase(anna, 'Mette Hansen');
  const { path } = placement;
  // Two days after it happened: the case's clock runs on from Monday the 5th.
  const attempt = { who: '=Værkføreren', channel: 'call', occurredOn: '2026-01-03' };
  idOf(await anna.post(`${path}/record-attempt`, attempt));
  const talk = {
    occurredOn: '2026-01-05',
    channel: 'meeting',
    participants: 'Mette og Grethe',
    findings: 'Godt humør',
  };
  idOf(await anna.post(`${path}/record-follow-up`, { ...talk, nextStep: { asPlanned: true } }));
  // The offer tells its receiver at once.
  idOf(await anna.post(`${path}/offer-hand-off`, { to: 'bo-l', briefing: 'Kender firmaet' }));
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

const contact = (from: string, to: string, caller = mads, language = 'en') =>
  caller.get(`/api/v1/audit/contact?placementId=${placement.id}&from=${from}&to=${to}`, {
    ...{ 'dev-clock': NOW, 'accept-language': language },
  });

describe('contact on a case between two days', () => {
  it('held: the evidence with its texts, the time without, and a record that is whole', async () => {
    const { status, body } = await contact('2026-01-02', '2026-01-09');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ outcome: 'held', open: { from: '2026-01-05', to: '2026-01-09' } },
      contacts: [
        { kind: 'attempted', day: '2026-01-03', channel: 'call', line: { recordedLate: true } },
        { kind: 'held', day: '2026-01-05', channelText: 'meeting with us' },
      ],
      gaps: [{ from: '2026-01-06', to: '2026-01-09', days: 4 }],
      record: { intact: true, streams: 1, broken: [] },
    });
    expect(JSON.stringify(body)).toContain('Godt humør');
  });

  it('none in the days after: when contact was last, and who was told of what', async () => {
    const { body } = await contact('2026-01-06', '2026-01-16', mads, 'da');
    expect(body).toMatchObject({ outcome: 'none', contacts: [], told: [], lastBefore: '2026-01-05', firstAfter: null });
    expect(body['sentence']).toBe(
      'Ingen kontakt og intet forsøg på kontakt er registreret i perioden tirs. 6. jan. 2026 til fre. 16. jan. 2026. Ingen fik besked om udestående kontakt.',
    );
    const only = await contact('2026-01-03', '2026-01-04');
    expect(only.body).toMatchObject({ outcome: 'attempted', open: null, gaps: [] });
  });

  it('each message with whom it reached and its receipt', async () => {
    const toldOf = async () =>
      (await contact('2026-01-05', '2026-01-05')).body['told'] as readonly { messageId: string }[];
    const [told] = await toldOf();
    expect(told).toMatchObject({
      ...{ to: { staffId: 'bo-l', name: 'Bo L.' }, aboutContact: false, obligation: { kind: 'accept-hand-off' } },
      receipt: { mail: null, readAt: null },
    });
    const superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
    await superuser.query(
      `insert into message_deliveries (tenant, message_id, channel, target_id, status, attempts, last_error,
         first_attempt_at, last_attempt_at, delivered_at)
       values ('fjordby', $1, 'mail', 'bo-l', 'delivered', 2, null, $2, $2, $2)`,
      [told?.messageId, '2026-01-05T09:10:00.000Z'],
    );
    await superuser.end();
    const bo = await api.as('bo-l');
    const read = await bo.send('POST', `/api/v1/inbox/${encodeURIComponent(told?.messageId ?? '')}/read`);
    expect(read.status).toBe(200);
    expect((await toldOf())[0]).toMatchObject({
      receipt: {
        mail: { status: 'delivered', attempts: 2, lastError: null, deliveredAt: '2026-01-05T09:10:00.000Z' },
        readAt: expect.stringMatching(/Z$/),
      },
    });
  });

  it('as a file: a line for everything, and nothing a spreadsheet would run', async () => {
    const path = `/api/v1/audit/contact.csv?placementId=${placement.id}&from=2026-01-02&to=2026-01-09`;
    const { headers, body } = await mads.get(path, { 'dev-clock': NOW });
    const lines = (body['text'] as string).trimEnd().split('\r\n');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(lines.map((line) => line.split(',').slice(0, 2))).toEqual([
      ['entry', 'day'],
      ['attempted', '2026-01-03'],
      ['held', '2026-01-05'],
      ['told', '2026-01-05'],
      ['gap', '2026-01-06'],
    ]);
    expect(lines[2]).toContain('Godt humør');
    expect(lines[3]).toContain('Bo L.');
  });

  it('refuses days that have not come or are the wrong way round, at the field', async () => {
    expect(refusalOf(await contact('2026-01-05', '2026-01-17'))).toEqual([400, 'MALFORMED', '/to']);
    expect(refusalOf(await contact('2026-01-06', '2026-01-05'))).toEqual([400, 'MALFORMED', '/to']);
    expect((await contact('2026-01-16', '2026-01-16')).status).toBe(200);
    expect((await contact('2025-01-01', '2025-12-31')).body).toMatchObject({ outcome: 'none', open: null });
  });

  it('is asked by team leads, managers and auditors, of cases they may read', async () => {
    const statusFor = async (who: string, tenant = 'fjordby') =>
      (await contact('2026-01-05', '2026-01-06', await api.as(who, tenant))).status;
    expect([await statusFor('lis-k'), await statusFor('rune-s')]).toEqual([200, 200]);
    expect([await statusFor('ida-h'), await statusFor('anna-b'), await statusFor('karen-d')]).toEqual([403, 403, 403]);
    expect(await statusFor('per-v', 'aakirke')).toBe(404);
  });
});
