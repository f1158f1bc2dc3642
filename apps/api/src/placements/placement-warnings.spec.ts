import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '@holdfast/domain';
import type { PlacementHeader } from '@holdfast/read-models';
import { placementHeaderExample } from '../schemas/answers/placement.answer.js';
import { placementWarnings } from './placement-warnings.js';

const header = placementHeaderExample as unknown as PlacementHeader;
const { main } = header;
const warningsOf = (change: Partial<PlacementHeader>) =>
  placementWarnings({ ...header, ...change }, defaultPolicy).map(({ code, stage, day }) => ({ code, stage, day }));

describe('what somebody should look at', () => {
  it('is nothing on a placement in order', () => {
    expect(warningsOf({})).toEqual([]);
  });

  it('is a grant that ends before the rung', () => {
    expect(warningsOf({ main: main && { ...main, grantEnds: '2026-02-27' } })).toEqual([
      { code: 'GRANT_ENDS_BEFORE_STAGE', stage: 'internship', day: '2026-02-27' },
    ]);
  });

  it('is an internship planned for longer than thirteen weeks, with the law', () => {
    const longer = { main: main && { ...main, plannedEnd: '2026-04-13', grantEnds: null } };
    expect(warningsOf({ main: longer.main && { ...longer.main, plannedEnd: '2026-04-12' } })).toEqual([]);
    expect(warningsOf(longer)).toEqual([{ code: 'LONGER_THAN_LAW', stage: 'internship', day: '2026-04-12' }]);
    expect(placementWarnings({ ...header, ...longer }, defaultPolicy)[0]?.law).toMatchObject({
      reference: 'LAB § 61(1)',
      value: 13,
    });
  });

  it('is whatever the law allows at the longest, low confidence included: it warns, it never refuses', () => {
    const lawOf = (stage: 'internship' | 'wage-subsidy' | 'flex-job', plannedEnd: string) =>
      placementWarnings(
        { ...header, main: main && { ...main, stage, plannedEnd, grantEnds: null } },
        defaultPolicy,
      ).map(({ day, law }) => [day, law?.id, law?.confidence]);
    expect(lawOf('internship', '2026-07-13')).toEqual([['2026-07-12', 'prak.ext.first', 'high']]);
    expect(lawOf('wage-subsidy', '2026-07-11')).toEqual([]);
    expect(lawOf('wage-subsidy', '2026-07-12')).toEqual([['2026-07-11', 'lt.max.private', 'high']]);
    expect(lawOf('wage-subsidy', '2027-01-12')).toEqual([['2027-01-11', 'lt.max.sick', 'low']]);
    expect(lawOf('flex-job', '2031-01-12')).toEqual([['2031-01-11', 'fleks.temp', 'high']]);
  });

  it('goes by the law of the day the rung began', () => {
    const law = defaultPolicy.law.map((value) =>
      value.id === 'prak.max.far' ? { ...value, validTo: '2026-01-11' } : value,
    );
    const longer = main && { ...main, plannedEnd: '2026-04-13', grantEnds: null };
    expect(placementWarnings({ ...header, main: longer }, { ...defaultPolicy, law })).toEqual([]);
  });

  it('is a rung that started while its papers are owed', () => {
    const papers = header.obligations.map((o) => ({
      ...o,
      kind: 'papers' as const,
      detail: { rung: 'internship' as const },
    }));
    expect(warningsOf({ obligations: papers })).toEqual([
      { code: 'STARTED_WITHOUT_PAPERS', stage: 'internship', day: '2026-01-15' },
    ]);
    expect(warningsOf({ obligations: papers, main: null })).toEqual([]);
  });

  it('is a placement without a second person, until it is closed', () => {
    expect(warningsOf({ secondPerson: null })).toEqual([{ code: 'NO_SECOND_PERSON', stage: null, day: null }]);
    expect(warningsOf({ secondPerson: null, stage: 'closed' })).toEqual([]);
  });
});
