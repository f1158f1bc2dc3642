import { describe, expect, it } from '@jest/globals';
import {
  ask,
  close,
  flexJob,
  grant,
  internship,
  job,
  other,
  send,
  start,
  text,
  wageSubsidy,
} from '../testing/commands.js';
import { matched, ready, withPapers } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, away, BO, EVA, everybody, gone, LIS, MADS, OLE, PIA } from '../testing/people.js';
import { added, all, armed, dueDays, endOf, last, made, open, owed, rang, refused, running } from '../testing/then.js';

const onRung = ready('2026-01-05', internship).until('2026-01-13');

function asked(life: Life, what: 'non-standard' | 'deviation' | 'extension', on = '2026-01-13', who = ANNA): Life {
  return life.when(`${on} 11:00`, who, ask(what));
}

function granted(life: Life, what: 'non-standard' | 'deviation' | 'extension', on = '2026-01-13'): Life {
  const request = asked(life, what, on);
  return request.when(`${on} 12:00`, LIS, grant(owed(request, 'approval').id));
}

describe('asking for an approval', () => {
  const request = asked(onRung, 'non-standard');

  it('is owed by the owner’s team lead one working day later, who is told at once and on the day', () => {
    expect(last(request, 'approval-requested').data).toEqual({
      ...{ obligationId: owed(request, 'approval').id, what: 'non-standard', note: text },
    });
    expect([owed(request, 'approval').owedBy, dueDays(request, 'approval')]).toEqual([LIS, ['2026-01-14']]);
    expect(rang(request.until('2026-01-14 09:00'), 'approval')).toEqual([
      '2026-01-13T10:00 reminder lis-k',
      '2026-01-14T07:00 due lis-k',
    ]);
  });

  it('climbs the short ladder from the team lead, and nobody is told twice for one rung', () => {
    expect(rang(request.until('2026-01-24'), 'approval').slice(2)).toEqual([
      '2026-01-15T07:00 overdue lis-k,ole-t',
      '2026-01-16T07:00 team-lead lis-k',
      '2026-01-19T07:00 manager mads-r',
    ]);
    expect(armed(owed(request.until('2026-01-24'), 'approval'))).toEqual(['2026-01-26T07:00 manager-again']);
  });

  it('one subject at a time: asked twice it is refused, another subject is another request', () => {
    expect(refused(() => asked(request, 'non-standard', '2026-01-13', OLE))).toBe('APPROVAL_OPEN /what');
    expect(made(asked(request, 'extension'), 'approval')).toHaveLength(2);
  });

  it('once answered it may be asked for again', () => {
    const answered = request.when('2026-01-13 12:00', LIS, grant(owed(request, 'approval').id, false));
    expect(owed(asked(answered, 'non-standard', '2026-01-14'), 'approval').owedBy).toBe(LIS);
  });

  it.each([
    ['the manager where there is no team lead', gone(everybody, LIS, '2026-01-01'), MADS],
    [
      'whom the municipality names where there is neither',
      { ...gone(gone(everybody, LIS, '2026-01-01'), MADS, '2026-01-01'), actingOwnerId: EVA },
      EVA,
    ],
    ['the owner where there is nobody else at all', gone(gone(everybody, LIS, '2026-01-01'), MADS, '2026-01-01'), ANNA],
    ['the team lead also while away; the cover is told', away(everybody, LIS, '2026-01-12', null, PIA), LIS],
  ])('is owed by %s', (_who, people, expected) => {
    expect(owed(asked(onRung.withPeople(people), 'deviation'), 'approval').owedBy).toBe(expected);
  });

  it('is never owed by the owner while somebody else is there', () => {
    const ofTheLead = onRung.when('2026-01-13', LIS, send('assign-owner', { staffId: LIS, because: other }));
    expect(owed(asked(ofTheLead, 'non-standard', '2026-01-13', LIS), 'approval').owedBy).toBe(MADS);
  });
});

