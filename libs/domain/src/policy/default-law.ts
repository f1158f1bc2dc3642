import type { LawValue } from './policy-document.js';

/**
 * The law's values, with reference and confidence: policy facts, section 3. Ids are those of that table, and so is what is
 * known of validity; a value whose first day is not known counts without one. Low confidence only ever warns. The day of
 * the event picks (`lawValue`).
 */
// prettier-ignore
export const DEFAULT_LAW: readonly LawValue[] = [
  { id: 'prak.max.near', rule: 'Internship, longest: groups 1, 2, 4, 12 job-ready', value: 4, unit: 'weeks', reference: 'LAB § 61(1)', confidence: 'high' },
  { id: 'prak.max.far', rule: 'Internship, longest: others', value: 13, unit: 'weeks', reference: 'LAB § 61(1)', confidence: 'high' },
  { id: 'prak.max.graduate', rule: 'Internship, longest: graduates (a trial)', value: 8, unit: 'weeks', reference: 'LAB ch. 11, trial rules', confidence: 'low' },
  { id: 'prak.max.senior', rule: 'Internship, longest: over 50 and unemployed for more than 12 months', value: 8, unit: 'weeks', reference: 'LAB ch. 11', confidence: 'low' },
  { id: 'prak.ext.first', rule: 'Internship, extended total', value: 26, unit: 'weeks', reference: 'LAB § 61(2)', confidence: 'high' },
  { id: 'prak.ext.step', rule: 'Internship, further step', value: 13, unit: 'weeks', reference: 'LAB § 61(2)', confidence: 'high' },
  { id: 'prak.hours.max', rule: 'Internship, weekly hours', value: 37, unit: 'hours', reference: 'LAB ch. 11', confidence: 'high' },
  { id: 'lt.max.private', rule: 'Wage subsidy, longest: near groups, private', value: 6, unit: 'months', reference: 'LAB § 68', confidence: 'high' },
  { id: 'lt.max.public', rule: 'Wage subsidy, longest: near groups, public', value: 4, unit: 'months', reference: 'LAB § 68', confidence: 'high' },
  { id: 'lt.max.sick', rule: 'Wage subsidy, longest: sick pay and the like', value: 12, unit: 'months', reference: 'LAB ch. 12', confidence: 'low' },
  { id: 'lt.prior', rule: 'Wage subsidy, unemployment before', value: 6, unit: 'months', reference: 'LAB ch. 12', confidence: 'high' },
  { id: 'lt.expansion.window', rule: 'Wage subsidy, months over which ordinary staff is averaged', value: 12, unit: 'months', reference: 'LAB ch. 12', confidence: 'high' },
  { id: 'fleks.temp', rule: 'Flex job, temporary period', value: 5, unit: 'years', reference: 'LAB ch. 20', confidence: 'high' },
  { id: 'fleks.perm.age', rule: 'Flex job, permanent after the first from this age', value: 40, unit: 'age', reference: 'LAB ch. 20', confidence: 'high' },
  { id: 'fleks.followup', rule: 'Flex job, interview interval', value: 30, unit: 'months', reference: 'LAB ch. 20', confidence: 'medium' },
  { id: 'fleks.status', rule: 'Flex job, status in temporary ones', value: 54, unit: 'months', reference: 'LAB ch. 20', confidence: 'medium' },
  { id: 'mentor.period', rule: 'Mentor, grant period, renewable', value: 6, unit: 'months', reference: 'LAB § 167', confidence: 'high' },
  { id: 'kf.first.welfare', rule: 'First interview, groups 2 to 5', value: 1, unit: 'weeks', reference: 'LAB § 31(5)', confidence: 'high' },
  { id: 'kf.first.akasse', rule: 'First interview in the unemployment fund', value: 2, unit: 'weeks', reference: 'LAB § 31(4)', confidence: 'high' },
  { id: 'kf.min.other.2024', rule: 'Interviews, groups 2-5, 7-8, 10, ledighedsydelse', value: 4, unit: 'in the first 6 months', reference: 'LAB § 31(3)', confidence: 'high', validTo: '2026-06-30' },
  { id: 'kf.min.ins.2024', rule: 'Interviews, insured: unemployment fund + jobcentre', value: '3+3', unit: 'in the first 3 months / by month 6', reference: 'LAB § 31(1)', confidence: 'high', validTo: '2026-06-30' },
  { id: 'kf.min.ins.2026', rule: 'Interviews, insured: unemployment fund + municipality', value: '2+2', unit: 'in the first 3 months / by month 6', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium', validFrom: '2026-07-01' },
  { id: 'kf.min.jobready.2026', rule: 'Interviews, job-ready and ledighedsydelse', value: 4, unit: 'in the first 6 months', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium', validFrom: '2026-07-01' },
  { id: 'kf.coverage.2026', rule: 'Interviews, smallest share held', value: 75, unit: '%', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium', validFrom: '2026-07-01' },
  { id: 'kf.intensive', rule: 'Insured: intensified interview', value: 16, unit: 'months', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium', validFrom: '2026-07-01' },
  { id: 'offer.first.2026', rule: 'First offer, for at least 75 % of those near the labour market', value: 6, unit: 'months', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium', validFrom: '2026-07-01' },
  { id: 'sick.first.2024', rule: 'Sick pay, first follow-up', value: 8, unit: 'weeks', reference: 'SDP § 13 b', confidence: 'high' },
  { id: 'sick.min.2024', rule: 'Sick pay, follow-ups', value: 4, unit: 'in 6 months', reference: 'SDP § 13 b', confidence: 'high' },
  { id: 'sick.min.2026', rule: 'Sick pay, follow-ups under the reform (its first day is not verified)', value: 1, unit: 'in 6 months', reference: 'Lov 1750 of 29/12/2025', confidence: 'low', validFrom: '2026-07-01' },
  { id: 'sick.exempt.2026', rule: 'Sick pay, employed and expected back within', value: 26, unit: 'weeks', reference: 'Lov 1750 of 29/12/2025', confidence: 'medium' },
  { id: 'complaint', rule: 'Complaint (klage)', value: 4, unit: 'weeks', reference: 'RSL', confidence: 'high' },
  { id: 'reassess', rule: 'Reassessment (genvurdering)', value: 4, unit: 'weeks', reference: 'RSL', confidence: 'high' },
  { id: 'aktindsigt', rule: 'Access to documents', value: 7, unit: 'working days', reference: 'OFL § 36(2)', confidence: 'high' },
  { id: 'note', rule: 'Note duty (notatpligt)', value: 'snarest muligt', unit: 'n/a', reference: 'OFL § 13', confidence: 'high' },
  { id: 'journal', rule: 'Filing', value: 'snarest muligt', unit: 'n/a', reference: 'OFL § 15', confidence: 'high' },
  { id: 'gdpr.access', rule: 'Data subject access', value: 1, unit: 'month', reference: 'GDPR art. 12', confidence: 'high' },
  { id: 'gdpr.breach', rule: 'Notify a breach', value: 72, unit: 'hours', reference: 'GDPR art. 33', confidence: 'high' },
  { id: 'aftercare.n', rule: 'After-care (efterværn): no interval by law', value: 'local', unit: 'n/a', reference: 'none: municipal policy', confidence: 'low' },
];
