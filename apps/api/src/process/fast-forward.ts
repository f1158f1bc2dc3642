import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { TellPort } from '@holdfast/case-handling';
import { placementWorkflowId, type ProcessAnswer } from '@holdfast/contracts';
import { RuleViolation } from '@holdfast/domain';
import type { CaseClock, EventStore } from '@holdfast/event-store';
import { WorkflowNotFoundError } from '@temporalio/client';
import { ProcessUnavailableError } from '../wiring/process-port.js';
import type { TemporalLink } from './temporal-link.js';

/** Whom to live on, and with what. */
export interface LivedCase {
  readonly link: TemporalLink;
  readonly tell: TellPort['tell'];
  readonly clock: CaseClock;
  readonly store: Pick<EventStore, 'load'>;
  readonly tenant: string;
  readonly placementId: string;
}

/** Past the alarm's instant by so much, so that it is due when the forward ends. Milliseconds. */
const MARGIN = 5;
const CALL_WITHIN = 5_000;
/** A store that is killed and started again on the way is waited for. Milliseconds. */
const RING_WITHIN = 60_000;
/** News lies in the outbox until it is told: by whoever made it, else by the relay some seconds later. Milliseconds. */
const TOLD_WITHIN = 20_000;
const LOOK_EVERY = 10;
/** What the server answers to the poll for a fast-forward. */
const COMPLETED = 2;
const FAILED = 3;

/** Where a workflow stands, read without disturbing it. */
interface Standing {
  readonly running: boolean;
  readonly runId: string;
  /** Events in the history of this run. */
  readonly events: number;
  /** A task is waiting or under way: a signal, a timer that has fired, a local activity. */
  readonly busy: boolean;
  /** The workflow's own time by Temporal's clock, in milliseconds: the wall clock and what was skipped. */
  readonly virtualNow: number;
}

/**
 * Lives a case on to an instant of its own clock on the real server, from alarm to alarm: forward to the next wake, wait
 * until it has rung, and again. Nothing is sent to the workflow during a forward: the server would jump over what is due.
 * Afterwards the case's clock, which commands go by, is set to where the workflow is.
 *
 * @throws RuleViolation DATE_IN_PAST, ProcessUnavailableError, StoreUnavailableError
 */
export async function fastForward(of: LivedCase, until: string): Promise<{ readonly now: string }> {
  const { clock, tenant, placementId } = of;
  const target = Date.parse(until);
  const offset = await clock.offsetOf(tenant, placementId);
  if (target < Date.now() + offset) throw new RuleViolation('DATE_IN_PAST', 'A case lives forwards.', '/until');
  await untilTold(of);
  const lookedAt = await upToDate(of);
  let reached = await caseNow(of, lookedAt);
  try {
    reached = await liveOn(of, lookedAt, target);
  } finally {
    await clock.setOffset(tenant, placementId, reached - Date.now());
  }
  return { now: new Date(reached).toISOString() };
}

/** Answers the case's now afterwards, in milliseconds. */
async function liveOn(of: LivedCase, first: ProcessAnswer, target: number): Promise<number> {
  for (let answer = first; ;) {
    const wake = answer.wakeAt === null ? Infinity : Date.parse(answer.wakeAt);
    // A closed case waits for nothing: only its clock goes on.
    if (answer.view?.open !== true) return target;
    const before = await stand(of);
    const ended = await forwardTo(of, answer, Math.min(wake + MARGIN, target));
    if (ended) return target;
    if (wake > target) {
      // Left on, a signal that comes right after the forward can send the clock on to the next timer.
      await skipping(of, { enabled: false });
      return caseNow(of, answer);
    }
    await timerFired(of, before);
    answer = await afterRing(of, answer);
  }
}

/** News that came in the middle of a forward would make the server jump. Whoever has it (api, relay, a batch) is let finish. */
async function untilTold({ clock, tenant, placementId }: LivedCase): Promise<void> {
  const patience = Date.now() + TOLD_WITHIN;
  while (Date.now() < patience && (await clock.hasNewsOnItsWay(tenant, placementId))) await pause(LOOK_EVERY);
}

/** The workflow's answer when it has seen the latest version of the case; started if it is not there. */
async function upToDate(of: LivedCase): Promise<ProcessAnswer> {
  const { link, store, tell, tenant, placementId } = of;
  const { version } = await store.load(tenant, 'placement', placementId);
  const standing = await stand(of);
  if (standing !== null) {
    if (standing.busy) await settled(of);
    const answer = await link.ask(tenant, placementId);
    if (answer.view !== null && answer.view.version >= version) return answer;
  }
  await tell({ tenant, placementId, version });
  await settled(of);
  const answer = await link.ask(tenant, placementId);
  if ((answer.view?.version ?? -1) < version) throw new ProcessUnavailableError('The process does not see the record.');
  return answer;
}

