import type { bundleWorkflowCode } from '@temporalio/worker';
import { type ActivityImplementations, WorkflowRun } from './workflow-run.js';
import { workflowInfo } from './workflow-info.js';

/** How a workflow is started in the sandbox. */
export interface SandboxStart {
  readonly workflowType: string;
  readonly args: readonly unknown[];
  /** RFC 3339: what the workflow's clock shows when it starts. It then moves by `advanceTo` only. */
  readonly at: string;
  /** Local and regular activities by name; a missing one fails the test that calls it. */
  readonly activities: ActivityImplementations;
  readonly workflowId?: string;
}

/** Bundled workflow code that runs without a server: each run costs milliseconds. */
export interface WorkflowSandbox {
  /** Starts a workflow and lives it on until it waits for something. */
  start(start: SandboxStart): Promise<WorkflowRun>;
  /** Ends all runs and frees the isolate. */
  close(): Promise<void>;
}

const EXECUTION_TIMEOUT_MS = 5_000;
const silent = { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/**
 * Bundles the workflows as the worker's build does, once; a suite shares one sandbox (`beforeAll`).
 *
 * @param workflowsPath the module that exports the workflows
 */
export async function createWorkflowSandbox(workflowsPath: string): Promise<WorkflowSandbox> {
  const { bundleWorkflowCode, parseWorkflowCode, ReusableVMWorkflowCreator } = await sdk();
  const { code } = await bundleWorkflowCode({ workflowsPath, logger: silent, webpackConfigHook: readSources });
  // Read at every call of an activity, so a run may bring new ones.
  const registered = new Set<string>();
  const bundle = parseWorkflowCode(code);
  const creator = await ReusableVMWorkflowCreator.create(bundle, EXECUTION_TIMEOUT_MS, registered);
  const runs: WorkflowRun[] = [];
  return {
    async start(start) {
      Object.keys(start.activities).forEach((name) => registered.add(name));
      const now = Date.parse(start.at);
      const info = workflowInfo(start.workflowType, start.workflowId ?? 'sandbox', `run-${String(runs.length)}`, now);
      const workflow = await creator.createWorkflow({
        info,
        randomnessSeed: Array.from({ length: 32 }, (_, place) => place),
        now,
        showStackTraceSources: false,
      });
      const run = new WorkflowRun(workflow, info, start.activities, now);
      runs.push(run);
      await run.begin(start.args);
      return run;
    },
    async close() {
      for (const run of runs) await run.dispose();
      await creator.destroy();
    },
  };
}

/** Loaded when a sandbox is made: the worker's native core takes its time, and most suites need none of it. */
async function sdk() {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  // Internal to the SDK, pinned with it, and named nowhere else: what runs workflow code inside a worker, without a worker.
  const { parseWorkflowCode } = await import('@temporalio/worker/lib/worker.js');
  const { ReusableVMWorkflowCreator } = await import('@temporalio/worker/lib/workflow/reusable-vm.js');
  return { bundleWorkflowCode, parseWorkflowCode, ReusableVMWorkflowCreator };
}

type WebpackConfig = Parameters<NonNullable<Parameters<typeof bundleWorkflowCode>[0]['webpackConfigHook']>>[0];

/** Sources import each other as `./x.js`; in a test the `.ts` beside it is meant. */
function readSources(config: WebpackConfig): WebpackConfig {
  const extensionAlias = { '.js': ['.ts', '.js'] };
  const conditionNames = ['development', 'webpack', 'import', 'module', 'require', 'default'];
  return { ...config, resolve: { ...config.resolve, extensionAlias, conditionNames } };
}
