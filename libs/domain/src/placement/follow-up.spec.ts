import { describe, expect, it } from '@jest/globals';
import { cancel, flexJob, held, internship, job, nextStepOn, send, text, wageSubsidy } from '../testing/commands.js';
import { matched, ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, LIS, OLE } from '../testing/people.js';
import { added, dueDays, endOf, last, made, open, owed, rang, refused } from '../testing/then.js';
import type { Channel } from '../words.js';

const longInternship = { ...internship, plannedEnd: '2026-07-10' };
const subsidy = { ...wageSubsidy, startsOn: '2026-01-12', plannedEnd: '2026-07-10' };

/** Every follow-up held on the day it is due, so many times. */
function heldOnTime(life: Life, times: number, channelOf: (occurrence: number) => Channel = () => 'call'): Life {
  return Array.from({ length: times }).reduce<Life>((soFar) => {
    const { dueOn, detail } = owed(soFar, 'follow-up');
    return soFar.when(dueOn, ANNA, held(dueOn, { channel: channelOf(detail.occurrence ?? 0) }));
  }, life);
}

describe('the rhythm of follow-ups', () => {
  it('of an internship: 3 working days after the start, three times 5, then every 10', () => {
    const lived = heldOnTime(ready('2026-01-05', longInternship).until('2026-01-12'), 6);
    expect(dueDays(lived, 'follow-up')).toEqual([
      '2026-01-15',
      '2026-01-22',
      '2026-01-29',
      '2026-02-05',
      '2026-02-19',
      '2026-03-05',
      '2026-03-19',
    ]);
    expect(rang(lived, 'follow-up')).toEqual([]);
  });

  it('of a wage subsidy: four times 5 working days, then every 10', () => {
    const lived = heldOnTime(ready('2026-01-05', subsidy).until('2026-01-12'), 6);
    expect(dueDays(lived, 'follow-up')).toEqual([
      '2026-01-19',
      '2026-01-26',
      '2026-02-02',
      '2026-02-09',
      '2026-02-23',
      '2026-03-09',
      '2026-03-23',
    ]);
  });

  it('of paid hours and a flex job: once; after-care is the rhythm from there', () => {
    const atWork = heldOnTime(ready('2026-01-19', job).until('2026-02-02'), 1);
    const flex = heldOnTime(ready('2026-02-09', flexJob).until('2026-03-02'), 1);
    expect([dueDays(atWork, 'follow-up'), open(atWork, 'follow-up')]).toEqual([['2026-02-09'], []]);
    expect([dueDays(flex, 'follow-up'), open(flex, 'follow-up')]).toEqual([['2026-03-16'], []]);
  });

  it('on a wage subsidy, a visit is wanted each fourth time, until one is paid', () => {
    const wanted = (life: Life) => made(life, 'follow-up').map(({ detail }) => detail.visitWanted ?? false);
    const calls = heldOnTime(ready('2026-01-05', subsidy).until('2026-01-12'), 5);
    expect(wanted(calls)).toEqual([false, false, false, true, true, true]);
    const visited = heldOnTime(ready('2026-01-05', subsidy).until('2026-01-12'), 5, (n) =>
      n === 4 ? 'unannounced-visit' : 'call',
    );
    expect(wanted(visited)).toEqual([false, false, false, true, false, false]);
  });

  it('on an internship no visit is asked for', () => {
    const lived = heldOnTime(ready('2026-01-05', longInternship).until('2026-01-12'), 5);
    expect(made(lived, 'follow-up').every(({ detail }) => detail.visitWanted === undefined)).toBe(true);
  });
});

