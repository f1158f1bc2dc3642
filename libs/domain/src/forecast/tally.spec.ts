import { describe, expect, it } from '@jest/globals';
import { concerns, debtorsOf, defaultPolicy, expand, forecast, horizonOf, startTally, teamPeople } from '../index.js';
import { internship, propose } from '../testing/commands.js';
import { moment, nothingYet } from '../testing/life.js';
import { ANNA, away, BO, EVA, everybody, LIS, MADS, OLE } from '../testing/people.js';

const later = { ...internship, startsOn: '2027-03-01', plannedEnd: '2027-04-23' };
const { state } = nothingYet().when('2026-01-05', ANNA, propose([later]));
const now = moment('2026-01-05');
const { lines } = forecast(state, {
  ...{ policy: defaultPolicy, directory: everybody, now, until: moment('2026-02-28') },
});
const none = { reminder: 0, due: 0, overdue: 0, 'team-lead': 0, manager: 0, 'manager-again': 0, told: 0 };

describe('forecasts in numbers', () => {
  it('count each alarm once a day and a team, and once for everybody it tells', () => {
    const tally = startTally(everybody);
    tally.add('p-1', ANNA, lines, defaultPolicy);
    tally.add('p-2', ANNA, lines, defaultPolicy);
    const { cases, total, days, people, teams } = tally.result();
    expect(cases).toBe(2);
    expect(total).toEqual({
      ...none,
      reminder: 2,
      due: 2,
      overdue: 2,
      'team-lead': 2,
      manager: 2,
      'manager-again': 10,
    });
    expect(days.slice(0, 3)).toEqual([
      { day: '2026-01-09', steps: { ...none, reminder: 2 } },
      { day: '2026-01-12', steps: { ...none, due: 2 } },
      { day: '2026-01-13', steps: { ...none, overdue: 2 } },
    ]);
    expect(days.map(({ day }) => day)).toEqual([
      ...new Set(expand(lines, defaultPolicy).map(({ at }) => at.slice(0, 10))),
    ]);
    expect(people).toEqual([
      { staffId: MADS, steps: { ...none, manager: 2, 'manager-again': 10 } },
      { staffId: ANNA, steps: { ...none, reminder: 2, due: 2, overdue: 2 } },
      { staffId: OLE, steps: { ...none, overdue: 2 } },
      { staffId: LIS, steps: { ...none, 'team-lead': 2 } },
    ]);
    expect(teams).toEqual([{ teamId: 'havnen', steps: total }]);
  });

  it('name the cases that a manager hears of, soonest first, and what of them', () => {
    const tally = startTally(everybody);
    const soon = lines.filter((line) => line.what === 'alarm' && line.step === 'due');
    expect(tally.add('p-1', ANNA, lines.slice(-1), defaultPolicy)?.at).toBe('2026-01-26T07:00:00.000Z');
    expect(tally.add('p-2', ANNA, soon, defaultPolicy)).toBeNull();
    tally.add('p-3', ANNA, lines, defaultPolicy);
    expect(tally.result().reachManager.map(({ placementId, kind, at }) => [placementId, kind, at])).toEqual([
      ['p-3', 'match-decision', '2026-01-19T07:00:00.000Z'],
      ['p-1', 'match-decision', '2026-01-26T07:00:00.000Z'],
    ]);
  });
});

describe('whom a forecast concerns', () => {
  it('a person hears of their own debts, of those of whoever they lead or manage, and of those they cover', () => {
    expect(debtorsOf(everybody, ANNA)).toEqual([ANNA]);
    expect(debtorsOf(everybody, LIS)).toEqual([ANNA, BO, LIS]);
    expect(debtorsOf(everybody, MADS)).not.toContain(EVA);
    const lisAway = away(everybody, LIS, '2026-02-02', '2026-02-06', EVA);
    expect(debtorsOf(lisAway, EVA)).toEqual([ANNA, BO, LIS, EVA]);
    expect(debtorsOf({ ...everybody, actingOwnerId: EVA }, EVA)).toBeNull();
  });

  it('a line concerns who owes it and who is told; the start of a rung concerns the owner', () => {
    const overdue = lines[2];
    if (overdue === undefined) throw new Error('Nothing is overdue.');
    expect([ANNA, OLE, LIS].map((who) => concerns(overdue, new Set([who]), ANNA))).toEqual([true, true, false]);
    const starts = { what: 'stage-starts', at: now, obligationId: null, stage: 'internship', beside: false } as const;
    expect([ANNA, OLE].map((who) => concerns(starts, new Set([who]), ANNA))).toEqual([true, false]);
    expect(teamPeople(everybody, 'havnen')).toEqual([ANNA, BO, LIS]);
  });
});

describe('how far a forecast looks', () => {
  it('five years, or to the end of the calendar where that comes sooner', () => {
    const { calendar } = defaultPolicy;
    expect(horizonOf('2026-11-23', calendar)).toEqual({
      ...{ earliest: '2026-11-23', latest: '2031-11-23', endsBy: 'years', usual: '2027-02-23' },
    });
    const short = { ...calendar, coversUntil: '2026-12-31' };
    expect(horizonOf('2026-11-23', short)).toMatchObject({
      ...{ latest: '2026-12-31', endsBy: 'calendar', usual: '2026-12-31' },
    });
  });
});
