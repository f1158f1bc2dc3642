import { monitorEventLoopDelay } from 'node:perf_hooks';
import { addMonths, dayOf, defaultPolicy, forecast, startOfDay } from '@holdfast/domain';
import { forecastMany } from '@holdfast/read-models';
import type { House } from '../house/start-house.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { inTurns } from './in-turns.js';
import type { OpenCases } from './open-cases.js';

const MONTHS = 12;

/** (f) What happens to all open cases within a year if nobody acts: in memory, and as `holdfast forecast` reads it. */
export async function benchForecast(house: House, cases: OpenCases, { rounds }: Sizes): Promise<PartReport> {
  const { tenant, states, directory, policyOf, now } = cases;
  const until = startOfDay(addMonths(dayOf(now), MONTHS));
  const request = { pool: house.appPool, tenant, directory, policyOf, now, until, scope: {} };
  const measured = await house.progress('Forecast', (tell) =>
    inTurns(
      rounds,
      {
        'in memory': () => {
          let [lines, alarms] = [0, 0];
          for (const state of states) {
            const ahead = forecast(state, { policy: defaultPolicy, directory, now, until });
            lines += ahead.lines.length;
            for (const line of ahead.lines) if (line.what === 'alarm') alarms += line.repeats?.count ?? 1;
          }
          return Promise.resolve([lines, alarms]);
        },
        'read from PostgreSQL and added up': async () => {
          const { cases: read, reachManager } = await forecastMany(request);
          return [read, reachManager.length];
        },
        'a hundred at a time, as the API does': async () => {
          const waiting = monitorEventLoopDelay({ resolution: 5 });
          waiting.enable();
          const { cases: read } = await forecastMany({ ...request, pageSize: 100 });
          waiting.disable();
          return [read, waiting.percentile(99) / 1e6, waiting.max / 1e6];
        },
      },
      tell,
    ),
  );
  const [first] = measured;
  const whole = measured.map((round) => round[1]?.seconds ?? Number.NaN);
  const pure = measured.map((round) => round[0]?.seconds ?? Number.NaN);
  const longest = Math.max(...measured.map((round) => round[2]?.found[2] ?? 0));
  return {
    part: 'f',
    title: `Forecast of ${states.length} open cases over ${MONTHS} months, on one core`,
    tables: [
      {
        title: '  seconds',
        head: ['', 'in memory', 'of it CPU', 'read and added up', 'of it CPU', 'a hundred at a time', 'of it CPU'],
        rows: measured.map((round, n) => [
          `round ${n + 1}`,
          ...round.flatMap(({ seconds, cpuSeconds }) => [number(seconds), number(cpuSeconds)]),
        ]),
      },
    ],
    judged: [
      { name: 'forecast, in memory', value: median(pure), bound: ['most', 5], unit: 's' },
      { name: 'forecast, read and added up', value: median(whole), bound: ['most', 5], unit: 's' },
    ],
    notes: [
      `${first?.[0]?.found[0] ?? 0} lines, which stand for ${first?.[0]?.found[1] ?? 0} alarms; ` +
        `${first?.[1]?.found[1] ?? 0} cases reach a manager. Everybody is away twice within the year.`,
      `A hundred at a time, other requests wait at most ${number(longest)} ms.`,
    ],
    failures: [],
    raw: measured,
  };
}
