import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, defaultPolicy, expand, forecast, startOfDay } from '../index.js';
import type { PolicyDocument } from '../index.js';
import { saidBy, saidIn, sorted, stepByStep, workedOn } from '../testing/nobody-acts.js';
import { attempts, directories } from '../testing/random-attempts.js';

/** The default, but for how often a ladder repeats and whether another does at all. */
function policyWith(every: number, silentTop: boolean): PolicyDocument {
  const { ladders } = defaultPolicy;
  const standard = ladders.standard.map((rung) => (rung.step === 'manager' ? { ...rung, repeatEvery: every } : rung));
  const short = ladders.short.map(({ repeatEvery, ...rung }) =>
    silentTop || repeatEvery === undefined ? rung : { ...rung, repeatEvery },
  );
  return { ...defaultPolicy, ladders: { ...ladders, standard, short } };
}

describe('a forecast equals what then happens when nobody acts', () => {
  it('over random work, people who come, go and leave, and policies', () => {
    fc.assert(
      fc.property(
        attempts,
        directories,
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.boolean()),
        fc.boolean(),
        fc.integer({ min: 0, max: 400 }),
        (work, directory, ladder, rings, days) => {
          const policy = policyWith(...ladder);
          const { state, now } = workedOn(work, { policy, directory }, rings);
          const until = startOfDay(addDays(now.slice(0, 10), days));
          const { lines, calendarEnds } = forecast(state, { policy, directory, now, until });
          expect(calendarEnds).toBeNull();
          const happened = stepByStep(state, { policy, directory }, now, until);
          expect(sorted(saidIn(expand(lines, policy)))).toEqual(sorted(saidBy(happened)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('and the lives reach every kind of line there is, and repeats that change hands', () => {
    const seen = new Set<string>();
    for (const [work, directory] of fc.sample(fc.tuple(attempts, directories), { numRuns: 600, seed: 2026 })) {
      const { state, now } = workedOn(work, { policy: defaultPolicy, directory }, true);
      const { lines } = forecast(state, { policy: defaultPolicy, directory, now, until: '2027-06-30T00:00:00.000Z' });
      const again = new Map<string, number>();
      for (const { what, ...line } of lines) {
        seen.add(what);
        if (!('repeats' in line) || line.repeats === null) continue;
        const times = (again.get(line.obligationId) ?? 0) + 1;
        again.set(line.obligationId, times);
        if (times > 1) seen.add('repeats that change hands');
      }
    }
    expect([...seen].sort()).toEqual([
      ...['alarm', 'becomes-owed', 'hand-over', 'offer-expires', 'repeats that change hands'],
      ...['stage-does-not-start', 'stage-ends', 'stage-starts', 'told'],
    ]);
  });

  it('its lines are in the order of time, and so are they when they are expanded', () => {
    fc.assert(
      fc.property(attempts, directories, (work, directory) => {
        const { state, now } = workedOn(work, { policy: defaultPolicy, directory }, true);
        const { lines } = forecast(state, { policy: defaultPolicy, directory, now, until: '2027-06-30T00:00:00.000Z' });
        for (const told of [lines, expand(lines, defaultPolicy)]) {
          const moments = told.map(({ at }) => at);
          expect(moments).toEqual([...moments].sort());
        }
      }),
      { numRuns: 200 },
    );
  });
});
