import fc from 'fast-check';
import { addDays, RUNGS } from '../index.js';
import type { Absence, Directory, PlacementCommand, PlacementState, PlannedStage, StaffMember } from '../index.js';
import type { Attempt } from './nobody-acts.js';

/** Random people and random work on a case, for properties over lives: much of it is refused, as in life. */

const PEOPLE = ['anna', 'ole', 'bo', 'lis', 'pia', 'mads'] as const;
const ROLES: Readonly<Record<(typeof PEOPLE)[number], StaffMember['roles']>> = {
  ...{ anna: ['consultant'], ole: ['caseworker'], bo: ['consultant'] },
  ...{ lis: ['team-lead'], pia: ['team-lead'], mads: ['manager'] },
};
const TEAMS = { anna: 't1', bo: 't1', lis: 't1', ole: 't2', pia: 't2', mads: null } as const;
const sealed = { sealed: 'x' };
const because = { reason: 'other' };
const pick = fc.nat({ max: 1_000 });
const who = fc.constantFrom(...PEOPLE);

const absence: fc.Arbitrary<Absence> = fc
  .record({
    from: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days)),
    days: fc.option(fc.integer({ min: 0, max: 90 }), { freq: 8 }),
    coverId: fc.option(who, { freq: 3 }),
  })
  .map(({ from, days, coverId }) => ({ from, until: days === null ? null : addDays(from, days), coverId }));

const member = (staffId: (typeof PEOPLE)[number]): fc.Arbitrary<StaffMember> =>
  fc
    .record({
      leftOn: fc.option(
        fc.integer({ min: 20, max: 500 }).map((days) => addDays('2026-01-01', days)),
        { freq: 1 },
      ),
      absences: fc.array(absence, { maxLength: 4 }),
    })
    .map(({ leftOn, absences }) => ({
      ...{ staffId, name: staffId, teamId: TEAMS[staffId], roles: ROLES[staffId] },
      ...{ leftOn, absences },
    }));

/** Staff who come, go and leave, and teams that may lack a lead or a manager. */
export const directories: fc.Arbitrary<Directory> = fc
  .record({
    staff: fc.tuple(...PEOPLE.map(member)),
    lead: fc.option(fc.constant('lis'), { freq: 4 }),
    manager: fc.option(fc.constant('mads'), { freq: 4 }),
    actingOwnerId: fc.option(fc.constant('pia')),
  })
  .map(({ staff, lead, manager, actingOwnerId }) => ({
    staff: Object.fromEntries(staff.map((person) => [person.staffId, person])),
    teams: {
      t1: { teamId: 't1', name: 'T1', leadId: lead, managerId: manager },
      t2: { teamId: 't2', name: 'T2', leadId: 'pia', managerId: manager },
    },
    actingOwnerId,
    fallbackMailbox: 'post@example.invalid',
  }));

function oneOwed(state: PlacementState, n: number): string {
  const ids = Object.keys(state?.obligations ?? {});
  return ids[n % Math.max(ids.length, 1)] ?? 'o1';
}

const rung = fc.tuple(
  fc.constantFrom(...RUNGS),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 5, max: 200 }),
  pick,
);
const startStage = rung.map(([stage, from, length, n]): Attempt['what'] => (today) => {
  const startsOn = addDays(today, from);
  const terms = { stage, purpose: 'ordinary-job', startsOn, weeklyHours: 20, jobFunction: `f${n % 2}` } as const;
  const open = n % 3 === 0 && (stage === 'paid-hours' || stage === 'flex-job');
  return {
    type: 'start-stage',
    data: {
      ...{ ...terms, ...(open ? {} : { plannedEnd: addDays(startsOn, length) }), backBecause: because },
      ...(n % 5 === 0 ? { beside: true } : {}),
      ...(n % 4 === 0 ? { deviationBecause: because } : {}),
    },
  };
});
const data = <T>(arbitrary: fc.Arbitrary<T>, make: (value: T, today: string, state: PlacementState) => unknown) =>
  arbitrary.map(
    (value): Attempt['what'] =>
      (today, state) =>
        make(value, today, state) as PlacementCommand,
  );
const days = fc.integer({ min: 1, max: 60 });

