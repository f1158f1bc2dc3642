import { describe, expect, it } from '@jest/globals';
import { go, internship, job, noGo, propose, send, start, text, wageSubsidy } from '../testing/commands.js';
import { matched, proposed } from '../testing/given.js';
import { nothingYet } from '../testing/life.js';
import { ANNA, away, everybody, gone, OLE } from '../testing/people.js';
import { added, armed, dueDays, endOf, last, made, open, owed, rang, refusal, refused } from '../testing/then.js';
import type { PlannedStage } from './events.js';

const fresh = proposed('2026-01-05', [internship, wageSubsidy]);

describe('proposing a placement', () => {
  it('from the first moment the match decision, the papers and the start are owed by the owner', () => {
    const lines = Object.values(fresh.state?.obligations ?? {}).map(({ kind, owedBy, dueOn }) => [kind, owedBy, dueOn]);
    expect(lines).toEqual([
      ['match-decision', ANNA, '2026-01-12'],
      ['papers', ANNA, '2026-01-07'],
      ['start-or-replan', ANNA, '2026-01-12'],
    ]);
  });

  it('papers are reminded of two working days before; a reminder whose moment has passed never rings', () => {
    expect(armed(owed(fresh, 'papers'))[0]).toBe('2026-01-07T07:00 due');
    expect(armed(owed(proposed('2026-01-02', [internship]), 'papers'))[0]).toBe('2026-01-05T07:00 reminder');
  });

  it('days before its first day, papers are due the next working day', () => {
    const late = proposed('2026-01-09', [internship]);
    expect([owed(late, 'papers').dueOn, owed(late, 'start-or-replan').dueOn]).toEqual(['2026-01-12', '2026-01-12']);
  });

  it('keeps what was agreed: people, plan, considerations', () => {
    const considerations = [{ text, tellCompany: true, agreedWithCitizenOn: '2026-01-05' }];
    const life = nothingYet().when('2026-01-05', ANNA, propose([internship], { considerations, mentor: text }));
    expect(life.state).toMatchObject({
      stage: 'proposed',
      match: 'open',
      ownerId: ANNA,
      secondPersonId: OLE,
      considerations,
    });
    expect(last(life, 'placement-proposed').data.mentor).toEqual(text);
  });

  it('by a colleague for an owner: the owner owns it', () => {
    const life = nothingYet().when('2026-01-05', 'bo-c', propose([internship]));
    expect([life.state?.ownerId, last(life, 'placement-proposed').by]).toEqual([ANNA, { staffId: 'bo-c' }]);
  });

  it('needs people who work here, and two of them', () => {
    const step = (more: object) => refused(() => nothingYet().when('2026-01-05', ANNA, propose([internship], more)));
    expect([step({ ownerId: 'nobody' }), step({ secondPersonId: 'nobody' }), step({ secondPersonId: ANNA })]).toEqual([
      'PERSON_NOT_ACTIVE /ownerId',
      'PERSON_NOT_ACTIVE /secondPersonId',
      'SAME_PERSON /secondPersonId',
    ]);
    const oleLeft = gone(everybody, OLE, '2026-01-05');
    expect(refused(() => nothingYet(oleLeft).when('2026-01-05', ANNA, propose([internship])))).toBe(
      'PERSON_NOT_ACTIVE /secondPersonId',
    );
  });

  it('somebody who is away may own a case: the cover hears', () => {
    const annaAway = away(everybody, ANNA, '2026-01-05', '2026-01-16', 'bo-c');
    const life = nothingYet(annaAway)
      .when('2026-01-05', OLE, propose([internship]))
      .until('2026-01-07');
    expect(rang(life, 'papers')).toEqual(['2026-01-07T07:00 due bo-c']);
  });

  it('checks each rung of the plan and names the one that is wrong', () => {
    const { plannedEnd: _none, ...openEnded } = internship;
    const plans: readonly (readonly [string, readonly PlannedStage[]])[] = [
      ['PLANNED_END_REQUIRED /plan/0/plannedEnd', [openEnded]],
      ['DATES_ORDER /plan/1/plannedEnd', [internship, { ...wageSubsidy, plannedEnd: '2026-03-08' }]],
      ['HOURS_OVER_MAX /plan/0/weeklyHours', [{ ...internship, weeklyHours: { min: 20, max: 40 } }]],
      ['DATES_ORDER /plan/1/startsOn', [wageSubsidy, internship]],
      ['CALENDAR_ENDS /plan/0/startsOn', [{ ...job, startsOn: '2046-02-01' }]],
      ['CALENDAR_ENDS /plan/0/plannedEnd', [{ ...job, plannedEnd: '2046-02-01' }]],
    ];
    for (const [code, plan] of plans) expect(refused(() => proposed('2026-01-05', plan))).toBe(code);
  });

  it('considerations agreed with the citizen were agreed by now, whenever they are written', () => {
    const considerations = [
      { text, tellCompany: true },
      { text, tellCompany: true, agreedWithCitizenOn: '2026-01-06' },
    ];
    const pointer = 'DATE_IN_FUTURE /considerations/1/agreedWithCitizenOn';
    const proposing = () => nothingYet().when('2026-01-05', ANNA, propose([internship], { considerations }));
    const changing = () => fresh.when('2026-01-05 11:00', ANNA, send('change-considerations', { considerations }));
    expect([refused(proposing), refused(changing)]).toEqual([pointer, pointer]);
    const later = fresh.when('2026-01-06', ANNA, send('change-considerations', { considerations }));
    expect(later.state?.considerations).toEqual(considerations);
  });
});

