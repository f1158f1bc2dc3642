import { describe, expect, it } from '@jest/globals';
import {
  end,
  flexJob,
  held,
  internship,
  job,
  move,
  promise,
  received,
  send,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { matched, proposed, ready } from '../testing/given.js';
import { eventId, type Life } from '../testing/life.js';
import { ANNA, BO } from '../testing/people.js';
import { added, all, armed, dueDays, endOf, last, open, owed, refusal, refused, running } from '../testing/then.js';
import type { PlacementCommand } from './commands.js';
import { correctedEvents } from './correcting/corrected-events.js';
import { refold } from './correcting/refold.js';
import type { PlacementEventType } from './events.js';

const wrong = { reason: 'typing-error' };
const other = { sealed: 'YW5vdGhlcg' };

/** The id of the last event of a type on record. */
function idOf(life: Life, type: PlacementEventType): string {
  return eventId(life.events.findLastIndex((event) => event.type === type) + 1);
}

function correct(
  life: Life,
  type: PlacementEventType,
  correction: Readonly<Record<string, unknown>>,
): PlacementCommand {
  return send('correct-record', { eventId: idOf(life, type), because: wrong, correction });
}

/** The last event of a type corrected by Anna at a moment. */
function corrected(
  life: Life,
  at: string,
  type: PlacementEventType,
  correction: Readonly<Record<string, unknown>>,
): Life {
  return life.when(at, ANNA, correct(life, type, correction));
}

function refusedCorrection(
  life: Life,
  at: string,
  type: PlacementEventType,
  correction: Readonly<Record<string, unknown>>,
): string {
  return refused(() => corrected(life, at, type, correction));
}

const onInternship: Life = ready('2026-01-05', internship).until('2026-01-12 09:00');
const heldOnce: Life = onInternship.when('2026-01-16', ANNA, held('2026-01-16', { hoursWorked: 12 }));
const inJob: Life = ready('2026-01-12', job).until('2026-02-02 09:00');

describe('a correction of the record', () => {
  it('is a new event that names the one it corrects; nothing is edited', () => {
    const after = corrected(heldOnce, '2026-01-16 12:00', 'follow-up-held', { hoursWorked: 10 });
    expect(after.events.slice(0, heldOnce.events.length)).toEqual(heldOnce.events);
    expect(added(heldOnce, after)).toEqual(['record-corrected']);
    expect(last(after, 'record-corrected').data).toEqual({
      eventId: idOf(heldOnce, 'follow-up-held'),
      corrected: 'follow-up-held',
      correction: { hoursWorked: 10 },
      because: wrong,
      facts: {},
    });
  });

  it('carries a partial payload of the same type: what it does not name stays', () => {
    const after = corrected(onInternship, '2026-01-12 12:00', 'stage-started', { terms: { weeklyHours: 20 } });
    expect(running(after)).toMatchObject({ weeklyHours: 20, startsOn: '2026-01-12', plannedEnd: '2026-03-06' });
    expect(running(after).hours).toEqual([{ from: '2026-01-12', weeklyHours: 20 }]);
  });

  it('refolds the case from there: later events stand on what should have been recorded', () => {
    const changed = heldOnce.when('2026-01-19', ANNA, send('change-hours', { from: '2026-01-19', weeklyHours: 30 }));
    const after = corrected(changed, '2026-01-20', 'stage-started', { terms: { weeklyHours: { min: 15, max: 20 } } });
    expect(running(after).hours).toEqual([
      { from: '2026-01-12', weeklyHours: { min: 15, max: 20 } },
      { from: '2026-01-19', weeklyHours: 30 },
    ]);
    expect(running(after).weeklyHours).toBe(30);
    expect(Object.keys(last(after, 'record-corrected').data.facts)).toEqual(['main']);
  });

  it('moves open due dates whose first day it changes; the rhythm counts from the day the follow-up was really held', () => {
    expect(owed(heldOnce, 'follow-up').dueOn).toBe('2026-01-23');
    const after = corrected(heldOnce, '2026-01-16 12:00', 'follow-up-held', { heldOn: '2026-01-14' });
    expect(owed(after, 'follow-up')).toMatchObject({
      dueOn: '2026-01-21',
      detail: { countsFrom: '2026-01-14', replaces: owed(heldOnce, 'follow-up').id, occurrence: 2 },
    });
    expect(last(after, 'obligation-superseded').data.why).toBe('record-corrected');
    expect(running(after).lastHeldOn).toBe('2026-01-14');
  });

  it('leaves the rhythm where a later follow-up was held on the latest day', () => {
    const twice = heldOnce.when('2026-01-22', ANNA, held('2026-01-22'));
    const first = eventId(twice.events.findIndex(({ type }) => type === 'follow-up-held') + 1);
    const fix = { eventId: first, because: wrong, correction: { heldOn: '2026-01-13' } };
    const after = twice.when('2026-01-22 12:00', ANNA, send('correct-record', fix));
    expect(added(twice, after)).toEqual(['record-corrected']);
    expect(owed(after, 'follow-up').detail.countsFrom).toBe('2026-01-22');
  });

  it('of a first paid day moves every check-in of after-care, the windows with them', () => {
    expect(dueDays(inJob, 'after-care')).toEqual(['2026-03-02', '2026-04-27', '2026-08-03']);
    const after = corrected(inJob, '2026-02-03', 'stage-started', { terms: { startsOn: '2026-01-26' } });
    expect(open(after, 'after-care').map(({ dueOn }) => dueOn)).toEqual(['2026-02-23', '2026-04-20', '2026-07-27']);
    expect(open(after, 'after-care')[0]?.detail.window).toEqual({ from: '2026-02-16', until: '2026-03-02' });
    expect(after.state).toMatchObject({ firstPaidDay: '2026-01-26', afterCareLeft: 3 });
    expect(owed(after, 'follow-up').dueOn).toBe('2026-02-02');
  });

  it('of the recorded start reaches the start that took effect from it', () => {
    const after = corrected(inJob, '2026-02-03', 'stage-start-recorded', { terms: { startsOn: '2026-01-26' } });
    expect(running(after).startsOn).toBe('2026-01-26');
    expect(after.state?.firstPaidDay).toBe('2026-01-26');
    expect(open(after, 'after-care')).toHaveLength(3);
  });

  it('of a recorded start that has taken effect is refused a day that has not come', () => {
    const terms = { startsOn: '2026-02-16' };
    expect(refusedCorrection(inJob, '2026-02-03', 'stage-start-recorded', { terms })).toBe(
      'DATE_IN_FUTURE /correction/terms/startsOn',
    );
  });

  it('of a start that is on record moves its papers and the start that is owed', () => {
    const recorded = matched('2026-01-05', [internship]).when(
      '2026-01-05 12:00',
      ANNA,
      send('start-stage', internship),
    );
    const after = corrected(recorded, '2026-01-05 13:00', 'stage-start-recorded', {
      terms: { startsOn: '2026-01-19' },
    });
    expect(after.state?.ahead?.startsOn).toBe('2026-01-19');
    expect(owed(after, 'papers')).toMatchObject({ dueOn: '2026-01-14', detail: { firstDay: '2026-01-19' } });
    expect(owed(after, 'start-or-replan').dueOn).toBe('2026-01-19');
    expect(armed(owed(after, 'start-or-replan'))[0]).toBe('2026-01-19T07:00 due');
  });

  it('of a planned end moves the stage-end decision', () => {
    expect(owed(onInternship, 'stage-end-decision').dueOn).toBe('2026-02-20');
    const after = corrected(onInternship, '2026-01-12 12:00', 'stage-started', { terms: { plannedEnd: '2026-03-20' } });
    expect(owed(after, 'stage-end-decision')).toMatchObject({ dueOn: '2026-03-06', detail: { stageDays: 68 } });
  });

  it('of an extension moves the decision it made owed', () => {
    const extension = { plannedEnd: '2026-04-03', justification: 'concrete-assessment', because: { reason: 'other' } };
    const extended = onInternship.when('2026-01-13', ANNA, send('extend-stage', extension));
    const after = corrected(extended, '2026-01-13 12:00', 'stage-extended', { plannedEnd: '2026-03-27' });
    expect(running(after)).toMatchObject({ plannedEnd: '2026-03-27', extensions: 1 });
    expect(owed(after, 'stage-end-decision').detail.countsFrom).toBe('2026-03-27');
  });

  it('of the start of a flex job moves what law counts from it', () => {
    const flex = ready('2026-02-16', flexJob).until('2026-03-02 09:00');
    const after = corrected(flex, '2026-03-03', 'stage-started', { terms: { startsOn: '2026-02-23' } });
    expect(owed(after, 'flex-interview').dueOn).toBe('2028-08-23');
  });

  it('of the day a rung ended moves what comes next', () => {
    const ended = heldOnce.when('2026-01-21', ANNA, end('2026-01-21'));
    expect(owed(ended, 'next-rung-or-close').dueOn).toBe('2026-01-23');
    const after = corrected(ended, '2026-01-21 12:00', 'stage-ended', { endedOn: '2026-01-20', purposeMet: 'yes' });
    expect(owed(after, 'next-rung-or-close').dueOn).toBe('2026-01-22');
  });

  it('of a promise changes the promise that is owed', () => {
    const promised = heldOnce.when('2026-01-16 12:00', ANNA, promise('2026-01-23'));
    const after = corrected(promised, '2026-01-16 13:00', 'promise-made', { what: other, dueOn: '2026-01-26' });
    expect(owed(after, 'promise')).toMatchObject({ dueOn: '2026-01-26', detail: { what: other, to: text } });
  });

  it('of an absence changes the absence that waits for an answer, its day staying', () => {
    const report = send('report-absence', { kind: 'ill', from: '2026-01-16', reportedBy: text });
    const reported = heldOnce.when('2026-01-16 12:00', ANNA, report);
    const after = corrected(reported, '2026-01-16 13:00', 'absence-reported', {
      from: '2026-01-15',
      until: '2026-01-19',
    });
    const [before, now] = [owed(reported, 'answer-absence'), owed(after, 'answer-absence')];
    expect(now.detail.absence).toEqual({ kind: 'ill', from: '2026-01-15', until: '2026-01-19', reports: 1 });
    expect(now.dueOn).toBe(before.dueOn);
    const again = corrected(after, '2026-01-16 14:00', 'absence-reported', { until: null });
    expect(owed(again, 'answer-absence').detail.absence).toMatchObject({ from: '2026-01-15', until: null });
  });

  it('keeps alarms that have rung as rung, and newly past ones do not ring', () => {
    const late = heldOnce.until('2026-01-27');
    expect(all(late, 'alarm-rung').map(({ data }) => data.step)).toContain('overdue');
    const after = corrected(late, '2026-01-27 12:00', 'follow-up-held', { heldOn: '2026-01-15' });
    expect(owed(after, 'follow-up').dueOn).toBe('2026-01-22');
    expect(armed(owed(after, 'follow-up'))).toEqual(['2026-01-29T07:00 team-lead', '2026-02-05T07:00 manager']);
  });

  it('never touches what was moved by hand', () => {
    const moved = heldOnce.when('2026-01-16 11:00', ANNA, move(owed(heldOnce, 'follow-up').id, '2026-01-30'));
    const after = corrected(moved, '2026-01-16 12:00', 'follow-up-held', { heldOn: '2026-01-14' });
    expect(owed(after, 'follow-up').dueOn).toBe('2026-01-30');
  });

  it('never touches what a pause moved', () => {
    const pause = send('pause', { until: '2026-01-30', because: { reason: 'holiday' } });
    const paused = heldOnce.when('2026-01-16 11:00', ANNA, pause);
    const after = corrected(paused, '2026-01-16 12:00', 'follow-up-held', { heldOn: '2026-01-14' });
    expect(owed(after, 'follow-up')).toEqual(owed(paused, 'follow-up'));
  });

  it('a second time builds on the first', () => {
    const once = corrected(heldOnce, '2026-01-16 12:00', 'follow-up-held', { heldOn: '2026-01-14' });
    const twice = corrected(once, '2026-01-16 13:00', 'follow-up-held', { channel: 'online' });
    expect(added(once, twice)).toEqual(['record-corrected']);
    expect(running(twice).lastHeldOn).toBe('2026-01-14');
    const back = corrected(twice, '2026-01-16 14:00', 'follow-up-held', { heldOn: '2026-01-15' });
    expect(owed(back, 'follow-up').detail).toMatchObject({ countsFrom: '2026-01-15' });
    expect(open(back, 'follow-up')).toHaveLength(1);
  });

  it('that says what is on record already does nothing', () => {
    const after = corrected(heldOnce, '2026-01-16 12:00', 'follow-up-held', { hoursWorked: 12, channel: 'call' });
    expect(added(heldOnce, after)).toEqual([]);
  });

  it('of a planned end that is over by now ends the rung', () => {
    const after = corrected(heldOnce, '2026-01-20', 'stage-started', { terms: { plannedEnd: '2026-01-19' } });
    expect(after.state?.stage).toBe('preparing');
    expect(open(after, 'next-rung-or-close')).toHaveLength(1);
  });

  it('of the channel counts for the visit that policy wants', () => {
    const subsidy = { ...wageSubsidy, startsOn: '2026-01-12' };
    const visits = ready('2026-01-05', subsidy).until('2026-01-12 09:00').when('2026-01-19', ANNA, held('2026-01-19'));
    const after = corrected(visits, '2026-01-19 12:00', 'follow-up-held', { channel: 'announced-visit' });
    expect([running(visits).heldSinceVisit, running(after).heldSinceVisit]).toEqual([1, 0]);
  });

  it('leaves the state that the whole corrected history folds to', () => {
    const lives = [
      corrected(heldOnce, '2026-01-16 12:00', 'follow-up-held', { heldOn: '2026-01-14' }),
      corrected(inJob, '2026-02-03', 'stage-start-recorded', { terms: { startsOn: '2026-01-26', weeklyHours: 30 } }),
      corrected(
        corrected(heldOnce, '2026-01-20', 'stage-started', { terms: { weeklyHours: 9 } }),
        '2026-01-21',
        'stage-started',
        {
          terms: { jobFunction: 'Køkken' },
        },
      ),
    ];
    for (const life of lives) {
      const history = life.events.map((event, index) => ({ eventId: eventId(index + 1), event }));
      const recorded = life.events.map((event) => (event.type === 'record-corrected' ? null : event));
      const { obligations: _, ...refolded } = refold(recorded, correctedEvents(history));
      const { obligations: __, ...lived } = life.state!;
      expect({ ...lived, lastAt: '' }).toEqual({ ...refolded, lastAt: '' });
    }
  });
});

describe('a correction is refused', () => {
  it('for an event that is not there', () => {
    const fix = send('correct-record', { eventId: 'nowhere', because: wrong, correction: { hoursWorked: 1 } });
    expect(refused(() => heldOnce.when('2026-01-16 12:00', ANNA, fix))).toBe('NOT_FOUND /eventId');
  });

  it.each(['obligation-made', 'obligation-met', 'stage-started'] as const)(
    'or is not, of %s, with what may be',
    (type) => {
      const step = () => corrected(heldOnce, '2026-01-16 12:00', type, { obligationId: 'o9' });
      expect(refusal(step).code).toBe('NOT_CORRECTABLE');
      expect(refusal(step).details?.['correctable']).toContain(type === 'stage-started' ? 'terms' : 'follow-up-held');
    },
  );

  it.each([
    ['nothing in it', 'follow-up-held', {}, 'NOT_CORRECTABLE /correction'],
    ['an id in it', 'follow-up-held', { obligationId: 'o1' }, 'NOT_CORRECTABLE /correction/obligationId'],
    ['a next step in it', 'follow-up-held', { nextStep: {} }, 'NOT_CORRECTABLE /correction/nextStep'],
    ['a key of every object in it', 'follow-up-held', { constructor: 1 }, 'NOT_CORRECTABLE /correction/constructor'],
    ['hours that are no number', 'follow-up-held', { hoursWorked: 'ten' }, 'NOT_CORRECTABLE /correction/hoursWorked'],
    ['a day that does not exist', 'follow-up-held', { heldOn: '2026-02-30' }, 'NOT_CORRECTABLE /correction/heldOn'],
    ['a text nobody sealed', 'follow-up-held', { findings: 'plain' }, 'NOT_CORRECTABLE /correction/findings'],
    ['what must stand taken away', 'follow-up-held', { channel: null }, 'NOT_CORRECTABLE /correction/channel'],
    ['a day that has not come', 'follow-up-held', { heldOn: '2026-01-19' }, 'DATE_IN_FUTURE /correction/heldOn'],
    ['a day before the rung', 'follow-up-held', { heldOn: '2026-01-09' }, 'DATES_ORDER /correction/heldOn'],
    ['another rung', 'stage-started', { terms: { stage: 'flex-job' } }, 'NOT_CORRECTABLE /correction/terms/stage'],
    [
      'a start that lies ahead',
      'stage-started',
      { terms: { startsOn: '2026-01-19' } },
      'DATE_IN_FUTURE /correction/terms/startsOn',
    ],
    [
      'an end before the start',
      'stage-started',
      { terms: { plannedEnd: '2026-01-09' } },
      'DATES_ORDER /correction/terms/plannedEnd',
    ],
    [
      'no planned end',
      'stage-started',
      { terms: { plannedEnd: null } },
      'PLANNED_END_REQUIRED /correction/terms/plannedEnd',
    ],
    ['too many hours', 'stage-started', { terms: { weeklyHours: 60 } }, 'HOURS_OVER_MAX /correction/terms/weeklyHours'],
    [
      'a reason nobody knows',
      'match-decided',
      { because: { reason: 'bored' } },
      'UNKNOWN_REASON /correction/because/reason',
    ],
    [
      'a paper from the future',
      'paper-received',
      { receivedOn: '2026-01-19' },
      'DATE_IN_FUTURE /correction/receivedOn',
    ],
    [
      'half a plan',
      'placement-proposed',
      { plan: [{ stage: 'internship' }] },
      'NOT_CORRECTABLE /correction/plan/0/purpose',
    ],
  ] as const)('with %s', (_, type, correction, refusalOf) => {
    expect(refusedCorrection(heldOnce, '2026-01-16 12:00', type, correction)).toBe(refusalOf);
  });

  it('for a reason that is not of the list', () => {
    const { data } = correct(heldOnce, 'follow-up-held', { hoursWorked: 1 }) as {
      data: { eventId: string; correction: object };
    };
    const fix = send('correct-record', { ...data, correction: { hoursWorked: 1 }, because: { reason: 'whim' } });
    expect(refused(() => heldOnce.when('2026-01-16 12:00', ANNA, fix))).toBe('UNKNOWN_REASON /because/reason');
  });

  it('for a colleague of the team: it is for those who work the case', () => {
    const fix = correct(heldOnce, 'follow-up-held', { hoursWorked: 1 });
    expect(refused(() => heldOnce.when('2026-01-16 12:00', BO, fix))).toBe('NOT_ALLOWED');
  });

  it('and leaves the papers and the proposal as they are: a plan is corrected as a whole', () => {
    const before = proposed('2026-01-05', [internship]).when('2026-01-05 11:00', ANNA, received('grant', '2026-01-05'));
    const plan = [{ ...internship, startsOn: '2026-01-19' }];
    const after = corrected(before, '2026-01-05 12:00', 'placement-proposed', { plan });
    expect(after.state?.plan).toEqual(plan);
    expect(owed(after, 'papers')).toMatchObject({
      dueOn: '2026-01-14',
      detail: { missing: ['signatures', 'plan-entry'] },
    });
    expect(endOf(after, owed(before, 'start-or-replan').id)).toBe('superseded');
  });
});
