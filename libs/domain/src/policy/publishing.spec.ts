import { describe, expect, it } from '@jest/globals';
import { calendarNeededUntil, policyWarnings } from './calendar-need.js';
import { comparePolicies } from './compare-policies.js';
import { defaultPolicy } from './default-dk-2026.js';
import { createPreviewSummary } from './preview-summary.js';
import type { AdoptionPreview } from './preview.js';

describe('the calendar of a policy', () => {
  it('must reach as far as law counts, and the ladder after it', () => {
    const need = calendarNeededUntil(defaultPolicy, '2026-01-01');
    expect(need > '2030-07-01' && need < '2030-09-30').toBe(true);
  });

  const until = (coversUntil: string) => ({ ...defaultPolicy, calendar: { ...defaultPolicy.calendar, coversUntil } });

  it('is warned of sixty days before it no longer reaches so far, from then on, and not before', () => {
    const need = calendarNeededUntil(defaultPolicy, '2026-03-02');
    expect(policyWarnings(until(need), '2026-01-01')).toEqual([]);
    expect(policyWarnings(until(need), '2026-01-02')).toEqual([{ code: 'CALENDAR_ENDS_SOON', day: need }]);
    expect(policyWarnings(until(need), '2028-01-02')).toHaveLength(1);
    expect(policyWarnings(defaultPolicy, '2026-01-01')).toEqual([]);
  });
});

describe('two versions of a policy', () => {
  it('are the same when only their names differ', () => {
    const other = { ...defaultPolicy, version: 'other-1', title: 'Other', validFrom: '2027-01-01' };
    expect(comparePolicies(defaultPolicy, other)).toEqual([]);
  });

  it('differ rule by rule, each with its place in the document', () => {
    const [first, ...rest] = defaultPolicy.law;
    const after = {
      ...defaultPolicy,
      dueAfter: { ...defaultPolicy.dueAfter, approval: 2 },
      afterCare: { ...defaultPolicy.afterCare, checkIns: [{ weeks: 4 }, { weeks: 12 }] },
      calendar: { ...defaultPolicy.calendar, closedDays: defaultPolicy.calendar.closedDays.slice(1) },
      law: [...rest, { ...rest[0]!, id: 'new.rule' }],
    };
    expect(comparePolicies(defaultPolicy, after)).toEqual([
      { pointer: '/calendar/closedDays', before: ['2013-01-01'], after: [] },
      { pointer: '/afterCare/checkIns/2', before: { months: 6 }, after: null },
      { pointer: '/dueAfter/approval', before: 1, after: 2 },
      { pointer: '/law/prak.max.near', before: first, after: null },
      { pointer: '/law/new.rule', before: null, after: { ...rest[0]!, id: 'new.rule' } },
    ]);
  });
});

describe('a preview over many cases', () => {
  const nothing: AdoptionPreview = {
    ...{ placementId: 'p-1', ownerId: 'anna-b', teamId: 'havnen', moves: [], ends: [], appears: [], rearmed: 0 },
    refused: null,
  };
  const move = { obligationId: 'o1', kind: 'after-care', from: '2026-03-02', to: '2026-03-16' } as const;

  it('adds up by case, by team, by kind and in all, and keeps as many cases as asked for', () => {
    const { add, summary } = createPreviewSummary(1);
    add(nothing);
    add({ ...nothing, placementId: 'p-2', moves: [move, move] });
    add({ ...nothing, placementId: 'p-3', teamId: null, appears: [{ kind: 'follow-up', dueOn: '2026-03-02' }] });
    add({ ...nothing, placementId: 'p-4', refused: 'CALENDAR_ENDS' });
    const counts = { ended: 0, rearmed: 0 };
    expect(summary()).toEqual({
      totals: { ...counts, cases: 4, changed: 3, moved: 2, appeared: 1, refused: 1 },
      kinds: [
        { kind: 'after-care', moved: 2, ended: 0, appeared: 0 },
        { kind: 'follow-up', moved: 0, ended: 0, appeared: 1 },
      ],
      teams: [
        { ...counts, teamId: 'havnen', cases: 3, changed: 2, moved: 2, appeared: 0, refused: 1 },
        { ...counts, teamId: null, cases: 1, changed: 1, moved: 0, appeared: 1, refused: 0 },
      ],
      cases: [{ ...nothing, placementId: 'p-2', moves: [move, move] }],
      casesLeftOut: 2,
    });
  });
});
