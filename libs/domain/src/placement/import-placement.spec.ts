import { describe, expect, it } from '@jest/globals';
import { flexJob, held, internship, job, received, start, wageSubsidy } from '../testing/commands.js';
import { CLOCK, imported, ring, type Life } from '../testing/life.js';
import { ANNA, BO, everybody, gone, OLE } from '../testing/people.js';
import { all, armed, dueDays, last, made, open, owed, rang, refused, running } from '../testing/then.js';
import type { PlannedStage } from './events.js';
import type { ImportedPlacement } from './import-placement.js';

const MONDAY = '2026-11-23';
const ids = { placementId: 'p-1', citizenId: 'c-1', companyId: 'f-1', ownerId: ANNA, secondPersonId: OLE };
type Rung = Extract<ImportedPlacement['standing'], { at: 'rung' }>;

function comesIn(standing: ImportedPlacement['standing'], more: Partial<ImportedPlacement> = {}, at = MONDAY): Life {
  return imported(at, { ...ids, proposedOn: '2026-08-03', standing, ...more });
}

function onRung(stage: PlannedStage, more: Partial<Rung> = {}): Life {
  const terms = { ...stage, plannedEnd: stage.plannedEnd ?? null, grantEnds: null };
  const rest = { papersMissing: [], held: null, firstPaidDay: null, checkInsDone: 0 };
  return comesIn({ at: 'rung', terms, ...rest, ...more });
}

const current = { ...internship, startsOn: '2026-10-05', plannedEnd: '2026-12-18' };

describe('a running case that is imported', () => {
  it('stands at its rung, with its start where it was and nobody asked to decide the match', () => {
    const life = onRung(current);
    expect([life.state?.stage, running(life).startsOn, last(life, 'stage-started').occurredOn]).toEqual([
      'internship',
      '2026-10-05',
      '2026-10-05',
    ]);
    expect([last(life, 'placement-proposed').data.imported, last(life, 'placement-proposed').occurredOn]).toEqual([
      true,
      '2026-08-03',
    ]);
    expect([open(life, 'match-decision'), open(life, 'start-or-replan'), open(life, 'papers')]).toEqual([[], [], []]);
  });

  it('goes on in its rhythm from the last follow-up', () => {
    const life = onRung(current, { held: { count: 6, lastOn: '2026-11-16' } });
    const { dueOn, detail } = owed(life, 'follow-up');
    expect([dueOn, detail.occurrence]).toEqual(['2026-11-30', 7]);
    expect(owed(life, 'stage-end-decision').dueOn).toBe('2026-12-04');
  });

  it('what is overdue rings once, to the owner, on the next working day; later steps count from there', () => {
    const life = onRung(current, { held: { count: 2, lastOn: '2026-10-15' } });
    const followUp = owed(life, 'follow-up');
    expect([followUp.detail.originallyDueOn, followUp.dueOn]).toEqual(['2026-10-22', '2026-11-24']);
    expect(rang(life.until('2026-11-30 12:00'), 'follow-up')).toEqual([
      '2026-11-24T07:00 due anna-b',
      '2026-11-25T07:00 overdue ole-t',
      '2026-11-30T07:00 team-lead lis-k',
    ]);
  });

  it('rings nothing on the day it comes in', () => {
    const life = onRung(current, { held: { count: 2, lastOn: '2026-10-15' }, papersMissing: ['grant'] });
    expect(life.when('2026-11-23 23:00', CLOCK, ring).events).toHaveLength(life.events.length);
  });

  it('its missing papers belong to the rung that runs, and those of the next rung are asked for apart', () => {
    const life = onRung(current, { papersMissing: ['grant'] });
    expect([owed(life, 'papers').detail.missing, owed(life, 'papers').detail.originallyDueOn]).toEqual([
      ['grant'],
      '2026-09-30',
    ]);
    const next = life.when(
      '2026-11-24',
      ANNA,
      start({ ...wageSubsidy, startsOn: '2027-01-04', plannedEnd: '2027-03-26' }),
    );
    expect(open(next, 'papers').map(({ detail }) => detail.rung)).toEqual(['internship', 'wage-subsidy']);
    const came = next.when('2026-11-24', ANNA, received('grant', '2026-11-24'));
    expect(open(came, 'papers').map(({ detail }) => detail.missing)).toEqual([
      ['grant', 'signatures', 'employment-letter'],
    ]);
  });

  it('whose planned end has passed has ended, and what comes next rings the owner the next working day', () => {
    const over = onRung({ ...current, plannedEnd: '2026-10-30' }, { held: { count: 2, lastOn: '2026-10-15' } });
    expect([over.state?.stage, last(over, 'stage-ended').data.endedOn]).toEqual(['preparing', '2026-10-30']);
    const next = owed(over, 'next-rung-or-close');
    expect([next.detail.originallyDueOn, next.dueOn, armed(next)[0]]).toEqual([
      '2026-11-03',
      '2026-11-24',
      '2026-11-24T07:00 due',
    ]);
    expect(rang(over.until('2026-11-25 12:00'), 'next-rung-or-close')).toEqual([
      '2026-11-24T07:00 due anna-b',
      '2026-11-25T07:00 overdue anna-b,ole-t',
    ]);
  });
});

