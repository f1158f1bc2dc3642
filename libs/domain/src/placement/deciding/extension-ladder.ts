import type { ExtensionStep } from '../../policy/policy-document.js';
import { lawValue } from '../../policy/law.js';
import { addDays, addMonths, earlierOf } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import { RuleViolation } from '../../violations.js';
import { today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { openPlacement, type Recorder } from '../recorder.js';
import type { RunningStage } from '../state.js';

/** What the record says of an extension besides its terms. */
export interface Climbed {
  /** It went beyond the ladder by a team lead's approval, which is used up. */
  readonly approved?: true;
  /** It went beyond a law value of low confidence, which never refuses. */
  readonly beyondLaw?: string;
}

type Extension = PlacementCommandData['extend-stage'];

/**
 * Which step of the policy's ladder an extension falls into, and whether it may: its justification, its reach, an approval
 * where the step asks for one. What a team lead has approved may go beyond all of it, once.
 * @throws RuleViolation EXTENSION_LADDER, naming the justification or the approval that is the way out
 */
export function climbExtension(recorder: Recorder, main: RunningStage, data: Extension): Climbed {
  const found = onLadder(recorder, main, data);
  if (!(found instanceof RuleViolation)) return found;
  if (!openPlacement(recorder).granted.includes('extension')) throw found;
  return { approved: true };
}

function onLadder(recorder: Recorder, main: RunningStage, { plannedEnd, justification }: Extension) {
  const steps = recorder.context.policy.extensions[main.stage];
  const step = steps.find((candidate) => plannedEnd <= reachOf(candidate, main)) ?? steps.at(-1);
  if (step === undefined) return needsApproval(`The policy has no extension of a rung of this kind (${main.stage}).`);
  const tooFar = plannedEnd > reachOf(step, main) || plannedEnd > stepEnd(step, main);
  const onlyNoted = tooFar && isUncertain(recorder, step);
  if (tooFar && !onlyNoted) return beyond(steps, main);
  if (!step.justifications.includes(justification)) {
    const rule = `An extension until ${plannedEnd} takes another justification: ${step.justifications.join(' or ')}.`;
    return refusal(`${rule} Or ask the team lead to approve it (request-approval).`, '/justification', {
      justifications: step.justifications,
      approval: 'extension',
    });
  }
  if (step.approval === true) return needsApproval(`An extension until ${plannedEnd} needs the team lead's approval.`);
  return onlyNoted && step.law !== undefined ? { beyondLaw: step.law } : {};
}

/** The last planned end that a step takes, counted from the first day of the rung. */
function reachOf({ maxTotalWeeks, maxTotalMonths }: ExtensionStep, { startsOn }: RunningStage): Day {
  const weeks = maxTotalWeeks === undefined ? NO_END : addDays(startsOn, maxTotalWeeks * 7 - 1);
  const months = maxTotalMonths === undefined ? NO_END : addDays(addMonths(startsOn, maxTotalMonths), -1);
  return earlierOf(weeks, months);
}

/** The last planned end that a step takes in one go. */
function stepEnd({ stepWeeks }: ExtensionStep, { plannedEnd }: RunningStage): Day {
  return stepWeeks === undefined || plannedEnd === null ? NO_END : addDays(plannedEnd, stepWeeks * 7);
}

const NO_END: Day = '9999-12-31';

function isUncertain(recorder: Recorder, { law }: ExtensionStep): boolean {
  return law !== undefined && lawValue(recorder.context.policy, law, today(recorder))?.confidence === 'low';
}

/** How far it may be extended now, by which justification. */
function beyond(steps: readonly ExtensionStep[], main: RunningStage): RuleViolation {
  const ends = steps.map((step) => ({ step, end: earlierOf(reachOf(step, main), stepEnd(step, main)) }));
  const possible = ends.filter(
    ({ end }, index) => index === 0 || end > reachOf(steps[index - 1] ?? { justifications: [] }, main),
  );
  const last = possible.filter(({ end }) => end > (main.plannedEnd ?? '')).at(-1);
  if (last === undefined) return needsApproval('This rung has been extended as far as the policy goes.');
  const { step, end } = last;
  const rule = `At the latest until ${end} (${step.justifications.join(' or ')}).`;
  return refusal(`${rule} To go further, ask the team lead to approve it (request-approval).`, '/plannedEnd', {
    latest: end,
    justifications: step.justifications,
    approval: 'extension',
  });
}

function needsApproval(rule: string): RuleViolation {
  return refusal(`${rule} Ask for it first (request-approval, extension).`, '/plannedEnd', { approval: 'extension' });
}

function refusal(rule: string, pointer: string, details: Readonly<Record<string, unknown>>): RuleViolation {
  return new RuleViolation('EXTENSION_LADDER', rule, pointer, details);
}