describe('a follow-up that is not held on its day', () => {
  const running = ready('2026-01-05', longInternship).until('2026-01-12');

  it('held early counts, and the rhythm starts again from the day it was held', () => {
    const early = running.when('2026-01-13', ANNA, held('2026-01-13'));
    expect(dueDays(early, 'follow-up')).toEqual(['2026-01-15', '2026-01-20']);
  });

  it('held late restarts the rhythm from the day it was held, and nothing has piled up', () => {
    const late = running.when('2026-02-10', ANNA, held('2026-02-10'));
    expect(dueDays(late, 'follow-up')).toEqual(['2026-01-15', '2026-02-17']);
  });

  it('missed stays owed until it is held: owner, second person in the app, team lead, manager’s list', () => {
    const missed = running.until('2026-02-20');
    expect(dueDays(missed, 'follow-up')).toEqual(['2026-01-15']);
    expect(rang(missed, 'follow-up')).toEqual([
      '2026-01-16T07:00 due anna-b',
      '2026-01-19T07:00 overdue ole-t',
      '2026-01-22T07:00 team-lead lis-k',
      '2026-01-29T07:00 manager mads-r',
      '2026-02-12T07:00 manager-again mads-r',
    ]);
  });

  it('recorded late was held when it was held: on time goes by that day, the record shows both', () => {
    const recorded = running.when('2026-01-19', ANNA, held('2026-01-15'));
    const { data, at, occurredOn } = last(recorded, 'follow-up-held');
    expect([data.heldOn, occurredOn, at]).toEqual(['2026-01-15', '2026-01-15', '2026-01-19T09:00:00.000Z']);
    expect(last(recorded, 'obligation-met').data.metOn).toBe('2026-01-15');
    expect(owed(recorded, 'follow-up').dueOn).toBe('2026-01-22');
  });

  it('recorded after a later one, the rhythm still counts from the latest day held', () => {
    const two = running.when('2026-01-20', ANNA, held('2026-01-20')).when('2026-01-21', ANNA, held('2026-01-14'));
    expect(dueDays(two, 'follow-up')).toEqual(['2026-01-15', '2026-01-27', '2026-01-27']);
  });

  it('a talk before the rung began is no follow-up of that rung', () => {
    const before = running.when('2026-01-13', ANNA, held('2026-01-09'));
    expect(last(before, 'follow-up-held').data.obligationId).toBeNull();
    expect(dueDays(before, 'follow-up')).toEqual(['2026-01-15']);
    const named = held('2026-01-09', { obligationId: owed(running, 'follow-up').id });
    expect(refused(() => running.when('2026-01-13', ANNA, named))).toBe('DATES_ORDER /occurredOn');
  });

  it('not reached is evidence, and never meets it', () => {
    const attempt = send('record-attempt', { occurredOn: '2026-01-15', channel: 'call', who: text });
    const tried = running.when('2026-01-15', ANNA, attempt);
    expect(added(running, tried)).toEqual(['attempt-recorded']);
    expect(owed(tried, 'follow-up').dueOn).toBe('2026-01-15');
    expect(refused(() => running.when('2026-01-14', ANNA, attempt))).toBe('DATE_IN_FUTURE /occurredOn');
  });

  it('cancelled by the team lead, the next one is owed after it', () => {
    const cancelled = running.when('2026-01-13', LIS, cancel(owed(running, 'follow-up').id));
    expect(dueDays(cancelled, 'follow-up')).toEqual(['2026-01-15', '2026-01-22']);
  });

  it('cancelled long after its day, the next one is counted from then, not owed at once', () => {
    const cancelled = running.when('2026-02-10', LIS, cancel(owed(running, 'follow-up').id));
    expect(owed(cancelled, 'follow-up').dueOn).toBe('2026-02-17');
  });

  it('of a paid job, cancelled, is followed by none', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-02');
    expect(open(atWork.when('2026-02-03', LIS, cancel(owed(atWork, 'follow-up').id)), 'follow-up')).toEqual([]);
  });

  it('held by the second person, the owner owes the next one', () => {
    const byOle = running.when('2026-01-15', OLE, held('2026-01-15'));
    expect([last(byOle, 'follow-up-held').by, owed(byOle, 'follow-up').owedBy]).toEqual([{ staffId: OLE }, ANNA]);
  });
});

