import type { Programs } from '../house/programs.js';
import type { House } from '../house/start-house.js';
import { median, ratios } from '../load/statistics.js';
import type { Sizes } from '../options.js';
import type { PartReport } from '../report/part-report.js';
import { number } from '../report/print.js';
import { bareTimers } from './bare-timers.js';
import { duePlacements } from './due-placements.js';
import { type Accident, ArmedTooLateError, unknownPace, weather, type Weathered } from './storm.js';

/** An alarm is worth so many events of history, fast-forward apart. */
export const MOST_EVENTS_AN_ALARM = 8;

/** (c) Many alarms due in the same second, beside bare timers; and once with the worker killed half-way. */
export async function benchAlarms(house: House, programs: Programs, sizes: Sizes): Promise<PartReport> {
  await Promise.all([programs.worker(), programs.bareWorker()]);
  const ours: Weathered[] = [];
  const bare: Weathered[] = [];
  const [ourPace, barePace] = [unknownPace(), unknownPace()];
  const { killed } = await house.progress('Alarms', async (tell) => {
    const ourTurn = (round: number, accident?: Accident): Promise<Weathered> =>
      untilArmed(async (tries) => {
        const storm = await duePlacements(house, `storm-${round}-${tries}`, sizes.alarms);
        return weather(house, storm, ourPace, (doing) => tell(`round ${round + 1}, ${doing}`), accident);
      });
    const bareTurn = (round: number): Promise<Weathered> =>
      untilArmed(async (tries) => {
        const storm = await bareTimers(house, `timers-${round}-${tries}`, sizes.alarms);
        return weather(house, storm, barePace, (doing) => tell(`round ${round + 1}, ${doing}`));
      });
    for (let round = 0; round < sizes.alarmRounds; round += 1) {
      const inTurn = [async () => ours.push(await ourTurn(round)), async () => bare.push(await bareTurn(round))];
      for (const turn of round % 2 === 0 ? inTurn : inTurn.reverse()) await turn();
    }
    const accident = { kill: () => programs.killWorker(), restart: () => programs.restartWorker() };
    return { killed: await ourTurn(sizes.alarmRounds, accident) };
  });
  const rates = (storms: readonly Weathered[]): readonly number[] => storms.map(({ lastAfter }) => 1 / lastAfter);
  const perAlarm = [...ours, killed].flatMap(({ historyEvents }) => historyEvents);
  return {
    part: 'c',
    title: `${sizes.alarms} alarms due at the same instant (in-app only), beside bare Temporal timers with one insert each`,
    tables: [
      {
        title: '  seconds after the instant; started per second before it',
        head: ['', 'started/s', 'first', 'half', 'last', 'rung/s', 'lost', 'twice', 'events an alarm', 'stale wakes'],
        rows: [...ours.map(row), ...bare.map(row), row({ ...killed, name: 'placements, worker killed half-way' })],
      },
    ],
    judged: [
      {
        name: 'alarms a second, of bare timers',
        value: median(ratios(rates(ours), rates(bare))),
        bound: ['least', 0.6],
        unit: '',
      },
      {
        name: 'history events an alarm, at most',
        value: Math.max(...ours.flatMap(({ historyEvents }) => historyEvents)),
        bound: ['most', MOST_EVENTS_AN_ALARM],
        unit: '',
      },
    ],
    notes: [
      `Ratios by round: ${ratios(rates(ours), rates(bare)).map(number).join(', ')}.`,
      `Events an alarm added to a history: median ${median(perAlarm)}, most ${Math.max(...perAlarm)} (with the kill).`,
    ],
    failures: [...ours, killed].flatMap(({ name, lost, twice }) => [
      ...(lost > 0 ? [`${name}: ${lost} alarms lost`] : []),
      ...(twice > 0 ? [`${name}: ${twice} alarms rung twice`] : []),
    ]),
    raw: { ours, bare, killed },
  };
}

const TRIES = 3;

/** A storm that was armed too late is made anew: by then it is known how long arming takes here. */
async function untilArmed(attempt: (tries: number) => Promise<Weathered>): Promise<Weathered> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(tries);
    } catch (error) {
      if (!(error instanceof ArmedTooLateError) || tries === TRIES) throw error;
    }
  }
}

function row(storm: Weathered): readonly string[] {
  const { name, count, startedPerSecond, firstAfter, halfAfter, lastAfter, lost, twice, staleWakes } = storm;
  return [
    name,
    ...[startedPerSecond, firstAfter, halfAfter, lastAfter, count / lastAfter].map(number),
    ...[lost, twice, median(storm.historyEvents), staleWakes].map(String),
  ];
}
