import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLACEMENT_QUEUE } from '@holdfast/contracts';
import type { WorkflowBundle } from '@temporalio/worker';

/** A worker inside the test's own process, over activities of the test. */
export interface ProcessWorker {
  /** Finishes what is under way and ends; workflows wait on in the server. */
  stop(): Promise<void>;
}

/** Which Temporal the worker works for, and with which activities. */
export interface ProcessWorkerOptions {
  readonly address: string;
  readonly namespace: string;
  /** Of the workflows that run on the queue, by name. */
  readonly activities: object;
  /** Default: the queue of placements. */
  readonly taskQueue?: string;
  /** Workflows held in memory. A small number makes the worker replay them from their histories. Default 1,000. */
  readonly maxCachedWorkflows?: number;
}

/** Seen from `src/process` and from `dist/process` alike. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

let installed = false;
let bundle: Promise<WorkflowBundle> | null = null;

/** The workflows bundled from their sources; once per process. */
export async function workflowBundleOfSources(): Promise<WorkflowBundle> {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  bundle ??= bundleWorkflowCode({
    workflowsPath: join(root, 'workflows/src/index.ts'),
    logger: silent,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: ['development', 'webpack', 'import', 'module', 'require', 'default'],
      },
    }),
  });
  return bundle;
}

/** The SDK without a line for every failure that a spec provokes. Before anything else of the SDK is used. */
export async function quietRuntime(): Promise<void> {
  const { Runtime } = await import('@temporalio/worker');
  if (installed) return;
  installed = true;
  const telemetryOptions = { logging: { forward: {}, filter: 'error' } };
  Runtime.install({ logger: silent, telemetryOptions, shutdownSignals: [] });
}

/** Starts a worker for workflows on their task queue. */
export async function startProcessWorker(options: ProcessWorkerOptions): Promise<ProcessWorker> {
  const { NativeConnection, Worker } = await import('@temporalio/worker');
  await quietRuntime();
  const connection = await NativeConnection.connect({ address: options.address });
  const worker = await Worker.create({
    connection,
    namespace: options.namespace,
    taskQueue: options.taskQueue ?? PLACEMENT_QUEUE,
    workflowBundle: await workflowBundleOfSources(),
    activities: options.activities,
    maxCachedWorkflows: options.maxCachedWorkflows ?? 1_000,
    shutdownGraceTime: '2s',
    shutdownForceTime: '4s',
  });
  const running = worker.run();
  return {
    stop: async () => {
      worker.shutdown();
      await running;
      await connection.close();
    },
  };
}