const work: fc.Arbitrary<Attempt['what']> = fc.oneof(
  startStage,
  data(fc.constantFrom('grant', 'signatures', 'plan-entry', 'employment-letter', 'contract'), (paper, today) => ({
    type: 'receive-paper',
    data: { paper, receivedOn: today },
  })),
  data(pick, (n, today, state) => ({
    type: 'record-follow-up',
    data: {
      ...(n % 2 === 0 ? { obligationId: oneOwed(state, n) } : {}),
      ...{ occurredOn: today, channel: 'call', participants: sealed, findings: sealed },
      nextStep:
        n % 3 === 0
          ? { kind: 'dated', what: sealed, owedBy: 'ole', dueOn: addDays(today, n % 30) }
          : { kind: 'as-planned' },
    },
  })),
  data(fc.tuple(pick, who, days), ([n, owedBy, ahead], today) => ({
    type: 'make-promise',
    data: { what: sealed, to: sealed, owedBy, dueOn: addDays(today, n % 2 === 0 ? ahead : 0) },
  })),
  data(fc.tuple(pick, days), ([n, ahead], today, state) => ({
    type: 'move-obligation',
    data: { obligationId: oneOwed(state, n), dueOn: addDays(today, ahead), because },
  })),
  data(days, (ahead, today) => ({
    type: 'end-stage',
    data: { endedOn: addDays(today, ahead % 10), because, purposeMet: 'partly' },
  })),
  data(who, (staffId) => ({ type: 'assign-owner', data: { staffId, because } })),
  data(who, (staffId) => ({ type: 'assign-second-person', data: { staffId, because } })),
  data(fc.tuple(who, fc.boolean(), days), ([to, later, ahead], today) => ({
    type: 'offer-hand-off',
    data: { to, briefing: sealed, ...(later ? { effectiveOn: addDays(today, ahead) } : {}) },
  })),
  data(pick, () => ({ type: 'accept-hand-off', data: {} })),
  data(pick, () => ({ type: 'decline-hand-off', data: { because } })),
  data(pick, (n, today) => ({
    type: 'report-absence',
    data: { kind: 'ill', from: addDays(today, -(n % 3)), reportedBy: sealed },
  })),
  data(pick, () => ({ type: 'raise-concern', data: { what: sealed, reportedBy: sealed } })),
  data(fc.constantFrom('non-standard', 'deviation', 'extension'), (what) => ({
    type: 'request-approval',
    data: { what, note: sealed },
  })),
  data(days, (ahead, today) => ({ type: 'pause', data: { because, until: addDays(today, ahead) } })),
  data(pick, () => ({ type: 'resume', data: { because } })),
  data(who, (staffId) => ({ type: 'owner-left', data: { staffId } })),
  data(pick, (_n, today) => ({ type: 'close-placement', data: { endedOn: today, outcome: 'purpose-met' } })),
);

const attempt = (hours: number, by: Attempt['who'], what: Attempt['what']): Attempt => ({ hours, who: by, what });
const random: fc.Arbitrary<Attempt> = fc
  .tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom('anna', 'lis') }, { weight: 2, arbitrary: who }),
    work,
  )
  .map(([hours, by, what]) => attempt(hours, by, what));

/** An offer for a later day, and the receiver who takes it. */
const agreed: fc.Arbitrary<readonly Attempt[]> = fc.tuple(who, days, days).map(([to, hours, ahead]) => [
  attempt(hours, 'anna', (today) => ({
    type: 'offer-hand-off',
    data: { to, briefing: sealed, effectiveOn: addDays(today, ahead) },
  })),
  attempt(1, null, () => ({ type: 'accept-hand-off', data: {} })),
]);
const some = fc.oneof({ weight: 9, arbitrary: random.map((one) => [one]) }, { weight: 1, arbitrary: agreed });

/** A proposal, mostly a match, and then whatever people try. */
export const attempts: fc.Arbitrary<readonly Attempt[]> = fc
  .tuple(fc.boolean(), fc.option(who), startStage, fc.array(some, { maxLength: 25 }))
  .map(([go, secondPersonId, start, rest]) => {
    const planned: PlannedStage = {
      ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
      ...{ weeklyHours: 25, jobFunction: 'A' },
    };
    const ids = { placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna' };
    const second = secondPersonId === null || secondPersonId === 'anna' ? {} : { secondPersonId };
    const papers = ['grant', 'signatures', 'plan-entry', 'employment-letter', 'contract'] as const;
    return [
      attempt(10, 'anna', () => ({ type: 'propose-placement', data: { ...ids, ...second, plan: [planned] } })),
      ...(go
        ? [
            attempt(5, 'anna', () => ({
              type: 'decide-match',
              data: { decision: 'go', because: { reason: 'good-match' } },
            })),
          ]
        : []),
      ...papers.map((paper) =>
        attempt(1, 'anna', (receivedOn) => ({ type: 'receive-paper', data: { paper, receivedOn } })),
      ),
      attempt(3, 'anna', start),
      ...rest.flat(),
    ];
  });