describe('deciding the match', () => {
  it('go: the case is being prepared, and papers and start stay owed', () => {
    const decided = fresh.when('2026-01-06', ANNA, go);
    expect([decided.state?.stage, open(decided, 'match-decision')]).toEqual(['preparing', []]);
    expect([owed(decided, 'papers').dueOn, owed(decided, 'start-or-replan').dueOn]).toEqual([
      '2026-01-07',
      '2026-01-12',
    ]);
    expect(last(decided, 'obligation-met').data.metOn).toBe('2026-01-06');
  });

  it('no-go is a good outcome: papers and start are no longer owed, what next is, two working days after', () => {
    const decided = fresh.when('2026-01-06', ANNA, noGo);
    expect(made(decided, 'papers').map(({ id }) => endOf(decided, id))).toEqual(['superseded']);
    expect([decided.state?.stage, owed(decided, 'next-rung-or-close').dueOn]).toEqual(['proposed', '2026-01-08']);
  });

  it('no-go may become go: then papers and start are owed again', () => {
    const again = fresh.when('2026-01-06', ANNA, noGo).when('2026-01-06 14:00', ANNA, go);
    expect([again.state?.stage, open(again, 'next-rung-or-close'), owed(again, 'papers').detail.missing]).toEqual([
      'preparing',
      [],
      ['grant', 'signatures', 'plan-entry'],
    ]);
  });

  it('is decided once', () => {
    const decided = fresh.when('2026-01-06', ANNA, go);
    expect(refused(() => decided.when('2026-01-07', ANNA, go))).toBe('MATCH_ALREADY_DECIDED');
    const no = fresh.when('2026-01-06', ANNA, noGo);
    expect(refused(() => no.when('2026-01-06', ANNA, noGo))).toBe('MATCH_ALREADY_DECIDED /decision');
    expect(refused(() => no.when('2026-01-06', ANNA, start(internship)))).toBe('MATCH_NOT_DECIDED /stage');
  });

  it('needs a reason of the policy’s list, which the refusal names, and a site visit that has been made', () => {
    const decide = (reason: string, siteVisitOn: string) =>
      send('decide-match', { decision: 'go', because: { reason }, siteVisitOn });
    const { code, pointer, details } = refusal(() => fresh.when('2026-01-06', ANNA, decide('no-such', '2026-01-06')));
    expect([code, pointer]).toEqual(['UNKNOWN_REASON', '/because/reason']);
    expect(details?.['reasons']).toContain('good-match');
    expect(refused(() => fresh.when('2026-01-06', ANNA, decide('good-match', '2026-01-07')))).toBe(
      'DATE_IN_FUTURE /siteVisitOn',
    );
  });

  it('nobody decides: reminder, the day, the second person, team lead, manager', () => {
    expect(rang(fresh.until('2026-01-19'), 'match-decision')).toEqual([
      '2026-01-09T07:00 reminder anna-b',
      '2026-01-12T07:00 due anna-b',
      '2026-01-13T07:00 overdue anna-b,ole-t',
      '2026-01-15T07:00 team-lead lis-k',
      '2026-01-19T07:00 manager mads-r',
    ]);
  });
});

describe('changing the plan', () => {
  const change = (...plan: readonly PlannedStage[]) => send('change-plan', { plan });
  const later = { ...internship, startsOn: '2026-01-26', plannedEnd: '2026-03-20' };

  it('to another first day moves the papers and the start that are owed', () => {
    const changed = fresh.when('2026-01-06', ANNA, change(later));
    expect([owed(changed, 'papers').dueOn, owed(changed, 'start-or-replan').dueOn]).toEqual([
      '2026-01-21',
      '2026-01-26',
    ]);
    expect(made(changed, 'start-or-replan').map(({ id }) => endOf(changed, id))).toEqual(['superseded', 'open']);
  });

  it('keeps the papers that have come', () => {
    const came = fresh.when('2026-01-06', ANNA, send('receive-paper', { paper: 'grant', receivedOn: '2026-01-06' }));
    expect(owed(came.when('2026-01-06', ANNA, change(later)), 'papers').detail.missing).toEqual([
      'signatures',
      'plan-entry',
    ]);
  });

  it('of a later rung leaves what is owed alone', () => {
    const changed = fresh.when('2026-01-06', ANNA, change(internship, { ...wageSubsidy, startsOn: '2026-03-16' }));
    expect(added(fresh, changed)).toEqual(['plan-changed']);
  });

  it('while a start is on record, or a rung runs, changes nothing that is owed', () => {
    const recorded = matched('2026-01-05', [internship]).when('2026-01-06', ANNA, start(internship));
    expect(added(recorded, recorded.when('2026-01-06', ANNA, change(later)))).toEqual(['plan-changed']);
  });

  it('does not plan a first day that is over', () => {
    expect(refused(() => fresh.when('2026-01-06', ANNA, change({ ...internship, startsOn: '2026-01-05' })))).toBe(
      'DATE_IN_PAST /plan/0/startsOn',
    );
  });

  it('after no-go owes nothing until the match is decided with go', () => {
    const changed = fresh.when('2026-01-06', ANNA, noGo).when('2026-01-06', ANNA, change(later));
    expect(dueDays(changed, 'start-or-replan')).toEqual(['2026-01-12']);
    expect(dueDays(changed.when('2026-01-07', ANNA, go), 'start-or-replan')).toEqual(['2026-01-12', '2026-01-26']);
  });

  it('rung by rung like a proposal', () => {
    expect(refused(() => fresh.when('2026-01-06', ANNA, change(wageSubsidy, internship)))).toBe(
      'DATES_ORDER /plan/1/startsOn',
    );
  });
});
