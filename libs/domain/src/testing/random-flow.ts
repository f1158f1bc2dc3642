import fc from 'fast-check';
import type { PlacementEvent, PlacementEventOf } from '../placement/events.js';
import { addDays } from '../time/days.js';
import { POLICIES, type Step, type Try, type Who } from './random-life.js';
import { anybody, STAFF, staffChanges } from './random-people.js';
import { because, oneOwed, pick, rungs, sealed, tries, work } from './random-work.js';

function by(who: Who, arbitrary: fc.Arbitrary<Try>): fc.Arbitrary<Try> {
  return arbitrary.map((one) => ({ ...one, by: who }));
}

/** Offers and what comes of them, assignments, and leavers recorded case by case. */
export const handOffs: fc.Arbitrary<Try> = fc.oneof(
  tries(fc.tuple(anybody, fc.option(fc.integer({ min: -1, max: 12 }))), ([to, days], { today }) => ({
    type: 'offer-hand-off',
    data: { to, briefing: sealed, ...(days === null ? {} : { effectiveOn: addDays(today, days) }) },
  })),
  by(
    'the-receiver',
    tries(fc.constant(null), () => ({ type: 'accept-hand-off', data: {} })),
  ),
  by(
    'the-receiver',
    tries(fc.constant(null), () => ({ type: 'decline-hand-off', data: { because } })),
  ),
  tries(fc.constant(null), () => ({ type: 'withdraw-hand-off', data: { because } })),
  tries(anybody, (staffId) => ({ type: 'assign-owner', data: { staffId, because } })),
  tries(anybody, (staffId) => ({ type: 'assign-second-person', data: { staffId, because } })),
  by(
    'system',
    tries(anybody, (staffId) => ({ type: 'owner-left', data: { staffId } })),
  ),
  by(
    'system',
    tries(fc.boolean(), (second, { state }) => ({
      type: 'owner-left',
      data: { staffId: (second ? state?.secondPersonId : state?.ownerId) ?? 'anna' },
    })),
  ),
);

function lastRung(events: readonly PlacementEvent[]): PlacementEventOf<'alarm-rung'>['data'] | undefined {
  return events.findLast((event): event is PlacementEventOf<'alarm-rung'> => event.type === 'alarm-rung')?.data;
}

const failure = by(
  'system',
  tries(fc.tuple(fc.boolean(), pick), ([told, n], { events }) => {
    const rung = told ? undefined : lastRung(events);
    const staffId = rung?.recipients[0]?.staffId ?? STAFF[n % STAFF.length] ?? null;
    const about = { obligationId: rung?.obligationId ?? null, step: rung?.step ?? null };
    return { type: 'record-delivery-failure', data: { messageId: `m${n}`, staffId, ...about, why: 'refused' } };
  }),
);

/** The number of an event that people recorded: the same ones, whether the clock rang in between or not. */
function oneByPeople(
  events: readonly PlacementEvent[],
  n: number,
): { readonly id: string; readonly event?: PlacementEvent } {
  const indices = events.flatMap(({ by: hand }, index) => (hand === 'system' ? [] : [index]));
  const index = indices[n % Math.max(indices.length, 1)] ?? 0;
  const event = events[index];
  return { id: `e${index}`, ...(event === undefined ? {} : { event }) };
}

function correctionOf(event: PlacementEvent | undefined, n: number): Readonly<Record<string, unknown>> {
  const later = (day: string): string => addDays(day, (n % 9) - 4);
  switch (event?.type) {
    case 'attempt-recorded':
      return { channel: 'message' };
    case 'follow-up-held':
      return { heldOn: later(event.data.heldOn) };
    case 'hours-changed':
      return { from: later(event.data.from) };
    case 'stage-start-recorded':
    case 'stage-started':
      return { terms: { startsOn: later(event.data.terms.startsOn) } };
    case 'stage-extended':
      return { plannedEnd: later(event.data.plannedEnd) };
    case 'stage-ended':
      return { endedOn: later(event.data.endedOn) };
    case 'placement-closed':
      return { endedOn: later(event.data.endedOn), outcome: 'part-time' };
    case 'absence-reported':
      return { from: later(event.data.from) };
    default:
      return { because: { reason: 'workload' } };
  }
}

const correction = tries(pick, (n, { events }) => {
  const { id, event } = oneByPeople(events, n);
  return { type: 'correct-record', data: { eventId: id, because, correction: correctionOf(event, n) } };
});

