import { rungFor } from '../obligations/ladder.js';
import type { Alarm, Obligation } from '../obligations/obligation.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import type { Directory } from '../staff/directory.js';
import { dayOf } from '../time/copenhagen.js';
import { addDays } from '../time/days.js';
import type { Day, Instant } from '../time/instants.js';
import type { OpenPlacement } from '../placement/state.js';
import { audiences } from './audience.js';
import type { AlarmAhead } from './forecast.types.js';
import { alarmLine } from './lines.js';
import { workingDayIndex } from './working-day-index.js';

/** The repeats of one alarm before a moment. */
export interface RepeatsAhead {
  /** One line for as long as the same people are told. */
  readonly lines: readonly AlarmAhead[];
  /** The repeat after these. */
  readonly next: Alarm;
  /** The repeat whose next one lies beyond the calendar, where one does. */
  readonly calendarEnds: Instant | null;
}

/**
 * How an alarm that repeats rings before a moment (exclusive): as many working days apart as policy says, by counting, not
 * by ringing. Null where policy knows no repeat.
 */
export function repeatsBefore(
  { policy, directory }: { readonly policy: PolicyDocument; readonly directory: Directory },
  state: OpenPlacement,
  obligation: Obligation,
  alarm: Alarm,
  before: Instant,
): RepeatsAhead | null {
  const rung = rungFor(policy, obligation.kind, alarm.step);
  const every = rung.repeatEvery;
  if (every === undefined) return null;
  const index = workingDayIndex(policy.calendar);
  const firstDay = dayOf(alarm.at);
  const first = index.numberOf(firstDay);
  const atOf = (n: number): Instant | undefined => (n === 0 ? alarm.at : index.ringsAt(first + n * every));
  /** The last repeat on a day or before it. */
  const lastOn = (day: Day): number => Math.floor((index.numberOf(day) - first) / every);

  let last = lastOn(dayOf(before));
  while (last > 0 && (atOf(last) ?? before) >= before) last -= 1;
  // A repeat rings only where the one after it can be computed.
  let next = atOf(last + 1);
  let calendarEnds: Instant | null = null;
  if (next === undefined) {
    calendarEnds = next = atOf(last) ?? alarm.at;
    last -= 1;
  }

  const lines: AlarmAhead[] = [];
  for (const { from, until, told } of audiences(directory, rung.to, obligation.owedBy, state)) {
    if (until !== null && until <= firstDay) continue;
    const begin = from <= firstDay ? 0 : lastOn(addDays(from, -1)) + 1;
    const end = until === null ? last : Math.min(last, lastOn(addDays(until, -1)));
    const [startsAt, endsAt] = [atOf(begin), atOf(end)];
    if (end < begin || startsAt === undefined || endsAt === undefined) continue;
    const repeats = { everyWorkingDays: every, count: end - begin + 1, last: endsAt };
    const { recipients, skipped } = told;
    lines.push(
      alarmLine(obligation, startsAt, { step: alarm.step, channel: rung.channel, recipients, skipped }, repeats),
    );
  }
  return { lines, next: { at: next, step: 'manager-again' }, calendarEnds };
}
