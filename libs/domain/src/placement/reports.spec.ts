import { describe, expect, it } from '@jest/globals';
import { absent, answer, close, concern, held, internship, promise, text } from '../testing/commands.js';
import { matched, proposed, ready } from '../testing/given.js';
import { ANNA, away, BO, everybody, LIS, OLE } from '../testing/people.js';
import { added, all, dueDays, endOf, last, made, open, owed, rang, refusal, refused } from '../testing/then.js';

/** Case 5: an internship of 10 August to 6 November, its owner away from 20 August with no cover named. */
const story = { ...internship, startsOn: '2026-08-10', plannedEnd: '2026-11-06' };
const onTime = ['2026-08-13', '2026-08-20', '2026-08-27', '2026-09-03', '2026-09-10'];
const withoutAnna = ready('2026-08-03', story)
  .until('2026-08-11')
  .withPeople(away(everybody, ANNA, '2026-08-20', null));
const running = ready('2026-08-03', story).until('2026-08-24 09:00');

describe('a report of absence', () => {
  const reported = running.when('2026-08-24 11:00', BO, absent('2026-08-24', { what: text }));

  it('stands on the record as it was said, and is owed an answer one working day later, by the owner', () => {
    expect(last(reported, 'absence-reported').data).toEqual({
      ...{ obligationId: owed(reported, 'answer-absence').id, joined: false },
      ...{ kind: 'ill', from: '2026-08-24', reportedBy: text, what: text },
    });
    expect([owed(reported, 'answer-absence').owedBy, dueDays(reported, 'answer-absence')]).toEqual([
      ANNA,
      ['2026-08-25'],
    ]);
    expect(owed(reported, 'answer-absence').detail.absence).toEqual({
      ...{ kind: 'ill', from: '2026-08-24', until: null, reports: 1 },
    });
  });

  it('is told to the owner the moment it is made, in the same decision', () => {
    expect(added(running, reported)).toEqual(['absence-reported', 'obligation-made', 'alarm-rung']);
    expect(rang(reported, 'answer-absence')).toEqual(['2026-08-24T09:00 reminder anna-b']);
  });

  it('climbs the short ladder: on the day, the second person too, the team lead, the manager, again every five', () => {
    expect(rang(reported.until('2026-09-05'), 'answer-absence')).toEqual([
      '2026-08-24T09:00 reminder anna-b',
      '2026-08-25T06:00 due anna-b',
      '2026-08-26T06:00 overdue anna-b,ole-t',
      '2026-08-27T06:00 team-lead lis-k',
      '2026-08-28T06:00 manager mads-r',
      '2026-09-04T06:00 manager-again mads-r',
    ]);
  });

  it('on a Saturday is owed an answer on Monday: working days count from the day after', () => {
    const saturday = running.when('2026-08-29 10:00', BO, absent('2026-08-29'));
    expect(owed(saturday, 'answer-absence').dueOn).toBe('2026-08-31');
  });

  it('before anybody has started, and with no start on record, is none', () => {
    const step = absent('2026-08-04');
    expect(refused(() => proposed('2026-08-03', [story]).when('2026-08-04', ANNA, step))).toBe('REPORT_INVALID /from');
    expect(refused(() => matched('2026-08-03', [story]).when('2026-08-04', ANNA, step))).toBe('REPORT_INVALID /from');
    expect(added(ready('2026-08-03', story), ready('2026-08-03', story).when('2026-08-04', ANNA, step))).toContain(
      'absence-reported',
    );
  });

  it('still counts in the gap after a rung that ended', () => {
    const over = ready('2026-01-05', internship).until('2026-03-07');
    expect(over.when('2026-03-09', BO, absent('2026-03-06', { until: '2026-03-06' })).state?.stage).toBe('preparing');
  });

  it('does not end before it begins', () => {
    const upsideDown = absent('2026-08-24', { until: '2026-08-23' });
    expect(refused(() => running.when('2026-08-24', BO, upsideDown))).toBe('DATES_ORDER /until');
    expect(added(running, running.when('2026-08-24', BO, absent('2026-08-24', { until: '2026-08-24' })))).toContain(
      'absence-reported',
    );
  });

  it('more than a day ahead is only agreed: nobody is ill next week', () => {
    const on = (from: string, kind: 'ill' | 'agreed') => () => running.when('2026-08-24', BO, absent(from, { kind }));
    expect(refused(on('2026-08-26', 'ill'))).toBe('DATE_IN_FUTURE /from');
    expect(added(running, on('2026-08-25', 'ill')())).toContain('absence-reported');
    expect(added(running, on('2026-10-12', 'agreed')())).toContain('absence-reported');
  });

  it('lies within the calendar', () => {
    const far = absent('2026-08-24', { kind: 'agreed', until: '2046-01-02' });
    expect(refused(() => running.when('2026-08-24', BO, far))).toBe('CALENDAR_ENDS /until');
    expect(refused(() => running.when('2026-08-24', BO, absent('1999-01-04')))).toBe('CALENDAR_ENDS /from');
  });
});

