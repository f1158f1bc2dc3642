import { describe, expect, it } from '@jest/globals';
import { end, internship, job, received, send, start, text, wageSubsidy } from '../testing/commands.js';
import { ready, withPapers } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, LIS } from '../testing/people.js';
import { all, dueDays, endOf, last, made, open, owed, rang, refused, running } from '../testing/then.js';
import type { PlannedStage } from './events.js';

const onInternship = ready('2026-01-05', internship).until('2026-01-12');
const hours = { ...job, startsOn: '2026-02-09', weeklyHours: 8, jobFunction: 'Rengøring' };
const temporary = { ...hours, plannedEnd: '2026-04-30' };

function beside(life: Life, on: string, terms: PlannedStage): Life {
  return withPapers(life.when(on, ANNA, start(terms, { beside: true })), on, 'paid-hours');
}

const both = beside(onInternship, '2026-01-26', hours).until('2026-02-10');

describe('paid hours beside an internship or wage subsidy', () => {
  it('run from their first day, and the internship stays the rung', () => {
    expect([both.state?.stage, both.state?.beside?.startsOn, running(both).stage]).toEqual([
      'internship',
      '2026-02-09',
      'internship',
    ]);
  });

  it('start no after-care and no follow-up of their own while an internship runs', () => {
    expect([both.state?.firstPaidDay, open(both, 'after-care'), owed(both, 'follow-up').detail.rung]).toEqual([
      null,
      [],
      'internship',
    ]);
  });

  it('are owed like any start until they have begun', () => {
    const recorded = onInternship.when('2026-01-26', ANNA, start(hours, { beside: true }));
    expect(owed(recorded, 'start-or-replan').dueOn).toBe('2026-02-09');
    expect(open(both, 'start-or-replan')).toEqual([]);
  });

  it('do not begin without their papers; once they are in and the start is recorded anew, nothing rings any more', () => {
    const late = onInternship.when('2026-01-26', ANNA, start(hours, { beside: true })).until('2026-02-11');
    expect(last(late, 'stage-not-started').data.missing).toEqual(['contract']);
    expect(rang(late, 'start-or-replan')).toEqual([
      '2026-02-09T07:00 due anna-b',
      '2026-02-10T07:00 overdue anna-b,ole-t',
    ]);
    const begun = late
      .when('2026-02-11', ANNA, received('contract', '2026-02-11'))
      .when('2026-02-11', ANNA, start({ ...hours, startsOn: '2026-02-11' }, { beside: true }));
    expect([begun.state?.beside?.startsOn, open(begun, 'start-or-replan')]).toEqual(['2026-02-11', []]);
  });

  it('need another job function than the rung they run beside', () => {
    const same = { ...hours, jobFunction: ' lager' };
    expect(refused(() => onInternship.when('2026-01-26', ANNA, start(same, { beside: true })))).toBe(
      'BESIDE_NOT_POSSIBLE /jobFunction',
    );
    const next = start({ ...wageSubsidy, jobFunction: 'rengøring' });
    expect(refused(() => both.when('2026-02-10', ANNA, next))).toBe('BESIDE_NOT_POSSIBLE /jobFunction');
  });

  it('are paid hours, and run beside an internship or wage subsidy only', () => {
    const step = (life: Life, terms: PlannedStage) =>
      refused(() => life.when('2026-02-10', ANNA, start(terms, { beside: true })));
    const besideSubsidy = { ...wageSubsidy, startsOn: '2026-02-16', jobFunction: 'Rengøring' };
    expect(step(onInternship, besideSubsidy)).toBe('BESIDE_NOT_POSSIBLE /beside');
    const atWork = ready('2026-01-19', job).until('2026-02-02');
    expect(step(atWork, { ...hours, startsOn: '2026-02-16' })).toBe('BESIDE_NOT_POSSIBLE /beside');
    const waiting = ready('2026-02-02', { ...internship, startsOn: '2026-03-09', plannedEnd: '2026-05-01' });
    expect(step(waiting, { ...hours, startsOn: '2026-02-16' })).toBe('BESIDE_NOT_POSSIBLE /beside');
  });

  it('do not start before the rung they run beside', () => {
    const step = () =>
      onInternship.when('2026-01-13', ANNA, start({ ...hours, startsOn: '2026-01-09' }, { beside: true }));
    expect(refused(step)).toBe('DATES_ORDER /startsOn');
  });

  it('on record to begin are not lost when somebody records the next rung: that is refused', () => {
    const recorded = onInternship.when('2026-01-26', ANNA, start(hours, { beside: true }));
    expect(refused(() => recorded.when('2026-01-27', ANNA, start(wageSubsidy)))).toBe(
      'START_ALREADY_RECORDED /startsOn',
    );
    const later = recorded.when('2026-01-27', ANNA, start({ ...hours, startsOn: '2026-02-16' }, { beside: true }));
    expect(owed(later, 'start-or-replan').dueOn).toBe('2026-02-16');
  });

  it('go on when the next rung is a wage subsidy', () => {
    const next = withPapers(both.when('2026-02-20', ANNA, start(wageSubsidy)), '2026-02-23', 'wage-subsidy');
    const subsidy = next.until('2026-03-09');
    expect([subsidy.state?.stage, subsidy.state?.beside?.jobFunction]).toEqual(['wage-subsidy', 'Rengøring']);
  });

  it('end the day before when paid hours or a flex job become the rung', () => {
    const next = both.when('2026-02-20', ANNA, start({ ...job, startsOn: '2026-03-09' }));
    const atWork = withPapers(next, '2026-02-23', 'paid-hours').until('2026-03-09');
    expect([atWork.state?.stage, atWork.state?.beside, atWork.state?.firstPaidDay]).toEqual([
      'paid-hours',
      null,
      '2026-03-09',
    ]);
    expect(all(atWork, 'stage-ended').map(({ data }) => [data.beside, data.endedOn])).toEqual([
      [false, '2026-03-06'],
      [true, '2026-03-08'],
    ]);
  });

  it('are not overtaken by a paid rung that starts before them', () => {
    const step = () => both.when('2026-02-10', ANNA, start({ ...job, startsOn: '2026-02-09' }));
    expect(refused(step)).toBe('DATES_ORDER /startsOn');
  });
});

