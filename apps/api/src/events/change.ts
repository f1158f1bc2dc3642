import type { StoredEvent } from '@holdfast/event-store';

/** What changed, as everybody who may see the case is told: ids, codes and numbers, never a word about a person. */
export interface Change {
  readonly placementId: string;
  /** The type of the event, e.g. `follow-up-recorded`. */
  readonly kind: string;
  /** The case's version after it. */
  readonly version: number;
  /** Where it stands among all events: what `Last-Event-ID` carries. */
  readonly position: string;
}

/** The changes of cases among events of any stream. */
export function changesOf(events: readonly StoredEvent[]): readonly Change[] {
  return events
    .filter(({ streamType }) => streamType === 'placement')
    .map(({ streamId, type, version, position }) => ({ placementId: streamId, kind: type, version, position }));
}

/** A change as one server-sent event. */
export function asServerSent(change: Change): string {
  return `id: ${change.position}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
}

/** Too much was missed to be told one by one: whoever hears this reads afresh what it shows. */
export function asReset(position: string): string {
  return `id: ${position}\nevent: reset\ndata: ${JSON.stringify({ position })}\n\n`;
}
