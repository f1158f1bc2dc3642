import type { Alarm, Obligation } from '../obligations/obligation.js';
import type { DecisionContext } from '../placement/context.js';
import { ringAlarms } from '../placement/deciding/ringing.js';
import type { PlacementEventData, PlacementEventType } from '../placement/events.js';
import type { Recorder } from '../placement/recorder.js';
import type { OpenPlacement } from '../placement/state.js';
import type { Instant } from '../time/instants.js';
import { isRuleViolation } from '../violations.js';
import type { ForecastLine } from './forecast.types.js';
import { alarmLine, toldLine } from './lines.js';
import { repeatsBefore } from './repeats.js';

/** What rings of a case before a moment while nothing else happens, and what is armed then. */
export interface RungAhead {
  readonly lines: readonly ForecastLine[];
  readonly obligations: Readonly<Record<string, Obligation>>;
  /** The earliest moment at which the clock's command would fail because the calendar ends. */
  readonly calendarEnds: Instant | null;
}

type Rung = Omit<RungAhead, 'obligations'> & { readonly alarms: readonly Alarm[] };

/**
 * Rings every obligation of a case on its own until a moment (exclusive): between two transitions none touches another. The
 * decider's own rule rings each step; only repeats are counted instead.
 */
export function ringAhead(context: DecisionContext, state: OpenPlacement, before: Instant): RungAhead {
  const lines: ForecastLine[] = [];
  const obligations: Record<string, Obligation> = {};
  let calendarEnds: Instant | null = null;
  for (const obligation of Object.values(state.obligations)) {
    const rung = ringOne(context, state, obligation, before);
    lines.push(...rung.lines);
    obligations[obligation.id] = { ...obligation, alarms: rung.alarms };
    if (rung.calendarEnds !== null && (calendarEnds === null || rung.calendarEnds < calendarEnds)) {
      calendarEnds = rung.calendarEnds;
    }
  }
  return { lines, obligations, calendarEnds };
}

function ringOne(context: DecisionContext, state: OpenPlacement, obligation: Obligation, before: Instant): Rung {
  const lines: ForecastLine[] = [];
  let { alarms } = obligation;
  for (;;) {
    const next = alarms[0];
    if (next === undefined || next.at >= before) return { lines, alarms, calendarEnds: null };
    const repeats =
      next.step === 'manager-again' && alarms.length === 1
        ? repeatsBefore(context, state, obligation, next, before)
        : null;
    if (repeats !== null) {
      lines.push(...repeats.lines);
      return { lines, alarms: [repeats.next], calendarEnds: repeats.calendarEnds };
    }
    const rung = ringStep(context, state, { ...obligation, alarms }, next.at);
    if (rung === null) return { lines, alarms, calendarEnds: next.at };
    lines.push(...rung.lines);
    alarms = rung.alarms;
  }
}

/** One step, rung by the decider's rule on a case that owes nothing else. Null: the calendar ends. */
function ringStep(
  context: DecisionContext,
  state: OpenPlacement,
  obligation: Obligation,
  moment: Instant,
): Rung | null {
  const alone = { ...state, obligations: { [obligation.id]: obligation } };
  const lines: ForecastLine[] = [];
  let { alarms } = obligation;
  const recorder: Recorder = {
    context,
    moment,
    by: 'system',
    state: () => alone,
    events: () => [],
    record<T extends PlacementEventType>(type: T, data: PlacementEventData[T]) {
      if (type === 'person-told') lines.push(toldLine(moment, data as PlacementEventData['person-told']));
      if (type === 'reminder-dropped') alarms = (data as PlacementEventData['reminder-dropped']).remaining;
      if (type !== 'alarm-rung') return;
      const rung = data as PlacementEventData['alarm-rung'];
      lines.push(alarmLine(obligation, moment, rung));
      alarms = rung.remaining;
    },
    as: () => recorder,
  };
  try {
    ringAlarms(recorder);
  } catch (error) {
    if (isRuleViolation(error) && error.code === 'CALENDAR_ENDS') return null;
    throw error;
  }
  return { lines, alarms, calendarEnds: null };
}
