import {
  addDays,
  dayOf,
  horizonOf,
  RuleViolation,
  startOfDay,
  type Instant,
  type PolicyDocument,
} from '@holdfast/domain';
import { malformed } from '../problems/api-problem.js';

/**
 * The last moment of a forecast: the end of the day named, or the moment itself; three months ahead when none is named.
 * @throws RuleViolation DATE_IN_PAST, CALENDAR_ENDS; ApiProblem MALFORMED for more than five years; all name /until
 */
export function untilOf(asked: string | undefined, now: Instant, { calendar }: PolicyDocument): Instant {
  const { earliest, latest, endsBy, usual } = horizonOf(dayOf(now), calendar);
  const wanted = asked ?? usual;
  const isDay = !wanted.includes('T');
  const day = isDay ? wanted : dayOf(wanted);
  if (day < earliest || (!isDay && wanted < now)) {
    throw new RuleViolation('DATE_IN_PAST', `A forecast looks ahead: choose ${earliest} or later.`, '/until');
  }
  if (day > latest && endsBy === 'calendar') {
    const ends = `The policy's calendar ends on ${latest}.`;
    throw new RuleViolation('CALENDAR_ENDS', `${ends} Choose a day within, or publish a longer one.`, '/until');
  }
  if (day > latest) throw malformed({ pointer: '/until', rule: 'too-big', params: { max: latest } });
  return isDay ? endOf(day) : wanted;
}

/** The last millisecond of a day in Denmark. */
function endOf(day: string): Instant {
  return new Date(Date.parse(startOfDay(addDays(day, 1))) - 1).toISOString();
}
