import { describe, expect, it } from '@jest/globals';
import {
  PLACEMENT_EVENT_TYPES,
  type PlacementEvent,
  type PlacementEventData,
  type PlacementEventType,
  type StageTerms,
} from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';
import { renderTimeline } from './render-timeline.js';
import { internship, papersLate, rendering } from './timeline.fixtures.js';
import type { Language } from './timeline.types.js';

const sealed = { sealed: 's' };
const because = { reason: 'other' };
const terms: StageTerms = { ...internship, grantEnds: '2026-07-31' };
const obligation = papersLate
  .flatMap((event) => (event.type === 'obligation-made' ? [event.data.obligation] : []))
  .find(({ kind }) => kind === 'papers');
if (obligation === undefined) throw new Error('nothing was owed');
const owed = { obligationId: obligation.id };
const told = {
  recipients: [{ staffId: null, reason: 'fallback', insteadOf: 'anna' }],
  skipped: [
    { staffId: 'anna', role: 'owner', why: 'absent' },
    { staffId: 'ole', role: 'second-person', why: 'left' },
    { staffId: null, role: 'team-lead', why: 'nobody-named' },
    { staffId: 'mads', role: 'manager', why: 'already-told' },
  ],
} as const;

/** One of every kind of event, with all that it can carry. */
const samples: { readonly [T in PlacementEventType]: PlacementEventData[T] } = {
  'placement-proposed': {
    ...{ placementId: 'p', citizenId: 'c', companyId: 'f', ownerId: 'anna', secondPersonId: 'ole', vitasCaseId: 'V1' },
    ...{ mentor: sealed, workTimes: sealed, transport: sealed, plan: [internship] },
    considerations: [{ text: sealed, tellCompany: true }],
  },
  'match-decided': { decision: 'no-go', because, siteVisitOn: '2026-03-20' },
  'paper-received': { ...owed, paper: 'contract', receivedOn: '2026-05-04' },
  'paper-waived': { ...owed, paper: 'plan-entry', because },
  'stage-start-recorded': { terms, beside: true, backBecause: because },
  'stage-started': { terms, beside: true, effectiveAt: '2026-04-12T22:00:00.000Z', firstPaidDay: '2026-04-13' },
  'stage-not-started': {
    ...{ stage: 'internship', startsOn: '2026-04-13', missing: ['grant', 'contract'] },
    effectiveAt: '2026-04-12T22:00:00.000Z',
  },
  'stage-end-recorded': { endsOn: '2026-06-01', because, purposeMet: 'partly', learned: sealed },
  'stage-ended': {
    ...{ stage: 'internship', beside: false, endedOn: '2026-06-01', effectiveAt: '2026-06-01T22:00:00.000Z' },
    ...{ because, purposeMet: 'yes', learned: sealed },
  },
  'stage-extended': {
    plannedEnd: '2026-08-01',
    justification: 'very-special-need',
    because,
    approved: true,
    beyondLaw: 'internship-total',
  },
  'hours-changed': { from: '2026-05-01', weeklyHours: { min: 4, max: 6 }, because },
  'follow-up-booked': { ...owed, heldAt: '2026-05-01T08:30:00.000Z', place: sealed, with: sealed },
  'follow-up-held': {
    ...{ obligationId: null, heldOn: '2026-05-01', channel: 'call', participants: sealed, findings: sealed },
    ...{ hoursWorked: 8, concerns: sealed, adjustments: sealed, nextStep: { kind: 'none', because } },
  },
  'attempt-recorded': { attemptedOn: '2026-05-01', channel: 'message', who: sealed, note: sealed },
  'promise-made': { what: sealed, to: sealed, owedBy: 'ole', dueOn: '2026-05-08' },
  'promise-kept': { ...owed, how: sealed },
  'note-added': { note: sealed },
  'plan-changed': { plan: [internship] },
  'considerations-changed': { considerations: [{ text: sealed, tellCompany: false }] },
  'owner-assigned': { from: 'anna', to: 'lis', because },
  'second-person-assigned': { from: null, to: 'ole', because },
  'placement-closed': {
    endedOn: '2026-06-01',
    endedEarly: { reason: 'company-wish', note: sealed },
    unanswered: [obligation.id],
  },
  'obligation-made': { obligation },
  'obligation-met': { ...owed, metOn: '2026-05-04' },
  'obligation-moved': { ...owed, from: '2026-04-08', to: '2026-04-20', by: 'o9', because },
  'obligation-cancelled': { ...owed, because },
  'obligation-superseded': { ...owed, why: 'rung-ended' },
  'obligation-reassigned': { ...owed, from: 'anna', to: 'ole' },
  'obligation-rearmed': { ...owed, alarms: [] },
  'alarm-rung': {
    ...{ ...owed, step: 'manager-again', scheduledAt: '2026-04-22T06:00:00.000Z', channel: 'message', remaining: [] },
    ...{ ...told, missed: [{ at: '2026-04-15T06:00:00.000Z', step: 'manager' }] },
  },
  'reminder-dropped': { ...owed, missed: [], remaining: [] },
  'person-told': { about: 'offer-declined', obligationId: obligation.id, ...told },
  'absence-reported': {
    ...{ ...owed, joined: true, kind: 'no-show', from: '2026-05-04', until: '2026-05-06' },
    ...{ reportedBy: sealed, what: sealed },
  },
  'concern-raised': { ...owed, what: sealed, reportedBy: sealed },
  'report-answered': { ...owed, answer: sealed, toldReporter: false },
  'hand-off-offered': {
    ...{ ...owed, from: 'anna', to: 'ole', briefing: sealed, effectiveOn: '2026-05-11', batchId: 'b' },
    expiresAt: '2026-05-11T06:00:00.000Z',
  },
  'hand-off-accepted': { ...owed, from: 'anna', to: 'ole', effectiveOn: '2026-05-11' },
  'hand-off-declined': { ...owed, from: 'anna', to: 'ole', because: { reason: 'full-load' } },
  'hand-off-withdrawn': { ...owed, from: 'anna', to: 'ole', because: { reason: 'hand-over-undone' } },
  'hand-off-expired': { ...owed, from: 'anna', to: 'ole', expiredAt: '2026-05-11T06:00:00.000Z' },
  'hand-off-lapsed': { from: 'anna', to: 'ole', why: 'receiver-left' },
  'owner-handed-over': { from: 'anna', to: 'ole', secondPersonId: null, effectiveAt: '2026-05-10T22:00:00.000Z' },
  'owner-left': { from: 'anna', to: 'lis', leftOn: '2026-05-04' },
  'second-person-left': { from: 'ole', to: null, leftOn: '2026-05-04' },
  'approval-requested': { ...owed, what: 'non-standard', note: sealed },
  'approval-answered': { ...owed, what: 'extension', granted: false, because: { reason: 'not-justified' } },
  'placement-paused': { from: '2026-05-04', until: '2026-06-01', because: { reason: 'parental-leave' } },
  'placement-resumed': { resumedOn: '2026-06-01', because: { reason: 'as-agreed' } },
  'record-corrected': {
    ...{ eventId: 'e1', corrected: 'placement-proposed', because: { reason: 'wrong-person' }, facts: {} },
    correction: {
      ...{ secondPersonId: 'lis', mentor: { sealed: 'm' }, plan: [internship] },
      considerations: [{ text: sealed, tellCompany: false }],
    },
  },
  'placement-reopened': { because: { reason: 'closed-by-mistake' }, stage: 'preparing' },
  'policy-adopted': { from: 'default-dk-2026', to: 'default-dk-2027' },
  'delivery-failed': { messageId: 'm', staffId: 'anna', ...owed, step: 'due', why: 'no-address' },
};

