import { describe, expect, it } from '@jest/globals';
import {
  flexJob,
  internship,
  job,
  held,
  other,
  received,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { matched, proposed, ready, withPapers } from '../testing/given.js';
import { ANNA, LIS } from '../testing/people.js';
import {
  added,
  all,
  armed,
  dueDays,
  endOf,
  last,
  made,
  open,
  owed,
  rang,
  refusal,
  refused,
  running,
} from '../testing/then.js';

const onInternship = ready('2026-01-05', internship).until('2026-01-12');
const note = send('add-note', { note: text });

describe('a rung recorded ahead', () => {
  const recorded = ready('2026-01-05', internship);

  it('takes effect at 00:00 in Copenhagen on its first day', () => {
    expect(recorded.until('2026-01-11T22:59:59.999Z').state?.stage).toBe('preparing');
    const started = recorded.until('2026-01-11T23:00:00.000Z');
    expect(started.state?.stage).toBe('internship');
    const { data, at, occurredOn, by } = last(started, 'stage-started');
    expect([data.effectiveAt, at, occurredOn, by]).toEqual([
      '2026-01-11T23:00:00.000Z',
      '2026-01-11T23:00:00.000Z',
      '2026-01-12',
      'system',
    ]);
  });

  it('meets the start that was owed, and reminds nobody of it before', () => {
    const started = recorded.until('2026-01-14');
    expect(rang(started, 'start-or-replan')).toEqual([]);
    expect(endOf(started, made(started, 'start-or-replan')[0]?.id ?? '')).toBe('met');
  });

  it('has started for whatever command comes first, also when nobody rang', () => {
    const after = recorded.afterDowntime('2026-01-20', ANNA, note);
    expect(added(recorded, after).at(-1)).toBe('note-added');
    const { data, at } = last(after, 'stage-started');
    expect([data.effectiveAt, at]).toEqual(['2026-01-11T23:00:00.000Z', '2026-01-20T09:00:00.000Z']);
    expect(dueDays(after, 'follow-up')).toEqual(['2026-01-15']);
  });

  it('may be recorded anew with another day or other terms, and only the last one counts', () => {
    const replanned = recorded.when('2026-01-06', ANNA, start(internship, { startsOn: '2026-01-19' }));
    expect(replanned.until('2026-01-18').state?.stage).toBe('preparing');
    expect(last(replanned.until('2026-01-19'), 'stage-started').data.terms.startsOn).toBe('2026-01-19');
    const longer = recorded.when('2026-01-06', ANNA, start(internship, { plannedEnd: '2026-04-02' }));
    expect(last(longer.until('2026-01-12'), 'stage-started').data.terms.plannedEnd).toBe('2026-04-02');
    expect(dueDays(longer, 'start-or-replan')).toEqual(['2026-01-12']);
  });

  it('recorded twice the same is refused', () => {
    expect(refused(() => recorded.when('2026-01-06', ANNA, start(internship)))).toBe(
      'START_ALREADY_RECORDED /startsOn',
    );
  });
});

describe('the next rung, recorded while one runs', () => {
  const withNext = withPapers(onInternship.when('2026-02-20', ANNA, start(wageSubsidy)), '2026-02-23', 'wage-subsidy');

  it('meets the stage-end decision at once; until it starts the old rung and what it owes live on', () => {
    expect(last(withNext, 'obligation-met').data).toBeDefined();
    expect(endOf(withNext, made(withNext, 'stage-end-decision')[0]?.id ?? '')).toBe('met');
    expect([withNext.state?.stage, owed(withNext, 'follow-up').detail.rung]).toEqual(['internship', 'internship']);
  });

  it('the old rung ends on its planned end, and the days between are preparing, with the start still owed', () => {
    const between = withNext.until('2026-03-07');
    expect([between.state?.stage, last(between, 'stage-ended').data.endedOn]).toEqual(['preparing', '2026-03-06']);
    expect(open(between, 'next-rung-or-close')).toEqual([]);
    expect(owed(between, 'start-or-replan').dueOn).toBe('2026-03-09');
    expect(between.until('2026-03-09').state?.stage).toBe('wage-subsidy');
  });

  it('starting earlier, it ends the old rung the day before, and what that rung owed is superseded', () => {
    const early = withNext.when('2026-02-24', ANNA, start(wageSubsidy, { startsOn: '2026-03-02' })).until('2026-03-02');
    expect([last(early, 'stage-ended').data.endedOn, early.state?.stage]).toEqual(['2026-03-01', 'wage-subsidy']);
    expect(
      made(early, 'follow-up')
        .map(({ id, detail }) => [detail.rung, endOf(early, id)])
        .slice(-2),
    ).toEqual([
      ['internship', 'superseded'],
      ['wage-subsidy', 'open'],
    ]);
  });

  it('does not start before or on the first day of the rung that runs', () => {
    const step = () => onInternship.when('2026-01-13', ANNA, start(wageSubsidy, { startsOn: '2026-01-12' }));
    expect(refused(step)).toBe('DATES_ORDER /startsOn');
  });
});

describe('papers before day one', () => {
  const waiting = matched('2026-01-05', [internship]);

  it('are due three working days before the first day, and may be missing when a start is recorded ahead', () => {
    expect([owed(waiting, 'papers').dueOn, owed(waiting, 'papers').detail.missing]).toEqual([
      '2026-01-07',
      ['grant', 'signatures', 'plan-entry'],
    ]);
    expect(waiting.when('2026-01-06', ANNA, start(internship)).state?.stage).toBe('preparing');
  });

  it('missing from their due day on, a start is refused, naming each of them', () => {
    const { code, pointer, details } = refusal(() =>
      waiting
        .when('2026-01-06', ANNA, received('signatures', '2026-01-06'))
        .when('2026-01-07', ANNA, start(internship)),
    );
    expect([code, pointer, details]).toEqual(['PAPERS_MISSING', '/startsOn', { missing: ['grant', 'plan-entry'] }]);
  });

  it('missing at 00:00 of the first day, it does not start, and the start goes on ringing', () => {
    const late = waiting.when('2026-01-06', ANNA, start(internship)).until('2026-01-16');
    const { data } = last(late, 'stage-not-started');
    expect([data.stage, data.missing, data.effectiveAt]).toEqual([
      'internship',
      ['grant', 'signatures', 'plan-entry'],
      '2026-01-11T23:00:00.000Z',
    ]);
    expect(late.state?.stage).toBe('preparing');
    expect(rang(late, 'start-or-replan')).toEqual([
      '2026-01-12T07:00 due anna-b',
      '2026-01-13T07:00 overdue anna-b,ole-t',
      '2026-01-15T07:00 team-lead lis-k',
    ]);
  });

  it('that come after all let it start the same day, and nothing more is owed for them', () => {
    const late = withPapers(waiting.when('2026-01-06', ANNA, start(internship)), '2026-01-14', 'internship');
    const started = late.when('2026-01-14 13:00', ANNA, start(internship, { startsOn: '2026-01-14' }));
    expect(started.state?.stage).toBe('internship');
    expect([open(started, 'papers'), open(started, 'start-or-replan')]).toEqual([[], []]);
  });

  it('waived where policy allows it; a grant never is', () => {
    const waive = (paper: 'grant' | 'signatures') =>
      waiting.when('2026-01-06', ANNA, send('waive-paper', { paper, because: other }));
    expect(owed(waive('signatures'), 'papers').detail.missing).toEqual(['grant', 'plan-entry']);
    expect(refused(() => waive('grant'))).toBe('PAPER_NOT_WAIVABLE /paper');
  });

  it('the last one waived meets them', () => {
    const two = waiting
      .when('2026-01-06', ANNA, received('grant', '2026-01-06'))
      .when('2026-01-06', ANNA, received('plan-entry', '2026-01-06'));
    const done = two.when('2026-01-07', ANNA, send('waive-paper', { paper: 'signatures', because: other }));
    expect(last(done, 'obligation-met').data.metOn).toBe('2026-01-07');
  });

  it('that nobody waits for are refused', () => {
    expect(refused(() => waiting.when('2026-01-06', ANNA, received('contract', '2026-01-06')))).toBe(
      'PAPER_NOT_EXPECTED /paper',
    );
    expect(refused(() => waiting.when('2026-01-06', ANNA, received('grant', '2026-01-07')))).toBe(
      'DATE_IN_FUTURE /receivedOn',
    );
  });

  it('are met on the day the last of them came, in whatever order they were registered', () => {
    const done = waiting
      .when('2026-01-09 09:00', ANNA, received('grant', '2026-01-09'))
      .when('2026-01-09 09:01', ANNA, received('signatures', '2026-01-08'))
      .when('2026-01-09 09:02', ANNA, received('plan-entry', '2026-01-07'));
    expect(last(done, 'obligation-met').data.metOn).toBe('2026-01-09');
  });
});

describe('a start that a team lead registers as a deviation', () => {
  const deviation = start(internship, { deviationBecause: { reason: 'papers-on-the-way' } });
  const deviated = matched('2026-01-05', [internship]).when('2026-01-09', LIS, deviation);

  it('starts with its papers still owed, and they go on ringing', () => {
    const started = deviated.until('2026-01-13');
    expect([started.state?.stage, owed(started, 'papers').detail.missing]).toEqual([
      'internship',
      ['grant', 'signatures', 'plan-entry'],
    ]);
    expect(rang(started, 'papers').at(-1)).toBe('2026-01-12T07:00 team-lead lis-k');
  });

  it('stands on the record with its reason', () => {
    const { data, by } = last(deviated, 'stage-start-recorded');
    expect([data.deviationBecause, by]).toEqual([{ reason: 'papers-on-the-way' }, { staffId: LIS }]);
  });

  it('its papers belong to the rung that runs: the next rung of the same kind asks for its own', () => {
    const next = { ...internship, startsOn: '2026-03-09', plannedEnd: '2026-05-29' };
    const recorded = deviated.when('2026-02-02', ANNA, start(next));
    expect(open(recorded, 'papers').map(({ detail }) => detail.firstDay)).toEqual(['2026-01-12', '2026-03-09']);
    const again = recorded.when('2026-02-03', ANNA, start(next, { startsOn: '2026-03-10' }));
    expect(open(again, 'papers').map(({ detail }) => detail.firstDay)).toEqual(['2026-01-12', '2026-03-10']);
    const came = withPapers(again, '2026-02-04', 'internship');
    expect(open(came, 'papers').map(({ detail }) => detail.firstDay)).toEqual(['2026-03-10']);
    expect(came.until('2026-03-10').state?.stage).toBe('preparing');
  });

  it('its papers, moved and then received, do not stand in for those of the next rung', () => {
    const next = { ...internship, startsOn: '2026-03-09', plannedEnd: '2026-05-29' };
    const started = deviated.until('2026-02-02');
    const moving = { obligationId: owed(started, 'papers').id, dueOn: '2026-02-10', because: other };
    const moved = started
      .when('2026-02-02', ANNA, send('move-obligation', moving))
      .when('2026-02-03', ANNA, start(next));
    expect(open(moved, 'papers').map(({ detail }) => detail.firstDay)).toEqual(['2026-01-12', '2026-03-09']);
    expect(withPapers(moved, '2026-02-04', 'internship').until('2026-03-10').state?.stage).toBe('preparing');
  });
});

describe('a start registered afterwards', () => {
  const waiting = withPapers(matched('2026-01-05', [internship]), '2026-01-06', 'internship');
  const after = waiting.when('2026-02-03', ANNA, start(internship));

  it('has run since its first day', () => {
    expect([last(after, 'stage-started').data.effectiveAt, after.state?.stage]).toEqual([
      '2026-01-11T23:00:00.000Z',
      'internship',
    ]);
  });

  it('owes from the next working day on, so the team lead does not hear of what nobody could have done', () => {
    expect([owed(after, 'follow-up').dueOn, armed(owed(after, 'follow-up'))[0]]).toEqual([
      '2026-02-04',
      '2026-02-05T07:00 due',
    ]);
    expect(rang(after.until('2026-02-05'), 'follow-up')).toEqual(['2026-02-05T07:00 due anna-b']);
  });

  it('and over already, it has ended, and the next rung is owed the next working day', () => {
    const over = waiting.when('2026-03-16', ANNA, start(internship));
    expect([over.state?.stage, last(over, 'stage-ended').data.endedOn]).toEqual(['preparing', '2026-03-06']);
    expect(owed(over, 'next-rung-or-close').dueOn).toBe('2026-03-17');
  });

  it('on its own day starts at once, and reminds of nothing whose moment has passed', () => {
    const short = { ...internship, plannedEnd: '2026-01-20' };
    const today = withPapers(matched('2026-01-05', [short]), '2026-01-06', 'internship').when(
      '2026-01-12',
      ANNA,
      start(short),
    );
    expect(today.state?.stage).toBe('internship');
    expect([owed(today, 'stage-end-decision').dueOn, armed(owed(today, 'stage-end-decision'))[0]]).toEqual([
      '2026-01-13',
      '2026-01-13T07:00 due',
    ]);
  });
});

describe('the ladder', () => {
  it('may be climbed without its first rungs', () => {
    expect(ready('2026-01-19', job).until('2026-02-02').state?.stage).toBe('paid-hours');
    expect(ready('2026-02-09', flexJob).until('2026-03-02').state?.stage).toBe('flex-job');
  });

  it('going down needs a reason of the policy’s list', () => {
    const back = { ...internship, startsOn: '2026-03-02', plannedEnd: '2026-04-30' };
    const atWork = ready('2026-01-19', job).until('2026-02-02');
    expect(refused(() => atWork.when('2026-02-10', ANNA, start(back)))).toBe('BACK_NEEDS_REASON /backBecause');
    expect(refused(() => atWork.when('2026-02-10', ANNA, start(back, { backBecause: { reason: 'no-such' } })))).toBe(
      'UNKNOWN_REASON /backBecause/reason',
    );
    const recorded = atWork.when('2026-02-10', ANNA, start(back, { backBecause: { reason: 'health' } }));
    expect(last(recorded, 'stage-start-recorded').data.backBecause).toEqual({ reason: 'health' });
  });

  it('the step down is measured from the rung that ended last, also when none runs', () => {
    const ended = ready('2026-01-19', { ...job, plannedEnd: '2026-02-27' }).until('2026-03-02');
    expect(ended.state?.stage).toBe('preparing');
    const step = () =>
      ended.when('2026-03-02', ANNA, start({ ...internship, startsOn: '2026-03-16', plannedEnd: '2026-04-30' }));
    expect(refused(step)).toBe('BACK_NEEDS_REASON /backBecause');
  });

  it('a rung may repeat, and paid hours and flex job stand on the same height', () => {
    const again = { ...internship, startsOn: '2026-03-09', plannedEnd: '2026-04-30' };
    expect(onInternship.when('2026-02-20', ANNA, start(again)).state?.stage).toBe('internship');
    const flex = ready('2026-02-09', flexJob).until('2026-03-02');
    expect(flex.when('2026-03-03', ANNA, start({ ...job, startsOn: '2026-06-01' })).state?.stage).toBe('flex-job');
  });

  it('an internship and a wage subsidy need a planned end; paid hours and a flex job may be open', () => {
    const { plannedEnd: _none, ...openEnded } = wageSubsidy;
    expect(refused(() => onInternship.when('2026-01-13', ANNA, start(openEnded)))).toBe(
      'PLANNED_END_REQUIRED /plannedEnd',
    );
  });

  it('waits for a match decided with go', () => {
    expect(refused(() => proposed('2026-01-05', [internship]).when('2026-01-06', ANNA, start(internship)))).toBe(
      'MATCH_NOT_DECIDED /stage',
    );
  });

  it('dates and hours hold together, and the refusal names the field', () => {
    const to = (more: object) =>
      refused(() => onInternship.when('2026-01-13', ANNA, start({ ...wageSubsidy, ...more })));
    expect([to({ plannedEnd: '2026-03-01' }), to({ grantEnds: '2026-03-01' }), to({ weeklyHours: 38 })]).toEqual([
      'DATES_ORDER /plannedEnd',
      'DATES_ORDER /grantEnds',
      'HOURS_OVER_MAX /weeklyHours',
    ]);
    expect(to({ weeklyHours: { min: 20, max: 10 } })).toBe('DATES_ORDER /weeklyHours');
  });
});

describe('the hours of a rung', () => {
  it('are a history, up or down, and hours down are no failure', () => {
    const up = onInternship.when('2026-01-20', ANNA, send('change-hours', { from: '2026-01-26', weeklyHours: 30 }));
    const down = up.when(
      '2026-02-03',
      LIS,
      send('change-hours', { from: '2026-02-09', weeklyHours: { min: 10, max: 15 } }),
    );
    expect(running(down).hours).toEqual([
      { from: '2026-01-12', weeklyHours: 25 },
      { from: '2026-01-26', weeklyHours: 30 },
      { from: '2026-02-09', weeklyHours: { min: 10, max: 15 } },
    ]);
    expect(all(down, 'stage-ended')).toEqual([]);
  });

  it('do not change before the rung starts, above the maximum, or for a reason nobody knows', () => {
    const to = (data: { from: string; weeklyHours: number; because?: { reason: string } }) =>
      refused(() => onInternship.when('2026-01-20', ANNA, send('change-hours', data)));
    expect([
      to({ from: '2026-01-11', weeklyHours: 30 }),
      to({ from: '2026-02-02', weeklyHours: 40 }),
      to({ from: '2026-02-02', weeklyHours: 30, because: { reason: 'no-such' } }),
    ]).toEqual(['DATES_ORDER /from', 'HOURS_OVER_MAX /weeklyHours', 'UNKNOWN_REASON /because/reason']);
  });

  it('change only while a rung runs', () => {
    const waiting = matched('2026-01-05', [internship]);
    expect(
      refused(() => waiting.when('2026-01-06', ANNA, send('change-hours', { from: '2026-01-12', weeklyHours: 30 }))),
    ).toBe('STAGE_REFUSES');
    expect(refused(() => waiting.when('2026-01-06', ANNA, held('2026-01-07')))).toBe('DATE_IN_FUTURE /occurredOn');
  });
});
