import { type DecisionContext, RuleViolation } from '@holdfast/domain';
import type { EventStore, LoadedStream } from '@holdfast/event-store';
import { placementRecords } from '@holdfast/read-models/rows';
import type { ContextPort, HandleCommand } from './types.js';

/**
 * What only some commands need besides: a correction the whole history, at the version it is decided on; an adoption the
 * version that is to count. Read only for them, so that every other command stays one round trip.
 * @throws RuleViolation NOT_FOUND when the version to adopt is not published; StoreUnavailableError
 */
export async function moreContext(
  { store, context }: { readonly store: EventStore; readonly context: ContextPort },
  { tenant, placementId, command }: HandleCommand,
  { version, registersStamp }: LoadedStream,
): Promise<Pick<DecisionContext, 'history' | 'adopting'>> {
  if (command.type === 'correct-record') {
    const events = placementRecords(await store.readStream(tenant, 'placement', placementId, { version }));
    return { history: events.map((event) => ({ eventId: event.eventId, event })) };
  }
  if (command.type !== 'adopt-policy') return {};
  const adopting = await context.policy(tenant, command.data.version, registersStamp);
  if (adopting === null)
    throw new RuleViolation('NOT_FOUND', 'No policy version of this name is published.', '/version');
  return { adopting };
}
