import { RUNGS } from '@holdfast/domain';
import {
  integerOf,
  listOf,
  onlyKeys,
  type Part,
  partsUnder,
  refuse,
  textOf,
  under,
  wordOf,
} from './document-reader.js';

const MAX_WEEKS = 520;
const MAX_MONTHS = 120;

/**
 * How each rung may be extended: justifications that the policy knows, steps that each reach further than the one before,
 * law values that are in the document. An empty ladder: this rung is not extended.
 */
export function checkExtensions(document: Part): void {
  const laws = listOf(under(document, 'law')).map((law) => under(law, 'id').value);
  for (const [rung, steps] of partsUnder(under(document, 'extensions'), RUNGS)) {
    const reasons = listOf(under(under(document, 'reasons'), `extend-stage:${rung}`)).map(({ value }) => String(value));
    let reach = 0;
    for (const step of listOf(steps)) {
      onlyKeys(step, ['justifications', 'maxTotalWeeks', 'maxTotalMonths', 'stepWeeks', 'approval', 'law']);
      const justifications = under(step, 'justifications');
      const named = listOf(justifications);
      if (named.length === 0) refuse(justifications.at, 'A step takes at least one justification.');
      for (const code of named) wordOf(code, reasons);
      if (reach === Infinity)
        refuse(step.at, 'The step before reaches as far as anybody asks: this one is never taken.');
      const further = reachOf(step);
      if (further <= reach) refuse(step.at, 'Each step must reach further than the one before.');
      reach = further;
      const stepWeeks = under(step, 'stepWeeks');
      if (stepWeeks.value !== undefined) integerOf(stepWeeks, 1, MAX_WEEKS);
      const approval = under(step, 'approval');
      if (approval.value !== undefined && approval.value !== true) refuse(approval.at, 'This is true, or left out.');
      const law = under(step, 'law');
      if (law.value !== undefined && !laws.includes(textOf(law))) refuse(law.at, 'There is no such value in /law.');
    }
  }
}

/** How many days from the first one a step reaches. */
function reachOf(step: Part): number {
  const weeks = under(step, 'maxTotalWeeks');
  const months = under(step, 'maxTotalMonths');
  const inWeeks = weeks.value === undefined ? Infinity : integerOf(weeks, 1, MAX_WEEKS) * 7;
  const inMonths = months.value === undefined ? Infinity : integerOf(months, 1, MAX_MONTHS) * 30.4;
  return Math.min(inWeeks, inMonths);
}
