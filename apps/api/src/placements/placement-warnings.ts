import {
  addDays,
  addMonths,
  lawValue,
  type Day,
  type LawValue,
  type PolicyDocument,
  type Rung,
} from '@holdfast/domain';
import type { PlacementHeader } from '@holdfast/read-models';
import type { Answer } from '../schemas/answers/answer.js';
import type { placementWarning } from '../schemas/answers/placement.answer.js';

export type PlacementWarning = Answer<typeof placementWarning>;

type Terms = NonNullable<PlacementHeader['main']> | NonNullable<PlacementHeader['ahead']>;

/**
 * Longest durations by law of a rung, the shorter first: which one counts hangs on who the citizen and the company are, which
 * nobody records here. So they only warn, the low-confidence ones among them: of those exceeded, the longest is named.
 */
const LAW_OF_RUNG: Readonly<Partial<Record<Rung, readonly string[]>>> = {
  internship: ['prak.max.far', 'prak.ext.first'],
  'wage-subsidy': ['lt.max.private', 'lt.max.sick'],
  'flex-job': ['fleks.temp'],
};

const warning = (code: PlacementWarning['code'], part: Partial<PlacementWarning> = {}): PlacementWarning => ({
  code,
  stage: null,
  day: null,
  law: null,
  ...part,
});

/** What somebody should look at on a placement. Nothing is refused because of it. Pure. */
export function placementWarnings(header: PlacementHeader, policy: PolicyDocument): readonly PlacementWarning[] {
  if (header.stage === 'closed') return [];
  const rungs = [header.main, header.beside, header.ahead].filter((terms) => terms !== null);
  return [
    ...rungs.flatMap((terms) => [...grantEnds(terms), ...longerThanLaw(terms, policy)]),
    ...withoutPapers(header),
    ...(header.secondPerson === null ? [warning('NO_SECOND_PERSON')] : []),
  ];
}

function grantEnds({ stage, grantEnds: day, plannedEnd }: Terms): readonly PlacementWarning[] {
  if (day === null || plannedEnd === null || day >= plannedEnd) return [];
  return [warning('GRANT_ENDS_BEFORE_STAGE', { stage, day })];
}

/** Law goes by the day the rung began. */
function longerThanLaw({ stage, startsOn, plannedEnd }: Terms, policy: PolicyDocument): readonly PlacementWarning[] {
  if (plannedEnd === null) return [];
  const exceeded = (LAW_OF_RUNG[stage] ?? []).flatMap((id) => {
    const law = lawValue(policy, id, startsOn);
    const lastDay = law === null ? null : lastDayBy(law, startsOn);
    return law === null || lastDay === null || plannedEnd <= lastDay ? [] : [{ law, lastDay }];
  });
  const longest = exceeded.at(-1);
  if (longest === undefined || typeof longest.law.value !== 'number') return [];
  const { id, reference, value, unit, confidence } = longest.law;
  return [warning('LONGER_THAN_LAW', { stage, day: longest.lastDay, law: { id, reference, value, unit, confidence } })];
}

/** The last day a duration from a day on reaches; null where the value is no duration. */
function lastDayBy({ value, unit }: LawValue, from: Day): Day | null {
  if (typeof value !== 'number') return null;
  if (unit === 'weeks') return addDays(from, value * 7 - 1);
  const months = unit === 'months' ? value : unit === 'years' ? value * 12 : null;
  return months === null ? null : addDays(addMonths(from, months), -1);
}

function withoutPapers({ main, obligations }: PlacementHeader): readonly PlacementWarning[] {
  const owed = obligations.find(({ kind, detail }) => kind === 'papers' && detail.rung === main?.stage);
  return main === null || owed === undefined
    ? []
    : [warning('STARTED_WITHOUT_PAPERS', { stage: main.stage, day: owed.dueOn })];
}
