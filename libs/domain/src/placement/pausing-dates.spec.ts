import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Obligation } from '../obligations/obligation.js';
import { defaultPolicy } from '../policy/default-dk-2026.js';
import { flexJob, internship, job, pause, promise, resume, wageSubsidy } from '../testing/commands.js';
import { ready } from '../testing/given.js';
import type { Life } from '../testing/life.js';
import { ANNA } from '../testing/people.js';
import { addDays, laterOf } from '../time/days.js';
import type { Day } from '../time/instants.js';
import { addWorkingDays, rollForward, workingDaysBetween } from '../time/working-days.js';

/** Random cases, paused and resumed on random days: what design section 3 says of a pause, for every date there is. */

const { calendar } = defaultPolicy;
const lives: readonly Life[] = [
  ready('2026-01-05', internship),
  ready('2026-01-05', { ...wageSubsidy, startsOn: '2026-01-19' }),
  ready('2026-01-05', { ...job, startsOn: '2026-01-19' }),
  ready('2026-01-05', { ...flexJob, startsOn: '2026-01-19', plannedEnd: '2031-01-17' }),
];

interface Sample {
  readonly before: Life;
  readonly on: Day;
  readonly until: Day;
}

/** Some weeks into a life, promises made on the way, paused for up to three months. */
const samples: fc.Arbitrary<Sample> = fc
  .record({
    life: fc.constantFrom(...lives),
    days: fc.integer({ min: 1, max: 50 }),
    promised: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 3 }),
    length: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ life, days, promised, length }) => {
    const on = addDays('2026-01-12', days);
    const before = promised.reduce(
      (soFar, ahead) => soFar.when(`${on} 09:00`, ANNA, promise(addDays(on, ahead))),
      life,
    );
    return { before: before.until(`${on} 09:30`), on, until: addDays(on, length) };
  });

function obligations(life: Life): readonly Obligation[] {
  return Object.values(life.state?.obligations ?? {});
}

/** What is owed and when, whatever ids it goes by. */
function dates(life: Life): readonly string[] {
  return obligations(life)
    .map(({ kind, dueOn, because }) => `${kind} ${because.rule} ${dueOn}`)
    .sort();
}

/** The dates as a pause of so many working days moves them: the law's stand, what is overdue counts from the first day. */
function movedBy(life: Life, from: Day, days: number): readonly string[] {
  return obligations(life)
    .map(({ kind, dueOn, because, statutory }) => {
      const day = statutory ? dueOn : addWorkingDays(calendar, laterOf(dueOn, from), days);
      return `${kind} ${because.rule} ${day}`;
    })
    .sort();
}

const runs = { numRuns: 200 };

describe('the dates of a pause, over random cases', () => {
  it('pausing and resuming on the until-day moves every date by the same working days', () => {
    fc.assert(
      fc.property(samples, ({ before, on, until }) => {
        const last = rollForward(calendar, until);
        const days = workingDaysBetween(calendar, on, last);
        const paused = before.when(`${on} 10:00`, ANNA, pause(until));
        expect(dates(paused).filter((line) => !line.startsWith('resume'))).toEqual(movedBy(before, on, days));
        const resumed = paused.afterDowntime(`${last} 10:00`, ANNA, resume);
        const made = new Set(obligations(paused).map(({ id }) => id));
        const kept = obligations(resumed).filter(({ id }) => made.has(id));
        expect(kept.every(({ id, dueOn }) => paused.state?.obligations[id]?.dueOn === dueOn)).toBe(true);
        expect(resumed.state?.pause).toBeNull();
      }),
      runs,
    );
  });

  it('resuming on the same day gives every date back, and what rang next rings next', () => {
    fc.assert(
      fc.property(samples, ({ before, on, until }) => {
        const back = before.when(`${on} 10:00`, ANNA, pause(until)).when(`${on} 15:00`, ANNA, resume);
        expect(dates(back)).toEqual(dates(before));
        const rings = (life: Life) =>
          obligations(life)
            .map(({ kind, alarms }) => JSON.stringify([kind, alarms]))
            .sort();
        expect(rings(back)).toEqual(rings(before));
      }),
      runs,
    );
  });

  it('resuming earlier moves every date by the working days the pause lasted; what is due by then is due the day after', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 1, max: 60 }), ({ before, on, until }, later) => {
        const day = addDays(on, later);
        fc.pre(day < until && workingDaysBetween(calendar, on, day) > 0);
        const days = workingDaysBetween(calendar, on, day);
        const paused = before.when(`${on} 10:00`, ANNA, pause(until));
        const resumed = paused.afterDowntime(`${day} 10:00`, ANNA, resume);
        fc.pre(workingDaysBetween(calendar, on, rollForward(calendar, until)) !== days);
        const made = new Set(
          paused.events.flatMap((e) => (e.type === 'obligation-made' ? [e.data.obligation.id] : [])),
        );
        const moved = obligations(resumed).filter(({ detail }) => detail.paused && made.has(detail.replaces ?? ''));
        const expected = obligations(before)
          .filter(({ statutory }) => !statutory)
          .map(({ kind, because, dueOn }) => {
            const due = addWorkingDays(calendar, laterOf(dueOn, on), days);
            return `${kind} ${because.rule} ${due <= day ? addWorkingDays(calendar, day, 1) : due}`;
          });
        const found = moved.map(({ kind, because, dueOn }) => `${kind} ${because.rule} ${dueOn}`);
        expect(expected).toEqual(expect.arrayContaining(found));
        expect(obligations(resumed).every(({ alarms }) => alarms.length > 0)).toBe(true);
      }),
      runs,
    );
  });
});
