import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, isRuleViolation } from '@holdfast/domain';
import { checkPolicy } from './check-policy.js';

type Draft = Record<string, never> & { [key: string]: unknown };

/** The default policy with one thing changed at a JSON pointer; `undefined` takes it away. */
function draftWith(pointer: string, value: unknown): unknown {
  const draft = JSON.parse(JSON.stringify(defaultPolicy)) as Draft;
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Draft>((part, key) => part[key] as unknown as Draft, draft);
  if (value === undefined) delete parent[last];
  else (parent as Record<string, unknown>)[last] = value;
  return draft;
}

/** A place among the extensions. */
const EXTENSION = (place: string): string => `/extensions/${place}`;

function refusalOf(document: unknown, published: Parameters<typeof checkPolicy>[1] = []): string {
  try {
    checkPolicy(document, published);
  } catch (error) {
    if (isRuleViolation(error)) return `${error.code} ${error.pointer ?? ''}`;
    throw error;
  }
  return 'accepted';
}

describe('a policy document', () => {
  it('is accepted when it is the default one', () => {
    expect(checkPolicy(defaultPolicy, [])).toBe(defaultPolicy);
  });

  it.each([
    ['is no document', null, 'POLICY_INVALID '],
    ['is a list', [], 'POLICY_INVALID '],
  ])('is refused when it %s', (_, document, refusal) => {
    expect(refusalOf(document)).toBe(refusal);
  });

  it.each([
    ['a ladder left out', '/ladders/short', undefined, '/ladders/short'],
    ['a ladder without steps', '/ladders/short', [], '/ladders/short'],
    ['a kind of obligation left out', '/obligations/promise', undefined, '/obligations/promise'],
    ['a ladder nobody knows', '/obligations/promise/ladder', 'steep', '/obligations/promise/ladder'],
    ['a kind nobody knows', '/obligations/party', { ladder: 'short' }, '/obligations/party'],
    ['a rule nobody knows', '/grace', 3, '/grace'],
    ['steps out of order', '/ladders/standard/3/step', 'due', '/ladders/standard/3/step'],
    ['a step before the one below it', '/ladders/standard/3/workingDays', 1, '/ladders/standard/3/workingDays'],
    ['a reminder after the due day', '/ladders/standard/0/workingDays', 0, '/ladders/standard/0/workingDays'],
    ['half a working day', '/ladders/standard/2/workingDays', 1.5, '/ladders/standard/2/workingDays'],
    ['a step that tells nobody', '/ladders/short/0/to', [], '/ladders/short/0/to'],
    ['a ladder that falls silent', '/ladders/short/4/repeatEvery', undefined, '/ladders/short/4/repeatEvery'],
    ['a waivable grant', '/papers/byRung/internship/0/waivable', true, '/papers/byRung/internship/0/waivable'],
    ['a paper named twice', '/papers/byRung/internship/1/paper', 'grant', '/papers/byRung/internship/1/paper'],
    ['a rung without papers list', '/papers/byRung/flex-job', undefined, '/papers/byRung/flex-job'],
    ['a rhythm of no days', '/followUp/internship/first', 0, '/followUp/internship/first'],
    ['check-ins out of order', '/afterCare/checkIns/1', { weeks: 2 }, '/afterCare/checkIns/1'],
    ['a reason not on its list', '/afterCare/optionalReason', 'bored', '/afterCare/optionalReason'],
    ['an offer that expires too soon', '/dueAfter/handOffExpires', 1, '/dueAfter/handOffExpires'],
    ['an hour that does not exist', '/calendar/ringsAt', '25:00', '/calendar/ringsAt'],
    ['a closed day that does not exist', '/calendar/closedDays/0', '2026-02-30', '/calendar/closedDays/0'],
    ['closed days out of order', '/calendar/closedDays/1', '1999-01-01', '/calendar/closedDays/1'],
    ['a calendar that ends before it begins', '/calendar/coversUntil', '2012-12-31', '/calendar/coversUntil'],
    ['a negative offset', '/dueAfter/matchDecision', -5, '/dueAfter/matchDecision'],
    ['a gap: no reasons for a command', '/reasons/pause', undefined, '/reasons/pause'],
    ['reasons for what nobody sends', '/reasons/party', ['other'], '/reasons/party'],
    ['a rung without extensions', '/extensions/flex-job', undefined, '/extensions/flex-job'],
    [
      'an unknown justification',
      '/extensions/paid-hours/0/justifications/0',
      'whim',
      EXTENSION('paid-hours/0/justifications/0'),
    ],
    [
      'an extension nobody can justify',
      '/extensions/paid-hours/0/justifications',
      [],
      EXTENSION('paid-hours/0/justifications'),
    ],
    ['steps that reach no further', '/extensions/wage-subsidy/1/maxTotalMonths', 6, EXTENSION('wage-subsidy/1')],
    [
      'a step after one without a limit',
      '/extensions/paid-hours/1',
      { justifications: ['contract-extended'] },
      EXTENSION('paid-hours/1'),
    ],
    [
      'an extension by a law that is not there',
      '/extensions/internship/0/law',
      'prak.none',
      EXTENSION('internship/0/law'),
    ],
    ['an approval that is no', '/extensions/paid-hours/0/approval', false, EXTENSION('paid-hours/0/approval')],
    ['a step at once that is not the first', '/ladders/standard/1/atOnce', true, '/ladders/standard/1/atOnce'],
    ['a law value twice', '/law/1/id', 'prak.max.near', '/law/1/validFrom'],
    ['a validity before the calendar', '/validFrom', '1999-01-01', '/calendar'],
    ['a reason named twice', '/reasons/waive-paper', ['other', 'other'], '/reasons/waive-paper'],
    ['a law value of nothing', '/law/0/value', null, '/law/0/value'],
    ['no title', '/title', ' ', '/title'],
  ])('is refused with %s', (_, pointer, value, refusedAt) => {
    expect(refusalOf(draftWith(pointer, value))).toBe(`POLICY_INVALID ${refusedAt}`);
  });

  it('is refused with a calendar that ends too early for what the rules count, with the day it must cover', () => {
    const calendar = { ...defaultPolicy.calendar, coversUntil: '2028-12-31' };
    const closedDays = calendar.closedDays.filter((day) => day <= calendar.coversUntil);
    const draft = { ...defaultPolicy, calendar: { ...calendar, closedDays } };
    expect(refusalOf(draft)).toBe('accepted');
    expect(refusalOf({ ...draft, validFrom: '2025-01-01' })).toBe('POLICY_INVALID /calendar/coversUntil');
  });

  it('is never published twice under one name', () => {
    const published = [{ version: defaultPolicy.version, validFrom: defaultPolicy.validFrom }];
    expect(refusalOf(defaultPolicy, published)).toBe('ALREADY_EXISTS /version');
  });

  it('is not valid before a version that is published', () => {
    const published = [{ version: 'aalborg-1', validFrom: '2026-01-01' }];
    expect(refusalOf(draftWith('/validFrom', '2025-12-31'), published)).toBe('DATES_ORDER /validFrom');
    expect(refusalOf(draftWith('/validFrom', '2026-01-01'), published)).toBe('accepted');
  });
});