describe('an imported case in paid work', () => {
  const atWork = { ...job, startsOn: '2026-09-01' };

  it('owes the check-ins that are left, counted from its first paid day', () => {
    const life = onRung(atWork, { checkInsDone: 1 });
    expect(made(life, 'after-care').map(({ dueOn, detail }) => [detail.checkIn, dueOn])).toEqual([
      [2, '2026-11-24'],
      [3, '2027-03-01'],
    ]);
    expect(life.state?.firstPaidDay).toBe('2026-09-01');
  });

  it('counts from an earlier rung where that was paid', () => {
    const life = onRung(atWork, { firstPaidDay: '2026-06-15', checkInsDone: 2 });
    expect([dueDays(life, 'after-care'), open(life, 'follow-up')]).toEqual([['2026-12-15'], []]);
  });

  it('with all check-ins done, owes the closing decision', () => {
    const life = onRung({ ...atWork, startsOn: '2026-03-02' }, { checkInsDone: 3 });
    expect(owed(life, 'closing-decision').dueOn).toBe('2026-11-30');
  });

  it('a check-in whose window is still open is not overdue', () => {
    const life = onRung({ ...atWork, startsOn: '2026-08-28' }, { checkInsDone: 1 });
    expect(made(life, 'after-care').map(({ dueOn, detail }) => [dueOn, detail.originallyDueOn])).toEqual([
      ['2026-11-24', undefined],
      ['2027-03-01', undefined],
    ]);
  });

  it('a flex job owes the interview of the law; one that is overdue keeps its date and rings the owner first', () => {
    const life = onRung({ ...flexJob, startsOn: '2024-04-01' }, { checkInsDone: 3 });
    const interview = owed(life, 'flex-interview');
    expect([interview.dueOn, armed(interview)[0]]).toEqual(['2026-10-01', '2026-11-24T07:00 due']);
    expect(open(life, 'closing-decision')).toEqual([]);
  });
});

describe('an imported flex job that has run for years', () => {
  const old = { ...flexJob, startsOn: '2019-03-04' };

  it('owes its next interview 30 months after the last one', () => {
    const life = onRung(old, { checkInsDone: 3, lastInterviewOn: '2024-09-10' });
    expect([owed(life, 'flex-interview').dueOn, owed(life, 'flex-interview').detail.originallyDueOn]).toEqual([
      '2027-03-10',
      undefined,
    ]);
  });

  it('nobody knows when the last one was: the first is overdue, and the owner says when it was held', () => {
    const life = onRung(old, { checkInsDone: 3 });
    const interview = owed(life, 'flex-interview');
    expect([interview.dueOn, interview.detail.originallyDueOn]).toEqual(['2021-09-03', '2021-09-03']);
    const told = life.when('2026-11-24', ANNA, held('2024-09-10', { obligationId: interview.id }));
    expect(owed(told, 'flex-interview').dueOn).toBe('2027-03-10');
  });
});

