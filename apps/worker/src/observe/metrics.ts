import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';

/** What the worker counts, in Prometheus' terms. */
export interface Metrics {
  readonly registry: Registry;
  /** A ring was carried out: so many events were appended; none means a stale wake. */
  rang(appended: number): void;
  /** A try of a local activity failed. */
  failed(activity: string, code: string): void;
  /** The relay has brought so much news of a kind where it belongs. */
  told(kind: string, count: number): void;
  tellFailed(): void;
  backlog(due: number, oldestSeconds: number): void;
  /** Whether a part does its work. */
  up(part: Part, up: boolean): void;
  isUp(part: Part): boolean;
}

/** What the worker is made of, as far as somebody may ask whether it works. */
export type Part = 'store' | 'temporal' | 'relay';

/** @param workflows asked at every scrape: how many workflows are held in memory and worked on now */
export function createMetrics(workflows: () => { readonly cached: number; readonly active: number }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `holdfast_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `holdfast_${name}`, help, labelNames, registers });

  const rings = counter('rings_total', 'Rings that found something due.');
  const events = counter('ring_events_total', 'Events that rings appended.');
  const stale = counter('stale_wakes_total', 'Rings that found nothing due: the next wake had become later.');
  const failures = counter('activity_failures_total', 'Tries of a local activity that failed.', ['activity', 'code']);
  const told = counter('relay_told_total', 'News the relay has told.', ['kind']);
  const untold = counter('relay_failures_total', 'News the relay could not tell; it comes again.');
  const due = gauge('relay_backlog', 'News in the outbox that is overdue.');
  const oldest = gauge('relay_backlog_seconds', 'For how long the oldest news has been overdue.');
  const parts = gauge('worker_up', '1 while the part does its work.', ['part']);
  const working = new Map<Part, boolean>();
  const up = (part: Part, works: boolean): void => {
    working.set(part, works);
    parts.set({ part }, works ? 1 : 0);
  };
  for (const part of ['store', 'temporal', 'relay'] as const) up(part, false);
  new Gauge({
    name: 'holdfast_workflows',
    help: 'Workflows held in memory, and worked on now.',
    labelNames: ['state'],
    registers,
    collect() {
      const { cached, active } = workflows();
      this.set({ state: 'cached' }, cached);
      this.set({ state: 'active' }, active);
    },
  });
  return {
    registry,
    rang: (appended) => {
      if (appended === 0) return stale.inc();
      rings.inc();
      events.inc(appended);
    },
    failed: (activity, code) => failures.inc({ activity, code }),
    told: (kind, count) => told.inc({ kind }, count),
    tellFailed: () => untold.inc(),
    backlog: (count, oldestSeconds) => {
      due.set(count);
      oldest.set(oldestSeconds);
    },
    up,
    isUp: (part) => working.get(part) === true,
  };
}