describe('the main rung ends and paid hours run beside it', () => {
  const alone = both.until('2026-03-07');

  it('they become the main rung', () => {
    expect([alone.state?.stage, alone.state?.beside, running(alone).startsOn]).toEqual([
      'paid-hours',
      null,
      '2026-02-09',
    ]);
    expect(running(alone).hours).toEqual([{ from: '2026-02-09', weeklyHours: 8 }]);
    expect(open(alone, 'next-rung-or-close')).toEqual([]);
  });

  it('the first paid day, from which after-care counts, is the day they stand alone', () => {
    expect(last(alone, 'stage-started').data.firstPaidDay).toBe('2026-03-07');
    expect(dueDays(alone, 'after-care')).toEqual(['2026-04-07', '2026-06-01', '2026-09-07']);
    expect(owed(alone, 'follow-up').dueOn).toBe('2026-03-13');
  });

  it('ended by somebody, the same', () => {
    const ended = both.when('2026-02-13', ANNA, end('2026-02-13'));
    expect([ended.state?.stage, ended.state?.firstPaidDay]).toEqual(['paid-hours', '2026-02-14']);
  });

  it('ended back to a day before they began, the first paid day is their own first day', () => {
    const ended = both.when('2026-02-13', ANNA, end('2026-02-06'));
    expect(ended.state?.firstPaidDay).toBe('2026-02-09');
  });

  it('a later start of the same hours ends what stands alone', () => {
    const next = start({ ...hours, startsOn: '2026-03-16', weeklyHours: 12 }, { beside: true });
    const two = withPapers(both.when('2026-02-20', ANNA, next), '2026-02-23', 'paid-hours').until('2026-03-16');
    expect([two.state?.stage, two.state?.beside, running(two).startsOn]).toEqual(['paid-hours', null, '2026-03-16']);
    expect(two.state?.firstPaidDay).toBe('2026-03-07');
  });
});

