import { changesAnything, defaultPolicy, previewAdoption, type PolicyDocument } from '@holdfast/domain';
import { readOpenStates } from '@holdfast/read-models';
import type { House } from '../house/start-house.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { inTurns } from './in-turns.js';
import type { OpenCases } from './open-cases.js';

/** A draft that touches every kind of case: other rhythms, other days, another ladder. */
const draft: PolicyDocument = {
  ...defaultPolicy,
  version: 'draft-of-the-bench',
  followUp: {
    ...defaultPolicy.followUp,
    internship: { first: 2, then: [5, 5], every: 15 },
    'wage-subsidy': { ...defaultPolicy.followUp['wage-subsidy'], every: 15 },
  },
  stageEnd: {
    ...defaultPolicy.stageEnd,
    workingDaysBefore: { ...defaultPolicy.stageEnd.workingDaysBefore, internship: 15 },
  },
  afterCare: { ...defaultPolicy.afterCare, checkIns: [{ weeks: 6 }, { weeks: 14 }, { months: 8 }] },
  dueAfter: { ...defaultPolicy.dueAfter, matchDecision: 3, nextRungOrClose: 4 },
  ladders: {
    ...defaultPolicy.ladders,
    standard: defaultPolicy.ladders.standard.map((rung) =>
      rung.step === 'team-lead' ? { ...rung, workingDays: 2 } : rung,
    ),
  },
};

/** (g) What a draft of a policy would move on all open cases: in memory, and as the API reads it before publishing. */
export async function benchPreview(house: House, cases: OpenCases, { rounds }: Sizes): Promise<PartReport> {
  const { tenant, states, directory, now } = cases;
  const measured = await house.progress('Preview', (tell) =>
    inTurns(
      rounds,
      {
        'in memory': () => {
          let [changed, moved] = [0, 0];
          for (const state of states) {
            const preview = previewAdoption(state, defaultPolicy, draft, directory, now);
            if (changesAnything(preview)) changed += 1;
            moved += preview.moves.length;
          }
          return Promise.resolve([changed, moved]);
        },
        'read from PostgreSQL': async () => {
          let [read, changed] = [0, 0];
          for await (const { state } of readOpenStates(house.appPool, tenant)) {
            read += 1;
            if (changesAnything(previewAdoption(state, defaultPolicy, draft, directory, now))) changed += 1;
          }
          return [read, changed];
        },
      },
      tell,
    ),
  );
  const [first] = measured;
  const pure = measured.map((round) => round[0]?.seconds ?? Number.NaN);
  const whole = measured.map((round) => round[1]?.seconds ?? Number.NaN);
  return {
    part: 'g',
    title: `Preview of a policy over ${states.length} open cases, on one core`,
    tables: [
      {
        title: '  seconds',
        head: ['', 'in memory', 'of it CPU', 'read and previewed', 'of it CPU'],
        rows: measured.map((round, n) => [
          `round ${n + 1}`,
          ...round.flatMap(({ seconds, cpuSeconds }) => [number(seconds), number(cpuSeconds)]),
        ]),
      },
    ],
    judged: [
      { name: 'preview, in memory', value: median(pure), bound: ['most', 3], unit: 's' },
      { name: 'preview, read and previewed', value: median(whole), bound: ['most', 3], unit: 's' },
    ],
    notes: [
      `The draft changes ${first?.[0]?.found[0] ?? 0} cases and moves ${first?.[0]?.found[1] ?? 0} due days. ` +
        'It changes rhythms, days before and after, check-ins and a ladder.',
    ],
    failures: [],
    raw: measured,
  };
}
