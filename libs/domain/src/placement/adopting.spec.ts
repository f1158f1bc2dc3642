import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import type { PolicyDocument } from '../policy/policy-document.js';
import { changesAnything, previewAdoption } from '../policy/preview.js';
import { flexJob, held, internship, job, move, promise, received, send } from '../testing/commands.js';
import { matched, proposed, ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA, everybody } from '../testing/people.js';
import { added, all, armed, endOf, last, made, open, owed, rang } from '../testing/then.js';
import { planAdoption } from './adoption-plan.js';
import type { OpenPlacement } from './state.js';

const next: PolicyDocument = { ...defaultPolicy, version: 'horsens-2027' };

/** Another match-decision day: eight working days instead of five. */
const laterDecision: PolicyDocument = { ...next, dueAfter: { ...next.dueAfter, matchDecision: 8 } };

function withCheckIns(...checkIns: PolicyDocument['afterCare']['checkIns'][number][]): PolicyDocument {
  return { ...next, afterCare: { ...next.afterCare, checkIns } };
}

function withFirstFollowUp(first: number): PolicyDocument {
  return { ...next, followUp: { ...next.followUp, internship: { ...next.followUp.internship, first } } };
}

const inJob: Life = ready('2026-01-12', job).until('2026-02-02 09:00');
const onInternship: Life = ready('2026-01-05', internship).until('2026-01-12 09:00');

function preview(life: Life, to: PolicyDocument, at = '2026-02-03T09:00:00.000Z') {
  return previewAdoption(life.state as OpenPlacement, defaultPolicy, to, everybody, at);
}