describe('answering a request', () => {
  const request = asked(onRung, 'extension', '2026-01-13', OLE);
  const id = owed(request, 'approval').id;

  it('is recorded with the reason, and who asked is told', () => {
    const yes = request.when('2026-01-13 12:00', LIS, grant(id));
    expect(added(request, yes)).toEqual(['approval-answered', 'obligation-met', 'person-told']);
    expect(last(yes, 'approval-answered').data).toEqual({
      ...{ obligationId: id, what: 'extension', granted: true, because: other },
    });
    expect(last(yes, 'person-told').data).toMatchObject({ about: 'approval-granted', obligationId: id });
    expect(last(yes, 'person-told').data.recipients.map(({ staffId }) => staffId)).toEqual([OLE]);
    expect([endOf(yes, id), yes.state?.granted]).toEqual(['met', ['extension']]);
  });

  it('with no gives nothing, and who asked hears that too', () => {
    const no = request.when('2026-01-13 12:00', MADS, grant(id, false));
    expect([no.state?.granted, last(no, 'person-told').data.about]).toEqual([[], 'approval-refused']);
  });

  it('who asked in somebody’s name is told as that person: the owner, or who is there instead', () => {
    const covered = onRung.withPeople(away(everybody, ANNA, '2026-01-12', '2026-01-13', BO));
    const byBo = asked(covered, 'extension', '2026-01-13', BO);
    const answered = byBo.withPeople(everybody).when('2026-01-14', LIS, grant(owed(byBo, 'approval').id));
    expect(last(answered, 'person-told').data.recipients).toEqual([{ staffId: ANNA, reason: 'owner' }]);
  });

  it('needs a reason of the policy, and a request', () => {
    const because = { reason: 'no-such' };
    expect(
      refused(() => request.when('2026-01-13', LIS, send('approve', { obligationId: id, granted: true, because }))),
    ).toBe('UNKNOWN_REASON /because/reason');
    const followUp = owed(request, 'follow-up').id;
    expect(refused(() => request.when('2026-01-13', LIS, grant(followUp)))).toBe('OBLIGATION_KIND /obligationId');
  });

  it('nobody grants what they asked for themselves, nor the owner what is asked for the own case, while somebody else owes it', () => {
    const ofTheLead = onRung.when('2026-01-13', LIS, send('assign-owner', { staffId: LIS, because: other }));
    const byOle = asked(ofTheLead, 'extension', '2026-01-13', OLE);
    expect(refused(() => byOle.when('2026-01-13 12:00', LIS, grant(owed(byOle, 'approval').id)))).toBe(
      'NOT_ALLOWED /obligationId',
    );
    const byLis = asked(onRung, 'extension', '2026-01-13', LIS);
    expect(owed(byLis, 'approval').owedBy).toBe(LIS);
    expect(added(byLis, byLis.when('2026-01-13 12:00', LIS, grant(owed(byLis, 'approval').id)))).toContain(
      'obligation-met',
    );
  });

  it('the cover of a team lead who is away answers in the team lead’s name; whom the tenant named answers too', () => {
    const covered = onRung.withPeople(away(everybody, LIS, '2026-01-12', null, PIA));
    const byAnna = asked(covered, 'extension');
    const answered = byAnna.when('2026-01-13 12:00', PIA, grant(owed(byAnna, 'approval').id));
    expect(last(answered, 'approval-answered').by).toEqual({ staffId: PIA, onBehalfOf: LIS });
    expect(refused(() => byAnna.when('2026-01-13 12:00', BO, grant(owed(byAnna, 'approval').id)))).toBe('NOT_ALLOWED');
    const named = { ...gone(gone(everybody, LIS, '2026-01-01'), MADS, '2026-01-01'), actingOwnerId: EVA };
    const toEva = asked(onRung.withPeople(named), 'extension');
    const byEva = toEva.when('2026-01-13 12:00', EVA, grant(owed(toEva, 'approval').id));
    expect(last(byEva, 'approval-answered').by).toEqual({ staffId: EVA });
  });
});

describe('a deviation that was granted', () => {
  const late = matched('2026-01-05', [internship]).until('2026-01-09');
  const deviation = start(internship, { deviationBecause: other });
  const may = granted(late, 'deviation', '2026-01-09');

  it('lets a case worker register the start although papers are missing, on record as approved', () => {
    expect(refused(() => late.when('2026-01-09', ANNA, deviation))).toBe('NOT_ALLOWED /deviationBecause');
    const recorded = may.when('2026-01-09 13:00', ANNA, deviation);
    expect(last(recorded, 'stage-start-recorded').data).toMatchObject({ deviationBecause: other, approved: true });
    expect(recorded.until('2026-01-12').state?.stage).toBe('internship');
    expect(open(recorded.until('2026-01-12'), 'papers')).toHaveLength(1);
  });

  it('is used up by that start', () => {
    const recorded = may.when('2026-01-09 13:00', ANNA, deviation);
    expect(recorded.state?.granted).toEqual([]);
    const again = start({ ...internship, startsOn: '2026-01-14' }, { deviationBecause: other });
    expect(refused(() => recorded.when('2026-01-09 14:00', ANNA, again))).toBe('NOT_ALLOWED /deviationBecause');
  });

  it('does not waive the reason, nor is it used where the papers are in time', () => {
    expect(refused(() => may.when('2026-01-09 13:00', ANNA, start(internship)))).toBe('PAPERS_MISSING /startsOn');
    const later = may.when('2026-01-09 13:00', ANNA, start({ ...internship, startsOn: '2026-01-26' }));
    expect(later.state?.granted).toEqual(['deviation']);
  });

  it('is not used up by what the team lead registers', () => {
    const byLead = may.when('2026-01-09 13:00', LIS, deviation);
    expect(last(byLead, 'stage-start-recorded').data).not.toHaveProperty('approved');
    expect(byLead.state?.granted).toEqual(['deviation']);
  });
});

