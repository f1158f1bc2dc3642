import { addDays, laterOf } from '../../time/days.js';
import type { Day } from '../../time/instants.js';
import { RUNGS, type Rung } from '../../words.js';
import type { Try } from './possible-command.types.js';
import { anyReason, running, type Trying } from './trying.js';

/** Days; further ahead than papers are due before any rung starts. */
const LONG_BEFORE_PAPERS = 45;

/**
 * A start of each rung on the first day it could be, as a choice; and, so that the command stays offered while one can at
 * least be recorded ahead or as a deviation, the same long before its papers are due and without them.
 */
export function startTries(trying: Trying): readonly Try<'start-stage'>[] {
  const ahead = addDays(firstDay(trying), LONG_BEFORE_PAPERS);
  const deviationBecause = anyReason(trying, 'start-stage:deviation');
  const onTheDay = RUNGS.map((stage): Try<'start-stage'> => {
    return { data: startOf(trying, stage, firstDay(trying, stage)), choice: { field: 'stage', value: stage } };
  });
  const otherWays = RUNGS.flatMap((stage) => [
    startOf(trying, stage, ahead),
    { ...startOf(trying, stage, firstDay(trying)), deviationBecause },
  ]);
  const beside = [
    { ...startOf(trying, 'paid-hours', ahead), beside: true },
    { ...startOf(trying, 'paid-hours', firstDay(trying)), beside: true, deviationBecause },
  ];
  return [...onTheDay, ...[...otherWays, ...beside].map((data) => ({ data }))];
}

/** The day that is planned for the rung, today where none is, and always after the rung that runs began. */
function firstDay(trying: Trying, stage?: Rung): Day {
  const { placement, today } = trying;
  const planned = placement.plan.find((rung) => rung.stage === stage)?.startsOn ?? today;
  const main = running(trying);
  const soonest = main === null ? today : laterOf(addDays(main.startsOn, 1), today);
  return laterOf(planned, soonest);
}

function startOf(trying: Trying, stage: Rung, startsOn: Day): Try<'start-stage'>['data'] {
  return {
    ...{ stage, purpose: 'ordinary-job', startsOn, plannedEnd: addDays(startsOn, 1), weeklyHours: 1 },
    ...{ jobFunction: '-', backBecause: anyReason(trying, 'start-stage:back') },
  };
}
