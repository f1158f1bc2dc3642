import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, INTERNSHIP, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let placement: TestCase;

interface Possible {
  readonly command: string;
  readonly offered: boolean;
  readonly whyNot: { readonly code: string; readonly title: string; readonly detail: string } | null;
  readonly choices: readonly { readonly value: string; readonly offered: boolean }[];
}

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  placement = await proposeCase(anna);
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

async function possible(caller: TestCaller, day = '2026-01-05', language = 'da') {
  const headers = { 'dev-clock': `${day}T09:30:00.000Z`, 'accept-language': language };
  const { status, body } = await caller.get(`${placement.path}/possible-commands`, headers);
  expect(status).toBe(200);
  const commands = body['commands'] as readonly Possible[];
  const find = (name: string) => commands.find(({ command }) => command === name);
  return { version: body['version'], commands, find };
}

describe('what can be done on a placement now', () => {
  it('offers what fits, and says of the rest why not, in the words of the user', async () => {
    const { find, commands } = await possible(anna);
    expect(commands).toHaveLength(33);
    expect(find('decide-match')).toMatchObject({ offered: true, whyNot: null });
    expect(find('start-stage')?.whyNot).toEqual({
      ...{ code: 'MATCH_NOT_DECIDED', title: 'Match er ikke afgjort' },
      detail: 'Afgør først, om vi starter: match skal være besluttet.',
    });
    expect((await possible(anna, '2026-01-05', 'en')).find('resume')?.whyNot?.detail).toMatch(/not paused/i);
    expect(find('keep-promise')?.whyNot?.detail).toContain('ikke noget udestående');
  });

  it('says who may instead', async () => {
    const { find } = await possible(anna);
    expect(find('assign-owner')?.whyNot).toMatchObject({ code: 'NOT_ALLOWED', detail: expect.stringMatching(/leder/) });
    expect(find('approve')?.offered).toBe(false);
    const lis = await possible(await api.as('lis-k'));
    expect(lis.find('assign-owner')).toMatchObject({ offered: true });
    const rune = await possible(await api.as('rune-s'));
    expect(rune.commands.filter(({ offered }) => offered)).toEqual([]);
    expect(rune.find('add-note')?.whyNot).toMatchObject({
      code: 'NOT_ALLOWED',
      detail: expect.stringMatching(/sagsbehandler/),
    });
  });

  it('what it offers is recorded, what it refuses is refused with the same code', async () => {
    const before = await possible(anna);
    const headers = { 'if-match': `"${String(before.version)}"`, 'idempotency-key': randomUUID() };
    expect(before.find('resume')?.whyNot?.code).toBe('NOT_PAUSED');
    const resumed = await anna.post(`${placement.path}/resume`, { because: { reason: 'other' } });
    expect(resumed).toMatchObject({ status: 422, body: { code: 'NOT_PAUSED' } });
    const go = { decision: 'go', because: { reason: 'good-match' } };
    idOf(await anna.post(`${placement.path}/decide-match`, go, headers));
    expect((await possible(anna)).find('decide-match')?.whyNot?.code).toBe('MATCH_ALREADY_DECIDED');
    const { find } = await possible(anna, '2026-01-12');
    expect(find('start-stage')).toMatchObject({ offered: true });
    expect(find('start-stage')?.choices.find(({ value }) => value === 'internship')).toMatchObject({
      ...{ offered: false, whyNot: { code: 'PAPERS_MISSING', detail: expect.stringMatching(/bevilling/i) } },
    });
    for (const paper of ['grant', 'signatures', 'plan-entry']) {
      idOf(await anna.post(`${placement.path}/receive-paper`, { paper, receivedOn: '2026-01-05' }));
    }
    idOf(await anna.post(`${placement.path}/start-stage`, INTERNSHIP));
    expect((await possible(anna, '2026-01-12')).find('extend-stage')).toMatchObject({ offered: true });
  });

  it('is for those who may read the case', async () => {
    const stranger = aakirke.staff.find(({ roles }) => roles.includes('manager'))?.staffId ?? '';
    const path = `${placement.path}/possible-commands`;
    expect((await (await api.as(stranger, 'aakirke')).get(path)).status).toBe(404);
    expect((await (await api.as('karen-d')).get(path)).status).toBe(403);
  });

  it('nothing is offered once the citizen has been erased', async () => {
    const because = { endedOn: '2026-01-05', endedEarly: { reason: 'citizen-wish' } };
    idOf(await anna.post(`${placement.path}/close-placement`, because));
    const body = { reason: 'citizen-request', legalBasis: 'gdpr-17-1-b' };
    const mads = await api.as('mads-r');
    const { status } = await mads.send('DELETE', `/api/v1/citizens/${placement.citizenId}/personal-data`, { body });
    expect(status).toBeLessThan(300);
    const { commands } = await possible(await api.as('lis-k'));
    expect(new Set(commands.map(({ whyNot }) => whyNot?.code))).toEqual(new Set(['ERASED']));
  });
});