function sampleOf(type: PlacementEventType): PlacementRecord {
  const meta = { at: '2026-05-04T08:00:00.000Z', occurredOn: '2026-05-04', by: { staffId: 'ole', onBehalfOf: 'anna' } };
  const event = { type, data: samples[type], policyVersion: 'default-dk-2026', ...meta } as PlacementEvent;
  return { ...event, eventId: 'e', version: 99, commandId: 'c' };
}

describe.each<Language>(['da', 'en'])('in %s', (language) => {
  it.each([...PLACEMENT_EVENT_TYPES])('%s is a sentence without ids, codes or holes', (type) => {
    const last = renderTimeline([...papersLate, sampleOf(type)], rendering(language)).at(-1);
    const said = [last?.what ?? '', ...(last?.details ?? []), last?.why?.label ?? ''];
    expect(last?.what).not.toBe('');
    for (const text of said)
      expect(text.replaceAll(/default-dk-\d+/g, 'P')).not.toMatch(
        /undefined|null|\[object|\{|\bo\d+\b|[a-z]-[a-z]+-[a-z]/,
      );
    expect(last?.who).toEqual({ staffId: 'ole', name: 'Ole T.', onBehalfOf: { staffId: 'anna', name: 'Anna B.' } });
  });
});

it('hours are written as people write them in the language', () => {
  const changed = { ...sampleOf('hours-changed'), data: { from: '2026-05-01', weeklyHours: 20.5 } } as PlacementRecord;
  const said = (language: Language) => renderTimeline([...papersLate, changed], rendering(language)).at(-1)?.what;
  expect(said('da')).toMatch(/20,5 timer om ugen/);
  expect(said('en')).toMatch(/20\.5 hours a week/);
});
