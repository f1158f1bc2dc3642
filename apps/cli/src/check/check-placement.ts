import { type Placement, processView } from '@holdfast/domain';
import type { PlacementRecord } from '@holdfast/read-models/rows';
import type { FindingKind } from './finding.js';

/** What is wrong with one placement, whatever else there is. */
export interface PlacementFlaw {
  readonly what: FindingKind;
  readonly detail: string;
}

/** The invariants of the design (section 1) that one placement's events and their fold must hold. Pure. */
export function placementFlaws(state: Placement, events: readonly PlacementRecord[]): readonly PlacementFlaw[] {
  const flaws = vanished(state, events).map((id): PlacementFlaw => ({
    what: 'obligation-vanished',
    detail: `${id} is neither open nor ended`,
  }));
  if (state.stage === 'closed') return flaws;
  if (state.ownerId === '') flaws.push({ what: 'no-owner', detail: 'an open case has exactly one owner' });
  const { owed, nextAlarm, nextWake } = processView(state, events.at(-1)?.version ?? 0);
  if (owed.length === 0) return [...flaws, { what: 'nothing-owed', detail: 'an open case always owes something' }];
  if (nextAlarm === null || nextWake === null) {
    flaws.push({ what: 'no-alarm-armed', detail: 'nothing would ring, whatever is forgotten' });
  }
  return flaws;
}

/** Every obligation made is open, or ended in one of the four ways. */
function vanished(state: Placement, events: readonly PlacementRecord[]): readonly string[] {
  const ended = new Set<string>();
  const made: string[] = [];
  for (const event of events) {
    switch (event.type) {
      case 'obligation-made':
        made.push(event.data.obligation.id);
        break;
      case 'obligation-met':
      case 'obligation-moved':
      case 'obligation-cancelled':
      case 'obligation-superseded':
        ended.add(event.data.obligationId);
        break;
      default:
    }
  }
  return made.filter((id) => state.obligations[id] === undefined && !ended.has(id));
}
