import { rehydrate } from '@holdfast/cli';
import { PLACEMENT_QUEUE } from '@holdfast/contracts';
import { addDays, addWorkingDays, defaultPolicy } from '@holdfast/domain';
import { citizenKey, companyKey, importRows, OWNER, settle } from '../house/municipality.js';
import type { Programs } from '../house/programs.js';
import { quiet } from '../house/quiet.js';
import type { House } from '../house/start-house.js';
import { median } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { today } from '../sample/follow-up-body.js';

/** An import in numbers. */
interface Imported {
  readonly placements: number;
  readonly events: number;
  /** From the text of the file to the last commit: read, checked, decided, chained, copied. */
  readonly seconds: number;
  readonly perSecond: number;
}

/** Each time into a municipality of its own. */
const ROUNDS = 3;

/** (e) Import of running placements by COPY as `holdfast import` does it, then the start of their processes. */
export async function benchImport(house: House, programs: Programs, sizes: Sizes): Promise<PartReport> {
  const rounds: Imported[] = [];
  await house.progress('Import', async (tell) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const tenant = `bulk-${round}`;
      await settle(house, tenant);
      rounds.push(await importOnce(house, tenant, sizes.importRows, (doing) => tell(`round ${round + 1}, ${doing}`)));
    }
  });
  await programs.worker();
  const started = await house.progress('Processes', (tell) => startProcesses(house, 'bulk-0', tell));
  return {
    part: 'e',
    title: `Import of ${sizes.importRows} running placements by COPY, and the start of their processes`,
    tables: [
      {
        title: '  from the text of the file to the last commit',
        head: ['', 'placements', 'events', 'seconds', 'events/s'],
        rows: rounds.map(({ placements, events, seconds, perSecond }, round) => [
          `round ${round + 1}`,
          ...[String(placements), String(events), number(seconds), number(perSecond)],
        ]),
      },
      {
        title: '  processes started by rehydrate; settled: each has looked and waits for its alarm',
        head: ['', 'started', 'seconds', 'per second', 'settled after'],
        rows: [
          ['once', String(started.count), ...[started.seconds, started.perSecond, started.settledAfter].map(number)],
        ],
      },
    ],
    judged: [
      {
        name: 'import, whole',
        value: median(rounds.map(({ perSecond }) => perSecond)),
        bound: ['least', 10_000],
        unit: 'events/s',
      },
    ],
    notes: [],
    failures: [],
    raw: { rounds, started },
  };
}

async function importOnce(
  house: House,
  tenant: string,
  count: number,
  tell: (doing: string) => void,
): Promise<Imported> {
  const text = running(count);
  const began = performance.now();
  const { added, events } = await importRows(house, tenant, 'placements', text, (done, total) =>
    tell(`${done} of ${total} placements`),
  );
  const seconds = (performance.now() - began) / 1_000;
  if (added !== count) throw new Error(`Of ${count} placements ${added} were added.`);
  return { placements: added, events, seconds, perSecond: events / seconds };
}

/** Internships that began three weeks ago and have been followed up; the next follow-up is still to come. */
function running(count: number): string {
  const head =
    'key;citizen;company;owner;second_person;stands;proposed_on;rung;purpose;job_function;weekly_hours;starts_on;planned_end;follow_ups_held;last_follow_up';
  const lastHeld = addWorkingDays(defaultPolicy.calendar, today(), -1);
  const days = [addDays(today(), -40), addDays(today(), -21), addDays(today(), 100)] as const;
  const what = `${OWNER};ole-t;running;${days[0]};internship;train-skills;lager;25;${days[1]};${days[2]};3;${lastHeld}`;
  const rows = Array.from({ length: count }, (_, n) => `f-${n};${citizenKey(n)};${companyKey(n)};${what}`);
  return [head, ...rows].join('\n');
}

async function startProcesses(house: House, tenant: string, tell: (doing: string) => void) {
  const { client } = await house.temporal();
  let done = 0;
  const began = performance.now();
  const progress = (total: number) => ({
    add: (count: number) => {
      done += count;
      if (done % 500 === 0) tell(`${done} of ${total} started`);
    },
    done: () => undefined,
  });
  const { started } = await rehydrate({ pool: house.appPool, client, tenant, dryRun: false, progress });
  const seconds = (performance.now() - began) / 1_000;
  tell('waiting until they are settled');
  const settledAfter = seconds + (await quiet(house, PLACEMENT_QUEUE, 600_000));
  return { count: started, seconds, perSecond: started / seconds, settledAfter };
}
