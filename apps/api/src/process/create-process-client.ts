import { newsWithStart, PLACEMENT_QUEUE, PLACEMENT_WORKFLOW } from '@holdfast/contracts';
import type { CaseClock, EventStore } from '@holdfast/event-store';
import type { PartHealth, ProcessPort } from '../wiring/process-port.js';
import { createTemporalLink, type TemporalLink } from './temporal-link.js';
import { fastForward } from './fast-forward.js';
import { createTurns } from './turns.js';

/** Where Temporal is, and in demo and test mode what the cases' own clocks need. */
export interface ProcessClientOptions {
  /** `host:port` of Temporal's frontend. */
  readonly address: string;
  readonly namespace: string;
  /** Demo and test mode only: the cases' own clocks, and the store that says which version a case has. */
  readonly dev?: { readonly clock: CaseClock; readonly store: Pick<EventStore, 'load'> };
}

/** Telling goes on beside the reply; what fails is the relay's. Milliseconds. */
const TELL_WITHIN = 2_000;
const HEALTH_WITHIN = 1_500;
/** A worker asks for work at least once a minute; silent for longer, it is not there. Milliseconds. */
const SILENT_AFTER = 90_000;
/** Temporal's name for the kind of task queue that workflows use. */
const WORKFLOW_TASKS = 1;

/**
 * The API's only way to Temporal: tells and asks the workflows, and in demo and test mode lives them on. Connects when first
 * used; while Temporal is down every call fails within seconds with `PROCESS_UNAVAILABLE`.
 */
export function createProcessClient({ address, namespace, dev }: ProcessClientOptions): ProcessPort {
  const link = createTemporalLink(address, namespace);
  // Nothing may reach a workflow while it is fast-forwarded, so demo and test mode take turns by placement.
  const turns = createTurns();
  const inTurn = <T>(tenant: string, placementId: string, work: () => Promise<T>): Promise<T> =>
    dev === undefined ? work() : turns.take(`${tenant}/${placementId}`, work);

  const tellNow: ProcessPort['tell'] = async (news) => {
    const offsetMs = await dev?.clock.offsetOf(news.tenant, news.placementId);
    const start = newsWithStart(news, offsetMs);
    await link.within(TELL_WITHIN, () => link.client.workflow.signalWithStart(PLACEMENT_WORKFLOW, start));
  };

  return {
    tell: (news) => inTurn(news.tenant, news.placementId, () => tellNow(news)),
    ask: (tenant, placementId) => link.ask(tenant, placementId),
    health: () => healthOf(link),
    fastForward: async (tenant, placementId, until) => {
      if (dev === undefined) throw new TypeError('Only cases with a clock of their own can be lived on.');
      const of = { link, tell: tellNow, clock: dev.clock, store: dev.store, tenant, placementId };
      return inTurn(tenant, placementId, () => fastForward(of, until));
    },
    close: () => link.close(),
  };
}

/** The relay lives in the worker; how much it has left to tell stands in the worker's own metrics. */
async function healthOf({ connection, namespace, within }: TemporalLink): ReturnType<ProcessPort['health']> {
  try {
    const { pollers } = await within(HEALTH_WITHIN, () =>
      connection.workflowService.describeTaskQueue({
        namespace,
        taskQueue: { name: PLACEMENT_QUEUE },
        taskQueueType: WORKFLOW_TASKS,
      }),
    );
    const lastSeen = Math.max(0, ...pollers.map((poller) => Number(poller.lastAccessTime?.seconds ?? 0) * 1_000));
    const worker: PartHealth = Date.now() - lastSeen < SILENT_AFTER ? 'up' : 'degraded';
    return { temporal: 'up', worker, relay: worker };
  } catch {
    return { temporal: 'degraded', worker: 'degraded', relay: 'degraded' };
  }
}
