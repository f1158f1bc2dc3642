import type { Instant } from '../time/instants.js';
import type { OpenPlacement } from './state.js';

/** The next thing that happens by the clock alone; null when nothing is on record to happen. */
export function nextTransition(_state: OpenPlacement): { readonly at: Instant; readonly why: string } | null {
  return null;
}
