import { ABSENCE_KINDS, CHANNELS, EARLY_END_REASONS, OUTCOMES, PURPOSE_RESULTS, PURPOSES, RUNGS } from '../../words.js';
import type { PlacementEventData, PlacementEventType } from '../events.js';
import {
  day,
  flag,
  hours,
  list,
  nullable,
  object,
  oneOf,
  optional,
  sealed,
  text,
  weeklyHours,
  type Fields,
} from './fields.js';

const because = object({ reason: text, note: optional(sealed) });

const terms = object({
  purpose: oneOf(PURPOSES),
  startsOn: day,
  plannedEnd: nullable(day),
  grantEnds: nullable(day),
  weeklyHours,
  jobFunction: text,
});

const plan = list({
  stage: oneOf(RUNGS),
  purpose: oneOf(PURPOSES),
  startsOn: day,
  plannedEnd: optional(day),
  weeklyHours,
  jobFunction: text,
});

const considerations = list({ text: sealed, tellCompany: flag, agreedWithCitizenOn: optional(day) });

const end = { because, purposeMet: oneOf(PURPOSE_RESULTS), learned: optional(sealed) };

/**
 * What may be corrected, by the event that recorded it: the one table. Hours, dates, terms, findings, what was reported or
 * promised, outcomes, reasons. Never ids, people, what is owed, alarms, or what the clock alone did. Source: design,
 * "Correction".
 */
export const CORRECTABLE = {
  'placement-proposed': {
    productionUnit: optional(text),
    mentor: optional(sealed),
    workTimes: optional(sealed),
    transport: optional(sealed),
    vitasCaseId: optional(text),
    plan,
    considerations,
  },
  'match-decided': { because, siteVisitOn: optional(day) },
  'paper-received': { receivedOn: day },
  'paper-waived': { because },
  'stage-start-recorded': { terms, backBecause: because, deviationBecause: because },
  'stage-started': { terms },
  'stage-end-recorded': { endsOn: day, ...end },
  'stage-ended': { endedOn: day, ...end },
  'stage-extended': { plannedEnd: day, justification: text, because },
  'hours-changed': { from: day, weeklyHours, because },
  'follow-up-held': {
    heldOn: day,
    channel: oneOf(CHANNELS),
    participants: sealed,
    findings: sealed,
    hoursWorked: optional(hours),
    concerns: optional(sealed),
    adjustments: optional(sealed),
  },
  'attempt-recorded': { attemptedOn: day, channel: oneOf(CHANNELS), who: sealed, note: optional(sealed) },
  'promise-made': { what: sealed, to: sealed, dueOn: day },
  'promise-kept': { how: sealed },
  'note-added': { note: sealed },
  'plan-changed': { plan },
  'considerations-changed': { considerations },
  'owner-assigned': { because },
  'second-person-assigned': { because },
  'placement-closed': {
    endedOn: day,
    outcome: optional(oneOf(OUTCOMES)),
    endedEarly: optional(object({ reason: oneOf(EARLY_END_REASONS), note: optional(sealed) })),
  },
  'absence-reported': {
    kind: oneOf(ABSENCE_KINDS),
    from: day,
    until: optional(day),
    reportedBy: sealed,
    what: optional(sealed),
  },
  'concern-raised': { what: sealed, reportedBy: sealed },
  'report-answered': { answer: sealed, toldReporter: flag },
  'hand-off-offered': { briefing: sealed },
  'hand-off-declined': { because },
  'hand-off-withdrawn': { because },
  'approval-requested': { note: sealed },
  'approval-answered': { because },
  'placement-paused': { because },
  'placement-resumed': { because },
  'placement-reopened': { because },
} as const satisfies {
  readonly [T in PlacementEventType]?: Readonly<Partial<Record<keyof PlacementEventData[T], unknown>>>;
};

/** The types of events whose payload may be corrected. */
export type CorrectableEventType = keyof typeof CORRECTABLE;

/** The same, as a list. */
export const CORRECTABLE_EVENT_TYPES = Object.keys(CORRECTABLE) as readonly CorrectableEventType[];

/** Whether anything of an event may be corrected. */
export function isCorrectable(type: PlacementEventType): type is CorrectableEventType {
  return Object.hasOwn(CORRECTABLE, type);
}

/** The fields of an event that may be corrected. */
export function correctableFields(type: CorrectableEventType): Fields {
  return CORRECTABLE[type];
}

/** The policy's list of reasons for the `because` of an event, where it has one, by the name of the field. */
export const REASON_LISTS: { readonly [T in CorrectableEventType]?: Readonly<Record<string, string>> } = {
  'match-decided': { because: 'decide-match' },
  'paper-waived': { because: 'waive-paper' },
  'stage-start-recorded': { backBecause: 'start-stage:back', deviationBecause: 'start-stage:deviation' },
  'stage-end-recorded': { because: 'end-stage' },
  'stage-ended': { because: 'end-stage' },
  'stage-extended': { because: 'extend-stage' },
  'hours-changed': { because: 'change-hours' },
  'owner-assigned': { because: 'assign-owner' },
  'second-person-assigned': { because: 'assign-second-person' },
  'hand-off-declined': { because: 'decline-hand-off' },
  'hand-off-withdrawn': { because: 'withdraw-hand-off' },
  'approval-answered': { because: 'approve' },
  'placement-paused': { because: 'pause' },
  'placement-resumed': { because: 'resume' },
  'placement-reopened': { because: 'reopen' },
};
