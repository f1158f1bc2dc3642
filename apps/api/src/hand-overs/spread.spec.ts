import { describe, expect, it } from '@jest/globals';
import type { Obligation } from '@holdfast/domain';
import { addTo, lateOf, leastFirst, type Burden } from './spread.js';

const burdens = (entries: Readonly<Record<string, Burden>>) => new Map(Object.entries(entries));

describe('spreading placements over receivers', () => {
  it('begins with whoever has the fewest open placements', () => {
    const loads = burdens({ ole: { open: 12, overdue: 0 }, bo: { open: 8, overdue: 9 } });
    expect(leastFirst(['ole', 'bo'], loads)).toEqual(['bo', 'ole']);
  });

  it('goes by what is late where they have equally many, and by the order named where that is equal too', () => {
    const loads = burdens({
      ole: { open: 8, overdue: 3 },
      bo: { open: 8, overdue: 1 },
      ida: { open: 8, overdue: 1 },
    });
    expect(leastFirst(['ole', 'ida', 'bo'], loads)).toEqual(['ida', 'bo', 'ole']);
  });

  it('ends level: each placement goes to whoever has least by then', () => {
    const loads = burdens({ ole: { open: 5, overdue: 0 }, bo: { open: 2, overdue: 0 }, ida: { open: 0, overdue: 0 } });
    for (let placement = 0; placement < 8; placement += 1) {
      const [to = ''] = leastFirst(['ole', 'bo', 'ida'], loads);
      loads.set(to, addTo(loads.get(to)!, 1));
    }
    expect([...loads.values()].map(({ open }) => open)).toEqual([5, 5, 5]);
    expect(loads.get('ida')?.overdue).toBe(5);
  });
});

describe('what moves along late', () => {
  const owed = (id: string, more: Partial<Obligation>): Obligation => ({
    ...{ id, kind: 'follow-up', owedBy: 'anna', dueOn: '2026-11-20', statutory: false, alarms: [], detail: {} },
    because: { rule: 'r', policyVersion: 'p' },
    ...more,
  });
  const late = (...obligations: readonly Obligation[]) =>
    lateOf({ ownerId: 'anna', obligations: Object.fromEntries(obligations.map((o) => [o.id, o])) }, '2026-11-23');

  it('is what the owner owes after its day, and no one else', () => {
    expect(late(owed('o1', {}), owed('o2', { owedBy: 'ole' }), owed('o3', { dueOn: '2026-11-23' }))).toBe(1);
  });

  it('counts a check-in from the end of its window, and what came over late from the day it was due before', () => {
    const window = { from: '2026-11-13', until: '2026-11-27' };
    expect(late(owed('o1', { kind: 'after-care', detail: { window } }))).toBe(0);
    expect(late(owed('o1', { dueOn: '2026-11-24', detail: { originallyDueOn: '2026-11-09' } }))).toBe(1);
  });
});
