import { describe, expect, it } from '@jest/globals';
import { addDays, type Day, isRuleViolation, type StaffMember } from '@holdfast/domain';
import fc from 'fast-check';
import { SmallRegister, TODAY } from './staff.fixtures.js';
import type { StaffCommand } from './staff.types.js';

const PEOPLE = ['anna-b', 'ole-t', 'bo-l', 'lis-k'] as const;
const DAYS = 12;

const who = fc.constantFrom(...PEOPLE);
const cover = fc.option(who);
const day = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(TODAY, days));
const end = fc.option(day);
const absenceId = fc.integer({ min: 1, max: 6 }).map(String);
const command: fc.Arbitrary<StaffCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ staffId: who, absenceId, from: day, until: end, coverId: cover }).map(register) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        staffId: who,
        absenceId,
        changes: fc.record({ from: day, until: end, coverId: cover }, { requiredKeys: [] }),
      })
      .map((edit): StaffCommand => ({ type: 'change-absence', ...edit })),
  },
  fc.record({ staffId: who, absenceId }).map((edit): StaffCommand => ({ type: 'call-off-absence', ...edit })),
);
type Said = Omit<Extract<StaffCommand, { type: 'register-absence' }>, 'type'>;
function register(said: Said): StaffCommand {
  return { type: 'register-absence', ...said };
}

const covering = (day_: Day, one: StaffMember): readonly (string | null)[] =>
  one.absences.filter((a) => a.from <= day_ && (a.until === null || day_ <= a.until)).map(({ coverId }) => coverId);

/** Looks day by day, knowing nothing of how the register decides. */
function wrongOn(day_: Day, staff: Readonly<Record<string, StaffMember>>): string | null {
  const coverOf = new Map<string, string | null>();
  for (const one of Object.values(staff)) {
    const covers = covering(day_, one);
    if (covers.length > 1) return `${one.staffId} is away twice on ${day_}`;
    coverOf.set(one.staffId, covers[0] ?? null);
  }
  for (const first of PEOPLE) {
    let at = coverOf.get(first) ?? null;
    for (let steps = 0; at !== null && steps < PEOPLE.length; steps += 1) {
      if (at === first) return `a circle of covers from ${first} on ${day_}`;
      at = coverOf.get(at) ?? null;
    }
  }
  return null;
}

describe('however absences are registered, changed and called off', () => {
  it('nobody is away twice on a day, and covers never make a circle', () => {
    const taken = { accepted: 0, refused: new Set<string>() };
    fc.assert(
      fc.property(fc.array(command, { minLength: 5, maxLength: 30 }), (commands) => {
        const small = new SmallRegister(PEOPLE);
        for (const one of commands) {
          try {
            small.does(one);
            taken.accepted += 1;
          } catch (error) {
            if (!isRuleViolation(error)) throw error;
            taken.refused.add(error.code);
          }
        }
        for (let days = 0; days <= DAYS + 1; days += 1) {
          expect(wrongOn(addDays(TODAY, days), small.staff)).toBeNull();
        }
      }),
      { numRuns: 1_000, verbose: true },
    );
    // The sequences were no empty ones: much was accepted, and every rule had something to refuse.
    expect(taken.accepted).toBeGreaterThan(2_000);
    expect([...taken.refused].sort()).toEqual([
      'ABSENCE_OVERLAPS',
      'ALREADY_EXISTS',
      'COVER_CIRCLE',
      'DATES_ORDER',
      'NOT_FOUND',
      'SAME_PERSON',
    ]);
  });
});
