import { calendarNeededUntil, type Day, type PolicyDocument, RuleViolation } from '@holdfast/domain';
import { checkExtensions } from './check-extensions.js';
import { checkLadders } from './check-ladders.js';
import { checkRules } from './check-rules.js';
import { dayFrom, listOf, onlyKeys, type Part, refuse, textOf, under } from './document-reader.js';

/** Policy versions that are published already. */
export interface PublishedVersion {
  readonly version: string;
  readonly validFrom: Day;
}

const KEYS: readonly (keyof PolicyDocument)[] = [
  'version',
  'validFrom',
  'title',
  'calendar',
  'ladders',
  'obligations',
  'papers',
  'followUp',
  'afterCare',
  'stageEnd',
  'dueAfter',
  'extensions',
  'flexJob',
  'moving',
  'maxWeeklyHours',
  'reasons',
  'law',
];

function checkCalendar(document: Part): void {
  const calendar = under(document, 'calendar');
  onlyKeys(calendar, ['closedDays', 'coversFrom', 'coversUntil', 'ringsAt']);
  const from = dayFrom(under(calendar, 'coversFrom'));
  const until = dayFrom(under(calendar, 'coversUntil'));
  if (until <= from) refuse('/calendar/coversUntil', 'The calendar must end after it begins.');
  const validFrom = dayFrom(under(document, 'validFrom'));
  if (validFrom < from || validFrom >= until) {
    refuse('/calendar', 'The calendar must cover the day from which the policy is valid, and days after it.');
  }
  textOf(under(calendar, 'ringsAt'), /^([01]\d|2[0-3]):[0-5]\d$/);
  let before = '';
  for (const part of listOf(under(calendar, 'closedDays'))) {
    const day = dayFrom(part);
    if (day <= before) refuse(part.at, 'Closed days are listed in order, each once.');
    if (day < from || day > until) refuse(part.at, 'A closed day lies within the days that the calendar covers.');
    before = day;
  }
}

/** From its first day on, the calendar reaches as far as any rule counts. */
function checkReach(document: PolicyDocument): void {
  const needed = calendarNeededUntil(document, document.validFrom);
  if (document.calendar.coversUntil >= needed) return;
  refuse('/calendar/coversUntil', `The rules count as far as ${needed}: the calendar must cover that day.`);
}

/**
 * Reads a policy document from outside: complete, without rules nobody knows, ladders that never end in silence, a calendar
 * in order that reaches far enough, and later than what is published already.
 * @throws RuleViolation POLICY_INVALID (pointer into the document), ALREADY_EXISTS for a version that is published,
 *   DATES_ORDER when it would be valid before one that is
 */
export function checkPolicy(document: unknown, published: readonly PublishedVersion[]): PolicyDocument {
  const part: Part = { value: document, at: '' };
  onlyKeys(part, KEYS);
  const version = textOf(under(part, 'version'), /^[a-z0-9][a-z0-9.-]{1,63}$/);
  textOf(under(part, 'title'));
  const validFrom = dayFrom(under(part, 'validFrom'));
  checkCalendar(part);
  checkLadders(part);
  checkRules(part);
  checkExtensions(part);
  checkReach(document as PolicyDocument);
  if (published.some((other) => other.version === version)) {
    throw new RuleViolation('ALREADY_EXISTS', 'A policy version once published is never changed.', '/version', {
      existing: 'policy-version',
    });
  }
  const latest = published
    .map((other) => other.validFrom)
    .sort()
    .at(-1);
  if (latest !== undefined && validFrom < latest) {
    throw new RuleViolation('DATES_ORDER', `A version is valid from ${latest} already.`, '/validFrom', { latest });
  }
  return document as PolicyDocument;
}
