import { sameValue } from '../../same-value.js';
import { RuleViolation } from '../../violations.js';
import type { Obligation, ObligationDetail } from '../../obligations/obligation.js';
import { remade, stands } from '../../obligations/remaking.js';
import type { Day } from '../../time/instants.js';
import type { CorrectedFacts } from '../case-flow-events.js';
import { checkReason } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import type { RecordedEvent } from '../context.js';
import { checkCorrection } from '../correcting/check-correction.js';
import { CORRECTABLE_EVENT_TYPES, isCorrectable } from '../correcting/correctable.js';
import { correctedEvents } from '../correcting/corrected-events.js';
import { refold } from '../correcting/refold.js';
import { fold } from '../evolve.js';
import type { PlacementEvent } from '../events.js';
import { openPlacement, type Recorder } from '../recorder.js';
import type { Placement } from '../state.js';
import { takeEffect } from '../take-effect.js';

/** Why something was made anew: what it counted from was corrected. */
const WHY = 'record-corrected';

/**
 * correct-record: a new event that names the one it corrects; nothing is edited. The case refolds with every correction
 * worked in: what differs are the facts of the new event, and what is owed on account of it is made anew. A second
 * correction of the same event builds on the first. Source: design, "Correction".
 * @throws RuleViolation NOT_FOUND, NOT_CORRECTABLE, UNKNOWN_REASON, and whatever refuses the original
 */
export function correctRecord(recorder: Recorder, data: PlacementCommandData['correct-record']): void {
  const { eventId, because, correction } = data;
  const history = historyOf(recorder);
  const at = history.findIndex((recorded) => recorded.eventId === eventId);
  const original = history[at];
  if (original === undefined) {
    throw new RuleViolation(
      'NOT_FOUND',
      'No event of this case has this id. GET the timeline for the ids.',
      '/eventId',
    );
  }
  checkReason(recorder, 'correct-record', because);
  checkCorrectable(original.event);
  const before = correctedEvents(history);
  const after = correctedEvents(history, { eventId, correction });
  const [was, is] = [before[at], after[at]];
  if (!was || !is || sameValue(was.data, is.data)) return;
  const past = after.slice(0, at).filter((event) => event !== null);
  checkCorrection(recorder, is, correction, {
    ...{ before: fold(past), startedOn: firstDayOf(past) },
    inEffect: tookEffect(was, before.slice(at)),
  });

  const recorded = history.map(({ event }) => (event.type === 'record-corrected' ? null : event));
  const states = { before: refold(recorded, before), after: refold(recorded, after) };
  recorder.record('record-corrected', {
    ...{ eventId, corrected: original.event.type, correction, because },
    facts: factsThatDiffer(states.before, states.after),
  });
  if (states.after.stage === 'closed') return;
  remakeWhatChanged(recorder, states.before, states.after);
  takeEffect(recorder, 'afterwards');
}

/** Everything on record, with what this very decision recorded before. */
function historyOf(recorder: Recorder): readonly RecordedEvent[] {
  const { history } = recorder.context;
  if (history === undefined) throw new Error('correct-record needs the history of the case.');
  return [...history, ...recorder.events().map((event) => ({ eventId: '', event }))];
}

function checkCorrectable({ type }: PlacementEvent): void {
  if (isCorrectable(type)) return;
  const rule = `A ${type} is not corrected. What is: ${CORRECTABLE_EVENT_TYPES.join(', ')}.`;
  throw new RuleViolation('NOT_CORRECTABLE', rule, '/eventId', { correctable: CORRECTABLE_EVENT_TYPES });
}

/** The first day of the rung that ran, or had run last, when an event was recorded; null before the first one. */
function firstDayOf(past: readonly PlacementEvent[]): Day | null {
  const started = past.findLast((event) => event.type === 'stage-started');
  return started === undefined ? null : started.data.terms.startsOn;
}

/** Whether a start on record runs, or has run, on the terms it says. */
function tookEffect(event: PlacementEvent, from: readonly (PlacementEvent | null)[]): boolean {
  if (event.type !== 'stage-start-recorded' && event.type !== 'stage-started') return false;
  const { stage, startsOn } = event.data.terms;
  return from.some(
    (other) =>
      other?.type === 'stage-started' && other.data.terms.stage === stage && other.data.terms.startsOn === startsOn,
  );
}

const FACTS = [
  'plan',
  'considerations',
  'papersFor',
  'ahead',
  'beside',
  'lastRung',
  'firstPaidDay',
  'afterCareLeft',
  'main',
  'closedOn',
  'outcome',
  'endedEarly',
] as const satisfies readonly (keyof CorrectedFacts)[];

function factsThatDiffer(before: Placement, after: Placement): CorrectedFacts {
  const [was, is] = [before, after] as unknown as readonly [CorrectedFacts, CorrectedFacts];
  const changed = FACTS.filter((fact) => !sameValue(was[fact], is[fact]));
  return Object.fromEntries(changed.map((fact) => [fact, is[fact]]));
}

/** What is owed and counts from, or says, something that was corrected: another takes its place. */
function remakeWhatChanged(recorder: Recorder, before: Placement, after: Placement): void {
  for (const obligation of Object.values(openPlacement(recorder).obligations)) {
    const detail = {
      ...obligation.detail,
      ...differing(obligation, before, after),
      ...plannedStart(obligation, before, after),
    };
    const { countsFrom } = detail;
    if (stands(obligation) || countsFrom === undefined || sameValue(detail, obligation.detail)) continue;
    const { policy } = recorder.context;
    const next = remade(obligation, { policy, countsFrom, detail }, recorder.moment);
    if (next === null) continue;
    recorder.record('obligation-superseded', { obligationId: obligation.id, why: WHY });
    recorder.record('obligation-made', { obligation: { ...next, id: `o${openPlacement(recorder).nextObligation}` } });
  }
}

function differing({ id }: Obligation, before: Placement, after: Placement): Partial<ObligationDetail> {
  const [was, is] = [before.obligations[id]?.detail ?? {}, after.obligations[id]?.detail ?? {}];
  const keys = (Object.keys(is) as (keyof ObligationDetail)[]).filter(
    (key) => key !== 'booked' && !sameValue(was[key], is[key]),
  );
  return Object.fromEntries(keys.map((key) => [key, is[key]]));
}

/** The papers and the start of a rung whose start is on record follow its first day, whenever they were asked for. */
function plannedStart({ kind, detail }: Obligation, before: Placement, after: Placement): Partial<ObligationDetail> {
  if ((kind !== 'papers' && kind !== 'start-or-replan') || before.ahead === null || after.ahead === null) return {};
  if (detail.rung !== before.ahead.stage || detail.firstDay !== before.ahead.startsOn) return {};
  return { firstDay: after.ahead.startsOn, countsFrom: after.ahead.startsOn };
}
