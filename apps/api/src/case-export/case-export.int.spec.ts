import { randomBytes } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fjordby, aakirke, seedTenant, startTestDatabase, testMigrations, type TestDatabase } from '@holdfast/testing';
import { startTestApi, type TestApi, type TestCaller } from '../testing/test-api.js';
import { idOf, proposeCase, type TestCase } from '../testing/test-case.js';

let database: TestDatabase;
let api: TestApi;
let anna: TestCaller;
let placement: TestCase;
let token: string;

const NOW = '2026-01-16T09:00:00.000Z';

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  await seedTenant(database.appUrl, masterKey, aakirke);
  api = await startTestApi({ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey });
  anna = await api.as('anna-b');
  token = (await anna.post('/dev/token', { staffId: 'anna-b', tenant: 'fjordby' })).body['accessToken'] as string;
  placement = await proposeCase(anna, 'Åse Ærø Wałęsa');
  const { path } = placement;
  for (let n = 1; n <= 30; n += 1) {
    const note = `Samtale ${n}. ${'Åse vil gerne møde tidligere på arbejdet, når bussen passer. '.repeat(5)}`;
    idOf(await anna.post(`${path}/add-note`, { note }));
  }
});
afterAll(async () => {
  await api.stop();
  await database.stop();
});

async function pdfOf(path: string): Promise<Buffer> {
  const headers = { authorization: `Bearer ${token}`, 'dev-clock': NOW };
  const response = await fetch(`${api.url}${path}`, { headers });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return Buffer.from(await response.arrayBuffer());
}

/** How many pages a file has, by its page objects. */
const pagesOf = (file: Buffer) => file.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

/** What a stream of the file says; nothing where it is no compressed text. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}

/** The letters that the fonts of a file can be read back as (its ToUnicode maps). */
function lettersIn(file: Buffer): ReadonlySet<string> {
  const letters = new Set<string>();
  const text = file.toString('latin1');
  for (const { index } of text.matchAll(/stream\r?\n/g)) {
    const begins = text.indexOf('\n', index) + 1;
    const ends = text.indexOf('endstream', begins);
    const stream = inflated(file.subarray(begins, ends));
    if (!stream.includes('beginbfrange')) continue;
    for (const [, hex = ''] of stream.matchAll(/<([0-9a-f]{4})>/g)) letters.add(String.fromCharCode(parseInt(hex, 16)));
  }
  return letters;
}

describe('a case as a file', () => {
  it('JSON: where it stands, its whole timeline, and a record that is whole', async () => {
    const { status, headers, body } = await anna.get(`${placement.path}/export.json`, { 'dev-clock': NOW });
    expect([status, headers.get('content-disposition')]).toEqual([
      ...[200, `attachment; filename="holdfast-case-${placement.id}-2026-01-16.json"`],
    ]);
    const { timeline, ...rest } = body as { timeline: { lines: readonly unknown[]; version: number } };
    expect(rest).toMatchObject({
      ...{ format: 'holdfast-case/1', exportedAt: NOW, municipality: 'Fjordby Kommune' },
      ...{ exportedBy: { id: 'anna-b', name: 'Anna B.' }, record: { intact: true, streams: 1 } },
      header: { citizen: { name: 'Åse Ærø Wałęsa' }, stage: 'proposed' },
    });
    expect(timeline.lines).toHaveLength(timeline.version);
  });

  it('CSV: a line for every event', async () => {
    const { headers, body } = await anna.get(`${placement.path}/export.csv`, { 'dev-clock': NOW });
    const lines = (body['text'] as string).trimEnd().split('\r\n');
    const { version } = (await anna.get(`${placement.path}/timeline`)).body as { version: number };
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(lines).toHaveLength(version + 1);
    expect(lines[1]).toMatch(/^1,[0-9a-f-]{36},placement-proposed,2026-01-05,2026-01-05T09:00:00\.000Z,Anna B\.,,/);
    expect(lines.at(-1)).toContain('Samtale 30.');
  });

  it('PDF: several A4 pages with Danish and Polish letters, the same again for the same moment', async () => {
    const file = await pdfOf(`${placement.path}/export.pdf`);
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(file)).toBeGreaterThan(3);
    expect(file.toString('latin1')).toContain('/MediaBox [0 0 595.28 841.89]');
    const letters = lettersIn(file);
    expect([...'æøåÆÅłę'].filter((letter) => !letters.has(letter))).toEqual([]);
    expect((await pdfOf(`${placement.path}/export.pdf`)).length).toBe(file.length);
  });

  it('the proof of contact is printed too', async () => {
    const mads = await api.as('mads-r');
    const path = `/api/v1/audit/contact.pdf?placementId=${placement.id}&from=2026-01-05&to=2026-01-16`;
    const { status, headers } = await mads.get(path, { 'dev-clock': NOW });
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await anna.get(path)).status).toBe(403);
  });

  it('is for those who may read the case, and is written down as read', async () => {
    for (const ending of ['json', 'csv', 'pdf']) {
      expect((await (await api.as('bo-l')).get(`${placement.path}/export.${ending}`)).status).toBe(403);
      expect((await (await api.as('per-v', 'aakirke')).get(`${placement.path}/export.${ending}`)).status).toBe(404);
    }
    const mads = await api.as('mads-r');
    const { body } = await mads.get(`/api/v1/audit/reads?citizenId=${placement.citizenId}&limit=200`);
    const read = new Set((body['items'] as { operation: string }[]).map(({ operation }) => operation));
    for (const operation of ['export-case-json', 'export-case-csv', 'export-case-pdf', 'print-contact']) {
      expect(read).toContain(operation);
    }
  });
});
