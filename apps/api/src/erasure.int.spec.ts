import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@holdfast/event-store';
import { canonicalText, isSignedBy, readPublicKey } from '@holdfast/proof';
import { fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { refusalOf, startTestApi, type TestApi, type TestCaller } from './testing/test-api.js';
import { idOf, proposeCase, type TestCase } from './testing/test-case.js';

const MARK = 'Sjældenrose';
const ERASE = { reason: 'citizen-request', legalBasis: 'gdpr-17-1-b', note: `${MARK} bad om det` };

let database: TestDatabase;
let superuser: ReturnType<typeof createPool>;
let api: TestApi;
let second: TestApi;
let anna: TestCaller;
let mads: TestCaller;
let karen: TestCaller;
let known: TestCase;

const erase = (citizenId: string, who: TestCaller = mads, body: unknown = ERASE) =>
  who.send('DELETE', `/api/v1/citizens/${citizenId}/personal-data`, { body });
const count = async (sql: string, values: readonly unknown[]) =>
  Number((await superuser.query<{ n: string }>(`select count(*) as n from ${sql}`, [...values])).rows[0]?.n);
const close = async (path: string) =>
  idOf(await anna.post(`${path}/close-placement`, { endedOn: '2026-01-05', endedEarly: { reason: 'moved' } }));

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  superuser = createPool({ connectionString: database.superuserUrl, max: 1 });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  const { privateKey } = generateKeyPairSync('ed25519');
  const CHECKPOINT_KEY = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const config = { DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey, CHECKPOINT_KEY };
  api = await startTestApi(config);
  second = await startTestApi(config);
  [anna, mads, karen] = await Promise.all([api.as('anna-b'), api.as('mads-r'), api.as('karen-d')]);
  known = await proposeCase(anna, `${MARK} Hansen`);
  idOf(await anna.post(`/api/v1/citizens/${known.citizenId}/correct`, { cpr: '030190-1234' }));
  idOf(await anna.post(`${known.path}/add-note`, { note: `${MARK} note` }));
});
afterAll(async () => {
  await Promise.all([api.stop(), second.stop()]);
  await superuser.end();
  await database.stop();
});

describe('erasing the personal data of a citizen', () => {
  it('is for managers and admins', async () => {
    for (const who of ['anna-b', 'ole-t', 'lis-k', 'rune-s']) {
      expect(refusalOf(await erase(known.citizenId, await api.as(who)))).toEqual([403, 'NOT_ALLOWED']);
    }
  });

  it('names every field that is wrong, and is refused while a placement is open', async () => {
    expect(refusalOf(await erase(known.citizenId, mads, { reason: 'because', legalBasis: 'none' }))).toEqual([
      ...[400, 'MALFORMED'],
      ...['/reason', '/legalBasis'],
    ]);
    expect(refusalOf(await erase(known.citizenId))).toEqual([422, 'PLACEMENT_OPEN']);
  });

  it('is refused under a retention hold, with its reason, until the hold is lifted or over', async () => {
    await close(known.path);
    const citizen = `/api/v1/citizens/${known.citizenId}`;
    idOf(await karen.post(`${citizen}/set-retention-hold`, { reason: 'complaint', note: `${MARK} klager` }));
    const refused = await erase(known.citizenId);
    expect(refusalOf(refused)).toEqual([422, 'RETENTION_HOLD']);
    expect(refused.body['detail']).toContain('complaint');
    expect((await anna.get(citizen)).body['hold']).toEqual({
      reason: 'complaint',
      until: null,
      note: `${MARK} klager`,
    });
    idOf(await mads.post(`${citizen}/lift-retention-hold`, {}));
    expect((await anna.get(citizen)).body['hold']).toBeNull();
    idOf(await karen.post(`${citizen}/set-retention-hold`, { reason: 'audit', until: '2020-01-01' }));
  });

  it('destroys key, search tokens and request hashes with its event, and answers a signed certificate', async () => {
    expect((await anna.get(`/api/v1/citizens?q=${MARK}`)).body['items']).toHaveLength(1);
    // Another program that has the key at hand from now on.
    const read = await (await second.as('anna-b')).get(`${known.path}/timeline`);
    expect(JSON.stringify(read.body)).toContain(`${MARK} note`);
    const { status, body } = await erase(known.citizenId);
    expect(status).toBe(200);
    const { note, signature, ...certified } = body;
    expect(note).toBe(ERASE.note);
    expect(certified).toMatchObject({ who: 'mads-r', reason: ERASE.reason, legalBasis: ERASE.legalBasis });
    const { publicKey, value } = signature as { publicKey: string; value: string };
    const key = readPublicKey(publicKey);
    expect(key !== null && isSignedBy(key, canonicalText(certified), value)).toBe(true);
    const about = [known.citizenId];
    expect(await count('subject_keys where subject_id = $1 and wrapped_key is not null', [`${known.citizenId}`])).toBe(
      1,
    );
    const ofCitizen = `subject_keys where subject_type = 'citizen' and subject_id = $1 and wrapped_key is null`;
    expect(await count(ofCitizen, about)).toBe(1);
    expect(await count('search_tokens where subject_id = $1::uuid', about)).toBe(0);
    const remembered = `command_results join events using (tenant, command_id) where stream_id in ($1, $2) and type <> 'citizen-erased'`;
    expect(await count(remembered, [known.citizenId, known.id])).toBe(0);
    const named =
      'register_citizens where citizen_id = $1::uuid and coalesce(name, cpr, phone, email, address) is not null';
    expect(await count(named, about)).toBe(0);
  });

  it('answers the same certificate when asked again, whatever for', async () => {
    const first = (await mads.get(`/api/v1/citizens/${known.citizenId}/erasure`)).body;
    expect((await erase(known.citizenId)).body).toEqual(first);
    expect((await erase(known.citizenId, mads, { ...ERASE, reason: 'other' })).body).toEqual(first);
    const seenByAdmin = (await karen.get(`/api/v1/citizens/${known.citizenId}/erasure`)).body;
    expect(seenByAdmin).toEqual({ ...first, note: null });
  });
});