/** Reports, approvals, pauses, reopening, corrections, another policy, messages that reach nobody. */
export const caseFlow: fc.Arbitrary<Try> = fc.oneof(
  tries(fc.tuple(pick, fc.option(fc.nat({ max: 10 }))), ([n, days], { today }) => ({
    type: 'report-absence',
    data: {
      ...{ kind: 'ill', from: addDays(today, -(n % 4)), reportedBy: sealed },
      ...(days === null ? {} : { until: addDays(today, days) }),
    },
  })),
  tries(fc.constant(null), () => ({ type: 'raise-concern', data: { what: sealed, reportedBy: sealed } })),
  tries(pick, (n, { state }) => ({
    type: 'answer-report',
    data: {
      obligationId: oneOwed(['answer-absence', 'answer-concern'], state, n),
      ...{ answer: sealed, toldReporter: n % 2 === 0 },
    },
  })),
  tries(fc.constantFrom('non-standard', 'deviation', 'extension'), (what) => ({
    type: 'request-approval',
    data: { what, note: sealed },
  })),
  by(
    'the-approver',
    tries(pick, (n, { state }) => ({
      type: 'approve',
      data: { obligationId: oneOwed(['approval'], state, n), granted: n % 3 !== 0, because },
    })),
  ),
  tries(fc.integer({ min: 1, max: 40 }), (days, { today }) => ({
    type: 'pause',
    data: { because, until: addDays(today, days) },
  })),
  tries(fc.constant(null), () => ({ type: 'resume', data: { because } })),
  by(
    'lis',
    tries(fc.constant(null), () => ({ type: 'reopen', data: { because } })),
  ),
  correction,
  by(
    'system',
    tries(fc.constantFrom(...Object.keys(POLICIES)), (version) => ({ type: 'adopt-policy', data: { version } })),
  ),
  failure,
);

const who = fc.constantFrom<Who>(...STAFF, 'the-owner', 'the-owner', 'the-owner', 'lis', 'lis');
const hours = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.integer({ min: 0, max: 600 }));
const nothing: fc.Arbitrary<Try> = fc.constant({ by: 'system', make: () => ({ type: 'ring-alarm', data: {} }) });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ hours, rings: fc.boolean(), who },
      tries: fc.oneof(
        { weight: 1, arbitrary: nothing },
        { weight: 6, arbitrary: work },
        { weight: 3, arbitrary: handOffs },
        { weight: 3, arbitrary: caseFlow },
      ),
    }),
  },
  { weight: 2, arbitrary: fc.record({ hours, rings: fc.boolean(), who, staff: staffChanges }) },
);

const does = (by: Who, make: Try['make'], after = 1): Step => ({
  hours: after,
  rings: false,
  who: by,
  tries: { make },
});

/** How a life begins: as proposed, or already on a rung, so that the random part reaches every stage. */
const beginning = fc.tuple(fc.option(rungs, { freq: 4 }), fc.boolean()).map(([rung, open]): readonly Step[] => {
  if (rung === null) return [];
  const endless = open && (rung === 'paid-hours' || rung === 'flex-job');
  return [
    does('anna', () => ({ type: 'decide-match', data: { decision: 'go', because } })),
    does('lis', ({ today }) => ({
      type: 'start-stage',
      data: {
        ...{ stage: rung, purpose: 'ordinary-job', startsOn: addDays(today, 1), weeklyHours: 20, jobFunction: 'A' },
        ...(endless ? {} : { plannedEnd: addDays(today, 60) }),
        deviationBecause: because,
      },
    })),
    does('system', () => ({ type: 'ring-alarm', data: {} }), 24),
  ];
});

/** Random lives of up to so many steps: the staff changes, people act, the clock rings or not. */
export function randomLives(steps: fc.Arbitrary<Step>, maxLength: number): fc.Arbitrary<readonly Step[]> {
  return fc
    .tuple(beginning, fc.array(steps, { minLength: 1, maxLength }))
    .map(([begun, random]) => [...begun, ...random]);
}

/** Everything there is, mixed. */
export const anyStep = step;

/** Mostly absences, leavings, covers and hand-offs; now and then work on the case. */
export const peopleStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ hours, rings: fc.boolean(), who, staff: staffChanges }) },
  { weight: 4, arbitrary: fc.record({ hours, rings: fc.boolean(), who, tries: handOffs }) },
  { weight: 3, arbitrary: step },
);
