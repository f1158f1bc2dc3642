import type { PlacementEventOf } from '@holdfast/domain';
import { labelOr } from '../labels/labels.types.js';
import type { Description } from './description.js';
import type { Words } from './words.js';

/** A proposal: who, where, the plan and what the workplace must respect. */
export function describeProposal(event: PlacementEventOf<'placement-proposed'>, words: Words): Description {
  const { t } = words;
  const { citizenId, companyId, ownerId, secondPersonId, plan, considerations, imported } = event.data;
  const { mentor, workTimes, transport, vitasCaseId } = event.data;
  const people = [words.citizen(citizenId), words.company(companyId), words.staff(ownerId)] as const;
  const details = [
    ...(secondPersonId === null ? [] : [t.secondPerson(words.staff(secondPersonId))]),
    ...plan.flatMap((stage) => [t.planned(words.planned(stage)), t.purpose(words.l.purpose[stage.purpose])]),
    ...considerations.map((one) => words.consideration(one)),
    ...(mentor === undefined ? [] : [t.mentor(words.open(mentor))]),
    ...(workTimes === undefined ? [] : [t.workTimes(words.open(workTimes))]),
    ...(transport === undefined ? [] : [t.transport(words.open(transport))]),
    ...(vitasCaseId === undefined ? [] : [t.vitasCase(vitasCaseId)]),
  ];
  return { what: imported === true ? t.brought(...people) : t.proposed(...people), details };
}

/** A start on record, or one that has taken effect. */
export function describeStart(
  event: PlacementEventOf<'stage-start-recorded'> | PlacementEventOf<'stage-started'>,
  words: Words,
): Description {
  const { t, l } = words;
  const { terms, beside } = event.data;
  const details = [words.terms(terms), t.purpose(l.purpose[terms.purpose])];
  if (terms.grantEnds !== null) details.push(t.grantEnds(words.day(terms.grantEnds)));
  if (event.type === 'stage-started') {
    const { firstPaidDay } = event.data;
    if (firstPaidDay !== undefined) details.push(t.afterCareCounts(words.day(firstPaidDay)));
    return { what: t.started(l.stage[terms.stage], beside), details };
  }
  const { backBecause, deviationBecause, approved } = event.data;
  if (backBecause !== undefined) details.push(t.stepBack(labelOr(l.reason, backBecause.reason)));
  if (deviationBecause !== undefined) details.push(t.withoutPapers);
  if (approved !== undefined) details.push(t.flow.byApproval);
  return { what: t.startRecorded(l.stage[terms.stage], words.day(terms.startsOn), beside), details };
}
