import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { type CliConfig, readCliConfig, readDemoConfig } from '@holdfast/config';
import {
  fjordby,
  seedPlacements,
  seedTenant,
  startTestDatabase,
  testMigrations,
  type TestDatabase,
} from '@holdfast/testing';
import { createOutput } from '../output/output.js';
import { run } from '../program.js';

const NOW = '2026-11-23T09:00:00.000Z';

let database: TestDatabase;
let config: CliConfig;
let cases: readonly string[];

beforeAll(async () => {
  database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  const common = { tenant: 'fjordby', at: NOW };
  const annas = await seedPlacements(database.appUrl, {
    ...common,
    ownerId: 'anna-b',
    secondPersonId: 'ole-t',
    count: 12,
  });
  const bos = await seedPlacements(database.appUrl, { ...common, ownerId: 'bo-l', count: 3 });
  cases = [...annas, ...bos];
  config = readCliConfig({
    HOLDFAST_MODE: 'test',
    DATABASE_URL: database.appUrl,
    HOLDFAST_MASTER_KEY: masterKey,
    DEV_TOKEN_SECRET: 'a secret of at least thirty-two characters',
    TEMPORAL_ADDRESS: '127.0.0.1:1',
  });
});
afterAll(async () => {
  await database.stop();
});

async function forecast(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const output = createOutput({ write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  const environment = { config: () => config, demoConfig: () => readDemoConfig({}), output, now: () => NOW };
  const code = await run(['forecast', ...args], environment);
  return { code, out: out.join(''), err: err.join('') };
}

describe('holdfast forecast', () => {
  it('shows week by week how often each step rings, and which cases reach a manager', async () => {
    const { code, out, err } = await forecast('--until', '2026-12-11');
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .slice(0, 5)
        .map((line) => line.split(/ {2,}/)),
    ).toEqual([
      ['week of', 'reminder', 'due', 'overdue', 'team-lead', 'manager', 'manager-again', 'told'],
      ['2026-11-23', '15', '0', '0', '0', '0', '0', '0'],
      ['2026-11-30', '0', '15', '15', '15', '0', '0', '0'],
      ['2026-12-07', '0', '0', '0', '0', '15', '0', '0'],
      ['all', '15', '15', '15', '15', '15', '0', '0'],
    ]);
    expect(out).toMatch(
      /reaches a manager +case +because of +owed by +due\n2026-12-07 +[0-9a-f-]{36} +match-decision +(anna-b|bo-l) +2026-11-30/,
    );
    expect(err).toContain('forecasting fjordby 15/15');
    expect(err).toContain('fjordby: 15 open cases until 2026-12-11, 15 of them reach a manager.');
  });

  it('looks at one team, one person or one case', async () => {
    const counted = async (...args: string[]) =>
      (await forecast('--until', '2026-12-11', ...args)).err.split('\n').at(-2);
    expect(await counted('--team', 'bakken')).toBe(
      'fjordby: 3 open cases until 2026-12-11, 3 of them reach a manager.',
    );
    expect(await counted('--staff', 'ole-t')).toBe(
      'fjordby: 12 open cases until 2026-12-11, 0 of them reach a manager.',
    );
    expect(await counted('--placement', cases[0] ?? '')).toContain('fjordby: 1 open cases');
  });

  it('writes every line as a row, and as one JSON document, the same', async () => {
    const csv = (await forecast('--until', '2027-11-23', '--csv')).out
      .trim()
      .split('\n')
      .map((row) => row.split(';'));
    const [head, ...rows] = csv;
    expect(rows.every((row) => row.length === head?.length)).toBe(true);
    const json = JSON.parse((await forecast('--until', '2027-11-23', '--json')).out) as {
      readonly cases: readonly { readonly placementId: string; readonly lines: readonly { readonly at: string }[] }[];
      readonly sums: { readonly cases: number };
    };
    expect(json.sums.cases).toBe(15);
    expect(json.cases.map(({ placementId }) => placementId).toSorted()).toEqual([...cases].sort());
    const told = json.cases.flatMap(({ placementId, lines }) => lines.map(({ at }) => `${at} ${placementId}`));
    expect(rows.map(([at, placementId]) => `${at} ${placementId}`)).toEqual(told);
    const again = rows.find((row) => row[4] === 'manager-again' && row[5] === 'match-decision');
    expect(again?.slice(9)).toEqual(['mads-r', '48', '5', expect.stringContaining('2027-11'), '', '']);
  });

  it.each([
    ['a day that does not exist', ['--until', '2026-02-30'], /--until is a day that exists/],
    ['a day in the past', ['--until', '2026-11-22'], /--until lies in the past. Choose 2026-11-23/],
    ['more than five years', ['--until', '2031-11-24'], /--until can be 2031-11-23 at the latest/],
    ['a team nobody knows', ['--team', 'nowhere'], /--team/],
    ['somebody nobody knows', ['--staff', 'nobody'], /--staff/],
    ['a case that is no id', ['--placement', 'p-1'], /--placement/],
    ['a case that is not there', ['--placement', '00000000-0000-4000-8000-000000000000'], /no open case/],
    ['two ways to narrow', ['--team', 'havnen', '--staff', 'anna-b'], /cannot be used with/],
    ['two ways to write', ['--csv', '--json'], /cannot be used with/],
  ])('ends with 2 on %s, and says which option', async (_what, args, message) => {
    const { code, out, err } = await forecast(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
