import { describe, expect, it } from '@jest/globals';
import {
  ask,
  close,
  concern,
  held,
  internship,
  job,
  noGo,
  pause,
  promise,
  propose,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { proposed, ready, withPapers } from '../testing/given.js';
import { CLOCK, ring } from '../testing/life.js';
import { ANNA, BO, EVA, LIS } from '../testing/people.js';
import { added, all, endOf, last, made, owed, rang, refusal, refused } from '../testing/then.js';
import { PLACEMENT_COMMANDS } from './commands.js';
import { processView } from './process-view.js';

const running = ready('2026-01-05', internship).until('2026-01-13');

describe('closing a placement', () => {
  const closed = running.when('2026-01-20', ANNA, close('2026-01-19', { outcome: 'full-time' }));

  it('with an outcome: it stands on the record with the day it ended', () => {
    expect(last(closed, 'placement-closed').data).toEqual({ endedOn: '2026-01-19', outcome: 'full-time' });
    expect(last(closed, 'placement-closed').occurredOn).toBe('2026-01-19');
    expect(closed.state).toMatchObject({
      stage: 'closed',
      closedOn: '2026-01-19',
      outcome: 'full-time',
      endedEarly: null,
    });
  });

  it('early, with the reason and what was said', () => {
    const early = running.when(
      '2026-01-20',
      ANNA,
      close('2026-01-20', { endedEarly: { reason: 'company-wish', note: text } }),
    );
    expect(last(early, 'placement-closed').data.endedEarly).toEqual({ reason: 'company-wish', note: text });
    expect(early.state).toMatchObject({ outcome: null, endedEarly: 'company-wish' });
  });

  it('ends the rung that ran', () => {
    expect(last(closed, 'stage-ended').data).toMatchObject({
      stage: 'internship',
      endedOn: '2026-01-19',
      beside: false,
    });
  });

  it('is itself the decision that was to be taken; all else still owed ends cancelled, on the record', () => {
    const promised = running.when('2026-01-14', ANNA, promise('2026-01-30'));
    const done = promised.when('2026-01-20', ANNA, close('2026-01-20'));
    const ends = (kind: 'stage-end-decision' | 'follow-up' | 'promise') => endOf(done, made(done, kind)[0]?.id ?? '');
    expect([ends('stage-end-decision'), ends('follow-up'), ends('promise')]).toEqual(['met', 'cancelled', 'cancelled']);
    expect(all(done, 'obligation-cancelled').map(({ data }) => data.because.reason)).toEqual([
      'placement-closed',
      'placement-closed',
    ]);
    expect(done.state?.obligations).toEqual({});
  });

  it('meets a closing decision that was owed', () => {
    const days = ['2026-02-09', '2026-03-02', '2026-04-27', '2026-08-03'];
    const atWork = days.reduce((life, day) => life.when(day, ANNA, held(day)), ready('2026-01-19', job));
    const decision = owed(atWork, 'closing-decision').id;
    const done = atWork.when('2026-08-07', ANNA, close('2026-08-07', { outcome: 'part-time' }));
    expect(endOf(done, decision)).toBe('met');
    expect(last(done, 'obligation-met').data.metOn).toBe('2026-08-07');
  });

  it('meets what was owed after a rung ended', () => {
    const over = running.until('2026-03-07');
    const next = owed(over, 'next-rung-or-close').id;
    expect(endOf(over.when('2026-03-09', ANNA, close('2026-03-06')), next)).toBe('met');
  });

  it('ends paid hours that ran beside as well', () => {
    const hours = { ...job, startsOn: '2026-02-09', jobFunction: 'Rengøring' };
    const recorded = running.when('2026-01-26', ANNA, start(hours, { beside: true }));
    const both = withPapers(recorded, '2026-01-27', 'paid-hours').until('2026-02-10');
    const done = both.when('2026-02-12', ANNA, close('2026-02-12'));
    expect(all(done, 'stage-ended').map(({ data }) => [data.stage, data.beside])).toEqual([
      ['paid-hours', true],
      ['internship', false],
    ]);
    expect(refused(() => both.when('2026-02-12', ANNA, close('2026-02-06')))).toBe('DATES_ORDER /endedOn');
  });

  it('not on a day that has not come, nor before the rung began', () => {
    expect(refused(() => running.when('2026-01-20', ANNA, close('2026-01-21')))).toBe('DATE_IN_FUTURE /endedOn');
    expect(refused(() => running.when('2026-01-20', ANNA, close('2026-01-09')))).toBe('DATES_ORDER /endedOn');
  });

  it('with no-go only where the match was decided so', () => {
    const noGoClose = close('2026-01-20', { outcome: 'no-go' });
    expect(refused(() => running.when('2026-01-20', ANNA, noGoClose))).toBe('STAGE_REFUSES /outcome');
    const refusedMatch = proposed('2026-01-05', [internship]).when('2026-01-06', ANNA, noGo);
    expect(refusedMatch.when('2026-01-20', ANNA, noGoClose).state?.stage).toBe('closed');
  });

  it('forgets a start that was on record: nothing begins any more', () => {
    const next = withPapers(running.when('2026-02-20', ANNA, start(wageSubsidy)), '2026-02-23', 'wage-subsidy');
    const done = next.when('2026-02-24', ANNA, close('2026-02-24', { endedEarly: { reason: 'moved' } }));
    expect(all(done.until('2026-04-01'), 'stage-started')).toHaveLength(1);
  });
});

describe('death', () => {
  const waiting = running
    .when('2026-01-13', ANNA, promise('2026-01-16'))
    .when('2026-01-13', BO, concern)
    .when('2026-01-13', ANNA, ask('extension'))
    .when('2026-01-13', ANNA, send('offer-hand-off', { to: BO, briefing: text }))
    .when('2026-01-13', ANNA, pause('2026-01-20'));
  const died = waiting.when('2026-01-13 15:00', ANNA, close('2026-01-13', { endedEarly: { reason: 'death' } }));

  it('cancels every message: nothing is owed, offered or paused any more, and nothing rings', () => {
    expect(died.state).toMatchObject({ endedEarly: 'death', obligations: {}, offer: null, agreed: null, pause: null });
    const later = died.until('2026-12-31').afterDowntime('2027-01-04', CLOCK, ring);
    expect(later.events).toHaveLength(died.events.length);
  });

  it('tells nobody anything, and the record says what was still owed', () => {
    expect(added(waiting, died)).not.toContain('alarm-rung');
    expect(added(waiting, died)).not.toContain('person-told');
    const cancelled = all(died, 'obligation-cancelled').map(({ data }) => data.because.reason);
    expect(cancelled).toHaveLength(Object.keys(waiting.state?.obligations ?? {}).length - 1);
    expect(new Set(cancelled)).toEqual(new Set(['placement-closed']));
    expect(last(died, 'placement-closed').data.unanswered).toEqual([owed(waiting, 'answer-concern').id]);
  });
});

describe('a closed placement', () => {
  const closed = running.when('2026-01-20', ANNA, close('2026-01-20', { endedEarly: { reason: 'death' } }));

  it('rings nothing, waits for nothing and is done', () => {
    expect(closed.state && processView(closed.state, 9)).toMatchObject({
      open: false,
      nextWake: null,
      nextAlarm: null,
      owed: [],
    });
    expect(rang(closed.until('2026-06-01'), 'follow-up')).toEqual([
      '2026-01-16T07:00 due anna-b',
      '2026-01-19T07:00 overdue ole-t',
    ]);
    expect(added(closed, closed.afterDowntime('2026-06-01', CLOCK, ring))).toEqual([]);
  });

  it('accepts a note', () => {
    expect(added(closed, closed.when('2026-01-21', BO, send('add-note', { note: text })))).toEqual(['note-added']);
    expect(refused(() => closed.when('2026-01-21', EVA, send('add-note', { note: text })))).toBe('NOT_ALLOWED');
  });

  /** What a closed case accepts, and what only whom an offer was made to may send. */
  const others: readonly string[] = [
    ...['add-note', 'correct-record', 'reopen', 'propose-placement'],
    ...['accept-hand-off', 'decline-hand-off'],
  ];
  const rest = PLACEMENT_COMMANDS.filter((type) => !others.includes(type));

  it.each(rest)('refuses %s', (type) => {
    expect(refusal(() => closed.when('2026-01-21', LIS, send(type, {}))).code).toBe('CLOSED');
  });

  it('is not proposed again', () => {
    expect(refused(() => closed.when('2026-01-21', ANNA, propose([internship])))).toBe('ALREADY_EXISTS');
  });
});
