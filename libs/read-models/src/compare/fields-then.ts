import type { Day, Placement, RunningStage } from '@holdfast/domain';
import { labelOr } from '../labels/labels.types.js';
import type { Words } from '../timeline/words.js';
import { COMPARED_FIELDS, type ComparedField, type FieldPair } from './compare.types.js';

/** Danish, English. */
const LABELS: Readonly<Record<ComparedField, readonly [da: string, en: string]>> = {
  stage: ['Trin', 'Stage'],
  owner: ['Ansvarlig', 'Owner'],
  secondPerson: ['Medansvarlig', 'Second person'],
  weeklyHours: ['Timer', 'Hours'],
  startsOn: ['Første dag', 'First day'],
  plannedEnd: ['Planlagt slut', 'Planned end'],
  grantEnds: ['Bevilling til', 'Grant until'],
  jobFunction: ['Jobfunktion', 'Job function'],
  beside: ['Ved siden af', 'Beside'],
  plan: ['Plan', 'Plan'],
  considerations: ['Skånehensyn', 'Considerations'],
  offer: ['Overlevering tilbudt', 'Hand-off offered to'],
  pause: ['Pause', 'Pause'],
  ended: ['Afsluttet', 'Ended'],
  policy: ['Regelsæt', 'Policy'],
};

type Values = Readonly<Record<ComparedField, string | null>>;

const NOTHING = Object.fromEntries(COMPARED_FIELDS.map((field) => [field, null])) as Values;

function hoursOn(stage: RunningStage, day: Day, words: Words): string {
  const running = stage.hours.findLast(({ from }) => from <= day)?.weeklyHours ?? stage.weeklyHours;
  return words.hours(running);
}

function endedOf(placement: Placement, words: Words): string | null {
  if (placement.stage !== 'closed') return null;
  const { outcome, endedEarly, closedOn } = placement;
  const how = outcome === null ? labelOr(words.l.earlyEnd, endedEarly ?? '') : words.l.outcome[outcome];
  return `${words.day(closedOn)}: ${how}`;
}

function linesOf(lines: readonly string[]): string | null {
  return lines.length === 0 ? null : lines.join('; ');
}

function valuesOf(placement: Placement | null, day: Day, words: Words): Values {
  if (placement === null) return NOTHING;
  const main = 'main' in placement ? placement.main : null;
  const dayOrNull = (value: Day | null | undefined): string | null =>
    value === undefined || value === null ? null : words.day(value);
  const { secondPersonId, beside, offer, pause } = placement;
  return {
    stage: words.l.stage[placement.stage],
    owner: words.staff(placement.ownerId),
    secondPerson: secondPersonId === null ? null : words.staff(secondPersonId),
    weeklyHours: main === null ? null : hoursOn(main, day, words),
    startsOn: dayOrNull(main?.startsOn),
    plannedEnd: dayOrNull(main?.plannedEnd),
    grantEnds: dayOrNull(main?.grantEnds),
    jobFunction: main?.jobFunction ?? null,
    beside: beside === null ? null : `${words.terms(beside)} (${hoursOn(beside, day, words)})`,
    plan: linesOf(placement.plan.map((stage) => words.planned(stage))),
    considerations: linesOf(placement.considerations.map((one) => words.consideration(one))),
    offer: offer === null ? null : words.staff(offer.to),
    pause: pause === null ? null : words.t.period(words.day(pause.from), words.day(pause.until)),
    ended: endedOf(placement, words),
    policy: placement.policyVersion,
  };
}

/** What was on record, and on which day it is read. */
export interface StateThen {
  readonly state: Placement | null;
  readonly day: Day;
}

/** Every field of two states side by side, in words. Pure. */
export function compareFields(before: StateThen, after: StateThen, words: Words): readonly FieldPair[] {
  const was = valuesOf(before.state, before.day, words);
  const is = valuesOf(after.state, after.day, words);
  const language = words.t.locale.startsWith('da') ? 0 : 1;
  return COMPARED_FIELDS.map((field) => ({
    field,
    label: LABELS[field][language],
    before: was[field],
    after: is[field],
    changed: was[field] !== is[field],
  }));
}
