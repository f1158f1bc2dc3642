import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dayOf, decide, defaultPolicy, evolve, fold, isRuleViolation, processView } from '../index.js';
import { PLACEMENT_EVENT_TYPES } from '../index.js';
import type { Actor, Directory, PlacementCommand, PlacementEvent, PlacementState, Rung } from '../index.js';

/** Random lives of a placement: commands that may or may not fit, clock advances, and times when nobody rings. */

const people = ['anna', 'ole', 'bo', 'lis', 'mads'] as const;
const roles = { anna: 'consultant', ole: 'caseworker', bo: 'consultant', lis: 'team-lead', mads: 'manager' } as const;
const directory: Directory = {
  staff: Object.fromEntries(
    people.map((staffId) => [
      staffId,
      {
        staffId,
        name: staffId,
        teamId: 't1',
        roles: [roles[staffId]],
        leftOn: null,
        absences: staffId === 'anna' ? [{ from: '2026-02-09', until: '2026-02-20', coverId: 'bo' }] : [],
      },
    ]),
  ),
  teams: { t1: { teamId: 't1', name: 'T1', leadId: 'lis', managerId: 'mads' } },
  actingOwnerId: null,
  fallbackMailbox: 'post@example.invalid',
};
const sealed = { sealed: 'x' };
const because = { reason: 'other' };

interface Step {
  readonly hours: number;
  readonly rings: boolean;
  readonly who: (typeof people)[number];
  readonly what: (today: string, state: PlacementState) => PlacementCommand;
}

const rungs = fc.constantFrom<Rung>('internship', 'wage-subsidy', 'paid-hours', 'flex-job');
const ahead = fc.integer({ min: -10, max: 60 });
const pick = fc.nat({ max: 1_000 });

function anyObligation(state: PlacementState, n: number): string {
  const ids = Object.keys(state?.obligations ?? {});
  return ids[n % Math.max(ids.length, 1)] ?? 'o1';
}

const commands: fc.Arbitrary<Step['what']> = fc.oneof(
  fc
    .constantFrom('go', 'no-go')
    .map((decision): Step['what'] => () => ({ type: 'decide-match', data: { decision, because } })),
  fc
    .constantFrom('grant', 'signatures', 'plan-entry', 'employment-letter', 'contract')
    .map((paper): Step['what'] => (receivedOn) => ({
      type: 'receive-paper',
      data: { paper, receivedOn },
    })),
  fc
    .tuple(rungs, ahead, fc.integer({ min: 5, max: 120 }), fc.boolean(), fc.boolean(), fc.boolean())
    .map(([stage, from, length, open, beside, deviate]): Step['what'] => (today) => {
      const startsOn = addDays(today, from);
      const end =
        open && (stage === 'paid-hours' || stage === 'flex-job') ? {} : { plannedEnd: addDays(startsOn, length) };
      const extra = {
        ...(beside ? { beside } : { backBecause: because }),
        ...(deviate ? { deviationBecause: because } : {}),
      };
      const terms = {
        stage,
        purpose: 'ordinary-job' as const,
        startsOn,
        weeklyHours: 20,
        jobFunction: beside ? 'B' : 'A',
      };
      return { type: 'start-stage', data: { ...terms, ...end, ...extra } };
    }),
  fc
    .tuple(fc.integer({ min: -20, max: 1 }), fc.constantFrom('call', 'announced-visit'), fc.boolean(), pick)
    .map(([days, channel, named, n]): Step['what'] => (today, state) => ({
      type: 'record-follow-up',
      data: {
        ...(named ? { obligationId: anyObligation(state, n) } : {}),
        occurredOn: addDays(today, days),
        channel,
        participants: sealed,
        findings: sealed,
        nextStep:
          n % 3 === 0
            ? { kind: 'dated', what: sealed, owedBy: 'ole', dueOn: addDays(today, n % 30) }
            : { kind: 'as-planned' },
      },
    })),
  fc.tuple(pick, ahead).map(([n, days]): Step['what'] => (today, state) => ({
    type: 'move-obligation',
    data: { obligationId: anyObligation(state, n), dueOn: addDays(today, days), because },
  })),
  pick.map((n): Step['what'] => (_today, state) => ({
    type: 'cancel-obligation',
    data: { obligationId: anyObligation(state, n), because },
  })),
  pick.map((n): Step['what'] => (today) => ({
    type: 'make-promise',
    data: { what: sealed, to: sealed, owedBy: 'anna', dueOn: addDays(today, n % 20) },
  })),
  pick.map((n): Step['what'] => (_today, state) => ({
    type: 'keep-promise',
    data: { obligationId: anyObligation(state, n), how: sealed },
  })),
  ahead.map((days): Step['what'] => (today) => ({
    type: 'end-stage',
    data: { endedOn: addDays(today, days), because, purposeMet: 'partly' },
  })),
  fc.integer({ min: 1, max: 90 }).map((days): Step['what'] => (today) => ({
    type: 'extend-stage',
    data: { plannedEnd: addDays(today, days), justification: 'concrete-assessment', because },
  })),
  fc
    .constantFrom('anna', 'bo', 'ole')
    .map((staffId): Step['what'] => () => ({ type: 'assign-owner', data: { staffId, because } })),
  fc.constant<Step['what']>((today) => ({ type: 'close-placement', data: { endedOn: today, outcome: 'purpose-met' } })),
  fc
    .constantFrom('signatures', 'plan-entry', 'contract')
    .map((paper): Step['what'] => () => ({ type: 'waive-paper', data: { paper, because } })),
  fc.tuple(ahead, fc.integer({ min: 1, max: 37 })).map(([days, weeklyHours]): Step['what'] => (today) => ({
    type: 'change-hours',
    data: { from: addDays(today, days), weeklyHours },
  })),
  pick.map((n): Step['what'] => (today, state) => ({
    type: 'book-follow-up',
    data: { obligationId: anyObligation(state, n), at: `${addDays(today, n % 10)}T09:00:00.000Z` },
  })),
  fc.constantFrom('bo', 'ole').map((staffId): Step['what'] => () => ({
    type: 'assign-second-person',
    data: { staffId, because },
  })),
  fc.constantFrom<Step['what']>(
    (today) => ({ type: 'record-attempt', data: { occurredOn: today, channel: 'call', who: sealed } }),
    () => ({ type: 'add-note', data: { note: sealed } }),
    () => ({ type: 'change-considerations', data: { considerations: [] } }),
  ),
  fc.tuple(rungs, ahead).map(([stage, days]): Step['what'] => (today) => ({
    type: 'change-plan',
    data: {
      plan: [
        {
          ...{ stage, purpose: 'train-skills', startsOn: addDays(today, days), plannedEnd: addDays(today, days + 40) },
          ...{ weeklyHours: 15, jobFunction: 'C' },
        },
      ],
    },
  })),
);

