import fc from 'fast-check';
import { addDays } from '../time/days.js';
import type { PlacementCommand } from '../placement/commands.js';
import type { PlacementState } from '../placement/state.js';
import type { ObligationKind, Rung } from '../words.js';
import type { Try, World } from './random-life.js';

/** Any personal text. */
export const sealed = { sealed: 'x' };
/** A reason every list holds. */
export const because = { reason: 'other' };
/** A number to choose with. */
export const pick = fc.nat({ max: 1_000 });
/** Days from today, back or ahead. */
export const ahead = fc.integer({ min: -10, max: 60 });
/** A rung. */
export const rungs = fc.constantFrom<Rung>('internship', 'wage-subsidy', 'paid-hours', 'flex-job');

/** An arbitrary of what to try, from a value. */
export function tries<T>(
  values: fc.Arbitrary<T>,
  make: (value: T, world: World) => PlacementCommand,
): fc.Arbitrary<Try> {
  return values.map((value): Try => ({ make: (world) => make(value, world) }));
}

/** One of what is owed, by number. */
export function anyObligation(state: PlacementState, n: number): string {
  const ids = Object.keys(state?.obligations ?? {});
  return ids[n % Math.max(ids.length, 1)] ?? 'o1';
}

/** One of what is owed of some kinds, by number. */
export function oneOwed(kinds: readonly ObligationKind[], state: PlacementState, n: number): string {
  const ids = Object.values(state?.obligations ?? {}).flatMap(({ id, kind }) => (kinds.includes(kind) ? [id] : []));
  return ids[n % Math.max(ids.length, 1)] ?? 'o1';
}

const startStage = tries(
  fc.tuple(rungs, ahead, fc.integer({ min: 5, max: 120 }), fc.boolean(), fc.boolean(), fc.boolean()),
  ([stage, from, length, open, beside, deviate], { today }) => {
    const startsOn = addDays(today, from);
    const endless = open && (stage === 'paid-hours' || stage === 'flex-job');
    return {
      type: 'start-stage',
      data: {
        ...{ stage, purpose: 'ordinary-job', startsOn, weeklyHours: 20, jobFunction: beside ? 'B' : 'A' },
        ...(endless ? {} : { plannedEnd: addDays(startsOn, length) }),
        ...(beside ? { beside } : { backBecause: because }),
        ...(deviate ? { deviationBecause: because } : {}),
      },
    };
  },
);

const followUp = tries(
  fc.tuple(fc.integer({ min: -20, max: 1 }), fc.constantFrom('call', 'announced-visit'), fc.boolean(), pick),
  ([days, channel, named, n], { today, state }) => ({
    type: 'record-follow-up',
    data: {
      ...(named ? { obligationId: anyObligation(state, n) } : {}),
      ...{ occurredOn: addDays(today, days), channel, participants: sealed, findings: sealed },
      nextStep:
        n % 3 === 0
          ? { kind: 'dated', what: sealed, owedBy: 'ole', dueOn: addDays(today, n % 30) }
          : { kind: 'as-planned' },
    },
  }),
);

const changePlan = tries(fc.tuple(rungs, ahead), ([stage, days], { today }) => ({
  type: 'change-plan',
  data: {
    plan: [
      {
        ...{ stage, purpose: 'train-skills', startsOn: addDays(today, days), plannedEnd: addDays(today, days + 40) },
        ...{ weeklyHours: 15, jobFunction: 'C' },
      },
    ],
  },
}));

/** What people do on a rung and around it: stages, papers, follow-ups, promises, moves, closing. */
export const work: fc.Arbitrary<Try> = fc.oneof(
  startStage,
  followUp,
  changePlan,
  tries(fc.constantFrom('go', 'no-go'), (decision) => ({ type: 'decide-match', data: { decision, because } })),
  tries(fc.constantFrom('grant', 'signatures', 'plan-entry', 'employment-letter', 'contract'), (paper, { today }) => ({
    type: 'receive-paper',
    data: { paper, receivedOn: today },
  })),
  tries(fc.constantFrom('signatures', 'plan-entry', 'contract'), (paper) => ({
    type: 'waive-paper',
    data: { paper, because },
  })),
  tries(fc.tuple(pick, ahead), ([n, days], { today, state }) => ({
    type: 'move-obligation',
    data: { obligationId: anyObligation(state, n), dueOn: addDays(today, days), because },
  })),
  tries(pick, (n, { state }) => ({
    type: 'cancel-obligation',
    data: { obligationId: anyObligation(state, n), because },
  })),
  tries(fc.tuple(pick, fc.constantFrom('anna', 'bo', 'eva')), ([n, owedBy], { today }) => ({
    type: 'make-promise',
    data: { what: sealed, to: sealed, owedBy, dueOn: addDays(today, n % 20) },
  })),
  tries(pick, (n, { state }) => ({
    type: 'keep-promise',
    data: { obligationId: oneOwed(['promise', 'next-step'], state, n), how: sealed },
  })),
  tries(ahead, (days, { today }) => ({
    type: 'end-stage',
    data: { endedOn: addDays(today, days), because, purposeMet: 'partly' },
  })),
  tries(fc.integer({ min: 1, max: 90 }), (days, { today }) => ({
    type: 'extend-stage',
    data: { plannedEnd: addDays(today, days), justification: 'concrete-assessment', because },
  })),
  tries(fc.tuple(ahead, fc.integer({ min: 1, max: 37 })), ([days, weeklyHours], { today }) => ({
    type: 'change-hours',
    data: { from: addDays(today, days), weeklyHours },
  })),
  tries(pick, (n, { today, state }) => ({
    type: 'book-follow-up',
    data: { obligationId: anyObligation(state, n), at: `${addDays(today, n % 10)}T09:00:00.000Z` },
  })),
  tries(fc.constantFrom('attempt', 'note', 'considerations'), (what, { today }) => {
    if (what === 'note') return { type: 'add-note', data: { note: sealed } };
    if (what === 'attempt') {
      return { type: 'record-attempt', data: { occurredOn: today, channel: 'call', who: sealed } };
    }
    return { type: 'change-considerations', data: { considerations: [] } };
  }),
  tries(fc.constant(null), (_nothing, { today }) => ({
    type: 'close-placement',
    data: { endedOn: today, outcome: 'purpose-met' },
  })),
);
