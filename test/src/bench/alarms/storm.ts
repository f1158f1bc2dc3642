import { setTimeout as pause } from 'node:timers/promises';
import { backlog } from '../house/quiet.js';
import type { House } from '../house/start-house.js';
import { atOnce } from '../load/at-once.js';

/** What has rung so far: by how many, and how often in all. */
export interface Rung {
  readonly distinct: number;
  readonly all: number;
}

/** Many alarms that can be made due at one instant. */
export interface Storm {
  readonly name: string;
  readonly queue: string;
  readonly count: number;
  workflowId(index: number): string;
  /** Starts all of them so that they are due at an instant (milliseconds); `told` hears of each few that are. */
  arm(dueAt: number, told: (count: number) => void): Promise<void>;
  rung(): Promise<Rung>;
  /** How often these have woken for nothing. */
  staleWakes(workflowIds: readonly string[]): Promise<number>;
  /** Takes away what is left running. */
  clear(): Promise<void>;
}

/** What a storm came to. Seconds after the instant at which all were due. */
export interface Weathered {
  readonly name: string;
  readonly count: number;
  readonly startedPerSecond: number;
  readonly firstAfter: number;
  readonly halfAfter: number;
  readonly lastAfter: number;
  readonly lost: number;
  readonly twice: number;
  readonly staleWakes: number;
  /** Events that one alarm added to its workflow's history, by workflow of the sample. */
  readonly historyEvents: readonly number[];
}

/** What is done to the worker half-way. */
export interface Accident {
  readonly kill: () => Promise<void>;
  readonly restart: () => Promise<void>;
}

/** Not all were started before they were due: nothing was measured. The pace knows better now. */
export class ArmedTooLateError extends Error {
  override readonly name = 'ArmedTooLateError';
}

/** How soon storms can be armed on this machine: learned from those before, so that little time is waited away. */
export interface Pace {
  /** Started and settled a second, with something to spare. */
  perSecond: number;
}

/** Nothing is known yet: slower than a busy machine of two cores. */
export const unknownPace = (): Pace => ({ perSecond: 20 });
/** A storm is given so much of the time that the one before took. */
const TO_SPARE = 1.6;
const SAMPLE = 50;
const POLL_MS = 200;
const GIVE_UP_MS = 900_000;
/** What rings twice does so soon after a repeated task. */
const STILL_WATCHED_MS = 5_000;

/** Arms a storm, lets it come, and counts until the last has rung. @throws ArmedTooLateError */
export async function weather(
  house: House,
  storm: Storm,
  pace: Pace,
  tell: (doing: string) => void,
  accident?: Accident,
): Promise<Weathered> {
  const { count } = storm;
  const temporal = await house.temporal();
  const began = performance.now();
  const dueAt = Date.now() + (count / pace.perSecond) * 1_000 + 10_000;
  let armed = 0;
  await storm.arm(dueAt, (more) => tell(`${storm.name}: ${Math.floor(((armed += more) / count) * 4) * 25} % started`));
  const startedPerSecond = count / ((performance.now() - began) / 1_000);
  while ((await backlog(temporal, storm.queue)) > 0) await pause(POLL_MS);
  const sample = Array.from({ length: Math.min(SAMPLE, count) }, (_, index) =>
    storm.workflowId(Math.floor((index * count) / SAMPLE)),
  );
  const before = await historyLengths(house, sample);
  pace.perSecond = count / ((performance.now() - began) / 1_000) / TO_SPARE;
  if (Date.now() > dueAt - 1_000) {
    await storm.clear();
    throw new ArmedTooLateError(`${storm.name} were not all started before they were due.`);
  }
  tell(`${storm.name}: armed, due in ${Math.round((dueAt - Date.now()) / 1_000)} s`);
  const seen = await watch(storm, dueAt, tell, accident);
  const after = await historyLengths(house, sample);
  await pause(STILL_WATCHED_MS);
  const { distinct, all } = await storm.rung();
  const staleWakes = await storm.staleWakes(sample);
  await storm.clear();
  return {
    ...{
      name: storm.name,
      count,
      startedPerSecond,
      ...seen,
      lost: count - distinct,
      twice: all - distinct,
      staleWakes,
    },
    historyEvents: after.map((length, index) => length - (before[index] ?? 0)),
  };
}

/** Looks until the last has rung; half-way the accident happens. */
async function watch(
  storm: Storm,
  dueAt: number,
  tell: (doing: string) => void,
  accident: Accident | undefined,
): Promise<Pick<Weathered, 'firstAfter' | 'halfAfter' | 'lastAfter'>> {
  await pause(Math.max(0, dueAt - Date.now()));
  let firstAfter = 0;
  let halfAfter = 0;
  let restarted: Promise<void> | null = null;
  while (Date.now() < dueAt + GIVE_UP_MS) {
    const { distinct } = await storm.rung();
    const after = (Date.now() - dueAt) / 1_000;
    if (distinct > 0 && firstAfter === 0) firstAfter = after;
    if (distinct >= storm.count / 2 && halfAfter === 0) halfAfter = after;
    if (distinct >= storm.count / 2 && restarted === null && accident !== undefined) {
      tell(`${storm.name}: killing the worker at ${distinct}`);
      await accident.kill();
      restarted = accident.restart();
    }
    if (distinct === storm.count) {
      await restarted;
      return { firstAfter, halfAfter, lastAfter: after };
    }
    tell(`${storm.name}: ${Math.floor((distinct / storm.count) * 4) * 25} % rung`);
    await pause(POLL_MS);
  }
  return { firstAfter, halfAfter, lastAfter: Number.POSITIVE_INFINITY };
}

/** Events in the history of each, once it has nothing under way. */
async function historyLengths(house: House, workflowIds: readonly string[]): Promise<readonly number[]> {
  const { client } = await house.temporal();
  return atOnce(10, workflowIds, async (id) => {
    for (;;) {
      const { raw, historyLength } = await client.workflow.getHandle(id).describe();
      if ((raw.pendingWorkflowTask ?? null) === null) return historyLength;
      await pause(POLL_MS);
    }
  });
}