const by = (who: Step['who'], what: Step['what']): Step => ({ hours: 1, rings: false, who, what });

/** How a life begins: as proposed, or already on a rung, so that the random part reaches every stage. */
function beginning(rung: Rung | null, open: boolean): Step[] {
  if (rung === null) return [];
  return [
    by('anna', () => ({ type: 'decide-match', data: { decision: 'go', because } })),
    by('lis', (today) => ({
      type: 'start-stage',
      data: {
        ...{ stage: rung, purpose: 'ordinary-job', startsOn: addDays(today, 1), weeklyHours: 20, jobFunction: 'A' },
        ...(open && (rung === 'paid-hours' || rung === 'flex-job') ? {} : { plannedEnd: addDays(today, 60) }),
        deviationBecause: because,
      },
    })),
    { ...by('lis', () => ({ type: 'ring-alarm', data: {} })), hours: 24 },
  ];
}

const randomSteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    hours: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, fc.integer({ min: 0, max: 600 })),
    rings: fc.boolean(),
    who: fc.constantFrom(...people, 'anna' as const, 'lis' as const, 'lis' as const),
    what: fc.oneof(
      { weight: 1, arbitrary: fc.constant<Step['what']>(() => ({ type: 'ring-alarm', data: {} })) },
      { weight: 12, arbitrary: commands },
    ),
  }),
  { minLength: 1, maxLength: 40 },
);
const steps = fc
  .tuple(fc.option(rungs, { freq: 4 }), fc.boolean(), randomSteps)
  .map(([rung, open, random]) => [...beginning(rung, open), ...random]);

interface Life {
  readonly events: PlacementEvent[];
  readonly states: PlacementState[];
}

const START = Date.parse('2026-01-05T09:00:00.000Z');

