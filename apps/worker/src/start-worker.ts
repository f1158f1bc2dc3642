import { beat, createBatchActivities, createPlacementActivities } from '@holdfast/activities';
import { createBatchWork } from '@holdfast/batches';
import { createCaseHandling } from '@holdfast/case-handling';
import type { WorkerConfig } from '@holdfast/config';
import { BACKGROUND_QUEUE, PLACEMENT_QUEUE } from '@holdfast/contracts';
import { createCaseClock, createEventStore, createOutboxQueue, createPool } from '@holdfast/event-store';
import { createContextPort, createRegisterQueries } from '@holdfast/registers';
import { createFailureLog } from './observe/failure-log.js';
import type { Logger } from './observe/log.js';
import { createMetrics } from './observe/metrics.js';
import { serveMetrics } from './observe/metrics-server.js';
import { startRelay } from './relay/relay.js';
import { createTeller } from './temporal/create-teller.js';
import { hostWorkflows } from './temporal/host-workflows.js';
import { checkpointSchedule, digestSchedule, keepSchedule } from './temporal/keep-schedule.js';
import { untilReady } from './temporal/until-ready.js';
import { createCheckpointing } from './wiring/checkpointing.js';
import { createOutsideWorld } from './wiring/outside-world.js';

/** A started worker: hosting, relaying and measured until it is stopped. */
export interface RunningWorker {
  /** Resolves when the store has answered and workflows are worked on. */
  readonly ready: Promise<void>;
  readonly metricsUrl: string;
  stop(): Promise<void>;
}

/** Starts the worker: workflows, local activities, the relay, metrics. Neither server needs to be up yet. */
export async function startWorker(config: WorkerConfig, bundlePath: string, log: Logger): Promise<RunningWorker> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace, HOLDFAST_MODE: mode } = config;
  const stopping = new AbortController();
  const pool = createPool({
    connectionString: config.DATABASE_URL,
    max: config.DATABASE_POOL_MAX,
    applicationName: 'holdfast-worker',
  });
  const relayPool = createPool({
    connectionString: config.DATABASE_RELAY_URL,
    max: 2,
    applicationName: 'holdfast-relay',
  });
  const clock = mode === 'production' ? null : createCaseClock(pool);
  const ownClock =
    clock === null ? {} : { offsetOf: (tenant: string, placementId: string) => clock.offsetOf(tenant, placementId) };
  const teller = createTeller({ address, namespace, ...ownClock });
  const cases = createCaseHandling({
    store: createEventStore(pool),
    context: createContextPort({ pool }),
    tell: teller,
    log,
  });
  const metrics = createMetrics(() => host.load());
  const failed = createFailureLog(log);
  const onFailure = (activity: string, { name, code }: { readonly name: string; readonly code: string }): void => {
    metrics.failed(activity, code === '' ? name : code);
    failed(activity, code === '' ? name : code);
  };
  const outside = createOutsideWorld({
    ...{ config, pool, relayPool, cases, onFailure, ...ownClock },
    start: (tenant, messageId, messages) => teller.startDelivery(tenant, messageId, messages),
  });
  const checkpointing = createCheckpointing({ config, pool, relayPool, onFailure });
  const staff = createRegisterQueries({ pool }).staff;
  const host = hostWorkflows({
    address,
    namespace,
    bundlePath,
    queues: [
      {
        taskQueue: PLACEMENT_QUEUE,
        cached: 1_000,
        activities: createPlacementActivities({
          cases,
          spreadSeconds: config.ALARM_SPREAD_SECONDS,
          onRing: (appended) => metrics.rang(appended),
          onFailure,
        }),
      },
      {
        taskQueue: BACKGROUND_QUEUE,
        cached: 100,
        activitiesAtOnce: 10,
        activities: {
          ...outside.activities,
          ...checkpointing.activities,
          ...createBatchActivities({
            batches: createBatchWork(pool),
            cases,
            heartbeat: beat,
            onFailure,
            ...ownClock,
            ...(clock === null && {
              leavesOn: async (tenant, staffId) => (await staff.get(tenant, staffId))?.leftOn ?? null,
            }),
          }),
        },
      },
    ],
    log,
    onUp: (up) => metrics.up('temporal', up),
  });
  const storeReady = untilReady({
    what: 'PostgreSQL',
    signal: stopping.signal,
    log,
    attempt: () => pool.query('select 1'),
  }).then((answer) => metrics.up('store', answer !== null));
  const relay = startRelay({
    queue: createOutboxQueue(relayPool),
    bring: {
      'placement-news': ({ tenant, subject, version }) => teller.tell({ tenant, placementId: subject, version }),
      delivery: outside.bring,
      batch: ({ tenant, subject }) => teller.startBatch(tenant, subject),
    },
    ...(outside.crowd !== null && { crowd: outside.crowd }),
    pollMs: config.RELAY_POLL_MS,
    metrics,
    log,
  });
  // Nobody waits for it: alarms need no schedule.
  void host.ready.then(() =>
    untilReady({
      what: 'the schedules',
      signal: stopping.signal,
      log,
      attempt: async () => {
        await keepSchedule({ address, namespace }, digestSchedule, outside.digestWanted);
        await keepSchedule({ address, namespace }, checkpointSchedule, checkpointing.wanted);
      },
    }),
  );
  // Metrics carry no tenant's data; in a container the scraper comes from outside.
  const server = await serveMetrics({
    registry: metrics.registry,
    host: mode === 'production' ? '0.0.0.0' : '127.0.0.1',
    port: config.WORKER_METRICS_PORT,
    ready: () => metrics.isUp('store') && metrics.isUp('temporal'),
  });
  return {
    ready: Promise.all([host.ready, storeReady]).then(() => undefined),
    metricsUrl: `${server.url}/metrics`,
    stop: async () => {
      stopping.abort();
      await Promise.all([host.stop(), relay.stop()]);
      await outside.close();
      await Promise.all([teller.close(), server.close(), pool.end(), relayPool.end()]);
    },
  };
}
