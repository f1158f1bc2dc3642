import { startOfDay } from '../time/copenhagen.js';
import { addDays } from '../time/days.js';
import type { Instant } from '../time/instants.js';
import type { OpenPlacement, RecordedStart } from './state.js';

/** Something that happens by the clock alone: at 00:00 of a day, an offer's expiry when alarms ring. */
export interface Transition {
  readonly kind: 'start' | 'end' | 'end-beside' | 'offer-expires' | 'hand-over';
  readonly at: Instant;
  readonly why: string;
}

/**
 * The next thing that happens by the clock alone; null when nothing is on record to happen. At one instant a start comes
 * before an end (a rung that takes over ends the one before it), and what runs beside ends before the main rung (hours
 * that are over do not become the main rung).
 */
export function nextTransition(state: OpenPlacement): Transition | null {
  const found: Transition[] = [];
  const { ahead, beside } = state;
  if (ahead !== null) found.push({ kind: 'start', at: startOfDay(ahead.startsOn), why: `${ahead.stage} starts` });
  if (beside !== null && beside.plannedEnd !== null) {
    const at = startOfDay(addDays(beside.plannedEnd, 1));
    found.push({ kind: 'end-beside', at, why: `${beside.stage} beside ends` });
  }
  if ('main' in state && state.main.plannedEnd !== null) {
    found.push({ kind: 'end', at: startOfDay(addDays(state.main.plannedEnd, 1)), why: `${state.stage} ends` });
  }
  if (state.agreed !== null) {
    found.push({ kind: 'hand-over', at: startOfDay(state.agreed.effectiveOn), why: 'agreed hand-over takes effect' });
  }
  if (state.offer !== null) found.push({ kind: 'offer-expires', at: state.offer.expiresAt, why: 'offer expires' });
  return found.reduce<Transition | null>((first, next) => (first === null || next.at < first.at ? next : first), null);
}

/** Whether a recorded start may take effect: its papers are in, or a team lead let it start without them. */
export function canStart(state: OpenPlacement, ahead: RecordedStart): boolean {
  return ahead.deviation || (state.papersFor[ahead.stage] ?? []).length === 0;
}