describe('a case that adopts another policy version', () => {
  const before = proposed('2026-01-05', [internship]);
  const after = before.adopts('2026-01-06', laterDecision);

  it('has open obligations whose date differs superseded by one on the new day', () => {
    expect(owed(before, 'match-decision').dueOn).toBe('2026-01-12');
    expect(owed(after, 'match-decision')).toMatchObject({
      dueOn: '2026-01-15',
      owedBy: ANNA,
      because: { rule: 'after-proposal', policyVersion: 'horsens-2027' },
      detail: { countsFrom: '2026-01-05', replaces: 'o1' },
    });
    expect(last(after, 'obligation-superseded').data).toEqual({ obligationId: 'o1', why: 'policy-adopted' });
  });

  it('leaves alone what is due on the same day, and says which version counts from here on', () => {
    expect(added(before, after)).toEqual(['policy-adopted', 'obligation-superseded', 'obligation-made']);
    expect(last(after, 'policy-adopted').data).toEqual({ from: 'default-dk-2026', to: 'horsens-2027' });
    expect(after.state?.policyVersion).toBe('horsens-2027');
    expect(last(after, 'obligation-made').policyVersion).toBe('horsens-2027');
    expect(owed(after, 'papers').because.policyVersion).toBe('default-dk-2026');
  });

  it('does nothing when it is the same version', () => {
    const again = after.adopts('2026-01-06 12:00', laterDecision);
    expect(added(after, again)).toEqual([]);
  });

  it('does nothing when it is closed', () => {
    const close = {
      type: 'close-placement',
      data: { endedOn: '2026-01-06', endedEarly: { reason: 'other' } },
    } as const;
    const closed = before.when('2026-01-06', ANNA, close);
    expect(added(closed, closed.adopts('2026-01-07', laterDecision))).toEqual([]);
  });

  it('is due on the computed day even if that is over, and newly past rungs do not ring', () => {
    const sooner = { ...next, dueAfter: { ...next.dueAfter, matchDecision: 1 } };
    const late = before.adopts('2026-01-08', sooner);
    const decision = owed(late, 'match-decision');
    expect(decision.dueOn).toBe('2026-01-06');
    expect(armed(decision)).toEqual(['2026-01-09T07:00 team-lead', '2026-01-13T07:00 manager']);
  });

  it('keeps rungs that have rung as rung: none of them rings again', () => {
    const rung = before.until('2026-01-13 09:00');
    expect(rang(rung, 'match-decision')).toHaveLength(3);
    const adopted = rung.adopts('2026-01-13 10:00', laterDecision);
    expect(owed(adopted, 'match-decision').dueOn).toBe('2026-01-15');
    expect(armed(owed(adopted, 'match-decision'))).toEqual(['2026-01-20T07:00 team-lead', '2026-01-22T07:00 manager']);
  });

  it('arms the next repeat where every rung has passed', () => {
    const rung = before.until('2026-01-19 09:00');
    const sooner = { ...next, dueAfter: { ...next.dueAfter, matchDecision: 3 } };
    expect(armed(owed(rung.adopts('2026-01-19 10:00', sooner), 'match-decision'))).toEqual([
      '2026-01-22T07:00 manager-again',
    ]);
  });

  it('never touches what was moved by hand', () => {
    const moved = before.when('2026-01-05 12:00', ANNA, move('o1', '2026-01-20'));
    expect(added(moved, moved.adopts('2026-01-06', laterDecision))).toEqual(['policy-adopted']);
  });

  it('never touches what a pause moved', () => {
    const pause = send('pause', { until: '2026-01-30', because: { reason: 'holiday' } });
    const paused = onInternship.when('2026-01-12 12:00', ANNA, pause);
    expect(owed(paused, 'follow-up').detail.paused).toBe(true);
    const adopted = paused.adopts('2026-01-13', withFirstFollowUp(6));
    expect(owed(adopted, 'follow-up')).toEqual(owed(paused, 'follow-up'));
  });

  it('never touches a day that people chose', () => {
    const promised = before.when('2026-01-05 12:00', ANNA, promise('2026-01-23'));
    const adopted = promised.adopts('2026-01-06', laterDecision);
    expect(owed(adopted, 'promise').id).toBe(owed(promised, 'promise').id);
  });

  it('rings by the new ladder where only the ladder differs', () => {
    const standard = next.ladders.standard.map((rung) =>
      rung.step === 'team-lead' ? { ...rung, workingDays: 2 } : rung,
    );
    const adopted = before.adopts('2026-01-06', { ...next, ladders: { ...next.ladders, standard } });
    expect(owed(adopted, 'match-decision').id).toBe('o1');
    expect(armed(owed(adopted, 'match-decision'))).toContain('2026-01-14T07:00 team-lead');
  });

  it('counts follow-ups by the new rhythm from the day the rung began', () => {
    expect(owed(onInternship, 'follow-up').dueOn).toBe('2026-01-15');
    expect(owed(onInternship.adopts('2026-01-13', withFirstFollowUp(6)), 'follow-up').dueOn).toBe('2026-01-20');
  });

  it('cancels what the new version no longer asks for, with the reason', () => {
    const adopted = inJob.adopts('2026-02-03', withCheckIns({ weeks: 4 }, { weeks: 12 }));
    expect(open(adopted, 'after-care')).toHaveLength(2);
    expect(last(adopted, 'obligation-cancelled').data.because).toEqual({ reason: 'policy-adopted' });
    expect(adopted.state?.afterCareLeft).toBe(2);
  });

  it('decides on closing where the last check-in went with the old version', () => {
    const two = inJob
      .when('2026-02-10', ANNA, held('2026-02-10'))
      .when('2026-03-02', ANNA, held('2026-03-02'))
      .when('2026-04-27', ANNA, held('2026-04-27'));
    expect(open(two, 'after-care')).toHaveLength(1);
    const adopted = two.adopts('2026-04-28', withCheckIns({ weeks: 4 }, { weeks: 12 }));
    expect(owed(adopted, 'closing-decision').dueOn).toBe('2026-05-05');
  });

  it('has new check-ins made where their day lies ahead; none is invented for a day that is over', () => {
    const more = withCheckIns({ weeks: 2 }, { weeks: 4 }, { weeks: 12 }, { months: 6 }, { months: 12 });
    const early = inJob.adopts('2026-02-03', more);
    expect(
      open(early, 'after-care')
        .map(({ dueOn }) => dueOn)
        .sort(),
    ).toEqual(['2026-02-16', '2026-03-02', '2026-04-27', '2026-08-03', '2027-02-02']);
    const late = inJob.until('2026-02-20').adopts('2026-02-20', more);
    expect(open(late, 'after-care').map(({ dueOn }) => dueOn)).not.toContain('2026-02-16');
    expect(late.state?.afterCareLeft).toBe(4);
  });

  it('moves a check-in whose interval changed, its window with it', () => {
    const adopted = inJob.adopts('2026-02-03', withCheckIns({ weeks: 6 }, { weeks: 12 }, { months: 6 }));
    const check = last(adopted, 'obligation-made').data.obligation;
    expect(check).toMatchObject({
      dueOn: '2026-03-16',
      because: { rule: 'after-care-6-weeks', policyVersion: 'horsens-2027' },
      detail: { window: { from: '2026-03-09', until: '2026-03-23' } },
    });
    expect(adopted.state?.afterCareLeft).toBe(3);
  });

  it('no longer waits for a paper that the new version does not require', () => {
    const byRung = { ...next.papers.byRung, internship: [next.papers.byRung.internship[0]!] };
    const lives = matched('2026-01-05', [internship]).when(
      '2026-01-05 12:00',
      ANNA,
      received('signatures', '2026-01-05'),
    );
    const adopted = lives.adopts('2026-01-06', { ...next, papers: { ...next.papers, byRung } });
    expect(owed(adopted, 'papers').detail.missing).toEqual(['grant']);
    expect(last(adopted, 'paper-waived').data).toMatchObject({
      paper: 'plan-entry',
      because: { reason: 'policy-adopted' },
    });
    const complete = lives.when('2026-01-05 12:30', ANNA, received('grant', '2026-01-05'));
    const done = complete.adopts('2026-01-06', { ...next, papers: { ...next.papers, byRung } });
    expect(open(done, 'papers')).toEqual([]);
    expect(endOf(done, owed(complete, 'papers').id)).toBe('cancelled');
    expect(done.state?.papersFor.internship).toEqual([]);
  });

  it('never ends up with nothing owed: what would be the last to end stays', () => {
    const state = onInternship.when('2026-01-15', ANNA, held('2026-01-15')).state as OpenPlacement;
    const [followUp] = Object.values(state.obligations).filter(({ kind }) => kind === 'follow-up');
    const internshipOnly = { first: 3, then: [], every: null };
    const none = { ...next, followUp: { ...next.followUp, internship: internshipOnly } };
    expect(planAdoption(state, defaultPolicy, none, '2026-01-16T09:00:00.000Z').ends).toEqual([followUp]);
    const only = { ...state, obligations: { [followUp?.id ?? '']: followUp } } as OpenPlacement;
    expect(planAdoption(only, defaultPolicy, none, '2026-01-16T09:00:00.000Z').ends).toEqual([]);
  });

  it('has the next follow-up made where only the new version has a rhythm', () => {
    const held1 = inJob.when('2026-02-09', ANNA, held('2026-02-09'));
    expect(open(held1, 'follow-up')).toEqual([]);
    const rhythm = { ...next.followUp, 'paid-hours': { first: 5, then: [], every: 15 } };
    expect(owed(held1.adopts('2026-02-10', { ...next, followUp: rhythm }), 'follow-up').dueOn).toBe('2026-03-02');
  });

  it('keeps the interview of a flex job that law sets by the day it began', () => {
    const flex = ready('2026-02-16', flexJob).until('2026-03-02 09:00');
    const law = next.law.map((value) => (value.id === 'fleks.followup' ? { ...value, value: 24 } : value));
    const from2027 = law.map((value) =>
      value.id === 'fleks.followup' ? { ...value, validFrom: '2027-01-01' } : value,
    );
    const old = next.law.find(({ id }) => id === 'fleks.followup')!;
    const until2027 = [...from2027, { ...old, validTo: '2026-12-31' }];
    expect(owed(flex.adopts('2026-03-03', { ...next, law: until2027 }), 'flex-interview').dueOn).toBe('2028-09-01');
    expect(owed(flex.adopts('2026-03-03', { ...next, law }), 'flex-interview').dueOn).toBe('2028-03-02');
  });
});