describe('a further report of the same ongoing absence', () => {
  const first = running.when('2026-08-24 11:00', BO, absent('2026-08-24', { until: '2026-08-28' }));
  const again = (from: string, until?: string) =>
    first.when('2026-08-25', OLE, absent(from, { kind: 'agreed', ...(until === undefined ? {} : { until }) }));

  it('joins it: no further answer is owed, and its clock does not restart', () => {
    const second = again('2026-08-25');
    expect(added(first.until('2026-08-25'), second)).toEqual(['absence-reported']);
    expect(last(second, 'absence-reported').data).toMatchObject({
      ...{ joined: true, obligationId: owed(first, 'answer-absence').id },
    });
    expect(dueDays(second, 'answer-absence')).toEqual(['2026-08-25']);
  });

  it('lasts as long as the two say together', () => {
    const known = (life: typeof first) => owed(life, 'answer-absence').detail.absence;
    expect(known(again('2026-08-21', '2026-08-26'))).toMatchObject({ from: '2026-08-21', until: '2026-08-28' });
    expect(known(again('2026-08-25', '2026-09-02'))).toMatchObject({ from: '2026-08-24', until: '2026-09-02' });
    expect(known(again('2026-08-25'))).toMatchObject({ until: null, reports: 2 });
  });

  it('touches it: the next working day goes on with it, the one after is another absence', () => {
    const next = (from: string) => open(again(from, '2026-09-11'), 'answer-absence').length;
    expect([next('2026-08-31'), next('2026-09-01')]).toEqual([1, 2]);
    const before = (until: string) => open(again('2026-08-17', until), 'answer-absence').length;
    expect([before('2026-08-21'), before('2026-08-20')]).toEqual([1, 2]);
  });

  it('once it has been answered, is a new report: the company asked again', () => {
    const answered = first.when('2026-08-25', ANNA, answer(owed(first, 'answer-absence').id));
    const asked = answered.when('2026-08-26', BO, absent('2026-08-26'));
    expect([made(asked, 'answer-absence').length, owed(asked, 'answer-absence').dueOn]).toEqual([2, '2026-08-27']);
  });
});

describe('a concern', () => {
  const raised = running.when('2026-08-24 11:00', BO, concern);

  it('is owed an answer two working days later, by the owner, who is told at once', () => {
    expect(last(raised, 'concern-raised').data).toEqual({
      ...{ obligationId: owed(raised, 'answer-concern').id, what: text, reportedBy: text },
    });
    expect(dueDays(raised, 'answer-concern')).toEqual(['2026-08-26']);
    expect(rang(raised, 'answer-concern')).toEqual(['2026-08-24T09:00 reminder anna-b']);
  });

  it('stands for itself: two concerns are owed two answers', () => {
    expect(made(raised.when('2026-08-24 12:00', OLE, concern), 'answer-concern')).toHaveLength(2);
  });
});

