import { decide } from '../placement/decide.js';
import type { DecisionContext } from '../placement/context.js';
import { fold } from '../placement/evolve.js';
import type { OpenPlacement, PlacementState } from '../placement/state.js';
import { nextTransition } from '../placement/transitions.js';
import type { Instant } from '../time/instants.js';
import { isRuleViolation } from '../violations.js';
import type { Forecast, ForecastContext, ForecastLine } from './forecast.types.js';
import { linesOf } from './lines.js';
import { ringAhead } from './ring-ahead.js';

const NOTHING: Forecast = { lines: [], calendarEnds: null };

/**
 * What happens to a case if nobody acts: who is told of what and when, and what the clock alone makes happen. By the same
 * decider that will ring: between two transitions each obligation rings on its own and repeats are counted, at a transition
 * the clock's own command is decided. Registers and policy are taken as they are known now. A closed case has nothing ahead.
 */
export function forecast(state: PlacementState, { policy, directory, now, until }: ForecastContext): Forecast {
  if (state === null || state.stage === 'closed') return NOTHING;
  const begin = state.lastAt > now ? state.lastAt : now;
  if (begin > until) return NOTHING;
  const contextAt = (at: Instant): DecisionContext => ({ now: at, actor: { kind: 'system' }, policy, directory });
  const context = contextAt(begin);
  const end = justAfter(until);
  const lines: ForecastLine[] = [];
  let current: OpenPlacement = state;
  // What is due by now and has not rung rings at once; from there on everything rings at its own moment.
  let at: Instant | null = begin;
  for (;;) {
    if (at !== null) {
      const stepped = step(current, contextAt(at));
      if (stepped === null) return { lines: inOrder(lines), calendarEnds: at };
      lines.push(...stepped.lines);
      if (stepped.state.stage === 'closed') return { lines: inOrder(lines), calendarEnds: null };
      current = stepped.state;
    }
    const transition = nextTransition(current);
    at = transition !== null && transition.at <= until ? transition.at : null;
    const rung = ringAhead(context, current, at ?? end);
    const { calendarEnds } = rung;
    if (calendarEnds !== null) {
      lines.push(...ringAhead(context, current, calendarEnds).lines);
      return { lines: inOrder(lines), calendarEnds };
    }
    lines.push(...rung.lines);
    if (at === null) return { lines: inOrder(lines), calendarEnds: null };
    current = { ...current, obligations: rung.obligations };
  }
}

/** The clock's own command at a moment. Null: it fails, because the calendar ends. */
function step(state: OpenPlacement, context: DecisionContext) {
  try {
    const events = decide({ type: 'ring-alarm', data: {} }, state, context);
    return { lines: linesOf(events, state.obligations), state: fold(events, state) ?? state };
  } catch (error) {
    if (isRuleViolation(error) && error.code === 'CALENDAR_ENDS') return null;
    throw error;
  }
}

function justAfter(at: Instant): Instant {
  return new Date(Date.parse(at) + 1).toISOString();
}

function inOrder(lines: ForecastLine[]): readonly ForecastLine[] {
  return joinRepeats(lines.sort(byTime));
}

/** Repeats to the same people are one line, also where a transition of the case came between. */
function joinRepeats(lines: readonly ForecastLine[]): readonly ForecastLine[] {
  const joined: ForecastLine[] = [];
  const places = new Map<string, number>();
  for (const line of lines) {
    if (line.what !== 'alarm' || line.repeats === null) {
      // A repeat that rang by itself, in the very moment of a transition, stands between.
      if (line.what === 'alarm') places.delete(line.obligationId);
      joined.push(line);
      continue;
    }
    const place = places.get(line.obligationId);
    const before = place === undefined ? undefined : joined[place];
    // The same people are the same answer of `audiences`, which cases and stretches of time share.
    if (place !== undefined && before?.what === 'alarm' && before.repeats && before.recipients === line.recipients) {
      const { everyWorkingDays, count, last } = line.repeats;
      joined[place] = { ...before, repeats: { everyWorkingDays, count: before.repeats.count + count, last } };
      continue;
    }
    places.set(line.obligationId, joined.length);
    joined.push(line);
  }
  return joined;
}

/** By time; at one moment what happens by itself comes first, then one obligation after the other. */
export function byTime(one: ForecastLine, other: ForecastLine): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  const [a, b] = [one.obligationId ?? '', other.obligationId ?? ''];
  return a === b ? 0 : a < b ? -1 : 1;
}
