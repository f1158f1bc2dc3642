import { describe, expect, it } from '@jest/globals';
import type { PlacementEvent, StageTerms } from '@holdfast/domain';
import { caseHours } from './case-hours.js';

const terms = (change: Partial<StageTerms> = {}): StageTerms => ({
  ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-12', plannedEnd: '2026-03-06' },
  ...{ grantEnds: null, weeklyHours: 20, jobFunction: 'lager' },
  ...change,
});
const happened = (type: string, data: object): PlacementEvent => ({ type, data }) as PlacementEvent;
const started = (change: Partial<StageTerms> = {}, beside = false) =>
  happened('stage-started', { terms: terms(change), beside, effectiveAt: '2026-01-11T23:00:00.000Z' });

describe('hours over the life of a case', () => {
  it('change on the day they change, and keep the end of the rung', () => {
    const { agreed } = caseHours([started(), happened('hours-changed', { from: '2026-02-09', weeklyHours: 25 })]);
    expect(agreed.map(({ from, until, weeklyHours }) => [from, until, weeklyHours])).toEqual([
      ['2026-01-12', '2026-02-08', 20],
      ['2026-02-09', '2026-03-06', 25],
    ]);
  });

  it('end with the rung, go on with an extension, and make way for the next rung', () => {
    const paid = { stage: 'paid-hours', startsOn: '2026-03-23', plannedEnd: null, weeklyHours: 37 } as const;
    const { agreed } = caseHours([
      started(),
      happened('stage-extended', { plannedEnd: '2026-04-03' }),
      started(paid),
      happened('placement-closed', { endedOn: '2026-12-01' }),
    ]);
    expect(agreed.map(({ stage, from, until }) => [stage, from, until])).toEqual([
      ['internship', '2026-01-12', '2026-03-22'],
      ['paid-hours', '2026-03-23', '2026-12-01'],
    ]);
  });

  it('paid hours beside a rung leave the rung as it is', () => {
    const beside = { stage: 'paid-hours', startsOn: '2026-02-02', plannedEnd: null, weeklyHours: 6 } as const;
    const { agreed } = caseHours([
      started(),
      started(beside, true),
      happened('stage-ended', { stage: 'internship', beside: false, endedOn: '2026-02-20' }),
    ]);
    expect(agreed.map(({ beside: is, until }) => [is, until])).toEqual([
      [false, '2026-02-20'],
      [true, null],
    ]);
  });

  it('worked are those that a follow-up found, by the day it was held', () => {
    const { worked } = caseHours([
      happened('follow-up-held', { heldOn: '2026-01-22', hoursWorked: 18 }),
      null,
      happened('follow-up-held', { heldOn: '2026-01-15', hoursWorked: 15 }),
      happened('follow-up-held', { heldOn: '2026-01-29' }),
    ]);
    expect(worked).toEqual([
      { on: '2026-01-15', weeklyHours: 15 },
      { on: '2026-01-22', weeklyHours: 18 },
    ]);
  });
});