describe('a non-standard arrangement', () => {
  it('stays on the case', () => {
    const life = granted(onRung, 'non-standard');
    const next = withPapers(life.when('2026-02-16', ANNA, start(wageSubsidy)), '2026-02-16', 'wage-subsidy');
    expect(next.until('2026-03-20').state?.granted).toEqual(['non-standard']);
  });

  const flex = ready('2026-02-09', flexJob).until('2026-03-03');
  const extra = { ...job, startsOn: '2026-03-16', weeklyHours: 4, jobFunction: 'Avisbud' };

  it('lets paid hours run beside a flex job, which the standard path refuses', () => {
    const beside = start(extra, { beside: true });
    expect(refused(() => flex.when('2026-03-04', ANNA, beside))).toBe('BESIDE_NOT_POSSIBLE /beside');
    const recorded = granted(flex, 'non-standard', '2026-03-03').when('2026-03-04', ANNA, beside);
    const both = withPapers(recorded, '2026-03-05', 'paid-hours').until('2026-03-17');
    expect([running(both).stage, both.state?.beside?.jobFunction]).toEqual(['flex-job', 'Avisbud']);
    expect(made(both, 'after-care')).toHaveLength(3);
  });

  it('and goes on with them when the flex job ends; the case is still owed something', () => {
    const recorded = granted(flex, 'non-standard', '2026-03-03').when(
      '2026-03-04',
      ANNA,
      start(extra, { beside: true }),
    );
    const both = withPapers(recorded, '2026-03-05', 'paid-hours').until('2026-03-17');
    const alone = both.when(
      '2026-03-18',
      ANNA,
      send('end-stage', { endedOn: '2026-03-18', because: other, purposeMet: 'yes' }),
    );
    expect([running(alone).stage, alone.state?.beside, open(alone, 'after-care').length]).toEqual([
      'paid-hours',
      null,
      3,
    ]);
  });

  it('does not lift the law: the same job function beside is refused all the same', () => {
    const same = start({ ...extra, jobFunction: flexJob.jobFunction }, { beside: true });
    expect(refused(() => granted(flex, 'non-standard', '2026-03-03').when('2026-03-04', ANNA, same))).toBe(
      'BESIDE_NOT_POSSIBLE /jobFunction',
    );
    const free = granted(onRung, 'non-standard');
    const more = send('change-hours', { from: '2026-01-14', weeklyHours: 40 });
    expect(refused(() => free.when('2026-01-14', ANNA, more))).toBe('HOURS_OVER_MAX /weeklyHours');
  });

  it('lets a job have more hours than the policy’s maximum', () => {
    const atWork = ready('2026-01-19', job).until('2026-02-03');
    const more = send('change-hours', { from: '2026-02-04', weeklyHours: 40 });
    expect(refused(() => atWork.when('2026-02-04', ANNA, more))).toBe('HOURS_OVER_MAX /weeklyHours');
    expect(running(granted(atWork, 'non-standard', '2026-02-03').when('2026-02-04', ANNA, more)).weeklyHours).toBe(40);
  });

  it('lets a start be recorded until the day before although its papers are due; they must be in when it begins', () => {
    const late = matched('2026-01-05', [internship]).until('2026-01-09');
    expect(refused(() => late.when('2026-01-09', ANNA, start(internship)))).toBe('PAPERS_MISSING /startsOn');
    const recorded = granted(late, 'non-standard', '2026-01-09').when('2026-01-09 13:00', ANNA, start(internship));
    expect(all(recorded.until('2026-01-12'), 'stage-not-started')).toHaveLength(1);
    expect(withPapers(recorded, '2026-01-09', 'internship').until('2026-01-12').state?.stage).toBe('internship');
    const sameDay = granted(late, 'non-standard', '2026-01-09').when.bind(null, '2026-01-12', ANNA, start(internship));
    expect(refused(sameDay)).toBe('PAPERS_MISSING /startsOn');
  });
});

describe('an approval on a case that ends', () => {
  it('is no longer owed', () => {
    const request = asked(onRung, 'non-standard');
    const closed = request.when('2026-01-13', ANNA, close('2026-01-13'));
    expect(endOf(closed, owed(request, 'approval').id)).toBe('cancelled');
  });

  it('is not asked for any more', () => {
    const closed = onRung.when('2026-01-13', ANNA, close('2026-01-13'));
    expect(refused(() => closed.when('2026-01-14', ANNA, ask('deviation')))).toBe('CLOSED');
  });
});
