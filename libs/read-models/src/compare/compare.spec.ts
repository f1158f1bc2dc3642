import { describe, expect, it } from '@jest/globals';
import { asOfInstant } from '../as-of/as-of.js';
import { internship, live, papersLate, rendering } from '../timeline/timeline.fixtures.js';
import type { Comparison } from './compare.types.js';
import { compareMoments } from './read-comparison.js';

const between = (from: string, to: string, events = papersLate, language: 'da' | 'en' = 'en'): Comparison =>
  compareMoments('p', events, asOfInstant(from), asOfInstant(to), rendering(language));

const changedFields = ({ fields }: Comparison) =>
  Object.fromEntries(
    fields.filter(({ changed }) => changed).map(({ field, before, after }) => [field, [before, after]]),
  );

describe('two days side by side', () => {
  it('before the case began there is nothing, and nothing has changed', () => {
    const nothing = between('2026-01-01', '2026-03-01');
    expect([nothing.from.version, nothing.to.version, nothing.obligations]).toEqual([0, 0, []]);
    expect(nothing.fields.every(({ before, after, changed }) => before === null && after === null && !changed)).toBe(
      true,
    );
  });

  it('says what changed, old and new, and what did not', () => {
    const compared = between('2026-03-19', '2026-04-13');
    expect(changedFields(compared)).toMatchObject({ stage: [null, 'internship'], owner: [null, 'Anna B.'] });
    const later = between('2026-04-08', '2026-04-13');
    expect(changedFields(later)).toMatchObject({ weeklyHours: [null, '25 hours a week'] });
    expect(later.fields.find(({ field }) => field === 'owner')).toEqual({
      ...{ field: 'owner', label: 'Owner', before: 'Anna B.', after: 'Anna B.', changed: false },
    });
  });

  it('shows what was owed with how far its ladder had come', () => {
    const { obligations } = between('2026-03-31', '2026-04-09');
    const papers = obligations.find(({ kind }) => kind === 'papers');
    expect(papers).toMatchObject({
      changed: true,
      before: { dueOn: '2026-04-08', status: 'open', rang: null, next: { at: '2026-04-01T06:00:00.000Z' } },
      after: { status: 'open', rang: { step: 'overdue', at: '2026-04-09T06:00:00.000Z' }, next: { step: 'team-lead' } },
    });
  });

  it('leaves out what had ended before both', () => {
    const kinds = between('2026-04-13', '2026-04-14').obligations.map(({ kind }) => kind);
    expect(kinds).toContain('papers');
    expect(kinds).not.toContain('match-decision');
  });

  it('speaks Danish', () => {
    const { fields } = between('2026-04-08', '2026-04-13', papersLate, 'da');
    expect(fields.find(({ field }) => field === 'owner')?.label).toBe('Ansvarlig');
    expect(fields.find(({ field }) => field === 'weeklyHours')?.after).toBe('25 timer om ugen');
  });
});

describe('what had happened by then and was recorded later', () => {
  const lateAttempt = live([
    [
      '2026-03-20T09:00:00.000Z',
      'anna',
      {
        type: 'propose-placement',
        data: {
          ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole' },
          plan: [internship],
        },
      },
    ],
    [
      '2026-03-27T09:00:00.000Z',
      'anna',
      { type: 'record-attempt', data: { who: { sealed: 'w' }, channel: 'call', occurredOn: '2026-03-24' } },
    ],
  ]);

  it('is kept apart from what was known, with when it was recorded', () => {
    const { from, to } = between('2026-03-24', '2026-03-30', lateAttempt);
    expect(from.recordedLater).toMatchObject([
      { type: 'attempt-recorded', occurredOn: '2026-03-24', at: '2026-03-27T09:00:00.000Z' },
    ]);
    expect(to.recordedLater).toEqual([]);
  });

  it('is not there on a day before it happened', () => {
    expect(between('2026-03-23', '2026-03-23', lateAttempt).from.recordedLater).toEqual([]);
  });
});