describe('no follow-up without a next step', () => {
  const running = ready('2026-01-05', longInternship).until('2026-01-15');

  it('dated: somebody owes it from then on', () => {
    const recorded = running.when('2026-01-15', ANNA, held('2026-01-15', { nextStep: nextStepOn('2026-01-21', OLE) }));
    const step = owed(recorded, 'next-step');
    expect([step.owedBy, step.dueOn, step.detail.what]).toEqual([OLE, '2026-01-21', text]);
  });

  it('as planned, where something dated is owed', () => {
    expect(dueDays(running.when('2026-01-15', ANNA, held('2026-01-15')), 'follow-up')).toHaveLength(2);
  });

  it('none, with a reason of the list', () => {
    const none = (reason: string) => held('2026-01-15', { nextStep: { kind: 'none', because: { reason } } });
    expect(last(running.when('2026-01-15', ANNA, none('goes-well')), 'follow-up-held').data.nextStep).toEqual({
      kind: 'none',
      because: { reason: 'goes-well' },
    });
    expect(refused(() => running.when('2026-01-15', ANNA, none('no-such')))).toBe(
      'UNKNOWN_REASON /nextStep/noneBecause/reason',
    );
  });

  it('its day is not over, and whoever owes it works here', () => {
    const step = (dueOn: string, owedBy?: string) => () =>
      running.when('2026-01-15', ANNA, held('2026-01-15', { nextStep: nextStepOn(dueOn, owedBy) }));
    expect([refused(step('2026-01-14')), refused(step('2026-01-21', 'nobody'))]).toEqual([
      'DATE_IN_PAST /nextStep/dueOn',
      'PERSON_NOT_ACTIVE /nextStep/owedBy',
    ]);
  });

  it('"as planned" says nothing where nothing is owed', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-09');
    const cancelled = open(atWork, 'after-care').reduce(
      (soFar, { id }) => soFar.when('2026-02-09', LIS, cancel(id)),
      atWork,
    );
    const alone = cancelled.when('2026-02-09', LIS, cancel(owed(cancelled, 'closing-decision').id));
    expect(refused(() => alone.when('2026-02-09', ANNA, held('2026-02-09')))).toBe('NEXT_STEP_REQUIRED /nextStep');
    const dated = alone.when('2026-02-09', ANNA, held('2026-02-09', { nextStep: nextStepOn('2026-02-16') }));
    expect(owed(dated, 'next-step').dueOn).toBe('2026-02-16');
  });

  it('nothing of it is held in the future', () => {
    expect(refused(() => running.when('2026-01-15', ANNA, held('2026-01-16')))).toBe('DATE_IN_FUTURE /occurredOn');
  });
});

describe('which obligation a contact meets', () => {
  const running = ready('2026-01-05', longInternship).until('2026-01-15');

  it('named: that one, also an agreed next step', () => {
    const agreed = running.when('2026-01-15', ANNA, held('2026-01-15', { nextStep: nextStepOn('2026-01-19') }));
    const step = owed(agreed, 'next-step').id;
    const called = agreed.when('2026-01-19', ANNA, held('2026-01-19', { obligationId: step }));
    expect([endOf(called, step), owed(called, 'follow-up').dueOn]).toEqual(['met', '2026-01-22']);
  });

  it('not one that a talk cannot meet, is no longer owed, or never was', () => {
    const named = (obligationId: string) =>
      refused(() => running.when('2026-01-15', ANNA, held('2026-01-15', { obligationId })));
    expect([
      named(owed(running, 'stage-end-decision').id),
      named(made(running, 'papers')[0]?.id ?? ''),
      named('o99'),
      named('constructor'),
    ]).toEqual([
      'OBLIGATION_KIND /obligationId',
      'OBLIGATION_NOT_OPEN /obligationId',
      'NOT_FOUND /obligationId',
      'NOT_FOUND /obligationId',
    ]);
  });

  it('before a rung runs a contact is recorded and meets nothing', () => {
    const waiting = matched('2026-01-05', [longInternship]);
    const met = waiting.when('2026-01-06', ANNA, held('2026-01-06'));
    expect(added(waiting, met)).toEqual(['follow-up-held']);
  });
});

describe('booking a follow-up', () => {
  const running = ready('2026-01-05', longInternship).until('2026-01-12');
  const book = (at: string, obligationId = owed(running, 'follow-up').id) =>
    send('book-follow-up', { obligationId, at, place: text });

  it('gives it a time and a place; its due day and its alarms stay', () => {
    const booked = running.when('2026-01-13', ANNA, book('2026-01-19T12:00:00.000Z'));
    const { dueOn, detail, alarms } = owed(booked, 'follow-up');
    expect([dueOn, detail.booked]).toEqual(['2026-01-15', { at: '2026-01-19T12:00:00.000Z', place: text }]);
    expect(alarms).toEqual(owed(running, 'follow-up').alarms);
  });

  it('is not for a day that is over, nor for what is not held', () => {
    expect(refused(() => running.when('2026-01-13', ANNA, book('2026-01-12T12:00:00.000Z')))).toBe('DATE_IN_PAST /at');
    const decision = owed(running, 'stage-end-decision').id;
    expect(refused(() => running.when('2026-01-13', ANNA, book('2026-01-19T12:00:00.000Z', decision)))).toBe(
      'OBLIGATION_KIND /obligationId',
    );
  });
});
