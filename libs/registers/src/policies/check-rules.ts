import { defaultPolicy, PAPERS, RUNGS } from '@holdfast/domain';
import {
  dayFrom,
  flagOf,
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

const MAX_DAYS = 260;
const MAX_MONTHS = 120;
const CODE = /^[a-z0-9][a-z0-9-]{0,63}$/;

function checkPapers(document: Part): void {
  const papers = under(document, 'papers');
  onlyKeys(papers, ['dueWorkingDaysBefore', 'byRung']);
  integerOf(under(papers, 'dueWorkingDaysBefore'), 0, MAX_DAYS);
  for (const [, rung] of partsUnder(under(papers, 'byRung'), RUNGS)) {
    const seen = new Set<string>();
    for (const rule of listOf(rung)) {
      onlyKeys(rule, ['paper', 'required', 'waivable']);
      const paper = wordOf(under(rule, 'paper'), PAPERS);
      if (seen.has(paper)) refuse(`${rule.at}/paper`, 'A paper is named once a rung.');
      seen.add(paper);
      flagOf(under(rule, 'required'));
      const waivable = flagOf(under(rule, 'waivable'));
      if (paper === 'grant' && waivable) refuse(`${rule.at}/waivable`, 'A grant is never waivable.');
    }
  }
}

function checkRhythms(document: Part): void {
  for (const [, rhythm] of partsUnder(under(document, 'followUp'), RUNGS)) {
    onlyKeys(rhythm, ['first', 'then', 'every', 'visitEvery']);
    integerOf(under(rhythm, 'first'), 1, MAX_DAYS);
    for (const step of listOf(under(rhythm, 'then'))) integerOf(step, 1, MAX_DAYS);
    const every = under(rhythm, 'every');
    if (every.value !== null) integerOf(every, 1, MAX_DAYS);
    const visit = under(rhythm, 'visitEvery');
    if (visit.value !== undefined) integerOf(visit, 1, 100);
  }
}

function checkAfterCare(document: Part): void {
  const afterCare = under(document, 'afterCare');
  onlyKeys(afterCare, ['checkIns', 'windowWorkingDays', 'optionalFrom', 'optionalReason']);
  const checkIns = listOf(under(afterCare, 'checkIns'));
  if (checkIns.length === 0) refuse(`${afterCare.at}/checkIns`, 'After-care has at least one check-in.');
  let before = 0;
  for (const checkIn of checkIns) {
    onlyKeys(checkIn, ['weeks', 'months']);
    const byWeeks = under(checkIn, 'weeks').value !== undefined;
    if (byWeeks && under(checkIn, 'months').value !== undefined) refuse(checkIn.at, 'Weeks or months, not both.');
    const days = byWeeks
      ? integerOf(under(checkIn, 'weeks'), 1, 520) * 7
      : integerOf(under(checkIn, 'months'), 1, MAX_MONTHS) * 30;
    if (days <= before) refuse(checkIn.at, 'Each check-in must come later than the one before.');
    before = days;
  }
  integerOf(under(afterCare, 'windowWorkingDays'), 0, MAX_DAYS);
  integerOf(under(afterCare, 'optionalFrom'), 1, checkIns.length + 1);
  const reason = textOf(under(afterCare, 'optionalReason'), CODE);
  const known = listOf(under(under(document, 'reasons'), 'cancel-obligation'));
  if (!known.some(({ value }) => value === reason)) {
    refuse(`${afterCare.at}/optionalReason`, 'This reason must be one of /reasons/cancel-obligation.');
  }
}

/** Every list that a command chooses from: without one, nobody could send it. */
const REASON_LISTS: readonly string[] = Object.keys(defaultPolicy.reasons);

function checkReasons(document: Part): void {
  const reasons = under(document, 'reasons');
  for (const [, list] of partsUnder(reasons, REASON_LISTS)) {
    const codes = listOf(list).map((code) => textOf(code, CODE));
    if (codes.length === 0) refuse(list.at, 'A list of reasons has at least one.');
    if (new Set(codes).size !== codes.length) refuse(list.at, 'A reason is named once.');
  }
}

function checkLaw(document: Part): void {
  const seen = new Set<string>();
  for (const law of listOf(under(document, 'law'))) {
    onlyKeys(law, ['id', 'rule', 'value', 'unit', 'reference', 'confidence', 'validFrom', 'validTo']);
    for (const key of ['id', 'rule', 'unit', 'reference']) textOf(under(law, key));
    const { value, at } = under(law, 'value');
    if (typeof value !== 'number' && typeof value !== 'string') refuse(at, 'This must be a number or a text.');
    wordOf(under(law, 'confidence'), ['high', 'medium', 'low']);
    const from = under(law, 'validFrom');
    const to = under(law, 'validTo');
    if (from.value !== undefined) dayFrom(from);
    if (to.value !== undefined && from.value !== undefined && dayFrom(to) < dayFrom(from)) {
      refuse(to.at, 'A value cannot end before it begins.');
    }
    const one = JSON.stringify([under(law, 'id').value, from.value]);
    if (seen.has(one)) refuse(`${law.at}/validFrom`, 'Two values of one id begin on different days.');
    seen.add(one);
  }
}

const DUE_AFTER = [
  'matchDecision',
  'nextRungOrClose',
  'closingDecision',
  'approval',
  'answerAbsence',
  'answerConcern',
  'acceptHandOff',
  'handOffExpires',
  'findOwner',
] as const;

/** Everything of a document but its head, its calendar and its ladders. */
export function checkRules(document: Part): void {
  checkReasons(document);
  checkPapers(document);
  checkRhythms(document);
  checkAfterCare(document);
  const stageEnd = under(document, 'stageEnd');
  onlyKeys(stageEnd, ['workingDaysBefore', 'shortUnderWeeks', 'shortWorkingDaysBefore']);
  for (const [, days] of partsUnder(under(stageEnd, 'workingDaysBefore'), RUNGS)) integerOf(days, 0, MAX_DAYS);
  integerOf(under(stageEnd, 'shortUnderWeeks'), 0, 520);
  integerOf(under(stageEnd, 'shortWorkingDaysBefore'), 0, MAX_DAYS);
  const dueAfter = partsUnder(under(document, 'dueAfter'), DUE_AFTER);
  for (const [, days] of dueAfter) integerOf(days, 1, MAX_DAYS);
  const offer = under(document, 'dueAfter');
  if (integerOf(under(offer, 'handOffExpires'), 1, MAX_DAYS) < integerOf(under(offer, 'acceptHandOff'), 1, MAX_DAYS)) {
    refuse('/dueAfter/handOffExpires', 'An offer cannot expire before it must be answered.');
  }
  for (const [, months] of partsUnder(under(document, 'flexJob'), ['interviewMonths', 'statusMonths'])) {
    integerOf(months, 1, MAX_MONTHS);
  }
  const moving = under(document, 'moving');
  onlyKeys(moving, ['tellFromMove', 'tellOverWorkingDays']);
  integerOf(under(moving, 'tellFromMove'), 1, 100);
  integerOf(under(moving, 'tellOverWorkingDays'), 0, MAX_DAYS);
  integerOf(under(document, 'maxWeeklyHours'), 1, 168);
  checkLaw(document);
}
