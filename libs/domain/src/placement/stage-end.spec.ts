import { describe, expect, it } from '@jest/globals';
import {
  cancel,
  end,
  flexJob,
  held,
  internship,
  job,
  other,
  received,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { matched, ready, withPapers } from '../testing/given.js';
import { ANNA, LIS } from '../testing/people.js';
import { added, all, armed, dueDays, endOf, last, made, open, owed, rang, refused, running } from '../testing/then.js';

const onInternship = ready('2026-01-05', internship).until('2026-01-12');

function extend(plannedEnd: string, justification = 'concrete-assessment') {
  return send('extend-stage', { plannedEnd, justification, because: other });
}

describe('the decision before a rung ends', () => {
  it.each([
    ['10 working days before the end of an internship', internship, '2026-02-20'],
    ['20 before the end of a wage subsidy', { ...wageSubsidy, startsOn: '2026-01-12' }, '2026-04-29'],
    [
      '10 before the end of temporary paid hours',
      { ...job, startsOn: '2026-01-12', plannedEnd: '2026-04-30' },
      '2026-04-16',
    ],
    [
      '10 before the end of a temporary flex job',
      { ...flexJob, startsOn: '2026-01-12', plannedEnd: '2031-01-10' },
      '2030-12-20',
    ],
    ['5 where the rung is under six weeks', { ...internship, plannedEnd: '2026-02-20' }, '2026-02-13'],
    ['10 where it is six weeks to the day', { ...internship, plannedEnd: '2026-02-22' }, '2026-02-09'],
  ])('is due %s', (_what, stage, due) => {
    expect(owed(ready('2026-01-05', stage).until('2026-01-12'), 'stage-end-decision').dueOn).toBe(due);
  });

  it('is not owed where there is no end', () => {
    expect(open(ready('2026-01-19', job).until('2026-02-02'), 'stage-end-decision')).toEqual([]);
  });

  it('nobody takes it: reminder, owner, second person, team lead, manager, and then the rung ends all the same', () => {
    const silent = onInternship.until('2026-03-07');
    expect(rang(silent, 'stage-end-decision')).toEqual([
      '2026-02-19T07:00 reminder anna-b',
      '2026-02-20T07:00 due anna-b',
      '2026-02-23T07:00 overdue anna-b,ole-t',
      '2026-02-25T07:00 team-lead lis-k',
      '2026-02-27T07:00 manager mads-r',
      '2026-03-06T07:00 manager-again mads-r',
    ]);
    expect([silent.state?.stage, last(silent, 'stage-ended').data.endedOn]).toEqual(['preparing', '2026-03-06']);
  });
});

describe('a rung ends with nothing after it', () => {
  const over = onInternship.until('2026-03-07');

  it('the next rung or closing is owed, two working days after', () => {
    expect([owed(over, 'next-rung-or-close').dueOn, ...armed(owed(over, 'next-rung-or-close')).slice(0, 2)]).toEqual([
      '2026-03-10',
      '2026-03-09T07:00 reminder',
      '2026-03-10T07:00 due',
    ]);
  });

  it('what the rung owed is superseded, on the record', () => {
    const ofRung = [...made(over, 'follow-up'), ...made(over, 'stage-end-decision')];
    expect(ofRung.map(({ id }) => endOf(over, id))).toEqual(['superseded', 'superseded']);
    expect(last(over, 'obligation-superseded').data.why).toBe('rung-ended');
  });

  it('recording the next rung meets it', () => {
    const next = over.when('2026-03-10', ANNA, start({ ...wageSubsidy, startsOn: '2026-03-23' }));
    expect(last(next, 'obligation-met').data.obligationId).toBe(owed(over, 'next-rung-or-close').id);
    expect(owed(next, 'start-or-replan').dueOn).toBe('2026-03-23');
  });

  it('a new plan meets it too, and its first rung is owed instead; a plan without rungs does not', () => {
    const planned = over.when(
      '2026-03-10',
      ANNA,
      send('change-plan', { plan: [{ ...wageSubsidy, startsOn: '2026-03-23' }] }),
    );
    expect([open(planned, 'next-rung-or-close'), owed(planned, 'start-or-replan').dueOn]).toEqual([[], '2026-03-23']);
    const emptied = over.when('2026-03-10', ANNA, send('change-plan', { plan: [] }));
    expect(owed(emptied, 'next-rung-or-close').dueOn).toBe('2026-03-10');
  });
});

describe('ending a rung', () => {
  it('today: it is over, whether its purpose was met and what was learned stand on the record', () => {
    const ended = onInternship.when('2026-02-04', ANNA, end('2026-02-04', { purposeMet: 'yes', learned: text }));
    const { data } = last(ended, 'stage-ended');
    expect([data.endedOn, data.purposeMet, data.learned, data.because]).toEqual(['2026-02-04', 'yes', text, other]);
    expect([ended.state?.stage, owed(ended, 'next-rung-or-close').dueOn]).toEqual(['preparing', '2026-02-06']);
  });

  it('on a day ahead: it runs until then, and nothing more is to be decided', () => {
    const recorded = onInternship.when('2026-02-04', ANNA, end('2026-02-13'));
    expect([recorded.state?.stage, open(recorded, 'stage-end-decision')]).toEqual(['internship', []]);
    const over = recorded.until('2026-02-14');
    expect([over.state?.stage, last(over, 'stage-ended').data.endedOn]).toEqual(['preparing', '2026-02-13']);
    expect(owed(over, 'next-rung-or-close').dueOn).toBe('2026-02-17');
  });

  it('on a day that has passed: it ended then, and what comes next is owed from the next working day', () => {
    const ended = onInternship.when('2026-02-04', ANNA, end('2026-01-23'));
    const { data, occurredOn } = last(ended, 'stage-ended');
    expect([data.endedOn, data.effectiveAt, occurredOn]).toEqual([
      '2026-01-23',
      '2026-01-23T23:00:00.000Z',
      '2026-01-23',
    ]);
    expect(owed(ended, 'next-rung-or-close').dueOn).toBe('2026-02-05');
  });

  it('not before it started, not after its planned end, and with a reason of the list', () => {
    const at = (endedOn: string, reason = 'other') =>
      refused(() => onInternship.when('2026-02-04', ANNA, end(endedOn, { because: { reason } })));
    expect([at('2026-01-11'), at('2026-03-07'), at('2026-02-04', 'no-such')]).toEqual([
      'DATES_ORDER /endedOn',
      'DATES_ORDER /endedOn',
      'UNKNOWN_REASON /because/reason',
    ]);
  });

  it('only while one runs', () => {
    expect(refused(() => matched('2026-01-05', [internship]).when('2026-01-06', ANNA, end('2026-01-06')))).toBe(
      'STAGE_REFUSES',
    );
  });

  it('of a paid job does not end its after-care', () => {
    const ended = ready('2026-01-19', job).until('2026-02-02').when('2026-02-13', ANNA, end('2026-02-13'));
    expect([ended.state?.stage, dueDays(ended, 'after-care').length, open(ended, 'after-care').length]).toEqual([
      'preparing',
      3,
      3,
    ]);
  });
});

describe('extending a rung', () => {
  const extended = onInternship.when('2026-02-20', ANNA, extend('2026-04-10'));

  it('moves its end, meets the decision, and owes the next one before the new end', () => {
    expect([running(extended).plannedEnd, running(extended).extensions]).toEqual(['2026-04-10', 1]);
    expect(made(extended, 'stage-end-decision').map(({ id, dueOn }) => [dueOn, endOf(extended, id)])).toEqual([
      ['2026-02-20', 'met'],
      ['2026-03-24', 'open'],
    ]);
  });

  it('needs a justification of the policy’s ladder for that rung, and a reason', () => {
    const step = (justification: string, reason: string) => () =>
      onInternship.when(
        '2026-02-20',
        ANNA,
        send('extend-stage', { plannedEnd: '2026-04-10', justification, because: { reason } }),
      );
    expect(refused(step('contract-extended', 'other'))).toBe('UNKNOWN_REASON /justification');
    expect(refused(step('very-special-need', 'no-such'))).toBe('UNKNOWN_REASON /because/reason');
  });

  it('ends later than before', () => {
    expect(refused(() => onInternship.when('2026-02-20', ANNA, extend('2026-03-06')))).toBe(
      'EXTENSION_NOT_LATER /plannedEnd',
    );
  });

  it('is for a rung that has an end, and no next rung on record', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-02');
    expect(refused(() => atWork.when('2026-02-03', ANNA, extend('2026-04-10', 'contract-extended')))).toBe(
      'STAGE_REFUSES /plannedEnd',
    );
    const next = onInternship.when('2026-02-20', ANNA, start(wageSubsidy));
    expect(refused(() => next.when('2026-02-20', ANNA, extend('2026-04-10')))).toBe('STAGE_REFUSES /plannedEnd');
  });

  it('takes back an end that was recorded ahead', () => {
    const recorded = onInternship
      .when('2026-02-04', ANNA, end('2026-02-13'))
      .when('2026-02-05', ANNA, extend('2026-03-27'));
    expect(recorded.until('2026-02-16').state?.stage).toBe('internship');
    expect(owed(recorded, 'stage-end-decision').dueOn).toBe('2026-03-13');
  });
});