describe('answering a report', () => {
  const reported = running.when('2026-08-24 11:00', BO, absent('2026-08-24')).when('2026-08-24 11:30', BO, concern);
  const absence = owed(reported, 'answer-absence').id;

  it('says what was answered and whether whoever reported it was told, and nothing of it rings any more', () => {
    const answered = reported.when('2026-08-25', ANNA, answer(absence, false));
    expect(last(answered, 'report-answered').data).toEqual({
      obligationId: absence,
      answer: text,
      toldReporter: false,
    });
    expect([endOf(answered, absence), last(answered, 'obligation-met').data.metOn]).toEqual(['met', '2026-08-25']);
    expect(rang(answered.until('2026-09-11'), 'answer-absence')).toEqual([
      '2026-08-24T09:00 reminder anna-b',
      '2026-08-25T06:00 due anna-b',
    ]);
  });

  it('answers the one that is named', () => {
    const answered = reported.when('2026-08-25', LIS, answer(owed(reported, 'answer-concern').id));
    expect([open(answered, 'answer-absence').length, open(answered, 'answer-concern').length]).toEqual([1, 0]);
  });

  it('of something that is no report is refused, and says what it is', () => {
    const step = () => reported.when('2026-08-25', ANNA, answer(owed(reported, 'follow-up').id));
    expect(refused(step)).toBe('OBLIGATION_KIND /obligationId');
    expect(refusal(step).details).toEqual({ kind: 'follow-up' });
  });

  it('a second time is refused', () => {
    const answered = reported.when('2026-08-25', ANNA, answer(absence));
    expect(refused(() => answered.when('2026-08-25', ANNA, answer(absence)))).toBe('OBLIGATION_NOT_OPEN /obligationId');
    expect(refused(() => answered.when('2026-08-25', ANNA, answer('o99')))).toBe('NOT_FOUND /obligationId');
  });

  it('a talk with the company is none: the answer stays owed', () => {
    expect(open(reported.when('2026-08-24', ANNA, held('2026-08-24')), 'answer-absence')).toHaveLength(1);
  });
});

describe('a report nobody answers, the owner away with no cover (case 5)', () => {
  const heldOnTime = onTime.reduce((life, day) => life.when(day, OLE, held(day)), withoutAnna.until('2026-08-12'));
  const reported = onTime
    .slice(0, 2)
    .reduce((life, day) => life.when(day, OLE, held(day)), withoutAnna)
    .when('2026-08-24 11:00', BO, absent('2026-08-24'));
  const told = reported.until('2026-08-31').when('2026-08-31', BO, absent('2026-08-31')).until('2026-09-14');

  it('goes to the next person who is there, each step for whom it was meant', () => {
    expect(rang(told, 'answer-absence')).toEqual([
      '2026-08-24T09:00 reminder ole-t',
      '2026-08-25T06:00 due ole-t',
      '2026-08-26T06:00 overdue ole-t',
      '2026-08-27T06:00 team-lead lis-k',
      '2026-08-28T06:00 manager mads-r',
      '2026-09-04T06:00 manager-again mads-r',
      '2026-09-11T06:00 manager-again mads-r',
    ]);
    const [atOnce] = all(told, 'alarm-rung').filter(
      ({ data }) => data.obligationId === owed(told, 'answer-absence').id,
    );
    expect(atOnce?.data.recipients).toEqual([{ staffId: OLE, reason: 'second-person', insteadOf: ANNA }]);
    expect(atOnce?.data.skipped).toEqual([{ staffId: ANNA, role: 'owner', why: 'absent' }]);
  });

  it('stays on the record as unanswered when the company ends it', () => {
    const id = owed(told, 'answer-absence').id;
    const ended = told.when('2026-09-14', OLE, close('2026-09-14', { endedEarly: { reason: 'company-wish' } }));
    expect(last(ended, 'placement-closed').data.unanswered).toEqual([id]);
    expect(all(ended, 'obligation-cancelled').find(({ data }) => data.obligationId === id)?.data.because).toEqual({
      reason: 'placement-closed',
    });
  });

  it('where every report was answered, nothing is said of it', () => {
    const ended = heldOnTime.when('2026-09-14', OLE, close('2026-09-14'));
    expect(last(ended, 'placement-closed').data).not.toHaveProperty('unanswered');
    const kept = reported
      .when('2026-08-25', OLE, answer(owed(reported, 'answer-absence').id))
      .when('2026-08-25', OLE, promise('2026-08-28', OLE));
    expect(last(kept.when('2026-08-26', OLE, close('2026-08-26')), 'placement-closed').data).not.toHaveProperty(
      'unanswered',
    );
  });
});
