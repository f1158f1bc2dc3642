import { setTimeout as pause } from 'node:timers/promises';
import type { HoldfastPart, RunningHoldfast } from '@holdfast/testing';
import type { Chance } from './chance.js';

const PARTS: readonly HoldfastPart[] = ['worker', 'api', 'postgres', 'temporal'];
/** It is away for at most so long, and then works for at most so long before the next one is killed. Milliseconds. */
const AWAY_MS = 1_500;
const PEACE_MS = 2_500;

/** Kills one part after another with -9 and starts it again, each of them at least once. Answers what was killed, in order. */
export async function sabotage(
  holdfast: RunningHoldfast,
  chance: Chance,
  times: number,
): Promise<readonly HoldfastPart[]> {
  const killed: HoldfastPart[] = [];
  for (let n = 0; n < times; n += 1) {
    await pause(chance.below(PEACE_MS));
    const part = PARTS[n] ?? chance.oneOf(PARTS);
    await holdfast.kill9(part);
    killed.push(part);
    await pause(chance.below(AWAY_MS));
    await holdfast.restart(part);
  }
  return killed;
}
