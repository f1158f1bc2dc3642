import { describe, expect, it } from '@jest/globals';
import {
  absent,
  answer,
  ask,
  cancel,
  close,
  flexJob,
  held,
  internship,
  job,
  move,
  other,
  pause,
  promise,
  resume,
  send,
  start,
  wageSubsidy,
} from '../testing/commands.js';
import { proposed, ready, withPapers } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, away, BO, everybody, LIS } from '../testing/people.js';
import { added, all, armed, dueDays, endOf, last, made, open, owed, rang, refused, running } from '../testing/then.js';

/** Owed: a follow-up on 15 January and the stage-end decision on 20 February. */
const onRung = ready('2026-01-05', internship).until('2026-01-13');
const atWork = ready('2026-01-19', job).until('2026-02-03');

/** What is owed and when, by kind. */
function dates(life: Life): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  for (const { kind, dueOn } of Object.values(life.state?.obligations ?? {})) (found[kind] ??= []).push(dueOn);
  return found;
}

describe('pausing a placement', () => {
  const paused = onRung.when('2026-01-13', ANNA, pause('2026-01-27'));

  it('shows on the state, from today to the until-day', () => {
    expect(last(paused, 'placement-paused').data).toEqual({ from: '2026-01-13', until: '2026-01-27', because: other });
    expect(paused.state?.pause).toEqual({ from: '2026-01-13', until: '2026-01-27' });
  });

  it('moves what is owed by the working days in between, with the reason, and tells nobody', () => {
    expect(dates(onRung)).toEqual({ 'follow-up': ['2026-01-15'], 'stage-end-decision': ['2026-02-20'] });
    expect(dates(paused)).toEqual({
      'follow-up': ['2026-01-29'],
      'stage-end-decision': ['2026-03-06'],
      resume: ['2026-01-27'],
    });
    expect(last(paused, 'obligation-moved').data).toMatchObject({
      ...{ from: '2026-02-20', to: '2026-03-06', because: { reason: 'paused' } },
    });
    expect(all(paused, 'person-told')).toEqual([]);
  });

  it('gives what is moved a ladder of its own: the old one rings no more', () => {
    expect(armed(owed(paused, 'follow-up'))[0]).toBe('2026-01-30T07:00 due');
    expect(rang(paused.until('2026-01-30'), 'follow-up')).toEqual(['2026-01-30T07:00 due anna-b']);
  });

  it('does not count as a move by hand: moving once more by hand tells nobody', () => {
    const moved = paused.when('2026-01-14', ANNA, move(owed(paused, 'follow-up').id, '2026-02-03'));
    expect([owed(moved, 'follow-up').detail.moves, all(moved, 'person-told')]).toEqual([1, []]);
  });

  it('leaves the law’s dates, and the grant, where they are', () => {
    const flex = ready('2026-02-09', { ...flexJob, plannedEnd: '2031-02-28' }).until('2026-03-03');
    const [interview, status] = [owed(flex, 'flex-interview').dueOn, owed(flex, 'flex-status').dueOn];
    const resting = flex.when('2026-03-03', ANNA, pause('2026-03-17'));
    expect([owed(resting, 'flex-interview').dueOn, owed(resting, 'flex-status').dueOn]).toEqual([interview, status]);
    expect([running(resting).plannedEnd, running(paused).plannedEnd]).toEqual(['2031-02-28', '2026-03-06']);
  });

  it('leaves what people owe each other whatever the case does: an answer, an approval, an offer', () => {
    const waiting = onRung
      .when('2026-01-13', BO, absent('2026-01-13'))
      .when('2026-01-13', ANNA, ask('extension'))
      .when('2026-01-13', ANNA, send('offer-hand-off', { to: BO, briefing: { sealed: 'x' } }));
    const kinds = ['answer-absence', 'approval', 'accept-hand-off'] as const;
    const before = kinds.map((kind) => owed(waiting, kind));
    const resting = waiting.when('2026-01-13 12:00', ANNA, pause('2026-01-27'));
    expect(kinds.map((kind) => owed(resting, kind))).toEqual(before);
  });

  it('what is overdue waits until the until-day', () => {
    const late = onRung.until('2026-01-20 10:00').when('2026-01-20 11:00', ANNA, pause('2026-02-03'));
    expect([owed(onRung, 'follow-up').dueOn, owed(late, 'follow-up').dueOn]).toEqual(['2026-01-15', '2026-02-03']);
  });

  it('moves a promise and what was moved by hand as well', () => {
    const promised = onRung.when('2026-01-13', ANNA, promise('2026-01-16'));
    const byHand = promised.when('2026-01-13', ANNA, move(owed(promised, 'promise').id, '2026-01-19'));
    const resting = byHand.when('2026-01-13 12:00', ANNA, pause('2026-01-15'));
    expect([owed(resting, 'promise').dueOn, owed(resting, 'promise').detail.moves]).toEqual(['2026-01-21', 1]);
  });

  it('computes the window of a check-in anew', () => {
    const resting = atWork.when('2026-02-03', ANNA, pause('2026-02-10'));
    const [first] = open(resting, 'after-care');
    expect([first?.dueOn, first?.detail.window]).toEqual(['2026-03-09', { from: '2026-03-02', until: '2026-03-16' }]);
    expect(resting.state?.afterCareLeft).toBe(3);
  });

  it('takes back a time that was booked', () => {
    const booking = { obligationId: owed(onRung, 'follow-up').id, at: '2026-01-15T09:00:00.000Z' };
    const booked = onRung.when('2026-01-13', ANNA, send('book-follow-up', booking));
    expect(owed(booked, 'follow-up').detail.booked?.at).toBe(booking.at);
    const resting = booked.when('2026-01-13', ANNA, pause('2026-01-20'));
    expect(owed(resting, 'follow-up').detail.booked).toBeUndefined();
  });

  it('a start on record stays, and takes effect', () => {
    const next = withPapers(onRung.when('2026-02-20', ANNA, start(wageSubsidy)), '2026-02-20', 'wage-subsidy');
    const resting = next.when('2026-02-23', ANNA, pause('2026-04-07'));
    expect(resting.until('2026-03-09').state?.stage).toBe('wage-subsidy');
    expect(open(resting.until('2026-03-09'), 'start-or-replan')).toEqual([]);
  });

  it('the planned end comes all the same, and the next rung is owed by its own rule', () => {
    const over = paused.until('2026-03-07');
    expect([over.state?.stage, owed(over, 'next-rung-or-close').dueOn]).toEqual(['preparing', '2026-03-10']);
  });

  it('until a closed day rolls on to the next working day', () => {
    const resting = onRung.when('2026-01-13', ANNA, pause('2026-01-17'));
    expect([resting.state?.pause?.until, owed(resting, 'resume').dueOn]).toEqual(['2026-01-19', '2026-01-19']);
    expect(owed(resting, 'follow-up').dueOn).toBe('2026-01-21');
  });

  it('also before anything has started', () => {
    const resting = proposed('2026-01-05', [internship]).when('2026-01-06', ANNA, pause('2026-01-13'));
    expect(dates(resting)).toMatchObject({ 'match-decision': ['2026-01-19'], papers: ['2026-01-14'] });
  });

  it('until a day after today, within the calendar, and only once', () => {
    const until = (day: string) => refused(() => onRung.when('2026-01-13', ANNA, pause(day)));
    expect([until('2026-01-13'), until('2026-01-12'), until('2046-01-02')]).toEqual([
      'DATE_IN_PAST /until',
      'DATE_IN_PAST /until',
      'CALENDAR_ENDS /until',
    ]);
    expect(refused(() => paused.when('2026-01-14', ANNA, pause('2026-02-10')))).toBe('ALREADY_PAUSED');
    const because = { reason: 'no-such' };
    expect(refused(() => onRung.when('2026-01-13', ANNA, send('pause', { until: '2026-01-20', because })))).toBe(
      'UNKNOWN_REASON /because/reason',
    );
  });

  it('is over when the case is closed', () => {
    const closed = paused.when('2026-01-14', ANNA, close('2026-01-14'));
    expect([closed.state?.pause, endOf(closed, owed(paused, 'resume').id)]).toEqual([null, 'cancelled']);
  });
});

