import { describe, expect, it } from '@jest/globals';
import {
  cancel,
  end,
  flexJob,
  held,
  internship,
  job,
  nextStepOn,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { ready, withPapers } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, LIS } from '../testing/people.js';
import { all, dueDays, last, made, open, owed, rang, refused } from '../testing/then.js';

const atWork = ready('2026-01-19', job).when('2026-02-09', ANNA, held('2026-02-09'));

function checkIn(life: Life, number: number): string {
  return open(life, 'after-care').find(({ detail }) => detail.checkIn === number)?.id ?? 'none';
}

describe('after-care', () => {
  it('begins with the first paid day: 4 weeks, 12 weeks and 6 months after it, a closed day rolling on', () => {
    expect(last(atWork, 'stage-started').data.firstPaidDay).toBe('2026-02-02');
    expect(dueDays(atWork, 'after-care')).toEqual(['2026-03-02', '2026-04-27', '2026-08-03']);
  });

  it('Whit Monday rolls to the Tuesday, and each check-in has five working days on either side', () => {
    const flex = ready('2026-02-09', flexJob).until('2026-03-02');
    expect(made(flex, 'after-care').map(({ dueOn, detail }) => [dueOn, detail.window])).toEqual([
      ['2026-03-30', { from: '2026-03-23', until: '2026-04-09' }],
      ['2026-05-26', { from: '2026-05-18', until: '2026-06-02' }],
      ['2026-09-02', { from: '2026-08-26', until: '2026-09-09' }],
    ]);
  });

  it('is not begun by an internship or a wage subsidy', () => {
    expect(made(ready('2026-01-05', internship).until('2026-01-20'), 'after-care')).toEqual([]);
    const subsidy = { ...wageSubsidy, startsOn: '2026-01-12' };
    expect(made(ready('2026-01-05', subsidy).until('2026-01-20'), 'after-care')).toEqual([]);
  });

  it('a later paid rung starts neither after-care nor a first follow-up again', () => {
    const next = start({ ...job, startsOn: '2026-03-16', weeklyHours: 30 });
    const again = withPapers(atWork.when('2026-03-05', ANNA, next), '2026-03-06', 'paid-hours').until('2026-03-17');
    expect([again.state?.stage, again.state?.firstPaidDay]).toEqual(['paid-hours', '2026-02-02']);
    expect([dueDays(again, 'after-care').length, dueDays(again, 'follow-up')]).toEqual([3, ['2026-02-09']]);
  });

  it('goes on when she steps back to an internship, and counts no new first day when she is paid again', () => {
    const back = { ...internship, startsOn: '2026-03-16', plannedEnd: '2026-04-24' };
    const recorded = atWork.when('2026-03-05', ANNA, start(back, { backBecause: { reason: 'health' } }));
    const stepped = withPapers(recorded, '2026-03-06', 'internship').until('2026-03-17');
    expect([stepped.state?.stage, open(stepped, 'after-care').length]).toEqual(['internship', 3]);
    const paid = withPapers(
      stepped.when('2026-04-10', ANNA, start({ ...job, startsOn: '2026-04-27' })),
      '2026-04-13',
      'paid-hours',
    ).until('2026-04-27');
    expect([paid.state?.firstPaidDay, dueDays(paid, 'after-care').length]).toEqual(['2026-02-02', 3]);
  });

  it('missed: the ladder counts from the end of the window', () => {
    const missed = atWork.until('2026-03-17');
    expect(rang(missed, 'after-care')).toEqual([
      '2026-03-10T07:00 due anna-b',
      '2026-03-11T07:00 overdue ole-t',
      '2026-03-16T07:00 team-lead lis-k',
    ]);
  });
});

describe('a contact during after-care', () => {
  it('meets the check-in whose window has come', () => {
    const early = atWork.when('2026-02-23', ANNA, held('2026-02-23'));
    expect(last(early, 'obligation-met').data.obligationId).toBe(checkIn(atWork, 1));
  });

  it('meets none before the window opens', () => {
    const tooEarly = atWork.when('2026-02-20', ANNA, held('2026-02-20'));
    expect(last(tooEarly, 'follow-up-held').data.obligationId).toBeNull();
    expect(open(tooEarly, 'after-care')).toHaveLength(3);
  });

  it('meets the one that is named, whenever it was', () => {
    const named = atWork.when('2026-02-20', ANNA, held('2026-02-20', { obligationId: checkIn(atWork, 1) }));
    expect(open(named, 'after-care').map(({ detail }) => detail.checkIn)).toEqual([2, 3]);
  });

  it('held within the window counts as on time, and nobody is told', () => {
    const inTime = atWork.when('2026-03-09', ANNA, held('2026-03-09'));
    expect([rang(inTime, 'after-care'), last(inTime, 'obligation-met').data.metOn]).toEqual([[], '2026-03-09']);
  });
});

