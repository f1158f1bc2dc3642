import { dayOf } from '@holdfast/domain';
import { malformed } from '../problems/api-problem.js';

/**
 * What was known then can be asked of the past only. Today is not the future, although its end is.
 * @param asked a day, or a moment
 * @throws ApiProblem MALFORMED, at the field
 */
export function refuseAhead(pointer: string, asked: string, now: string): void {
  const latest = asked.includes('T') ? now : dayOf(now);
  if (asked > latest) throw malformed({ pointer, rule: 'too-big', params: { max: latest } });
}
