import type { PolicyDocument } from '../policy/policy-document.js';
import type { Rung } from '../words.js';
import { isShortStage } from './due-days.js';

/** A check-in of after-care as policy names it. */
export type CheckIn = PolicyDocument['afterCare']['checkIns'][number];

/** The code of the rule that makes a check-in: what tells one from another across policy versions. */
export function checkInRule(checkIn: CheckIn): string {
  return 'weeks' in checkIn ? `after-care-${checkIn.weeks}-weeks` : `after-care-${checkIn.months}-months`;
}

/** The code of the rule that makes a stage-end decision. */
export function stageEndRule(policy: PolicyDocument, rung: Rung, stageDays: number): string {
  return isShortStage(policy, stageDays) ? 'stage-end-short' : `stage-end-${rung}`;
}
