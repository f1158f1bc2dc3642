import {
  correctedEvents,
  dayOf,
  type Channel,
  type Day,
  type LadderStep,
  type Obligation,
  type ObligationKind,
  type PlacementEvent,
  type Recipient,
} from '@holdfast/domain';
import { FALLBACK } from '../inbox/inbox.row.js';
import { recipientLabel } from '../labels/labels.types.js';
import type { PlacementRecord } from '../shared/projection.js';
import type { TimelineLine } from '../timeline/timeline.types.js';
import type { Words } from '../timeline/words.js';
import type { ContactEntry, ContactKind, Receipts, ToldEntry } from './contact.types.js';

interface Evidence {
  readonly kind: ContactKind;
  readonly day: Day;
  readonly channel: Channel | null;
}

/** What an event is evidence of; null for most. An answer nobody was told is none. */
function evidenceOf(event: PlacementEvent): Evidence | null {
  switch (event.type) {
    case 'follow-up-held':
      return { kind: 'held', day: event.data.heldOn, channel: event.data.channel };
    case 'attempt-recorded':
      return { kind: 'attempted', day: event.data.attemptedOn, channel: event.data.channel };
    case 'report-answered':
      return event.data.toldReporter ? { kind: 'answered', day: event.occurredOn, channel: null } : null;
    case 'absence-reported':
    case 'concern-raised':
      return { kind: 'reported', day: event.occurredOn, channel: null };
    default:
      return null;
  }
}

/** Every entry of a case that is evidence of contact, each as it stands corrected, by day. Pure. */
export function contactEntries(
  events: readonly PlacementRecord[],
  lines: readonly TimelineLine[],
  words: Words,
): readonly ContactEntry[] {
  const corrected = correctedEvents(events.map((event) => ({ eventId: event.eventId, event })));
  const found = corrected.flatMap((event, index): readonly ContactEntry[] => {
    const line = lines[index];
    const evidence = event === null ? null : evidenceOf(event);
    if (evidence === null || line === undefined) return [];
    const { channel } = evidence;
    return [{ ...evidence, channelText: channel === null ? null : words.l.channel[channel], line }];
  });
  return found.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** What is owed here is contact: somebody waits for a talk, a visit or an answer. */
const CONTACT_OWED: readonly ObligationKind[] = [
  ...(['follow-up', 'after-care', 'next-step', 'promise', 'answer-absence', 'answer-concern'] as const),
  ...(['flex-interview', 'flex-status'] as const),
];

/** Every message that told somebody on these days, oldest first, with what became of it. Pure. */
export function toldEntries(
  events: readonly PlacementRecord[],
  lines: readonly TimelineLine[],
  days: { readonly from: Day; readonly to: Day },
  find: (obligationId: string) => Obligation | undefined,
  words: Words,
  receipts: Receipts,
): readonly ToldEntry[] {
  return events.flatMap((event, index): readonly ToldEntry[] => {
    if (event.type !== 'alarm-rung' && event.type !== 'person-told') return [];
    const day = dayOf(event.at);
    const what = lines[index]?.what;
    if (day < days.from || day > days.to || what === undefined) return [];
    const obligation = event.data.obligationId === null ? undefined : find(event.data.obligationId);
    const step: LadderStep | null = event.type === 'alarm-rung' ? event.data.step : null;
    const about = {
      ...{ eventId: event.eventId, at: event.at, what, step, stepText: step === null ? null : words.l.step[step] },
      channel: event.type === 'alarm-rung' ? event.data.channel : ('message' as const),
      obligation:
        obligation === undefined
          ? null
          : { id: obligation.id, kind: obligation.kind, label: words.obligation(obligation) },
      aboutContact: obligation !== undefined && CONTACT_OWED.includes(obligation.kind),
    };
    return event.data.recipients.map((to) => ({ ...about, ...toWhom(event.eventId, to, obligation, words, receipts) }));
  });
}

function toWhom(
  eventId: string,
  { staffId, reason, insteadOf }: Recipient,
  obligation: Obligation | undefined,
  words: Words,
  receipts: Receipts,
): Pick<ToldEntry, 'messageId' | 'to' | 'reason' | 'reasonText' | 'insteadOf' | 'receipt'> {
  const messageId = `${eventId}:${staffId ?? FALLBACK}`;
  return {
    messageId,
    to: { staffId, name: staffId === null ? words.t.mailbox : words.staff(staffId) },
    reason,
    reasonText: recipientLabel(words.l, reason, obligation?.kind),
    insteadOf: insteadOf === undefined ? null : { staffId: insteadOf, name: words.staff(insteadOf) },
    receipt: receipts.get(messageId) ?? { mail: null, readAt: null },
  };
}
