import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, isRuleViolation } from '@holdfast/domain';
import { ApiProblem } from '../problems/api-problem.js';
import { untilOf } from './until.js';

const NOW = '2026-11-23T09:00:00.000Z';
const shortPolicy = { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, coversUntil: '2027-06-30' } };

function refusal(asked: string, policy = defaultPolicy): string {
  try {
    return untilOf(asked, NOW, policy);
  } catch (error) {
    if (isRuleViolation(error)) return `${error.code} ${error.pointer ?? ''}`;
    if (error instanceof ApiProblem) {
      const [first] = error.errors;
      return `${error.code} ${first?.pointer ?? ''} ${String(first?.params?.['max'])}`;
    }
    throw error;
  }
}

describe('how far a forecast is asked for', () => {
  it('is to the end of the day in Denmark, or to the moment itself', () => {
    expect(untilOf('2026-12-14', NOW, defaultPolicy)).toBe('2026-12-14T22:59:59.999Z');
    expect(untilOf('2027-07-01', NOW, defaultPolicy)).toBe('2027-07-01T21:59:59.999Z');
    expect(untilOf('2026-11-23', NOW, defaultPolicy)).toBe('2026-11-23T22:59:59.999Z');
    expect(untilOf('2026-12-14T07:00:00.000Z', NOW, defaultPolicy)).toBe('2026-12-14T07:00:00.000Z');
  });

  it('is three months when nobody says, or to the end of a shorter calendar', () => {
    expect(untilOf(undefined, NOW, defaultPolicy)).toBe('2027-02-23T22:59:59.999Z');
    const ends = { ...defaultPolicy, calendar: { ...defaultPolicy.calendar, coversUntil: '2026-12-31' } };
    expect(untilOf(undefined, NOW, ends)).toBe('2026-12-31T22:59:59.999Z');
  });

  it('is refused in the past, more than five years ahead and beyond the calendar, naming the field', () => {
    expect(refusal('2026-11-22')).toBe('DATE_IN_PAST /until');
    expect(refusal('2026-11-23T08:59:59.999Z')).toBe('DATE_IN_PAST /until');
    expect(refusal('2031-11-24')).toBe('MALFORMED /until 2031-11-23');
    expect(refusal('2031-11-23')).toBe('2031-11-23T22:59:59.999Z');
    expect(refusal('2027-07-01', shortPolicy)).toBe('CALENDAR_ENDS /until');
  });
});
