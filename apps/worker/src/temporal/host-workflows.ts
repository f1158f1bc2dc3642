import { setTimeout as pause } from 'node:timers/promises';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from '../observe/log.js';
import { untilReady } from './until-ready.js';

/** What is worked on under one name: workflows started on it, and the activities that they call. */
export interface HostedQueue {
  readonly taskQueue: string;
  readonly activities: object;
  /** Workflows held in memory; the rest is read from its history when it wakes (spike: performance, section 4). */
  readonly cached: number;
  /** Regular activities worked on side by side. Default: the SDK's own. */
  readonly activitiesAtOnce?: number;
}

export interface HostOptions {
  readonly address: string;
  readonly namespace: string;
  /** The workflow bundle made at build time. */
  readonly bundlePath: string;
  readonly queues: readonly HostedQueue[];
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Told when workflows begin and cease to be worked on. */
  readonly onUp: (up: boolean) => void;
}

export interface Host {
  /** Resolves when workflows are worked on for the first time. */
  readonly ready: Promise<void>;
  /** Workflows in memory, and those worked on now. */
  load(): { readonly cached: number; readonly active: number };
  /** Finishes what is under way and ends. */
  stop(): Promise<void>;
}

/**
 * Works on workflows for ever, each queue by a worker of its own so that none waits for another: waits for Temporal to come up, works, and begins anew when the SDK gives up. A
 * server that is killed and comes back is found again by the SDK itself.
 */
export function hostWorkflows(options: HostOptions): Host {
  const stopping = new AbortController();
  let workers: readonly Worker[] = [];
  let announce = (): void => undefined;
  const ready = new Promise<void>((resolve) => (announce = resolve));

  const workOnce = async (): Promise<void> => {
    const { address, namespace, log, onUp } = options;
    const connection = await untilReady({
      what: `Temporal at ${address}, namespace ${namespace}`,
      signal: stopping.signal,
      log,
      attempt: () => connect(address, namespace),
    });
    if (connection === null) return;
    try {
      workers = await Promise.all(options.queues.map((queue) => createWorker(connection, options, queue)));
      onUp(true);
      announce();
      if (stopping.signal.aborted) return;
      await Promise.all(workers.map((worker) => worker.run()));
    } finally {
      onUp(false);
      await stopAll(workers);
      workers = [];
      await connection.close().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await workOnce();
      } catch (error) {
        options.log.error({ failure: nameOf(error) }, 'working on workflows failed; beginning anew');
        await pause(1_000, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const running = run();

  return {
    ready,
    load: () => {
      const statuses = workers.map((worker) => worker.getStatus());
      return {
        cached: statuses.reduce((sum, { numCachedWorkflows }) => sum + numCachedWorkflows, 0),
        active: statuses.reduce((sum, { numInFlightWorkflowActivations: n }) => sum + n, 0),
      };
    },
    stop: async () => {
      stopping.abort();
      shutDown(workers);
      await running;
    },
  };
}

async function createWorker(
  connection: NativeConnection,
  { namespace, bundlePath: codePath }: HostOptions,
  { taskQueue, activities, cached, activitiesAtOnce }: HostedQueue,
): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath },
    activities,
    maxCachedWorkflows: cached,
    ...(activitiesAtOnce !== undefined && { maxConcurrentActivityTaskExecutions: activitiesAtOnce }),
    shutdownGraceTime: '5s',
    shutdownForceTime: '8s',
  });
}

function shutDown(workers: readonly Worker[]): void {
  for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
}

/** With one that has failed the others end too: all of them begin anew. */
async function stopAll(workers: readonly Worker[]): Promise<void> {
  shutDown(workers);
  const ended = (worker: Worker) => ['INITIALIZED', 'STOPPED', 'FAILED'].includes(worker.getState());
  for (let tries = 0; tries < 100 && !workers.every(ended); tries += 1) await pause(100);
}

/** Without them every workflow that wants to be findable would fail its task, again and again. */
class SearchAttributesMissingError extends Error {
  override readonly name = 'SearchAttributesMissingError';
}

/** A connection to a server that knows the namespace and, as far as it tells, our search attributes. */
async function connect(address: string, namespace: string): Promise<NativeConnection> {
  const connection = await NativeConnection.connect({ address });
  try {
    await connection.workflowService.describeNamespace({ namespace });
    const known = await connection.operatorService.listSearchAttributes({ namespace }).catch(() => null);
    if (known !== null && Object.keys(SEARCH_ATTRIBUTES).some((name) => !(name in known.customAttributes))) {
      throw new SearchAttributesMissingError('The namespace lacks search attributes of Holdfast.');
    }
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
