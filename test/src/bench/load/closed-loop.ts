import { percentile } from './statistics.js';

/** How a load is put on. */
export interface Load {
  /** Clients; each sends its next request when the one before has been answered. */
  readonly atOnce: number;
  readonly warmUpMs: number;
  readonly measureMs: number;
}

/** What a load came to. Times in milliseconds. */
export interface Measured {
  readonly operations: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/**
 * A closed loop: so many clients, each one request at a time. What is answered after the warm-up and before the end counts.
 * @throws what `work` throws: a run in which something failed is not a measurement
 */
export async function closedLoop(load: Load, work: (client: number) => Promise<void>): Promise<Measured> {
  const begin = performance.now() + load.warmUpMs;
  const end = begin + load.measureMs;
  const times: number[] = [];
  let broken = false;
  const client = async (number: number): Promise<void> => {
    for (let sent = performance.now(); sent < end && !broken;) {
      await work(number);
      const answered = performance.now();
      if (answered >= begin && answered < end) times.push(answered - sent);
      sent = answered;
    }
  };
  try {
    await Promise.all(Array.from({ length: load.atOnce }, (_, number) => client(number)));
  } finally {
    broken = true;
  }
  return {
    operations: times.length,
    perSecond: times.length / (load.measureMs / 1_000),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    p99: percentile(times, 0.99),
  };
}
