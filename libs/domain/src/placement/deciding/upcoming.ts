import { armAlarms } from '../../obligations/ladder.js';
import type { Day } from '../../time/instants.js';
import type { Paper, Rung } from '../../words.js';
import { today } from '../checks.js';
import { openOf, supersede } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { oweStartOrReplan, owePapers } from '../stage-obligations.js';

/** The papers of a rung whose start is on record: kept as they are owed, or asked for anew when the day is another. */
export function askForPapers(recorder: Recorder, rung: Rung, firstDay: Day, missing: readonly Paper[]): void {
  const { papersFor } = openPlacement(recorder);
  const upcoming = openOf(recorder, 'papers').filter((o) => o.detail.rung !== undefined && o.detail.rung in papersFor);
  const same = upcoming.filter((o) => o.detail.rung === rung && o.detail.firstDay === firstDay);
  supersede(
    recorder,
    upcoming.filter((o) => !same.includes(o)),
    'start-replanned',
  );
  if (same.length === 0) owePapers(recorder, rung, firstDay, missing);
}

/**
 * While a start is on record, the start stays owed until it really happens, without its reminder: at 00:00 of the first
 * day it is met, or, papers missing, its ladder goes on. So nothing can fall silent between recording and starting.
 */
export function armStart(recorder: Recorder, rung: Rung, firstDay: Day): void {
  const { policy } = recorder.context;
  const open = openOf(recorder, 'start-or-replan');
  const same = open.find((o) => o.dueOn === firstDay && o.detail.rung === rung);
  supersede(
    recorder,
    open.filter((o) => o !== same),
    'start-replanned',
  );
  if (firstDay <= today(recorder)) return;
  if (same === undefined) oweStartOrReplan(recorder, rung, firstDay);
  const owed = openOf(recorder, 'start-or-replan')[0];
  if (owed === undefined) return;
  const alarms = armAlarms(policy, 'start-or-replan', owed.dueOn, recorder.moment).filter((a) => a.step !== 'reminder');
  recorder.record('obligation-rearmed', { obligationId: owed.id, alarms });
}
