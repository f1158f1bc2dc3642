import { dayOf, type Instant } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { asOfInstant } from '../as-of/as-of.js';
import { placementRecords, type PlacementRecord } from '../shared/projection.js';
import { timelineNeeds, type TimelineNeeds } from '../timeline/read-timeline.js';
import { renderTimeline } from '../timeline/render-timeline.js';
import type { Rendering, TimelineLine } from '../timeline/timeline.types.js';
import { createWords } from '../timeline/words.js';
import type { Comparison, MomentAsked } from './compare.types.js';
import { compareFields } from './fields-then.js';
import { compareObligations, foldWithObligations } from './obligations-then.js';

/** What follows from an entry by itself says nothing of its own about when something happened. */
function isEntry({ by, type }: PlacementRecord): boolean {
  return by !== 'system' && !type.startsWith('obligation-');
}

function recordedLater(
  events: readonly PlacementRecord[],
  lines: readonly TimelineLine[],
  asOf: Instant,
): readonly TimelineLine[] {
  const known = new Set(events.filter(({ at }) => at <= asOf).map(({ eventId }) => eventId));
  const day = dayOf(asOf);
  return events.flatMap((event, index) => {
    const line = lines[index];
    if (line === undefined || known.has(event.eventId) || !isEntry(event)) return [];
    const corrects = event.type === 'record-corrected' && known.has(event.data.eventId);
    return corrects || (line.recordedLate && event.occurredOn <= day) ? [line] : [];
  });
}

/**
 * Two moments of a whole stream, side by side. Pure.
 * @param events the whole stream: what was recorded after both moments is where late records are found
 */
export function compareMoments(
  placementId: string,
  events: readonly PlacementRecord[],
  from: Instant,
  to: Instant,
  rendering: Rendering,
): Comparison {
  const words = createWords(rendering);
  const lines = renderTimeline(events, rendering);
  const moment = (asOf: Instant): MomentAsked => ({
    asOf,
    version: events.findLast(({ at }) => at <= asOf)?.version ?? 0,
    recordedLater: recordedLater(events, lines, asOf),
  });
  const before = foldWithObligations(events.filter(({ at }) => at <= from));
  const after = foldWithObligations(events.filter(({ at }) => at <= to));
  return {
    placementId,
    from: moment(from),
    to: moment(to),
    fields: compareFields({ state: before.state, day: dayOf(from) }, { state: after.state, day: dayOf(to) }, words),
    obligations: compareObligations(before, after, words),
  };
}

/**
 * A placement as we knew it at two moments (days count to their end in Copenhagen). Before the case began: empty. Null when
 * there is no such placement. `prepare` as for a timeline.
 * @throws StoreUnavailableError
 */
export async function readComparison(
  store: Pick<EventStore, 'readStream'>,
  tenant: string,
  placementId: string,
  asked: { readonly from: string; readonly to: string },
  prepare: (needs: TimelineNeeds) => Promise<Rendering>,
): Promise<Comparison | null> {
  const events = placementRecords(await store.readStream(tenant, 'placement', placementId));
  const needs = timelineNeeds(events);
  if (needs === null) return null;
  const rendering = await prepare(needs);
  return compareMoments(placementId, events, asOfInstant(asked.from), asOfInstant(asked.to), rendering);
}
