import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { Day, Instant } from '../time/instants.js';
import type { ObligationKind } from '../words.js';
import { armAlarms, isToldAtOnce, nextRepeat, rungFor } from './ladder.js';

const LONG_BEFORE = '2025-12-01T09:00:00.000Z';

function alarms(kind: ObligationKind, base: Day, now: Instant = LONG_BEFORE): readonly string[] {
  return armAlarms(defaultPolicy, kind, base, now).map(({ at, step }) => `${at.slice(0, 16)} ${step}`);
}

describe('the routine ladder', () => {
  it('is silent on the day; owner after 1, second person after 2, team lead after 5, manager after 10 working days', () => {
    expect(alarms('follow-up', '2026-01-15')).toEqual([
      '2026-01-16T07:00 due',
      '2026-01-19T07:00 overdue',
      '2026-01-22T07:00 team-lead',
      '2026-01-29T07:00 manager',
    ]);
  });

  it('tells the second person in the app, and puts the manager’s step on the weekly list', () => {
    const channels = (['due', 'overdue', 'team-lead', 'manager', 'manager-again'] as const).map(
      (step) => rungFor(defaultPolicy, 'follow-up', step).channel,
    );
    expect(channels).toEqual(['message', 'in-app', 'message', 'weekly-list', 'weekly-list']);
  });

  it('then stands on the manager’s list every 10 working days', () => {
    const last = { at: '2026-01-29T07:00:00.000Z', step: 'manager' } as const;
    const again = nextRepeat(defaultPolicy, 'follow-up', last, last.at);
    expect(again).toEqual({ at: '2026-02-12T07:00:00.000Z', step: 'manager-again' });
  });
});

describe('the standard ladder', () => {
  it('reminds the owner the working day before, rings on the day, after 1, 3 and 5 working days', () => {
    expect(alarms('match-decision', '2026-01-12')).toEqual([
      '2026-01-09T07:00 reminder',
      '2026-01-12T07:00 due',
      '2026-01-13T07:00 overdue',
      '2026-01-15T07:00 team-lead',
      '2026-01-19T07:00 manager',
    ]);
  });

  it('rings at 08:00 local time on both sides of summer time, and over Easter', () => {
    expect(alarms('stage-end-decision', '2026-03-27')).toEqual([
      '2026-03-26T07:00 reminder',
      '2026-03-27T07:00 due',
      '2026-03-30T06:00 overdue',
      '2026-04-01T06:00 team-lead',
      '2026-04-08T06:00 manager',
    ]);
  });

  it('papers remind 2 working days before', () => {
    expect(alarms('papers', '2026-04-08')[0]).toBe('2026-04-01T06:00 reminder');
  });

  it.each(['flex-interview', 'flex-status'] as const)('%s reminds 20 working days before', (kind) => {
    expect(alarms(kind, '2028-09-01')[0]).toBe('2028-08-04T06:00 reminder');
  });

  it('tells the manager again every 5 working days', () => {
    const last = { at: '2026-04-15T06:00:00.000Z', step: 'manager' } as const;
    const again = nextRepeat(defaultPolicy, 'papers', last, last.at);
    expect(again).toEqual({ at: '2026-04-22T06:00:00.000Z', step: 'manager-again' });
  });
});

describe('the short ladder', () => {
  it('is told the moment somebody owes it; the others are not', () => {
    expect(isToldAtOnce('answer-absence')).toBe(true);
    expect(isToldAtOnce('follow-up')).toBe(false);
  });

  it('rings on the day, after 1, 2 and 3 working days', () => {
    expect(alarms('answer-absence', '2026-08-25')).toEqual([
      '2026-08-25T06:00 due',
      '2026-08-26T06:00 overdue',
      '2026-08-27T06:00 team-lead',
      '2026-08-28T06:00 manager',
    ]);
  });

  it('tells the manager again every 5 working days', () => {
    const last = { at: '2026-08-28T06:00:00.000Z', step: 'manager' } as const;
    expect(nextRepeat(defaultPolicy, 'answer-absence', last, last.at)?.at).toBe('2026-09-04T06:00:00.000Z');
  });
});

describe('every ladder', () => {
  it('leaves out alarms whose moment has passed when it is made', () => {
    expect(alarms('match-decision', '2026-01-12', '2026-01-12T07:00:00.000Z')).toEqual([
      '2026-01-13T07:00 overdue',
      '2026-01-15T07:00 team-lead',
      '2026-01-19T07:00 manager',
    ]);
  });

  it('always has something ahead: where all of it has passed, its next repeat', () => {
    expect(alarms('match-decision', '2026-01-12', '2026-02-03T09:00:00.000Z')).toEqual([
      '2026-02-09T07:00 manager-again',
    ]);
  });

  it('counts from the next working day where the day itself is closed', () => {
    expect(alarms('start-or-replan', '2026-04-04')).toEqual([
      '2026-04-01T06:00 reminder',
      '2026-04-07T06:00 due',
      '2026-04-08T06:00 overdue',
      '2026-04-10T06:00 team-lead',
      '2026-04-14T06:00 manager',
    ]);
  });

  it('goes on in its own rhythm after a long silence', () => {
    const last = { at: '2026-01-19T07:00:00.000Z', step: 'manager' } as const;
    const again = nextRepeat(defaultPolicy, 'match-decision', last, '2026-02-04T12:00:00.000Z');
    expect(again?.at).toBe('2026-02-09T07:00:00.000Z');
  });

  it('that does not repeat ends with its last step', () => {
    const standard = defaultPolicy.ladders.standard.map(({ repeatEvery: _never, ...rung }) => rung);
    const once = { ...defaultPolicy, ladders: { ...defaultPolicy.ladders, standard } };
    const last = { at: '2026-01-19T07:00:00.000Z', step: 'manager' } as const;
    expect(nextRepeat(once, 'match-decision', last, last.at)).toBeNull();
    expect(armAlarms(once, 'match-decision', '2026-01-12', '2026-02-03T09:00:00.000Z')).toEqual([]);
  });
});
