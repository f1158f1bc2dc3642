import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aakirke, fjordby, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi } from '../testing/test-api.js';
import { proposeCase, type TestCase } from '../testing/test-case.js';
import type { Change } from './change.js';

const DECIDED = { decision: 'go', because: { reason: 'good-match' } };

/** Everything that was heard so far. */
interface Heard {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly lastId: string;
}

function heardIn(text: string): Heard {
  const changes = [...text.matchAll(/^event: change\ndata: (.*)$/gm)].map(
    ([, data = '']) => JSON.parse(data) as Change,
  );
  return { text, changes, lastId: [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '' };
}

describe('server-sent events', () => {
  let database: TestDatabase;
  let api: TestApi;
  let placement: TestCase;

  /** Follows as somebody, reading until this is so. */
  const follow = async (staffId: string, tenant = 'fjordby', headers: Record<string, string> = {}) => {
    const { body } = await api.with(null).post('/dev/token', { staffId, tenant });
    const abort = new AbortController();
    const response = await fetch(`${api.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${String(body['accessToken'])}`, ...headers },
      signal: abort.signal,
    });
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let text = '';
    const until = async (enough: (heard: Heard) => boolean): Promise<Heard> => {
      while (!enough(heardIn(text))) {
        const { done, value } = await reader.read();
        if (done) break;
        text += decoder.decode(value, { stream: true });
      }
      return heardIn(text);
    };
    return { response, until, leave: () => abort.abort() };
  };

  beforeAll(async () => {
    database = await startTestDatabase({ migrations: testMigrations });
    const masterKey = randomBytes(32).toString('base64');
    await seedTenant(database.appUrl, masterKey, fjordby);
    await seedTenant(database.appUrl, masterKey, aakirke);
    api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    placement = await proposeCase(await api.as('anna-b'), 'Åse Ærø Hansen');
  });
  afterAll(async () => {
    await api.stop();
    await database.stop();
  });

  it('tell those who may see the case that it changed, and nobody else; without a word about a person', async () => {
    const [anna, mads, bo, per] = await Promise.all([
      follow('anna-b'),
      follow('mads-r'),
      follow('bo-l'),
      follow('per-v', 'aakirke'),
    ]);
    expect(anna.response.status).toBe(200);
    expect(anna.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    for (const one of [anna, mads, bo, per]) await one.until(({ lastId }) => lastId !== '');
    const caller = await api.as('anna-b');
    const { status } = await caller.post(`${placement.path}/add-note`, { note: 'Hun savner sin hund' });
    await caller.post(`${placement.path}/decide-match`, DECIDED);
    const foreign = await proposeCase(await api.as('anna-b', 'aakirke'), 'En Tredje', 'per-v');
    expect(status).toBe(200);

    const decided = ({ changes }: Heard) => changes.some(({ kind }) => kind === 'match-decided');
    for (const one of [anna, mads]) {
      const { changes, text } = await one.until(decided);
      expect(new Set(changes.map(({ placementId }) => placementId))).toEqual(new Set([placement.id]));
      expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['note-added', 'match-decided']));
      expect(text).not.toMatch(/Hansen|hund|Åse/);
    }
    // Whoever has nothing to do with the case hears of their own only.
    const heard = await per.until(({ changes }) => changes.length > 0);
    expect(new Set(heard.changes.map(({ placementId }) => placementId))).toEqual(new Set([foreign.id]));
    const boHears = await api.as('bo-l');
    const catchUp = await boHears.get('/api/v1/events?seconds=0', { 'last-event-id': '0' });
    expect(String(catchUp.body['text'])).not.toContain('event: change');
    for (const one of [anna, mads, bo, per]) one.leave();
  });

  it('go on after Last-Event-ID, so that a lost connection loses nothing', async () => {
    const anna = await follow('anna-b');
    const { lastId } = await anna.until((heard) => heard.lastId !== '');
    anna.leave();
    await (await api.as('ole-t')).post(`${placement.path}/add-note`, { note: 'Imens' });
    const again = await follow('anna-b', 'fjordby', { 'last-event-id': lastId });
    const { changes } = await again.until((heard) => heard.changes.length > 0);
    expect(changes.map(({ kind }) => kind)).toEqual(['note-added']);
    again.leave();
  });

  it('refuse an id that is none, a stream that is too long, and whoever has no token', async () => {
    const anna = await api.as('anna-b');
    const malformed = (pointer: string) => ({ status: 400, body: { code: 'MALFORMED', errors: [{ pointer }] } });
    const bad = await anna.get('/api/v1/events?seconds=0', { 'last-event-id': '1; drop table events' });
    expect(bad).toMatchObject(malformed('/Last-Event-ID'));
    expect(await anna.get('/api/v1/events?seconds=901')).toMatchObject(malformed('/seconds'));
    expect(await api.with(null).get('/api/v1/events?seconds=0')).toMatchObject({ status: 401 });
    expect((await anna.send('HEAD', '/api/v1/events')).status).toBe(200);
  });

  it('end when the API stops, and do not keep it from stopping', async () => {
    const masterKey = randomBytes(32).toString('base64');
    const other = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
    const { body } = await other.with(null).post('/dev/token', { staffId: 'mads-r', tenant: 'fjordby' });
    const response = await fetch(`${other.url}/api/v1/events`, {
      headers: { authorization: `Bearer ${String(body['accessToken'])}` },
    });
    const began = Date.now();
    await other.stop();
    expect(await response.text()).toMatch(/^retry: 2000\nid: /);
    // Well before open connections would be cut off.
    expect(Date.now() - began).toBeLessThan(4_000);
  });
});
