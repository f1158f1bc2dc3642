import { sameValue } from '../../same-value.js';
import { RuleViolation } from '../../violations.js';
import type { RecordedEvent } from '../context.js';
import type { PlacementEvent, PlacementEventOf, StageTerms } from '../events.js';
import { correctableFields, isCorrectable } from './correctable.js';
import { merged } from './fields.js';

/** What a correction names and says. */
export interface Correction {
  readonly eventId: string;
  readonly correction: Readonly<Record<string, unknown>>;
}

/** An event as it should have been recorded. @throws RuleViolation NOT_CORRECTABLE */
export function correctedEvent(event: PlacementEvent, correction: Correction['correction']): PlacementEvent {
  if (!isCorrectable(event.type)) return event;
  const data = merged(correctableFields(event.type), event.data, oneEnd(event, correction));
  return { ...event, data } as PlacementEvent;
}

/** A placement ends by an outcome or early: saying one takes the other's place. */
function oneEnd(event: PlacementEvent, correction: Correction['correction']): Correction['correction'] {
  if (event.type !== 'placement-closed') return correction;
  const { outcome, endedEarly } = correction;
  const says = (end: unknown): boolean => end !== undefined && end !== null;
  if (
    (says(outcome) && says(endedEarly)) ||
    (outcome === null && !says(endedEarly)) ||
    (endedEarly === null && !says(outcome))
  ) {
    const rule = 'A placement ended by an outcome or early with a reason: one of the two.';
    throw new RuleViolation(
      'NOT_CORRECTABLE',
      rule,
      outcome === undefined ? '/correction/endedEarly' : '/correction/outcome',
    );
  }
  if (says(outcome)) return { ...correction, endedEarly: null };
  return says(endedEarly) ? { ...correction, outcome: null } : correction;
}

/**
 * The history with every correction on record, and one more, worked into the events they name. `null` stands for a
 * correction itself, so that places stay the same. A start that took effect follows the start that was recorded.
 * @throws RuleViolation NOT_CORRECTABLE
 */
export function correctedEvents(
  history: readonly RecordedEvent[],
  another: Correction | null = null,
): readonly (PlacementEvent | null)[] {
  const corrections = new Map<string, Correction['correction'][]>();
  const note = ({ eventId, correction }: Correction): unknown =>
    corrections.set(eventId, [...(corrections.get(eventId) ?? []), correction]);
  for (const { event } of history) if (event.type === 'record-corrected') note(event.data);
  if (another !== null) note(another);

  const starts: { readonly recorded: StageTerms; readonly corrected: StageTerms }[] = [];
  return history.map(({ eventId, event }) => {
    if (event.type === 'record-corrected') return null;
    const followed = event.type === 'stage-started' ? following(event, starts) : event;
    const after = (corrections.get(eventId) ?? []).reduce(correctedEvent, followed);
    if (after.type === 'stage-start-recorded' && event.type === 'stage-start-recorded') {
      starts.push({ recorded: event.data.terms, corrected: after.data.terms });
    }
    if (after.type !== 'stage-started' || event.type !== 'stage-started') return after;
    starts.push({ recorded: event.data.terms, corrected: after.data.terms });
    return paidFrom(event, after);
  });
}

/** A start in effect on the terms of the recorded start it came from, as these were corrected. */
function following(
  event: PlacementEventOf<'stage-started'>,
  starts: readonly { readonly recorded: StageTerms; readonly corrected: StageTerms }[],
): PlacementEventOf<'stage-started'> {
  const { terms } = event.data;
  const from = starts.findLast(
    ({ recorded }) => recorded.stage === terms.stage && recorded.startsOn === terms.startsOn,
  );
  if (from === undefined) return event;
  const keys = Object.keys(terms) as (keyof StageTerms)[];
  const changed = keys.filter((key) => !sameValue(from.recorded[key], from.corrected[key]));
  const next = Object.fromEntries(changed.map((key) => [key, from.corrected[key]]));
  return { ...event, data: { ...event.data, terms: { ...terms, ...next } } };
}

/** After-care counts from the first day as it should have been recorded. */
function paidFrom(
  before: PlacementEventOf<'stage-started'>,
  after: PlacementEventOf<'stage-started'>,
): PlacementEventOf<'stage-started'> {
  const { startsOn } = after.data.terms;
  if (before.data.firstPaidDay !== before.data.terms.startsOn) return after;
  return { ...after, data: { ...after.data, firstPaidDay: startsOn } };
}