/** Skips time until the case's clock shows an instant. True when the workflow ended on the way. */
async function forwardTo(of: LivedCase, answer: ProcessAnswer, instant: number): Promise<boolean> {
  const { connection, namespace, within } = of.link;
  const workflowExecution = { workflowId: placementWorkflowId(of.tenant, of.placementId) };
  const left = Math.ceil(instant - (await caseNow(of, answer)));
  if (left <= 0) return false;
  const id = randomUUID();
  const duration = { seconds: Math.floor(left / 1_000) as unknown as Long, nanos: (left % 1_000) * 1_000_000 };
  await skipping(of, { enabled: true, maxSessionSkipCount: 10_000, fastForwardConfig: { id, duration } });
  for (;;) {
    const poll = await within(CALL_WITHIN * 6, () =>
      connection.workflowService.pollWorkflowExecutionTimeSkipping({ namespace, workflowExecution, fastForwardId: id }),
    );
    const result = Number(poll.fastForwardPollingResult);
    if (result === COMPLETED) return false;
    if (result !== FAILED) continue;
    if ((await stand(of))?.running !== true) return true;
    throw new ProcessUnavailableError(`Time could not be skipped: ${poll.failedReason}`);
  }
}

/** How the server moves the workflow's time from here on. What was skipped stays skipped. */
async function skipping({ link, tenant, placementId }: LivedCase, timeSkippingConfig: TimeSkipping): Promise<void> {
  await link.within(CALL_WITHIN, () =>
    link.connection.workflowService.updateWorkflowExecutionOptions({
      namespace: link.namespace,
      workflowExecution: { workflowId: placementWorkflowId(tenant, placementId) },
      workflowExecutionOptions: { timeSkippingConfig },
      updateMask: { paths: ['time_skipping_config'] },
    }),
  );
}

/** Waits until a timer has fired since, or the run has ended. Reads only: a question now would split the task of the ring. */
async function timerFired(of: LivedCase, before: Standing | null): Promise<void> {
  const { link, tenant, placementId } = of;
  const patience = Date.now() + RING_WITHIN;
  while (before !== null && Date.now() < patience) {
    const now = await stand(of);
    if (now?.running !== true || now.runId !== before.runId) return;
    const { history } = await link.within(CALL_WITHIN, () =>
      link.connection.workflowService.getWorkflowExecutionHistoryReverse({
        namespace: link.namespace,
        execution: { workflowId: placementWorkflowId(tenant, placementId), runId: now.runId },
        maximumPageSize: Math.max(1, now.events - before.events),
      }),
    );
    const since = (history?.events ?? []).filter((event) => Number(event.eventId) > before.events);
    if (since.some((event) => event.timerFiredEventAttributes)) return;
    await pause(LOOK_EVERY);
  }
}

/** Waits until the wake has been answered: by a ring, or by finding nothing due. */
async function afterRing(of: LivedCase, before: ProcessAnswer): Promise<ProcessAnswer> {
  const patience = Date.now() + RING_WITHIN;
  while (Date.now() < patience) {
    await settled(of);
    const answer = await of.link.ask(of.tenant, of.placementId);
    const moved = answer.view?.version !== before.view?.version || answer.wakeAt !== before.wakeAt;
    if (moved || answer.staleWakes !== before.staleWakes) return answer;
    await pause(LOOK_EVERY);
  }
  throw new ProcessUnavailableError('The process did not ring in time.');
}

/** Waits until the workflow has nothing under way. Asking it while it has would split its tasks. */
async function settled(of: LivedCase): Promise<void> {
  const patience = Date.now() + RING_WITHIN;
  while (Date.now() < patience) {
    const standing = await stand(of);
    if (standing !== null && !standing.busy) return;
    await pause(LOOK_EVERY);
  }
  throw new ProcessUnavailableError('The process is busy for too long.');
}

/** The server's word for it. */
type TimeSkipping = NonNullable<
  NonNullable<
    Parameters<
      TemporalLink['connection']['workflowService']['updateWorkflowExecutionOptions']
    >[0]['workflowExecutionOptions']
  >['timeSkippingConfig']
>;

/** Null when there is no such workflow. */
async function stand({ link, tenant, placementId }: LivedCase): Promise<Standing | null> {
  const { client, within } = link;
  try {
    const { raw, status, runId } = await within(CALL_WITHIN, () =>
      client.workflow.getHandle(placementWorkflowId(tenant, placementId)).describe(),
    );
    const now = raw.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return {
      running: status.name === 'RUNNING',
      runId,
      events: Number(raw.workflowExecutionInfo?.historyLength ?? 0),
      busy: raw.pendingWorkflowTask !== null && raw.pendingWorkflowTask !== undefined,
      virtualNow: now ? Number(now.seconds ?? 0) * 1_000 + Number(now.nanos ?? 0) / 1_000_000 : Date.now(),
    };
  } catch (error) {
    if (error instanceof Error && error.cause instanceof WorkflowNotFoundError) return null;
    throw error;
  }
}

async function caseNow(of: LivedCase, { offsetMs }: ProcessAnswer): Promise<number> {
  const standing = await stand(of);
  return (standing?.virtualNow ?? Date.now()) + offsetMs;
}
