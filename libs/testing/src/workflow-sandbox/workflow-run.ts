import { defaultFailureConverter, defaultPayloadConverter } from '@temporalio/common';
import { msToTs, optionalTsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import type { Workflow } from '@temporalio/worker/lib/workflow/interface.js';
import {
  type Command,
  completed,
  failed,
  fromPayload,
  initialize,
  type Job,
  type ChildStart,
  type LocalActivity,
  mayRetry,
  startedOnce,
  toPayload,
} from './activation.js';
import type { SandboxInfo } from './workflow-info.js';

/** Activities by name. Each is given what the workflow passes, as JSON has left it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- of any signature
export type ActivityImplementations = Readonly<Record<string, (...args: any[]) => unknown>>;

/** How a run stands. */
export type RunOutcome =
  | { readonly status: 'running' }
  | { readonly status: 'completed'; readonly result: unknown }
  | { readonly status: 'failed'; readonly error: Error }
  | { readonly status: 'continued-as-new'; readonly args: readonly unknown[] };

/** A timer that is armed. */
export interface ArmedTimer {
  /** RFC 3339 UTC. */
  readonly firesAt: string;
  readonly summary: string | undefined;
}

/** After so many activities without time moving, the workflow is going round in circles. */
const MOST_ACTIVITIES_AT_ONCE = 1_000;

/** One workflow in the sandbox. Its clock stands still until `advanceTo`. */
export class WorkflowRun {
  outcome: RunOutcome = { status: 'running' };
  /** Every command that the workflow has given, in order: what would become history. */
  readonly commands: Command[] = [];
  readonly searchAttributes: Record<string, unknown> = {};
  /** Ids of the child workflows it has started, in order. They are not run; an id that is here already is refused. */
  readonly children: string[] = [];
  /** Set it, and the workflow is told so from its next task on. */
  continueAsNewSuggested = false;

  private readonly timers = new Map<number, { at: number; summary: string | undefined }>();
  private readonly waiting: LocalActivity[] = [];
  private readonly beginning: ChildStart[] = [];
  private settling = false;
  private activations = 0;

  constructor(
    private readonly workflow: Workflow,
    private readonly info: SandboxInfo,
    private readonly activities: ActivityImplementations,
    private nowMs: number,
  ) {}

  /** What the workflow's clock shows, RFC 3339 UTC. */
  get now(): string {
    return new Date(this.nowMs).toISOString();
  }

  /** Armed timers, the next to fire first. */
  get armed(): readonly ArmedTimer[] {
    return [...this.timers.values()]
      .sort((left, right) => left.at - right.at)
      .map(({ at, summary }) => ({ firesAt: new Date(at).toISOString(), summary }));
  }

  /** Starts the workflow function. Done by the sandbox. */
  async begin(args: readonly unknown[]): Promise<void> {
    await this.live([initialize(this.info, args, this.nowMs)]);
  }

  /** Signals the workflow and lives it on until it waits. From within an activity: arrives while that activity runs. */
  async signal(name: string, ...args: readonly unknown[]): Promise<void> {
    await this.live([{ signalWorkflow: { signalName: name, input: args.map(toPayload) } }]);
  }

  /** Asks the workflow. @throws what the handler has thrown */
  async query(name: string, ...args: readonly unknown[]): Promise<unknown> {
    const job = { queryWorkflow: { queryId: name, queryType: name, arguments: args.map(toPayload) } } as Job;
    const answer = (await this.activate([job])).find(({ respondToQuery }) => respondToQuery)?.respondToQuery;
    if (answer?.failed) throw defaultFailureConverter.failureToError(answer.failed, defaultPayloadConverter);
    return fromPayload(answer?.succeeded?.response);
  }

  /** Lets time pass up to an instant (RFC 3339); every timer fires at its moment on the way. */
  async advanceTo(instant: string): Promise<void> {
    const target = Date.parse(instant);
    for (;;) {
      const next = [...this.timers].sort(([, left], [, right]) => left.at - right.at)[0];
      if (next === undefined || next[1].at > target) break;
      const [seq, { at }] = next;
      this.timers.delete(seq);
      this.nowMs = Math.max(this.nowMs, at);
      await this.live([{ fireTimer: { seq } }]);
    }
    this.nowMs = Math.max(this.nowMs, target);
  }

  /** What `setCurrentDetails` has set, as Temporal's own UI would show it. */
  async currentDetails(): Promise<string> {
    const metadata = (await this.query('__temporal_workflow_metadata')) as { currentDetails?: string };
    return metadata.currentDetails ?? '';
  }

  /** Frees what the run holds. Done by the sandbox. */
  async dispose(): Promise<void> {
    await this.workflow.dispose();
  }

  private async live(jobs: readonly Job[]): Promise<void> {
    this.take(await this.activate(jobs));
    // A signal from within an activity: whoever runs that activity goes on with what is waiting.
    if (this.settling) return;
    this.settling = true;
    try {
      for (let count = 0; this.waiting.length + this.beginning.length > 0; count += 1) {
        if (count === MOST_ACTIVITIES_AT_ONCE) throw new Error('The workflow calls activities without end.');
        const child = this.beginning.shift();
        const resolution =
          child === undefined
            ? await this.perform(this.waiting.shift() as LocalActivity)
            : startedOnce(child, this.children);
        if (this.outcome.status === 'running') this.take(await this.activate([resolution]));
      }
    } finally {
      this.settling = false;
    }
  }

  private async perform(activity: LocalActivity): Promise<Job> {
    const name = activity.activityType ?? '';
    const implementation = this.activities[name];
    if (implementation === undefined) throw new Error(`The workflow calls ${name}, which the test does not provide.`);
    const args = (activity.arguments ?? []).map(fromPayload);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return completed(activity.seq ?? 0, await implementation(...args));
      } catch (error) {
        if (!mayRetry(activity, attempt, error)) return failed(activity, error as Error);
        if (attempt === MOST_ACTIVITIES_AT_ONCE) throw error;
      }
    }
  }

  private async activate(jobs: readonly Job[]): Promise<readonly Command[]> {
    this.activations += 1;
    // A real message: the SDK asks it which variant each job is.
    const activation = proto.coresdk.workflow_activation.WorkflowActivation.fromObject({
      runId: this.info.runId,
      timestamp: msToTs(this.nowMs),
      isReplaying: false,
      historyLength: 3 * this.activations,
      continueAsNewSuggested: this.continueAsNewSuggested,
      jobs: [...jobs],
    });
    const { successful, failed: failure } = await this.workflow.activate(activation);
    if (failure?.failure) throw defaultFailureConverter.failureToError(failure.failure, defaultPayloadConverter);
    return successful?.commands ?? [];
  }

  private take(commands: readonly Command[]): void {
    for (const command of commands) {
      this.commands.push(command);
      this.follow(command);
    }
  }

  private follow(command: Command): void {
    const { startTimer, cancelTimer, scheduleLocalActivity, scheduleActivity } = command;
    if (command.startChildWorkflowExecution) this.beginning.push(command.startChildWorkflowExecution);
    if (startTimer) {
      const at = this.nowMs + (optionalTsToMs(startTimer.startToFireTimeout) ?? 0);
      const summary = fromPayload(command.userMetadata?.summary) as string | undefined;
      this.timers.set(startTimer.seq ?? 0, { at, summary });
    }
    if (cancelTimer) this.timers.delete(cancelTimer.seq ?? 0);
    if (scheduleLocalActivity) this.waiting.push(scheduleLocalActivity);
    if (scheduleActivity) this.waiting.push(scheduleActivity);
    for (const [name, payload] of Object.entries(
      command.upsertWorkflowSearchAttributes?.searchAttributes?.indexedFields ?? {},
    )) {
      this.searchAttributes[name] = fromPayload(payload);
    }
    this.outcome = outcomeOf(command) ?? this.outcome;
  }
}

function outcomeOf(command: Command): RunOutcome | null {
  if (command.completeWorkflowExecution) {
    return { status: 'completed', result: fromPayload(command.completeWorkflowExecution.result) };
  }
  if (command.failWorkflowExecution?.failure) {
    const { failure } = command.failWorkflowExecution;
    return { status: 'failed', error: defaultFailureConverter.failureToError(failure, defaultPayloadConverter) };
  }
  if (command.continueAsNewWorkflowExecution) {
    return {
      status: 'continued-as-new',
      args: (command.continueAsNewWorkflowExecution.arguments ?? []).map(fromPayload),
    };
  }
  return null;
}