describe('the closing decision', () => {
  const two = atWork.when('2026-03-02', ANNA, held('2026-03-02')).when('2026-04-27', ANNA, held('2026-04-27'));

  it('is owed 5 working days after the last check-in is met', () => {
    expect(open(two, 'closing-decision')).toEqual([]);
    const three = two.when('2026-08-03', ANNA, held('2026-08-03'));
    expect(owed(three, 'closing-decision').dueOn).toBe('2026-08-10');
  });

  it('is owed 5 working days after the last check-in is cancelled', () => {
    const cancelled = two.when('2026-05-04', ANNA, cancel(checkIn(two, 3), 'no-further-progression'));
    expect(owed(cancelled, 'closing-decision').dueOn).toBe('2026-05-11');
  });

  it('waits for the second check-in when the third was cancelled before it', () => {
    const early = atWork
      .when('2026-03-02', ANNA, held('2026-03-02'))
      .when('2026-03-03', ANNA, cancel(checkIn(atWork, 3), 'no-further-progression'));
    expect(open(early, 'closing-decision')).toEqual([]);
    expect(owed(early.when('2026-04-27', ANNA, held('2026-04-27')), 'closing-decision').dueOn).toBe('2026-05-04');
  });

  it('a check-in that was moved is still one check-in', () => {
    const moved = two.when(
      '2026-05-04',
      ANNA,
      send('move-obligation', {
        obligationId: checkIn(two, 3),
        dueOn: '2026-08-10',
        because: { reason: 'holiday' },
      }),
    );
    expect(owed(moved, 'after-care').detail.window).toEqual({ from: '2026-08-03', until: '2026-08-17' });
    const three = moved.when('2026-08-10', ANNA, held('2026-08-10'));
    expect(owed(three, 'closing-decision').dueOn).toBe('2026-08-17');
  });

  it('recorded late, it is owed the next working day', () => {
    const late = two.when('2026-08-20', ANNA, held('2026-08-03'));
    expect(owed(late, 'closing-decision').dueOn).toBe('2026-08-21');
  });

  it('is owed although a next step was agreed', () => {
    const agreed = two.when('2026-08-03', ANNA, held('2026-08-03', { nextStep: nextStepOn('2026-08-20') }));
    expect([open(agreed, 'next-step').length, open(agreed, 'closing-decision').length]).toEqual([1, 1]);
  });
});

describe('a flex job', () => {
  const flex = ready('2026-02-09', flexJob).when('2026-03-16', ANNA, held('2026-03-16'));

  it('owes the interview of the law 30 months after its start, on a closed day the one before', () => {
    const { dueOn, statutory, because } = owed(flex, 'flex-interview');
    expect([dueOn, statutory, because.rule]).toEqual(['2028-09-01', true, 'fleks.followup']);
    expect(open(flex, 'flex-status')).toEqual([]);
  });

  it('owes the status after 54 months only when it is temporary', () => {
    const temporary = ready('2026-02-09', { ...flexJob, plannedEnd: '2031-02-28' }).until('2026-03-02');
    expect([owed(temporary, 'flex-status').dueOn, owed(temporary, 'flex-status').statutory]).toEqual([
      '2030-09-02',
      true,
    ]);
  });

  it('owes no closing decision after its last check-in while the interview stands', () => {
    const done = ['2026-03-30', '2026-05-26', '2026-09-02'].reduce(
      (life, day) => life.when(day, ANNA, held(day)),
      flex,
    );
    expect([open(done, 'after-care'), open(done, 'closing-decision')]).toEqual([[], []]);
    expect(owed(done, 'flex-interview').dueOn).toBe('2028-09-01');
  });

  it('an interview held is followed by the next, 30 months after the day it was held', () => {
    const interview = owed(flex, 'flex-interview').id;
    const done = ['2026-03-30', '2026-05-26', '2026-09-02'].reduce(
      (life, day) => life.when(day, ANNA, held(day)),
      flex,
    );
    const interviewed = done.when('2028-08-14', ANNA, held('2028-08-14', { obligationId: interview }));
    expect(owed(interviewed, 'flex-interview').dueOn).toBe('2031-02-14');
  });

  it('that nobody interviews: reminder 20 working days before, then the standard ladder, to the manager again and again', () => {
    const done = ['2026-03-30', '2026-05-26', '2026-09-02'].reduce(
      (life, day) => life.when(day, ANNA, held(day)),
      flex,
    );
    expect(rang(done.until('2028-09-16'), 'flex-interview')).toEqual([
      '2028-08-04T06:00 reminder anna-b',
      '2028-09-01T06:00 due anna-b',
      '2028-09-04T06:00 overdue anna-b,ole-t',
      '2028-09-06T06:00 team-lead lis-k',
      '2028-09-08T06:00 manager mads-r',
      '2028-09-15T06:00 manager-again mads-r',
    ]);
  });

  it('the day the law sets is neither moved nor cancelled, by anybody', () => {
    const obligationId = owed(flex, 'flex-interview').id;
    const because = { reason: 'other' };
    const steps = [send('move-obligation', { obligationId, dueOn: '2028-10-02', because }), cancel(obligationId)];
    for (const step of steps) {
      expect([ANNA, LIS].map((who) => refused(() => flex.when('2026-03-17', who, step)))).toEqual([
        'STATUTORY /obligationId',
        'STATUTORY /obligationId',
      ]);
    }
  });

  it('that ends takes its interview with it, and closing is to be decided', () => {
    const done = ['2026-03-30', '2026-05-26', '2026-09-02'].reduce(
      (life, day) => life.when(day, ANNA, held(day)),
      flex,
    );
    const ended = done.when('2026-10-01', ANNA, end('2026-10-01', { purposeMet: 'no', learned: text }));
    expect([open(ended, 'flex-interview'), owed(ended, 'next-rung-or-close').dueOn]).toEqual([[], '2026-10-05']);
    expect(all(ended, 'obligation-superseded').map(({ data }) => data.why)).toEqual(['rung-ended']);
  });
});
