import { armAlarms } from '../../obligations/ladder.js';
import type { Obligation } from '../../obligations/obligation.js';
import type { Day } from '../../time/instants.js';
import type { Paper, Rung } from '../../words.js';
import { today } from '../checks.js';
import { openOf, supersede } from '../owing.js';
import type { Recorder } from '../recorder.js';
import type { RecordedStart } from '../state.js';
import { oweStartOrReplan, owePapers } from '../stage-obligations.js';

/** A rung whose start is being recorded, and the recorded start it takes the place of. */
export interface Upcoming {
  readonly rung: Rung;
  readonly firstDay: Day;
  readonly beside: boolean;
  readonly replaces: RecordedStart | null;
}

/** What is owed for a start in the same place: of the main rung, or beside it; or for the one that is replaced. */
function inItsPlace({ beside, replaces }: Upcoming): (obligation: Obligation) => boolean {
  return ({ detail }) => {
    const other = detail.beside === true;
    return other === beside || other === replaces?.beside;
  };
}

/** The papers of a rung whose start is on record: kept as they are owed, or asked for anew when the day is another. */
export function askForPapers(recorder: Recorder, upcoming: Upcoming, missing: readonly Paper[]): void {
  const { rung, firstDay, beside } = upcoming;
  const open = openOf(recorder, 'papers').filter((o) => o.detail.begun !== true && inItsPlace(upcoming)(o));
  const same = open.filter((o) => o.detail.rung === rung && o.detail.firstDay === firstDay);
  supersede(
    recorder,
    open.filter((o) => !same.includes(o)),
    'start-replanned',
  );
  if (same.length === 0) owePapers(recorder, rung, firstDay, missing, beside);
}

/**
 * While a start is on record, the start stays owed until it really happens, without its reminder: at 00:00 of the first
 * day it is met, or, papers missing, its ladder goes on. So nothing can fall silent between recording and starting.
 */
export function armStart(recorder: Recorder, upcoming: Upcoming): void {
  const { rung, firstDay, beside } = upcoming;
  const { policy } = recorder.context;
  const open = openOf(recorder, 'start-or-replan').filter(inItsPlace(upcoming));
  const same = open.find(
    (o) => o.dueOn === firstDay && o.detail.rung === rung && (o.detail.beside === true) === beside,
  );
  supersede(
    recorder,
    open.filter((o) => o !== same),
    'start-replanned',
  );
  if (firstDay <= today(recorder)) return;
  if (same === undefined) oweStartOrReplan(recorder, rung, firstDay, beside);
  const owed = openOf(recorder, 'start-or-replan').find((o) => (o.detail.beside === true) === beside);
  if (owed === undefined) return;
  const alarms = armAlarms(policy, 'start-or-replan', owed.dueOn, recorder.moment).filter((a) => a.step !== 'reminder');
  recorder.record('obligation-rearmed', { obligationId: owed.id, alarms });
}