describe('the preview of a policy', () => {
  it('names what would move, end and appear on a case, by ids and codes only', () => {
    const to = withCheckIns({ weeks: 6 }, { weeks: 12 }, { months: 12 }, { months: 18 });
    expect(preview(inJob, to)).toEqual({
      placementId: 'p-1',
      ownerId: ANNA,
      teamId: 'havnen',
      moves: [
        { obligationId: made(inJob, 'after-care')[0]?.id, kind: 'after-care', from: '2026-03-02', to: '2026-03-16' },
        { obligationId: made(inJob, 'after-care')[2]?.id, kind: 'after-care', from: '2026-08-03', to: '2027-02-02' },
      ],
      ends: [],
      appears: [{ kind: 'after-care', dueOn: '2027-08-02' }],
      rearmed: 0,
      refused: null,
    });
  });

  it('is what adopting it then does', () => {
    const to = { ...withCheckIns({ weeks: 6 }), followUp: withFirstFollowUp(1).followUp };
    const seen = preview(inJob, to);
    const adopted = inJob.adopts('2026-02-03 10:00', to);
    const superseded = all(adopted, 'obligation-superseded').filter(({ data }) => data.why === 'policy-adopted');
    const cancelled = all(adopted, 'obligation-cancelled');
    expect(seen.moves.map(({ obligationId }) => obligationId)).toEqual(superseded.map(({ data }) => data.obligationId));
    expect(seen.ends.map(({ obligationId }) => obligationId)).toEqual(cancelled.map(({ data }) => data.obligationId));
  });

  it('says so when a version changes nothing of a case', () => {
    expect(changesAnything(preview(inJob, next))).toBe(false);
    expect(changesAnything(preview(inJob, defaultPolicy))).toBe(false);
  });

  it('names a case that its calendar does not reach', () => {
    const calendar = { ...next.calendar, coversUntil: '2026-06-30' };
    expect(preview(inJob, { ...next, calendar })).toMatchObject({ refused: 'CALENDAR_ENDS', moves: [] });
  });
});
