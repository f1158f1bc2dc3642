import type { Instant, PlacementEventData, SealedText } from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';
import { renderTimeline } from './render-timeline.js';
import type { Rendering, Timeline } from './timeline.types.js';

/** What a stream needs looked up before it can be rendered: fetched by the caller in as few round trips as it can. */
export interface TimelineNeeds {
  readonly citizenId: string;
  readonly companyId: string;
  readonly staffIds: readonly string[];
  readonly policyVersions: readonly string[];
  /** Every sealed text, in the order of the events. */
  readonly sealed: readonly SealedText[];
}

function isSealed(value: object): value is SealedText {
  return 'sealed' in value && typeof value.sealed === 'string';
}

function collect(value: unknown, staff: Set<string>, sealed: SealedText[], key = ''): void {
  if (typeof value === 'string' && STAFF_KEYS.has(key)) staff.add(value);
  if (typeof value !== 'object' || value === null) return;
  if (isSealed(value)) {
    sealed.push(value);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    collect(part, staff, sealed, Array.isArray(value) ? key : name);
  }
}

/** Where events name a member of staff. `from` and `to` are people in the events that hand something over. */
const STAFF_KEYS = new Set(['ownerId', 'secondPersonId', 'owedBy', 'staffId', 'onBehalfOf', 'insteadOf', 'offeredBy']);
const HANDED_OVER = new Set<keyof PlacementEventData>([
  'owner-assigned',
  'second-person-assigned',
  'obligation-reassigned',
  'hand-off-offered',
  'hand-off-accepted',
  'hand-off-declined',
  'hand-off-withdrawn',
  'hand-off-expired',
  'hand-off-lapsed',
  'owner-handed-over',
  'owner-left',
  'second-person-left',
]);

/** What rendering these events takes. Pure. */
export function timelineNeeds(events: readonly PlacementRecord[]): TimelineNeeds | null {
  const first = events[0];
  if (first?.type !== 'placement-proposed') return null;
  const staff = new Set<string>();
  const sealed: SealedText[] = [];
  for (const event of events) {
    collect(event.data, staff, sealed);
    collect(event.by, staff, sealed);
    if (!HANDED_OVER.has(event.type)) continue;
    const { from, to } = event.data as { readonly from: string | null; readonly to: string | null };
    if (to !== null) staff.add(to);
    if (from !== null) staff.add(from);
  }
  return {
    citizenId: first.data.citizenId,
    companyId: first.data.companyId,
    staffIds: [...staff],
    policyVersions: [...new Set(events.map((event) => event.policyVersion))],
    sealed,
  };
}

/**
 * A placement's timeline, of its events up to an instant (null: all of them). `prepare` fetches names, calendars and opened texts
 * once it is known what is needed. Null when nothing was on record by then. @throws what `prepare` throws
 */
export async function tellTimeline(
  placementId: string,
  events: readonly PlacementRecord[],
  asOf: Instant | null,
  prepare: (needs: TimelineNeeds) => Promise<Rendering>,
): Promise<Timeline | null> {
  const needs = timelineNeeds(events);
  if (needs === null) return null;
  const lines = renderTimeline(events, await prepare(needs));
  return { placementId, asOf, version: events.at(-1)?.version ?? 0, lines };
}
