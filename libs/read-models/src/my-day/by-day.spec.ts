import { describe, expect, it } from '@jest/globals';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import { byDay, sundayOf } from './by-day.js';

/** A Wednesday. */
const TODAY = '2026-12-02';

function item(obligationId: string, dueOn: string, more: Partial<ObligationItem> = {}): ObligationItem {
  return {
    ...{ placementId: 'p', obligationId, kind: 'follow-up', owedBy: { id: 'anna', name: 'Anna' }, dueOn },
    ...{ lateAfter: dueOn, status: 'open', because: { rule: 'r', policyVersion: 'v' }, statutory: false },
    ...{ madeAt: '2026-11-01T09:00:00.000Z', nextAlarm: null, lastRung: null, moves: 0, bookedAt: null, detail: {} },
    ...{ lateBy: 0, endedAt: null, metOn: null, endedBecause: null, movedTo: null, stage: 'internship' },
    ...{ citizen: { id: 'c', name: null }, company: { id: 'f', name: null } },
    ...more,
  };
}

function ids(items: readonly ObligationItem[]): readonly string[] {
  return items.map(({ obligationId }) => obligationId);
}

describe('my day', () => {
  it('puts what is late first, what was late longest on top', () => {
    const day = byDay([item('o1', '2026-12-01'), item('o2', '2026-11-20'), item('o3', TODAY)], TODAY);
    expect(ids(day.overdue)).toEqual(['o2', 'o1']);
    expect(ids(day.today)).toEqual(['o3']);
  });

  it('does not call an after-care check-in late within its window: it stands under today', () => {
    const day = byDay([item('o1', '2026-11-30', { kind: 'after-care', lateAfter: '2026-12-07' })], TODAY);
    expect(ids(day.overdue)).toEqual([]);
    expect(ids(day.today)).toEqual(['o1']);
  });

  it('shows booked times in order before what may be done at any time', () => {
    const day = byDay(
      [
        item('o1', TODAY),
        item('o2', TODAY, { bookedAt: '2026-12-02T13:00:00.000Z' }),
        item('o3', '2026-12-04', { bookedAt: '2026-12-02T09:30:00.000Z' }),
      ],
      TODAY,
    );
    expect(ids(day.today)).toEqual(['o3', 'o2', 'o1']);
  });

  it('goes by the day in Copenhagen: a booking at 23:30Z is the next day', () => {
    const day = byDay([item('o1', '2026-12-04', { bookedAt: '2026-12-02T23:30:00.000Z' })], TODAY);
    expect(ids(day.today)).toEqual([]);
    expect(ids(day.thisWeek)).toEqual(['o1']);
  });

  it('ends this week on Sunday', () => {
    const day = byDay([item('o1', '2026-12-04'), item('o2', '2026-12-06'), item('o3', '2026-12-07')], TODAY);
    expect(ids(day.thisWeek)).toEqual(['o1', 'o2']);
    expect([sundayOf('2026-12-06'), sundayOf('2026-12-07'), sundayOf('2023-12-29')]).toEqual([
      '2026-12-06',
      '2026-12-13',
      '2023-12-31',
    ]);
  });
});