describe('an imported case that has not started', () => {
  const plan = [{ ...internship, startsOn: '2026-12-07', plannedEnd: '2027-02-26' }];

  it('proposed: the match, the papers and the start are owed; an old proposal is overdue', () => {
    const life = comesIn({ at: 'proposed', plan });
    expect([life.state?.stage, owed(life, 'match-decision').detail.originallyDueOn]).toEqual([
      'proposed',
      '2026-08-10',
    ]);
    expect([owed(life, 'papers').dueOn, owed(life, 'start-or-replan').dueOn]).toEqual(['2026-12-02', '2026-12-07']);
  });

  it('preparing: the match is decided, and without a plan what comes next is owed', () => {
    expect(comesIn({ at: 'preparing', plan }).state?.stage).toBe('preparing');
    expect(owed(comesIn({ at: 'preparing', plan: [] }), 'next-rung-or-close').dueOn).toBe('2026-11-25');
  });
});

describe('an imported case that is closed', () => {
  it('comes in closed, and owes nothing', () => {
    const life = comesIn({ at: 'closed', endedOn: '2026-10-30', outcome: 'part-time' });
    expect([life.state?.stage, life.state?.obligations, last(life, 'placement-closed').occurredOn]).toEqual([
      'closed',
      {},
      '2026-10-30',
    ]);
    expect(all(life, 'obligation-made')).toEqual([]);
  });
});

describe('a row that cannot be right is refused, naming the field', () => {
  it.each<[string, () => unknown]>([
    ['DATE_IN_FUTURE /proposedOn', () => comesIn({ at: 'proposed', plan: [] }, { proposedOn: '2026-11-24' })],
    ['DATE_IN_FUTURE /startsOn', () => onRung({ ...current, startsOn: '2026-11-24' })],
    ['PLANNED_END_REQUIRED /plannedEnd', () => onRung({ ...job, stage: 'internship', startsOn: '2026-11-02' })],
    ['DATES_ORDER /plannedEnd', () => onRung({ ...current, plannedEnd: '2026-10-04' })],
    ['HOURS_OVER_MAX /weeklyHours', () => onRung({ ...current, weeklyHours: 40 })],
    ['DATE_IN_FUTURE /held/lastOn', () => onRung(current, { held: { count: 1, lastOn: '2026-11-24' } })],
    ['DATES_ORDER /held/lastOn', () => onRung(current, { held: { count: 1, lastOn: '2026-10-02' } })],
    ['DATE_IN_FUTURE /firstPaidDay', () => onRung({ ...job, startsOn: '2026-09-01' }, { firstPaidDay: '2026-11-24' })],
    [
      'DATE_IN_FUTURE /lastInterviewOn',
      () => onRung({ ...flexJob, startsOn: '2024-04-01' }, { lastInterviewOn: '2026-11-24' }),
    ],
    ['CALENDAR_ENDS /startsOn', () => onRung({ ...flexJob, startsOn: '2012-12-31' })],
    ['DATE_IN_FUTURE /endedOn', () => comesIn({ at: 'closed', endedOn: '2026-11-24', outcome: 'part-time' })],
    ['PERSON_NOT_ACTIVE /ownerId', () => comesIn({ at: 'proposed', plan: [] }, { ownerId: 'nobody' })],
    ['PERSON_NOT_ACTIVE /secondPersonId', () => comesIn({ at: 'proposed', plan: [] }, { secondPersonId: 'nobody' })],
    ['SAME_PERSON /secondPersonId', () => comesIn({ at: 'proposed', plan: [] }, { secondPersonId: ANNA })],
  ])('%s', (code, step) => {
    expect(refused(step)).toBe(code);
  });

  it('an owner who has left is refused', () => {
    const boLeft = gone(everybody, BO, '2026-11-01');
    const row = { ...ids, ownerId: BO, proposedOn: '2026-08-03', standing: { at: 'proposed', plan: [] } } as const;
    expect(refused(() => imported(MONDAY, row, boLeft))).toBe('PERSON_NOT_ACTIVE /ownerId');
  });
});
