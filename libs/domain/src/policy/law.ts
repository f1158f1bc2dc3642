import type { Day } from '../time/instants.js';
import type { LawValue, PolicyDocument } from './policy-document.js';

/**
 * The law's value on the day something happened: law goes by the day of the event, whatever version a case has adopted.
 * Both ends of a validity are inclusive; of several that are valid the one that began last counts. Null: the policy holds
 * no value for that day, so nothing may be computed from it. Source: policy facts, section 6.
 */
export function lawValue({ law }: Pick<PolicyDocument, 'law'>, id: string, day: Day): LawValue | null {
  return law.reduce<LawValue | null>((found, value) => {
    const { validFrom = '', validTo = '9999-12-31' } = value;
    if (value.id !== id || day < validFrom || day > validTo) return found;
    return found === null || (found.validFrom ?? '') <= validFrom ? value : found;
  }, null);
}

/** The months the law sets on a day; `atMost` where it sets none, or where the municipality asks for it sooner. */
export function lawMonths(policy: Pick<PolicyDocument, 'law'>, id: string, day: Day, atMost: number): number {
  const found = lawValue(policy, id, day);
  const months = found?.unit === 'months' && typeof found.value === 'number' ? found.value : atMost;
  return Math.min(months, atMost);
}