function liveThrough(
  sequence: readonly Step[],
  check: (state: NonNullable<PlacementState>, now: string, rung: boolean) => void,
): Life {
  let state: PlacementState = null;
  let ms = START;
  const events: PlacementEvent[] = [];
  const states: PlacementState[] = [];

  function tryTo(command: PlacementCommand, actor: Actor): void {
    const now = new Date(ms).toISOString();
    try {
      const decided = decide(command, state, { now, actor, directory, policy: defaultPolicy });
      events.push(...decided);
      state = decided.reduce(evolve, state);
      states.push(state);
    } catch (error) {
      // Nobody could answer a refusal of the clock: the case would have fallen silent.
      if (!isRuleViolation(error) || command.type === 'ring-alarm') throw error;
    }
    if (state !== null) check(state, now, command.type === 'ring-alarm');
  }

  /** The state with every transition due by now, as a person sees it, whether the clock has rung or not. */
  function asItStands(): PlacementState {
    const context = {
      now: new Date(ms).toISOString(),
      actor: { kind: 'system' },
      directory,
      policy: defaultPolicy,
    } as const;
    return decide({ type: 'ring-alarm', data: {} }, state, context).reduce(evolve, state);
  }

  tryTo(
    {
      type: 'propose-placement',
      data: {
        ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole' },
        plan: [
          {
            ...{ stage: 'internship', purpose: 'ordinary-job', startsOn: '2026-01-19', plannedEnd: '2026-03-13' },
            ...{ weeklyHours: 25, jobFunction: 'A' },
          },
        ],
      },
    },
    { kind: 'person', staffId: 'anna', roles: ['consultant'] },
  );
  for (const step of sequence) {
    ms += step.hours * 3_600_000;
    const system: Actor = { kind: 'system' };
    if (step.rings) tryTo({ type: 'ring-alarm', data: {} }, system);
    const command = step.what(dayOf(new Date(ms).toISOString()), asItStands());
    const person: Actor = { kind: 'person', staffId: step.who, roles: [roles[step.who]] };
    tryTo(command, command.type === 'ring-alarm' ? system : person);
  }
  return { events, states };
}

const runs = { numRuns: 400 };

describe('invariants over random lives of a placement', () => {
  it('an open placement has exactly one owner, who works here', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        liveThrough(sequence, (state) => expect(people).toContain(state.ownerId));
      }),
      runs,
    );
  });

  it('an open placement owes something, every debt has an alarm, and after ringing the next wake lies ahead', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        liveThrough(sequence, (state, now, rung) => {
          if (state.stage === 'closed') return;
          const view = processView(state, 1);
          expect(view.owed.length).toBeGreaterThan(0);
          const alarms = view.owed.map((line) => line.nextAlarm);
          expect(alarms).not.toContain(null);
          expect(alarms.every((at) => at !== null && view.nextWake !== null && view.nextWake <= at)).toBe(true);
          if (rung) expect(view.nextWake !== null && view.nextWake > now).toBe(true);
        });
      }),
      runs,
    );
  });

  it('every obligation ends once, as met, moved, cancelled or superseded, or is still open', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const { events, states } = liveThrough(sequence, () => undefined);
        const made: string[] = [];
        const ended: string[] = [];
        for (const event of events) {
          if (event.type === 'obligation-made') made.push(event.data.obligation.id);
          if (
            event.type === 'obligation-met' ||
            event.type === 'obligation-moved' ||
            event.type === 'obligation-cancelled' ||
            event.type === 'obligation-superseded'
          ) {
            ended.push(event.data.obligationId);
          }
        }
        const open = Object.keys(states.at(-1)?.obligations ?? {});
        expect(new Set(made).size).toBe(made.length);
        expect([...ended, ...open].sort()).toEqual([...made].sort());
      }),
      runs,
    );
  });

  it('the random lives reach every kind of event there is', () => {
    const seen = new Set<string>();
    for (const sequence of fc.sample(steps, { numRuns: 1_500, seed: 2026 })) {
      for (const event of liveThrough(sequence, () => undefined).events) seen.add(event.type);
    }
    expect(PLACEMENT_EVENT_TYPES.filter((type) => !seen.has(type))).toEqual([]);
  });

  it('no alarm goes to nobody', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        for (const event of liveThrough(sequence, () => undefined).events) {
          if (event.type === 'alarm-rung') expect(event.data.recipients.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it('whether the clock rang in between or not, the same has happened: only the alarms differ', () => {
    const known = (life: Life) =>
      JSON.stringify(life.states.at(-1), (key, value: unknown) =>
        key === 'alarms' || key === 'lastAt' ? undefined : value,
      );
    const lastRing = { ...by('lis', () => ({ type: 'ring-alarm', data: {} })), hours: 0 };
    fc.assert(
      fc.property(steps, (sequence) => {
        const [rang, silent] = [true, false].map((rings) => {
          const lived = sequence.map((step) => ({ ...step, rings }));
          return liveThrough([...lived, lastRing], () => undefined);
        });
        expect(silent && known(silent)).toBe(rang && known(rang));
      }),
      runs,
    );
  });

  it('the state is a pure fold of the events, also after a trip through JSON', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const { events, states } = liveThrough(sequence, () => undefined);
        const stored = JSON.parse(JSON.stringify(events)) as PlacementEvent[];
        expect(fold(stored)).toEqual(JSON.parse(JSON.stringify(states.at(-1))));
      }),
      runs,
    );
  });
});