describe('nothing falls silent between two rungs', () => {
  it('a flex job whose check-ins are done becomes ordinary work: then closing is to be decided', () => {
    const flex = ready('2026-02-09', flexJob)
      .when('2026-03-16', ANNA, held('2026-03-16'))
      .when('2026-03-30', ANNA, held('2026-03-30'))
      .when('2026-05-26', ANNA, held('2026-05-26'))
      .when('2026-09-02', ANNA, held('2026-09-02'));
    expect(open(flex, 'closing-decision')).toEqual([]);
    const terms = { ...job, startsOn: '2026-10-01' };
    const atWork = withPapers(flex.when('2026-09-10', ANNA, start(terms)), '2026-09-11', 'paid-hours').until(
      '2026-10-01',
    );
    expect([atWork.state?.stage, open(atWork, 'flex-interview')]).toEqual(['paid-hours', []]);
    expect(owed(atWork, 'closing-decision').dueOn).toBe('2026-10-08');
  });

  it('a team lead cancelled the start that was owed: it is owed again when the rung before it ends', () => {
    const temporary = { ...job, plannedEnd: '2026-12-31', startsOn: '2026-01-12' };
    const next = ready('2026-01-05', temporary).when('2026-01-12', ANNA, start({ ...job, startsOn: '2027-01-04' }));
    const due = owed(next, 'start-or-replan').id;
    const cancelled = next
      .when('2026-01-13', LIS, cancel(due))
      .when('2026-01-14', ANNA, received('contract', '2026-01-14'));
    const over = cancelled.until('2027-01-01');
    expect(over.state?.stage).toBe('preparing');
    expect(owed(over, 'start-or-replan').dueOn).toBe('2027-01-04');
    expect(over.until('2027-01-05').state?.stage).toBe('paid-hours');
  });

  it('a rung that ends while the start before it failed leaves that start owed, not a second question', () => {
    const early = { ...wageSubsidy, startsOn: '2026-02-23' };
    const failed = onInternship.when('2026-02-12', ANNA, start(early)).until('2026-03-09');
    expect([failed.state?.stage, open(failed, 'next-rung-or-close').length]).toEqual(['preparing', 0]);
    expect(owed(failed, 'start-or-replan').detail.rung).toBe('wage-subsidy');
    expect(all(failed, 'stage-ended')).toHaveLength(1);
  });

  it('everything that became due in a long downtime has happened when somebody acts, in order', () => {
    const after = onInternship.afterDowntime('2026-03-20', ANNA, send('add-note', { note: text }));
    expect(added(onInternship, after)).toEqual([
      'stage-ended',
      'obligation-superseded',
      'obligation-superseded',
      'obligation-made',
      'note-added',
    ]);
    expect(owed(after, 'next-rung-or-close').dueOn).toBe('2026-03-10');
  });
});
