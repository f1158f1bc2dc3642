import { setTimeout as pause } from 'node:timers/promises';
import type { DueNews, OutboxKind, OutboxQueue } from '@holdfast/event-store';
import type { Logger } from '../observe/log.js';
import type { Metrics } from '../observe/metrics.js';
import type { Arranged } from './crowd.js';

/** Brings one piece of news where it belongs: to a placement's process, into a delivery, to a batch. */
export type Bring = Readonly<Record<OutboxKind, (news: DueNews) => Promise<void>>>;

export interface RelayOptions {
  readonly queue: OutboxQueue;
  readonly bring: Bring;
  /** Puts messages to one person together, or off. Absent: each goes alone, at once. */
  readonly crowd?: {
    readonly arrange: (due: readonly DueNews[]) => Arranged;
    readonly bringTogether: (news: readonly DueNews[]) => Promise<void>;
  };
  /** How long an empty outbox is left alone, in milliseconds. */
  readonly pollMs: number;
  readonly metrics: Pick<Metrics, 'told' | 'tellFailed' | 'backlog' | 'up'>;
  readonly log: Pick<Logger, 'info' | 'warn'>;
}

export interface Relay {
  /** Finishes what is being told and ends. */
  stop(): Promise<void>;
}

/** News taken at once, and told side by side. */
const BATCH = 50;
const AT_ONCE = 10;
/** What was taken and not told (a killed relay, Temporal down) comes again after this. */
const LEASE_SECONDS = 15;
/** With a server away: asked again after this at the latest. */
const LONGEST_WAIT_MS = 2_000;

/**
 * Brings the news that nobody has told (a process killed after its commit, Temporal down) to the workflows, and starts deliveries and batches, for ever: at
 * least once, in no certain order. Several relays may run side by side.
 */
export function startRelay(options: RelayOptions): Relay {
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = run(options, signal);
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}

async function run(options: RelayOptions, signal: AbortSignal): Promise<void> {
  const { metrics, log, pollMs } = options;
  let trouble: string | null = null;
  for (let wait = pollMs; !signal.aborted;) {
    const round = await relayOnce(options, signal);
    metrics.up('relay', round.trouble === null);
    if (round.trouble !== trouble) {
      if (round.trouble === null) log.info('the relay works again');
      else log.warn({ reason: round.trouble }, 'the relay cannot work; it tries on');
    }
    trouble = round.trouble;
    wait = trouble === null ? pollMs : Math.min(wait * 2, Math.max(LONGEST_WAIT_MS, pollMs));
    const more = round.trouble === null && round.taken === BATCH;
    if (!more) await pause(wait, undefined, { signal }).catch(() => undefined);
  }
}

/** One look into the outbox. `trouble` is the name of what went wrong, null when all went well. */
async function relayOnce(
  options: RelayOptions,
  signal: AbortSignal,
): Promise<{ taken: number; trouble: string | null }> {
  const { queue, metrics } = options;
  try {
    const due = await queue.claim(BATCH, LEASE_SECONDS);
    const arranged = options.crowd?.arrange(due) ?? { alone: due, together: [], later: [] };
    const { told, trouble } = await tellAll(options, arranged, signal);
    await queue.forget(told.map(({ id }) => id));
    for (const kind of new Set(told.map((news) => news.kind))) {
      metrics.told(kind, told.filter((news) => news.kind === kind).length);
    }
    for (const { news, seconds } of arranged.later) {
      await queue.hold(
        news.map(({ id }) => id),
        seconds,
      );
    }
    const { due: left, oldestSeconds } = await queue.backlog();
    metrics.backlog(left, oldestSeconds);
    return { taken: due.length, trouble };
  } catch (error) {
    return { taken: 0, trouble: nameOf(error) };
  }
}

/** Tells side by side; with the first failure the rest is left to come again. */
async function tellAll(
  { bring, crowd, metrics }: RelayOptions,
  { alone, together }: Arranged,
  signal: AbortSignal,
): Promise<{ told: readonly DueNews[]; trouble: string | null }> {
  const told: DueNews[] = [];
  let trouble: string | null = null;
  const waiting = [...together, ...alone.map((news) => [news])].values();
  const teller = async (): Promise<void> => {
    for (const news of waiting) {
      if (trouble !== null || signal.aborted) return;
      try {
        const [only, ...more] = news;
        if (more.length > 0) await crowd?.bringTogether(news);
        else if (only !== undefined) await bring[only.kind](only);
        told.push(...news);
      } catch (error) {
        metrics.tellFailed();
        trouble = nameOf(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, teller));
  return { told, trouble };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
