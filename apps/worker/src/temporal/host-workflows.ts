import { setTimeout as pause } from 'node:timers/promises';
import { PLACEMENT_QUEUE, type PlacementActivities, SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from '../observe/log.js';
import { untilReady } from './until-ready.js';

export interface HostOptions {
  readonly address: string;
  readonly namespace: string;
  /** The workflow bundle made at build time. */
  readonly bundlePath: string;
  readonly activities: PlacementActivities;
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

/** Held in memory; the rest is read from its history when it wakes (spike: performance, section 4). */
const CACHED_WORKFLOWS = 1_000;

/**
 * Works on placement workflows for ever: waits for Temporal to come up, works, and begins anew when the SDK gives up. A
 * server that is killed and comes back is found again by the SDK itself.
 */
export function hostWorkflows(options: HostOptions): Host {
  const stopping = new AbortController();
  let worker: Worker | null = null;
  let announce = (): void => undefined;
  const ready = new Promise<void>((resolve) => (announce = resolve));

  const workOnce = async (): Promise<void> => {
    const { address, namespace, bundlePath: codePath, activities, log, onUp } = options;
    const connection = await untilReady({
      what: `Temporal at ${address}, namespace ${namespace}`,
      signal: stopping.signal,
      log,
      attempt: () => connect(address, namespace),
    });
    if (connection === null) return;
    try {
      worker = await Worker.create({
        connection,
        namespace,
        taskQueue: PLACEMENT_QUEUE,
        workflowBundle: { codePath },
        activities,
        maxCachedWorkflows: CACHED_WORKFLOWS,
        shutdownGraceTime: '5s',
        shutdownForceTime: '8s',
      });
      onUp(true);
      announce();
      if (stopping.signal.aborted) return;
      await worker.run();
    } finally {
      onUp(false);
      worker = null;
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
      const status = worker?.getStatus();
      return { cached: status?.numCachedWorkflows ?? 0, active: status?.numInFlightWorkflowActivations ?? 0 };
    },
    stop: async () => {
      stopping.abort();
      if (worker?.getState() === 'RUNNING') worker.shutdown();
      await running;
    },
  };
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
