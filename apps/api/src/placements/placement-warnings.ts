import { addDays, type LawValue, type PolicyDocument, type Rung } from '@holdfast/domain';
import type { PlacementHeader } from '@holdfast/read-models';
import type { Answer } from '../schemas/answers/answer.js';
import type { placementWarning } from '../schemas/answers/placement.answer.js';

export type PlacementWarning = Answer<typeof placementWarning>;

type Terms = NonNullable<PlacementHeader['main']> | NonNullable<PlacementHeader['ahead']>;

/** Longest duration by law of a rung, where the law names one that does not hang on who the citizen is. */
const LAW_OF_RUNG: Readonly<Partial<Record<Rung, string>>> = { internship: 'prak.max.far' };

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
    ...rungs.flatMap((terms) => [...grantEnds(terms), ...longerThanLaw(terms, policy.law)]),
    ...withoutPapers(header),
    ...(header.secondPerson === null ? [warning('NO_SECOND_PERSON')] : []),
  ];
}

function grantEnds({ stage, grantEnds: day, plannedEnd }: Terms): readonly PlacementWarning[] {
  if (day === null || plannedEnd === null || day >= plannedEnd) return [];
  return [warning('GRANT_ENDS_BEFORE_STAGE', { stage, day })];
}

function longerThanLaw({ stage, startsOn, plannedEnd }: Terms, law: readonly LawValue[]): readonly PlacementWarning[] {
  const limit = law.find(({ id }) => id === LAW_OF_RUNG[stage]);
  if (limit === undefined || plannedEnd === null || limit.unit !== 'weeks' || typeof limit.value !== 'number')
    return [];
  const lastDay = addDays(startsOn, limit.value * 7 - 1);
  if (plannedEnd <= lastDay) return [];
  const { id, reference, value, unit, confidence } = limit;
  return [warning('LONGER_THAN_LAW', { stage, day: lastDay, law: { id, reference, value, unit, confidence } })];
}

function withoutPapers({ main, obligations }: PlacementHeader): readonly PlacementWarning[] {
  const owed = obligations.find(({ kind, detail }) => kind === 'papers' && detail.rung === main?.stage);
  return main === null || owed === undefined
    ? []
    : [warning('STARTED_WITHOUT_PAPERS', { stage: main.stage, day: owed.dueOn })];
}
