import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import { armed } from '../testing/then.js';
import type { Day, Instant } from '../time/instants.js';
import type { ObligationKind } from '../words.js';
import { makeObligation, type Making } from './making.js';
import type { Obligation } from './obligation.js';

function make(kind: ObligationKind, computedDue: Day, now: Instant, more: Partial<Making> = {}): Obligation {
  return makeObligation(defaultPolicy, 'o1', { kind, owedBy: 'anna-b', computedDue, rule: 'some-rule', ...more }, now);
}

describe('something owed', () => {
  it('says who owes it, by when, and by which rule of which policy', () => {
    const { owedBy, dueOn, because, statutory } = make('papers', '2026-01-07', '2026-01-02T09:00:00.000Z');
    expect({ owedBy, dueOn, because, statutory }).toEqual({
      owedBy: 'anna-b',
      dueOn: '2026-01-07',
      because: { rule: 'some-rule', policyVersion: 'default-dk-2026' },
      statutory: false,
    });
  });

  it.each(['promise', 'next-step', 'after-care', 'resume'] as const)('%s on a closed day rolls on', (kind) => {
    expect(make(kind, '2026-05-23', '2026-05-01T09:00:00.000Z').dueOn).toBe('2026-05-26');
  });

  it.each(['flex-interview', 'flex-status'] as const)('%s on a closed day rolls back: law sets the date', (kind) => {
    const { dueOn, statutory } = make(kind, '2028-09-02', '2026-03-02T09:00:00.000Z');
    expect({ dueOn, statutory }).toEqual({ dueOn: '2028-09-01', statutory: true });
  });

  it('a planned first day stays what was planned, also a Saturday; its ladder counts from the Monday', () => {
    const start = make('start-or-replan', '2026-01-10', '2026-01-02T09:00:00.000Z');
    expect([start.dueOn, ...armed(start).slice(0, 2)]).toEqual([
      '2026-01-10',
      '2026-01-09T07:00 reminder',
      '2026-01-12T07:00 due',
    ]);
  });
});

describe('something made late', () => {
  it('on its computed due day is due the next working day, and its ladder counts from there', () => {
    const late = make('match-decision', '2026-01-09', '2026-01-09T09:00:00.000Z');
    expect(late.dueOn).toBe('2026-01-12');
    expect(armed(late)).toEqual([
      '2026-01-12T07:00 due',
      '2026-01-13T07:00 overdue',
      '2026-01-15T07:00 team-lead',
      '2026-01-19T07:00 manager',
    ]);
  });

  it('weeks after it is still due the next working day, so nobody above hears of it first', () => {
    const late = make('follow-up', '2026-01-09', '2026-02-03T09:00:00.000Z');
    expect([late.dueOn, armed(late)[0]]).toEqual(['2026-02-04', '2026-02-05T07:00 due']);
  });

  it('the working day before is on time, but a reminder whose moment has passed is left out', () => {
    const made = make('match-decision', '2026-01-12', '2026-01-09T07:00:00.000Z');
    expect([made.dueOn, armed(made)[0]]).toEqual(['2026-01-12', '2026-01-12T07:00 due']);
  });

  it('by law keeps its date and shows as late, and the owner is the first to hear, the next working day', () => {
    const late = make('flex-interview', '2025-06-02', '2026-02-03T09:00:00.000Z');
    expect(late.dueOn).toBe('2025-06-02');
    expect(armed(late)).toEqual([
      '2026-02-04T07:00 due',
      '2026-02-05T07:00 overdue',
      '2026-02-09T07:00 team-lead',
      '2026-02-11T07:00 manager',
    ]);
  });
});

describe('a check-in of after-care', () => {
  it('is on time within five working days before or after, and its ladder counts from the end of that window', () => {
    const checkIn = make('after-care', '2026-03-30', '2026-03-02T09:00:00.000Z');
    expect(checkIn.detail.window).toEqual({ from: '2026-03-23', until: '2026-04-09' });
    expect(armed(checkIn)).toEqual([
      '2026-04-10T06:00 due',
      '2026-04-13T06:00 overdue',
      '2026-04-16T06:00 team-lead',
      '2026-04-23T06:00 manager',
    ]);
  });

  it('made after its day, but within its window, keeps the window', () => {
    const checkIn = make('after-care', '2026-03-30', '2026-03-31T09:00:00.000Z');
    expect(checkIn.dueOn).toBe('2026-04-01');
    expect(checkIn.detail.window?.until).toBe('2026-04-09');
  });

  it('made after its window is due the next working day, the last of the window', () => {
    const checkIn = make('after-care', '2026-03-30', '2026-04-20T09:00:00.000Z');
    expect([checkIn.dueOn, checkIn.detail.window?.until, armed(checkIn)[0]]).toEqual([
      '2026-04-21',
      '2026-04-21',
      '2026-04-22T06:00 due',
    ]);
  });
});

describe('something imported', () => {
  const imported = { imported: true };

  it('and overdue rings once, to the owner, the next working day; later steps count from there', () => {
    const old = make('follow-up', '2026-01-15', '2026-02-03T09:00:00.000Z', imported);
    expect(old.detail.originallyDueOn).toBe('2026-01-15');
    expect([old.dueOn, ...armed(old)]).toEqual([
      '2026-02-04',
      '2026-02-04T07:00 due',
      '2026-02-05T07:00 overdue',
      '2026-02-10T07:00 team-lead',
      '2026-02-17T07:00 manager',
    ]);
  });

  it('before 08:00 does not remind the same morning of what rings the next', () => {
    const old = make('match-decision', '2026-01-15', '2026-02-03T05:00:00.000Z', imported);
    expect(armed(old)[0]).toBe('2026-02-04T07:00 due');
  });

  it('and not overdue is armed like any other', () => {
    const now = '2026-02-03T09:00:00.000Z';
    expect(make('follow-up', '2026-02-20', now, imported)).toEqual(make('follow-up', '2026-02-20', now));
  });

  it('a check-in is overdue only when its window is over', () => {
    const now = '2026-04-01T09:00:00.000Z';
    expect(make('after-care', '2026-03-30', now, imported).detail.originallyDueOn).toBeUndefined();
    const over = make('after-care', '2026-03-16', now, imported);
    expect([over.detail.originallyDueOn, armed(over)[0]]).toEqual(['2026-03-16', '2026-04-07T06:00 due']);
  });
});
