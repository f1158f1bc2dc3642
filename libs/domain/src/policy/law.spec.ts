import { describe, expect, it } from '@jest/globals';
import { dueDay } from '../obligations/due-days.js';
import { DEFAULT_LAW } from './default-law.js';
import { defaultPolicy } from './default-dk-2026.js';
import { lawValue } from './law.js';
import type { LawValue, PolicyDocument } from './policy-document.js';

/** The ids of policy facts, section 3, in its order. */
const FACTS = `prak.max.near prak.max.far prak.max.graduate prak.max.senior prak.ext.first prak.ext.step prak.hours.max
  lt.max.private lt.max.public lt.max.sick lt.prior lt.expansion.window fleks.temp fleks.perm.age fleks.followup fleks.status
  mentor.period kf.first.welfare kf.first.akasse kf.min.other.2024 kf.min.ins.2024 kf.min.ins.2026 kf.min.jobready.2026
  kf.coverage.2026 kf.intensive offer.first.2026 sick.first.2024 sick.min.2024 sick.min.2026 sick.exempt.2026 complaint
  reassess aktindsigt note journal gdpr.access gdpr.breach aftercare.n`.split(/\s+/);

function withLaw(...law: readonly LawValue[]): PolicyDocument {
  return { ...defaultPolicy, law };
}

const interview: LawValue = {
  id: 'fleks.followup',
  rule: 'Flex job, interview interval',
  value: 30,
  unit: 'months',
  reference: 'LAB ch. 20',
  confidence: 'medium',
};

describe("the law's values", () => {
  it('are all those of the policy facts, in their order', () => {
    expect(DEFAULT_LAW.map(({ id }) => id)).toEqual(FACTS);
  });

  it('each say where they stand in the law and how sure that is', () => {
    expect(DEFAULT_LAW.filter(({ reference, rule, unit }) => !reference || !rule || !unit)).toEqual([]);
    expect(DEFAULT_LAW.filter(({ confidence }) => confidence === 'low').map(({ id }) => id)).toEqual([
      'prak.max.graduate',
      'prak.max.senior',
      'lt.max.sick',
      'sick.min.2026',
      'aftercare.n',
    ]);
  });

  it('go by the day of the event: one ends on 30 June 2026, another begins the day after', () => {
    expect(lawValue(defaultPolicy, 'kf.min.ins.2024', '2026-06-30')?.value).toBe('3+3');
    expect(lawValue(defaultPolicy, 'kf.min.ins.2024', '2026-07-01')).toBeNull();
    expect(lawValue(defaultPolicy, 'kf.min.ins.2026', '2026-06-30')).toBeNull();
    expect(lawValue(defaultPolicy, 'kf.min.ins.2026', '2026-07-01')?.value).toBe('2+2');
  });

  it('of one id follow each other: the one that began last counts', () => {
    const policy = withLaw({ ...interview, value: 24, validFrom: '2027-01-01' }, interview);
    expect(lawValue(policy, 'fleks.followup', '2026-12-31')?.value).toBe(30);
    expect(lawValue(policy, 'fleks.followup', '2027-01-01')?.value).toBe(24);
  });

  it('are unknown, not guessed, where the policy holds none', () => {
    expect(lawValue(withLaw(), 'fleks.followup', '2026-01-01')).toBeNull();
  });

  it('set the interview of a flex job by the day it counts from, not by the version adopted', () => {
    const policy = withLaw({ ...interview, value: 24, validFrom: '2027-01-01' }, interview);
    expect(dueDay(policy, 'flex-interview', '2026-12-31', {})).toBe('2029-06-30');
    expect(dueDay(policy, 'flex-interview', '2027-01-01', {})).toBe('2029-01-01');
  });

  it('may be met sooner where the municipality wants that, never later', () => {
    const sooner = { ...defaultPolicy, flexJob: { interviewMonths: 12, statusMonths: 99 } };
    expect(dueDay(sooner, 'flex-interview', '2026-03-02', {})).toBe('2027-03-02');
    expect(dueDay(sooner, 'flex-status', '2026-03-02', {})).toBe('2030-09-02');
  });
});
