import type { CaseHandling } from '@holdfast/case-handling';
import type { PlacementActivities, Seen } from '@holdfast/contracts';
import type { ProcessView } from '@holdfast/domain';
import { v5 } from 'uuid';
import { wakeAt } from './alarm-spread.js';
import { asFailure, notFound, saysNotFound, summaryOf, type FailureSummary } from './failures.js';

/** What the activities stand on, and who watches them. */
export interface PlacementActivityPorts {
  readonly cases: CaseHandling;
  /** Alarms of the same minute are spread over so many seconds; 0 rings each at its instant. */
  readonly spreadSeconds: number;
  /** Told after each ring how many events it appended; 0 is a stale wake. */
  readonly onRing?: (appended: number) => void;
  /** Told of each try that failed. */
  readonly onFailure?: (activity: keyof PlacementActivities, failure: FailureSummary) => void;
}

/**
 * The local activities of a placement's process: one effect each, all of it through case handling.
 *
 * Each fails with `NOT_FOUND` (not retryable) when the placement is not on record, else retryably with the code of what
 * went wrong (`STORE_UNAVAILABLE`, `CONFLICT`, ...).
 */
export function createPlacementActivities(ports: PlacementActivityPorts): PlacementActivities {
  const { cases, spreadSeconds, onRing, onFailure } = ports;

  const withWake = (view: ProcessView): Seen => ({ view, wakeAt: wakeAt(view, spreadSeconds) });

  /** Changes nothing, so it may run any number of times. */
  const look: PlacementActivities['look'] = async ({ tenant, placementId }) => {
    const view = await cases.look(tenant, placementId);
    if (view === null) throw notFound();
    return withWake(view);
  };

  /** Idempotent by `wake`: the store answers a command id it has seen with what it answered then. */
  const ring: PlacementActivities['ring'] = async ({ tenant, placementId, now, wake }) => {
    try {
      const handled = await cases.handle({
        tenant,
        placementId,
        command: { type: 'ring-alarm', data: {} },
        actor: { kind: 'system' },
        now,
        commandId: v5(wake, v5.URL),
        bodyHmac: null,
      });
      const appended = handled.events.length;
      if (!handled.repeated) onRing?.(appended);
      const seen = handled.view === null ? await look({ tenant, placementId }) : withWake(handled.view);
      return { ...seen, appended };
    } catch (error) {
      // Fails with NOT_FOUND if it is the placement that is not there.
      if (saysNotFound(error)) await look({ tenant, placementId });
      throw error;
    }
  };

  const reporting =
    <Input, Answer>(name: keyof PlacementActivities, work: (input: Input) => Promise<Answer>) =>
    async (input: Input): Promise<Answer> => {
      try {
        return await work(input);
      } catch (error) {
        onFailure?.(name, summaryOf(error));
        throw asFailure(error);
      }
    };
  return { look: reporting('look', look), ring: reporting('ring', ring) };
}
