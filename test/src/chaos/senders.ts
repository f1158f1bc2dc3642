import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, ApiClient } from '../acceptance/api-client.js';
import type { Chance } from './chance.js';

/** A command and the answer that came in the end. */
export interface Acknowledged {
  readonly placementId: string;
  readonly name: string;
  readonly body: unknown;
  readonly key: string;
  readonly answer: Answer;
  /** How often it was sent until somebody answered. */
  readonly tries: number;
}

/** Whoever sends gives up after this: then something is broken for good. */
const PATIENCE_MS = 120_000;
const SIDE_BY_SIDE = 8;

/** What people do all day; which of them fits the case is not asked. */
const DAILY: readonly ((n: number, day: string) => readonly [name: string, body: unknown])[] = [
  (n) => ['add-note', { note: `Notat ${n}` }],
  (_n, day) => ['record-attempt', { occurredOn: day, channel: 'call', who: 'Mette' }],
  (_n, day) => ['receive-paper', { paper: 'signatures', receivedOn: day }],
  () => ['decide-match', { decision: 'go', because: { reason: 'good-match' } }],
  (_n, day) => ['make-promise', { what: 'Ringe igen', to: 'Mette', owedBy: 'anna-b', dueOn: later(day, 30) }],
];

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Sends so many commands side by side, each with one key until somebody has answered. */
export async function sendAll(
  api: ApiClient,
  chance: Chance,
  placements: readonly string[],
  count: number,
  day: string,
): Promise<readonly Acknowledged[]> {
  const plan = Array.from({ length: count }, (_, n) => {
    const [name, body] = chance.oneOf(DAILY)(n, day);
    return { placementId: chance.oneOf(placements), name, body, key: randomUUID(), wait: chance.below(1_400) };
  });
  const done: Acknowledged[] = [];
  const waiting = plan.values();
  const sender = async (): Promise<void> => {
    for (const { wait, ...command } of waiting) {
      await pause(wait);
      done.push(await sendUntilAnswered(api, command));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, sender));
  return done;
}

/** 503, a broken connection and a lost race are no answer: the outcome is unknown, the same key is sent again. */
export async function sendUntilAnswered(
  api: ApiClient,
  command: Omit<Acknowledged, 'answer' | 'tries'>,
): Promise<Acknowledged> {
  const { placementId, name, body, key } = command;
  const patience = Date.now() + PATIENCE_MS;
  for (let tries = 1; ; tries += 1) {
    const answer = await api
      .post(`/api/v1/placements/${placementId}/${name}`, { as: 'anna-b', key, body })
      .catch(() => null);
    if (answer !== null && answer.status !== 503 && answer.status !== 409) return { ...command, answer, tries };
    if (Date.now() > patience) throw new Error(`Nobody has answered ${name} for two minutes.`);
    await pause(100);
  }
}

/** A question answered with 503 may be asked again. */
export async function askUntilAnswered(api: ApiClient, path: string): Promise<Answer> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await api.get(path, { as: 'anna-b' }).catch(() => null);
    if (answer !== null && answer.status !== 503) return answer;
    if (Date.now() > patience) throw new Error(`Nobody has answered ${path} for two minutes.`);
    await pause(100);
  }
}
