import { DEMO_ANCHOR, importText, rowsRefused } from '@holdfast/cli';
import { addDays, dayOf, defaultPolicy, type Directory, type OpenPlacement } from '@holdfast/domain';
import { readOpenStates } from '@holdfast/read-models';
import { readDirectory } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { settle } from '../house/municipality.js';
import { demoFile } from '../house/settings.js';
import type { House } from '../house/start-house.js';

/** Open cases of every stage, as the demo municipality has them, on record and in memory. */
export interface OpenCases {
  readonly tenant: string;
  readonly states: readonly OpenPlacement[];
  /** Everybody is away twice within the year, and is covered for. */
  readonly directory: Directory;
  readonly policyOf: () => Promise<typeof defaultPolicy>;
  readonly now: string;
}

const TENANT = 'ahead';

/** Imports so many open cases: the demo's, over and over. */
export async function openCasesOf(house: House, count: number): Promise<OpenCases> {
  const now = new Date().toISOString();
  await house.progress('Open cases', async (tell) => {
    await settle(house, TENANT);
    const { appPool, importPool, masterKey } = house;
    let done = 0;
    const progress = (_label: string, total: number) => ({
      add: (rows: number) => tell(`${(done += rows)} of ${total} imported`),
      done: () => undefined,
    });
    const sealing = createSealing({ pool: appPool, masterKey });
    const context = { tenant: TENANT, now, appPool, importPool, sealing, progress, dryRun: false };
    const report = await importText(context, 'placements', manyOf(await demoFile('placements'), count), DEMO_ANCHOR);
    if (rowsRefused(report) > 0) throw new Error(`${rowsRefused(report)} of ${count} open cases were refused.`);
  });
  const states: OpenPlacement[] = [];
  for await (const { state } of readOpenStates(house.appPool, TENANT)) states.push(state);
  const { directory } = await readDirectory(house.appPool, TENANT);
  return {
    tenant: TENANT,
    states,
    directory: awayTwice(directory, now),
    policyOf: () => Promise.resolve(defaultPolicy),
    now,
  };
}

/** The open cases of a file again and again, under keys of their own. */
function manyOf(text: string, count: number): string {
  const [head = '', ...rows] = text.trim().split('\n');
  const open = rows.filter((row) => !row.includes(';closed;'));
  const many = Array.from(
    { length: count },
    (_, n) => `a-${n};${(open[n % open.length] ?? '').split(';').slice(1).join(';')}`,
  );
  return [head, ...many].join('\n');
}

function awayTwice(directory: Directory, now: string): Directory {
  const people = Object.values(directory.staff);
  const away = people.map((person, n) => {
    const coverId = people[(n + 1) % people.length]?.staffId ?? null;
    const weeks = [4 + n, 30 + n].map((week) => addDays(dayOf(now), week * 7));
    return { ...person, absences: weeks.map((from) => ({ from, until: addDays(from, 13), coverId })) };
  });
  return { ...directory, staff: Object.fromEntries(away.map((person) => [person.staffId, person])) };
}
