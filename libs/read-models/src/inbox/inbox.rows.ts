import type { Obligation, PlacementState, Recipient } from '@holdfast/domain';
import type { PlacementRecord, Projection } from '../shared/projection.js';
import { FALLBACK, type InboxRow } from './inbox.row.js';

type Told = Pick<InboxRow, 'step' | 'about' | 'channel'>;

function message(
  event: PlacementRecord,
  placementId: string,
  obligationId: string | null,
  obligation: Obligation | undefined,
  to: Recipient,
  told: Told,
): InboxRow {
  const recipient = to.staffId ?? FALLBACK;
  return {
    message_id: `${event.eventId}:${recipient}`,
    recipient,
    placement_id: placementId,
    obligation_id: obligationId,
    kind: obligation?.kind ?? null,
    due_on: obligation?.dueOn ?? null,
    reason: to.reason,
    instead_of: to.insteadOf ?? null,
    at: event.at,
    ...told,
  };
}

/** Obligations by id as they stood around the events: an alarm may ring for one that ends in the same command. */
function obligationsAround(
  before: PlacementState,
  after: Readonly<Record<string, Obligation>>,
  events: readonly PlacementRecord[],
): (id: string) => Obligation | undefined {
  return (id) => {
    const made = events.find((e) => e.type === 'obligation-made' && e.data.obligation.id === id);
    return (
      after[id] ?? before?.obligations[id] ?? (made?.type === 'obligation-made' ? made.data.obligation : undefined)
    );
  };
}

/** Projection: one row per message, for the inbox of the person who is told. */
export const inboxRows: Projection = (before, state, events) => {
  const find = obligationsAround(before, state.obligations, events);
  const rows: InboxRow[] = [];
  for (const event of events) {
    if (event.type === 'alarm-rung') {
      const { obligationId, recipients, step, channel } = event.data;
      const obligation = find(obligationId);
      for (const to of recipients) {
        rows.push(message(event, state.placementId, obligationId, obligation, to, { step, about: null, channel }));
      }
    } else if (event.type === 'person-told') {
      const { obligationId, recipients, about } = event.data;
      const obligation = obligationId === null ? undefined : find(obligationId);
      const told: Told = { step: null, about, channel: 'message' };
      for (const to of recipients) {
        rows.push(message(event, state.placementId, obligationId, obligation, to, told));
      }
    }
  }
  return { inbox: rows.map((row) => ({ ...row })) };
};