describe('temporary paid hours beside an internship', () => {
  const short = beside(onInternship, '2026-01-26', { ...temporary, plannedEnd: '2026-02-27' }).until('2026-02-10');
  const long = beside(onInternship, '2026-01-26', temporary).until('2026-02-10');

  it('owe a decision of their own before they end', () => {
    expect(open(long, 'stage-end-decision').map(({ dueOn, detail }) => [detail.rung, dueOn])).toEqual([
      ['internship', '2026-02-20'],
      ['paid-hours', '2026-04-16'],
    ]);
  });

  it('their decision stays owed when the internship is extended, ended or followed by a wage subsidy', () => {
    const extension = { plannedEnd: '2026-03-27', justification: 'concrete-assessment', because: { reason: 'other' } };
    const steps = [send('extend-stage', extension), end('2026-02-13'), end('2026-02-27'), start(wageSubsidy)];
    const decision = open(long, 'stage-end-decision')[1]?.id ?? '';
    for (const step of steps) expect(endOf(long.when('2026-02-12', ANNA, step), decision)).toBe('open');
  });

  it('their decision is met by recording the paid hours that follow, beside or as the rung', () => {
    const decision = open(long, 'stage-end-decision')[1]?.id ?? '';
    const more = start({ ...hours, startsOn: '2026-05-01', weeklyHours: 10 }, { beside: true });
    expect(endOf(long.when('2026-02-12', ANNA, more), decision)).toBe('met');
    expect(endOf(long.when('2026-02-12', ANNA, start({ ...job, startsOn: '2026-03-09' })), decision)).toBe('met');
  });

  it('the hours that follow take over on their day, and the ones before end the day before', () => {
    const more = start({ ...hours, startsOn: '2026-02-23', weeklyHours: 10 }, { beside: true });
    const next = withPapers(long.when('2026-02-12', ANNA, more), '2026-02-13', 'paid-hours').until('2026-02-24');
    expect([next.state?.stage, next.state?.beside?.weeklyHours]).toEqual(['internship', 10]);
    expect(last(next, 'stage-ended').data).toMatchObject({ beside: true, endedOn: '2026-02-22' });
  });

  it('end by themselves, and the internship goes on', () => {
    const over = short.until('2026-02-28');
    expect([over.state?.stage, over.state?.beside, last(over, 'stage-ended').data.beside]).toEqual([
      'internship',
      null,
      true,
    ]);
  });

  it('become the main rung with their planned end and the decision they owed, not a second one', () => {
    const alone = long.until('2026-03-10');
    expect([running(alone).plannedEnd, dueDays(alone, 'stage-end-decision')]).toEqual([
      '2026-04-30',
      ['2026-02-20', '2026-04-16'],
    ]);
    expect(owed(alone, 'stage-end-decision').dueOn).toBe('2026-04-16');
  });

  it('that end the same day as the internship become nothing: the next rung is owed', () => {
    const sameDay = beside(onInternship, '2026-01-26', { ...temporary, plannedEnd: '2026-03-06' }).until('2026-03-07');
    expect([sameDay.state?.stage, sameDay.state?.beside, sameDay.state?.firstPaidDay]).toEqual([
      'preparing',
      null,
      null,
    ]);
    expect(owed(sameDay, 'next-rung-or-close').dueOn).toBe('2026-03-10');
  });

  it('ending today, on the day somebody ends the internship, do not become the main rung either', () => {
    const ended = short.when('2026-02-27', ANNA, end('2026-02-27'));
    expect([ended.state?.stage, ended.state?.firstPaidDay]).toEqual(['preparing', null]);
    expect(owed(ended, 'next-rung-or-close').dueOn).toBe('2026-03-03');
    expect(ended.until('2026-02-28').state?.beside).toBeNull();
  });
});

describe('the main rung ends before paid hours on record beside it have begun', () => {
  const ahead = start({ ...hours, startsOn: '2026-03-16' }, { beside: true });
  const ended = withPapers(onInternship.when('2026-02-20', ANNA, ahead), '2026-02-23', 'paid-hours').until(
    '2026-03-07',
  );

  it('their start is what is owed, and from their first day they are the main rung', () => {
    expect([ended.state?.stage, open(ended, 'next-rung-or-close')]).toEqual(['preparing', []]);
    expect(owed(ended, 'start-or-replan').dueOn).toBe('2026-03-16');
    const begun = ended.until('2026-03-16');
    expect([begun.state?.stage, begun.state?.beside, begun.state?.firstPaidDay]).toEqual([
      'paid-hours',
      null,
      '2026-03-16',
    ]);
    expect(open(begun, 'start-or-replan')).toEqual([]);
  });

  it('another rung recorded instead takes their place, and only that one is owed', () => {
    const instead = ended.when('2026-03-09', ANNA, start({ ...wageSubsidy, startsOn: '2026-03-23' }));
    expect(open(instead, 'start-or-replan').map(({ dueOn, detail }) => [dueOn, detail.rung])).toEqual([
      ['2026-03-23', 'wage-subsidy'],
    ]);
    const started = withPapers(instead, '2026-03-10', 'wage-subsidy').until('2026-03-24');
    expect([started.state?.stage, started.state?.firstPaidDay]).toEqual(['wage-subsidy', null]);
  });
});

describe('a rung that did not start for want of papers', () => {
  it('stays owed when paid hours become the main rung meanwhile', () => {
    const early = { ...wageSubsidy, startsOn: '2026-02-23' };
    const failed = both.when('2026-02-12', ANNA, start(early)).until('2026-02-24');
    expect(last(failed, 'stage-not-started').data.stage).toBe('wage-subsidy');
    const alone = failed.when('2026-02-24', LIS, send('add-note', { note: text })).until('2026-03-07');
    expect(alone.state?.stage).toBe('paid-hours');
    expect(owed(alone, 'start-or-replan').detail.rung).toBe('wage-subsidy');
    expect(made(alone, 'papers').at(-1)?.detail.rung).toBe('wage-subsidy');
  });
});
