import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** The parts of the bench, as the plan of record letters them. */
export const PARTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const;
export type PartName = (typeof PARTS)[number];

/** How large and how long things are measured. */
export interface Sizes {
  /** Every variant is measured once a round. */
  readonly rounds: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
  /** Requests under way at once. */
  readonly atOnce: readonly number[];
  readonly alarms: number;
  readonly alarmRounds: number;
  readonly importRows: number;
  readonly openCases: number;
  /** Placements that lie there while reads are measured. */
  readonly placements: number;
}

export interface BenchOptions {
  readonly parts: readonly PartName[];
  readonly quick: boolean;
  readonly sizes: Sizes;
  /** Whether part j writes the plans of its queries beside them. */
  readonly plans: boolean;
  /** Folder in which every program leaves a CPU profile; absent: none does. */
  readonly profiles?: string;
}

/** What the figures of the plan of record were set for. */
const FULL: Sizes = {
  rounds: 5,
  warmUpMs: 1_000,
  measureMs: 4_000,
  atOnce: [1, 10, 50],
  alarms: 2_000,
  alarmRounds: 3,
  importRows: 10_000,
  openCases: 10_000,
  placements: 50_000,
};
/** To see that it runs: its figures say little. */
const QUICK: Sizes = {
  rounds: 2,
  warmUpMs: 500,
  measureMs: 1_000,
  atOnce: [1, 10, 50],
  alarms: 200,
  alarmRounds: 1,
  importRows: 1_000,
  openCases: 1_000,
  placements: 2_000,
};

export const USAGE = `npm run bench                        everything (some 35 minutes)
npm run bench -- --only a,c          only these parts:
    a  commands over HTTP, beside a bare route and a bare Temporal update
    b  the append, beside SQL written by hand
    c  many alarms due in the same second, beside bare Temporal timers
    d  what case 1 and one alarm cost in Temporal's history
    e  import by COPY, and the start of the processes
    f  the forecast of all open cases over a year
    g  the preview of a policy over the same cases
    h  the read models made anew from the events, beside COPY of the same rows
    i  checkpoint, export and verification of the record
    j  timeline, state as of a day, and my day over HTTP, 10 at once, with 50,000 placements on record
npm run bench -- --quick             small and short: to see that it runs
npm run bench -- --alarm-rounds N    part c so many times (3)
npm run bench -- --placements N      part j with so many placements on record (50,000)
npm run bench -- --only j --plans    writes the plans of its queries beside them
npm run bench -- --profile DIR       each program leaves a CPU profile there`;

/** Reads what was typed. @throws Error with a sentence for the person who typed it */
export function readOptions(args: readonly string[]): BenchOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      quick: { type: 'boolean' },
      'alarm-rounds': { type: 'string' },
      placements: { type: 'string' },
      plans: { type: 'boolean' },
      profile: { type: 'string' },
      help: { type: 'boolean' },
    },
    strict: true,
  });
  if (values.help === true) return 'help';
  const wanted: readonly string[] = values.only?.split(',').map((part) => part.trim()) ?? PARTS;
  const unknown = wanted.filter((part) => !PARTS.some((known) => known === part));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}; there are ${PARTS.join(', ')}.`);
  const quick = values.quick === true;
  const sizes = quick ? QUICK : FULL;
  const alarmRounds = wholeFromOne('--alarm-rounds', values['alarm-rounds'], sizes.alarmRounds);
  const placements = wholeFromOne('--placements', values.placements, sizes.placements);
  return {
    parts: PARTS.filter((part) => wanted.includes(part)),
    quick,
    plans: values.plans === true,
    sizes: { ...sizes, alarmRounds, placements },
    ...(values.profile === undefined ? {} : { profiles: resolve(values.profile) }),
  };
}

function wholeFromOne(option: string, typed: string | undefined, otherwise: number): number {
  const value = Number(typed ?? otherwise);
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option} takes a whole number from 1.`);
  return value;
}