describe('nobody resumes', () => {
  const paused = onRung.when('2026-01-13', ANNA, pause('2026-01-27'));

  it('the standard ladder rings: the day before, on the day, the second person, the team lead, the manager', () => {
    expect(rang(paused.until('2026-02-04'), 'resume')).toEqual([
      '2026-01-26T07:00 reminder anna-b',
      '2026-01-27T07:00 due anna-b',
      '2026-01-28T07:00 overdue anna-b,ole-t',
      '2026-01-30T07:00 team-lead lis-k',
      '2026-02-03T07:00 manager mads-r',
    ]);
  });

  it('and what was moved rings from its new day on', () => {
    expect(rang(paused.until('2026-02-02'), 'follow-up')).toEqual([
      '2026-01-30T07:00 due anna-b',
      '2026-02-02T07:00 overdue ole-t',
    ]);
  });

  it('whoever is there hears it where the owner is away', () => {
    const withoutAnna = paused.withPeople(away(everybody, ANNA, '2026-01-20', null, BO));
    expect(rang(withoutAnna.until('2026-01-26'), 'resume')).toEqual(['2026-01-26T07:00 reminder bo-c']);
  });
});

describe('resuming', () => {
  const paused = onRung.when('2026-01-13', ANNA, pause('2026-01-27'));

  it('on the until-day leaves every date as the pause moved it', () => {
    const going = paused.when('2026-01-27', ANNA, resume);
    expect(added(paused.until('2026-01-27'), going)).toEqual(['placement-resumed', 'obligation-met']);
    expect(last(going, 'placement-resumed').data).toEqual({ resumedOn: '2026-01-27', because: other });
    expect([going.state?.pause, open(going, 'resume'), owed(going, 'follow-up').dueOn]).toEqual([
      null,
      [],
      '2026-01-29',
    ]);
  });

  it('earlier moves everything back by the difference', () => {
    const going = paused.when('2026-01-20', ANNA, resume);
    expect(dates(going)).toEqual({ 'follow-up': ['2026-01-22'], 'stage-end-decision': ['2026-02-27'] });
    expect(last(going, 'obligation-moved').data.because).toEqual({ reason: 'resumed' });
  });

  it('later moves everything on by the difference, also what had begun to ring', () => {
    const going = paused.when('2026-02-03', ANNA, resume);
    expect(dates(going)).toEqual({ 'follow-up': ['2026-02-05'], 'stage-end-decision': ['2026-03-13'] });
    expect(armed(owed(going, 'follow-up'))[0]).toBe('2026-02-06T07:00 due');
  });

  it('on the same day gives everything back as it was: date, ladder, window and the time that was booked', () => {
    const booking = { obligationId: owed(onRung, 'follow-up').id, at: '2026-01-15T09:00:00.000Z' };
    const booked = onRung.when('2026-01-13', ANNA, send('book-follow-up', booking));
    const back = booked.when('2026-01-13 11:00', ANNA, pause('2026-01-27')).when('2026-01-13 12:00', ANNA, resume);
    const asItWas = (life: Life) =>
      Object.values(life.state?.obligations ?? {}).map(
        ({ id: _id, detail: { replaces: _old, ...detail }, ...rest }) => ({
          ...rest,
          detail,
        }),
      );
    expect(asItWas(back)).toEqual(asItWas(booked));
    const care = atWork.when('2026-02-03 11:00', ANNA, pause('2026-02-17')).when('2026-02-03 12:00', ANNA, resume);
    expect(asItWas(care)).toEqual(asItWas(atWork));
  });

  it('on the same day leaves what was overdue overdue', () => {
    const late = onRung.until('2026-01-20 10:00');
    const back = late.when('2026-01-20 11:00', ANNA, pause('2026-02-03')).when('2026-01-20 12:00', ANNA, resume);
    expect(dates(back)).toEqual(dates(late));
    expect(rang(back.until('2026-01-30'), 'follow-up').slice(-2)).toEqual([
      '2026-01-22T07:00 team-lead lis-k',
      '2026-01-29T07:00 manager mads-r',
    ]);
  });

  it('what people moved by hand, held or promised meanwhile stays as it is', () => {
    const followUp = owed(paused, 'follow-up').id;
    const byHand = paused.when('2026-01-14', ANNA, move(followUp, '2026-02-10')).when('2026-01-20', ANNA, resume);
    expect(dates(byHand)).toEqual({ 'follow-up': ['2026-02-10'], 'stage-end-decision': ['2026-02-27'] });
    const going = paused.when('2026-01-16', ANNA, held('2026-01-16')).when('2026-01-20', ANNA, resume);
    expect(owed(going, 'follow-up').dueOn).toBe('2026-01-23');
  });

  it('what was handed over meanwhile moves back for whoever owes it now', () => {
    const assigned = paused.when('2026-01-14', LIS, send('assign-owner', { staffId: BO, because: other }));
    expect(owed(assigned.when('2026-01-20', BO, resume), 'follow-up')).toMatchObject({
      owedBy: BO,
      dueOn: '2026-01-22',
    });
  });

  it('where the team lead cancelled the debt of resuming, it still ends the pause', () => {
    const cancelled = paused.when('2026-01-14', LIS, cancel(owed(paused, 'resume').id));
    expect(cancelled.when('2026-01-20', ANNA, resume).state?.pause).toBeNull();
  });

  it('is refused where nothing is paused, and when nothing would be owed afterwards', () => {
    expect(refused(() => onRung.when('2026-01-13', ANNA, resume))).toBe('NOT_PAUSED');
    const alone = [...made(paused, 'follow-up'), ...made(paused, 'stage-end-decision')].reduce(
      (life, { id }) => (endOf(life, id) === 'open' ? life.when('2026-03-10', LIS, cancel(id)) : life),
      paused
        .until('2026-03-10')
        .when('2026-03-10', LIS, cancel(owed(paused.until('2026-03-10'), 'next-rung-or-close').id)),
    );
    expect(refused(() => alone.when('2026-03-10', ANNA, resume))).toBe('NOTHING_OWED');
  });

  it('and it can be paused again, from the dates as they are then', () => {
    const again = paused.when('2026-01-20', ANNA, resume).when('2026-01-21', ANNA, pause('2026-01-28'));
    expect(dates(again)).toMatchObject({ 'follow-up': ['2026-01-29'], resume: ['2026-01-28'] });
    const back = again.when('2026-01-21 12:00', ANNA, resume);
    expect([owed(back, 'follow-up').dueOn, owed(back, 'follow-up').detail.paused]).toEqual(['2026-01-22', true]);
  });

  it('a report answered in the pause is answered', () => {
    const reported = paused.when('2026-01-14', BO, absent('2026-01-14'));
    expect(dueDays(reported, 'answer-absence')).toEqual(['2026-01-15']);
    expect(
      open(reported.when('2026-01-15', ANNA, answer(owed(reported, 'answer-absence').id)), 'answer-absence'),
    ).toEqual([]);
  });
});
