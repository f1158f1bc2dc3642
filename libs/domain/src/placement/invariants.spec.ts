import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyStep, randomLives } from '../testing/random-flow.js';
import { liveThrough, type RandomLife } from '../testing/random-life.js';
import { PLACEMENT_EVENT_TYPES, type PlacementEvent } from './events.js';
import { fold } from './evolve.js';
import { processView } from './process-view.js';

/** Random lives of a placement: commands that may or may not fit, staff that comes and goes, times when nobody rings. */
const lives = randomLives(anyStep, 40);
const runs = { numRuns: 400 };
/** Milliseconds: a busy machine takes its time. */
const PATIENCE = 120_000;

const ENDS = ['obligation-met', 'obligation-moved', 'obligation-cancelled', 'obligation-superseded'];

describe('invariants over random lives of a placement', () => {
  it(
    'an open placement has exactly one owner, somebody of the staff',
    () => {
      fc.assert(
        fc.property(lives, (sequence) => {
          liveThrough(sequence, ({ state, directory }) =>
            expect(Object.keys(directory.staff)).toContain(state.ownerId),
          );
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'an open placement owes something, every debt has an alarm, and after ringing the next wake lies ahead',
    () => {
      fc.assert(
        fc.property(lives, (sequence) => {
          liveThrough(sequence, ({ state, now, command }) => {
            if (state.stage === 'closed') return;
            const view = processView(state, 1);
            expect(view.owed.length).toBeGreaterThan(0);
            const alarms = view.owed.map((line) => line.nextAlarm);
            expect(alarms).not.toContain(null);
            expect(alarms.every((at) => at !== null && view.nextWake !== null && view.nextWake <= at)).toBe(true);
            if (command === 'ring-alarm') expect(view.nextWake !== null && view.nextWake > now).toBe(true);
          });
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'every obligation ends once, as met, moved, cancelled or superseded, or is still open',
    () => {
      fc.assert(
        fc.property(lives, (sequence) => {
          const { events, states } = liveThrough(sequence);
          const made = events.flatMap((event) => (event.type === 'obligation-made' ? [event.data.obligation.id] : []));
          const ended = events.flatMap((event) =>
            ENDS.includes(event.type) && 'obligationId' in event.data ? [event.data.obligationId] : [],
          );
          const open = Object.keys(states.at(-1)?.obligations ?? {});
          expect(new Set(made).size).toBe(made.length);
          expect([...ended, ...open].sort()).toEqual([...made].sort());
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'the random lives reach every kind of event there is',
    () => {
      const seen = new Set<string>();
      for (const sequence of fc.sample(lives, { numRuns: 1_500, seed: 2026 })) {
        for (const event of liveThrough(sequence).events) seen.add(event.type);
      }
      expect(PLACEMENT_EVENT_TYPES.filter((type) => !seen.has(type))).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'whether the clock rang in between or not, the same has happened: only the alarms differ',
    () => {
      const known = (life: RandomLife) =>
        JSON.stringify(life.states.at(-1), (key, value: unknown) =>
          key === 'alarms' || key === 'lastAt' ? undefined : value,
        );
      const lastRing = { hours: 0, rings: true, who: 'system' };
      fc.assert(
        fc.property(lives, (sequence) => {
          const [rang, silent] = [true, false].map((rings) => {
            const lived = sequence.map((step) => ({ ...step, rings }));
            return liveThrough([...lived, lastRing]);
          });
          expect(silent && known(silent)).toBe(rang && known(rang));
        }),
        runs,
      );
    },
    PATIENCE,
  );

  it(
    'the state is a pure fold of the events, also after a trip through JSON',
    () => {
      fc.assert(
        fc.property(lives, (sequence) => {
          const { events, states } = liveThrough(sequence);
          const stored = JSON.parse(JSON.stringify(events)) as PlacementEvent[];
          expect(fold(stored)).toEqual(JSON.parse(JSON.stringify(states.at(-1))));
        }),
        runs,
      );
    },
    PATIENCE,
  );
});