describe('after an erasure', () => {
  it('every read answers without the words', async () => {
    const paths = ['', '/timeline', '/state', '/letters/new-contact', '/compare?from=2026-01-05&to=2026-01-06'];
    for (const path of paths) {
      const answer = await mads.get(`${known.path}${path}`, { 'dev-clock': '2026-01-07T09:00:00.000Z' });
      expect([path, answer.status]).toEqual([path, 200]);
      expect([path, JSON.stringify(answer.body).includes(MARK)]).toEqual([path, false]);
    }
    const { body } = await mads.get(`/api/v1/placements?citizen=${known.citizenId}`);
    expect(body['items']).toMatchObject([{ citizen: { id: known.citizenId, name: null } }]);
    expect((await mads.get(`/api/v1/citizens/${known.citizenId}`)).body).toMatchObject({ name: null, cpr: null });
    for (const q of [MARK, '0301901234']) {
      expect((await mads.get(`/api/v1/citizens?q=${q}`)).body['items']).toEqual([]);
    }
    const bundle = await mads.get(`/api/v1/audit/export?citizenId=${known.citizenId}`);
    expect(bundle.status).toBe(200);
    const timeline = await mads.get(`${known.path}/timeline`, { 'accept-language': 'da' });
    expect(JSON.stringify(timeline.body)).toContain('slettet');
  });

  it('nothing more is recorded, also by a program that still has the key at hand', async () => {
    const bo = await second.as('anna-b');
    for (const who of [anna, bo]) {
      expect(refusalOf(await who.post(`${known.path}/add-note`, { note: 'mere' }))).toEqual([422, 'ERASED']);
    }
    const pause = { until: '2026-02-02', because: { reason: 'other' } };
    expect(refusalOf(await anna.post(`${known.path}/pause`, pause))).toEqual([422, 'ERASED']);
    expect(refusalOf(await mads.post(`${known.path}/reopen`, { because: { reason: 'other' } }))).toEqual([
      422,
      'ERASED',
    ]);
    const corrected = await anna.post(`/api/v1/citizens/${known.citizenId}/correct`, { name: 'Igen' });
    expect(refusalOf(corrected)).toEqual([422, 'ERASED']);
    expect(
      refusalOf(await karen.post(`/api/v1/citizens/${known.citizenId}/set-retention-hold`, { reason: 'audit' })),
    ).toEqual([422, 'ERASED']);
    await expect(
      superuser.query(`update streams set version = version where stream_id = $1`, [known.id]),
    ).rejects.toMatchObject({ code: 'HF002' });
  });

  it('the chain is what it was', async () => {
    expect((await mads.get('/api/v1/audit/verify')).body).toMatchObject({ intact: true });
  });
});
