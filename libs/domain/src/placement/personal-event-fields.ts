import type { SealedText } from '../sealed.js';
import type { PlacementEventData, PlacementEventType } from './events.js';

/** Where sealed text may stand within a payload, as paths; `*` is every item of a list. */
type SealedPath<T> = T extends SealedText
  ? ''
  : T extends readonly (infer Item)[]
    ? Join<'*', SealedPath<Item>>
    : T extends object
      ? { [K in keyof T & string]-?: string extends K ? never : Join<K, SealedPath<NonNullable<T[K]>>> }[keyof T &
          string]
      : never;

type Join<Step extends string, Rest extends string> = Rest extends '' ? Step : `${Step}.${Rest}`;

const because = 'because.note';
const owed = ['obligation.detail.reportedBy', 'obligation.detail.what', 'obligation.detail.to'] as const;
const booked = [
  'obligation.detail.booked.place',
  'obligation.detail.booked.with',
  'obligation.detail.beforePause.booked.place',
  'obligation.detail.beforePause.booked.with',
] as const;

/**
 * Every place of an event's payload that holds a person's words, or words about one, by event type: what the edge seals in
 * a correction. The compiler holds it against the payloads, both ways. `record-corrected` holds besides, in `correction`,
 * what the event holds that it corrects.
 */
export const PERSONAL_EVENT_FIELDS = {
  'placement-proposed': ['mentor', 'workTimes', 'transport', 'considerations.*.text'],
  'match-decided': [because],
  'paper-received': [],
  'paper-waived': [because],
  'stage-start-recorded': ['backBecause.note', 'deviationBecause.note'],
  'stage-started': [],
  'stage-not-started': [],
  'stage-end-recorded': [because, 'learned'],
  'stage-ended': [because, 'learned'],
  'stage-extended': [because],
  'hours-changed': [because],
  'follow-up-booked': ['place', 'with'],
  'follow-up-held': ['participants', 'findings', 'concerns', 'adjustments', 'nextStep.what', 'nextStep.because.note'],
  'attempt-recorded': ['who', 'note'],
  'promise-made': ['what', 'to'],
  'promise-kept': ['how'],
  'note-added': ['note'],
  'plan-changed': [],
  'considerations-changed': ['considerations.*.text'],
  'owner-assigned': [because],
  'second-person-assigned': [because],
  'placement-closed': ['endedEarly.note'],
  'obligation-made': [...owed, ...booked],
  'obligation-met': [],
  'obligation-moved': [because],
  'obligation-cancelled': [because],
  'obligation-superseded': [],
  'obligation-reassigned': [],
  'obligation-rearmed': [],
  'alarm-rung': [],
  'reminder-dropped': [],
  'person-told': [],
  'absence-reported': ['reportedBy', 'what'],
  'concern-raised': ['what', 'reportedBy'],
  'report-answered': ['answer'],
  'hand-off-offered': ['briefing'],
  'hand-off-accepted': [],
  'hand-off-declined': [because],
  'hand-off-withdrawn': [because],
  'hand-off-expired': [],
  'hand-off-lapsed': [],
  'owner-handed-over': [],
  'owner-left': [],
  'second-person-left': [],
  'approval-requested': ['note'],
  'approval-answered': [because],
  'placement-paused': [because],
  'placement-resumed': [because],
  'record-corrected': [because, 'facts.considerations.*.text'],
  'placement-reopened': [because],
  'policy-adopted': [],
  'delivery-failed': [],
} as const satisfies { readonly [T in PlacementEventType]: readonly SealedPath<PlacementEventData[T]>[] };

/** Sealed places that the table lacks, by event type. */
export type UnlistedPersonalField = {
  [T in PlacementEventType]: Exclude<SealedPath<PlacementEventData[T]>, (typeof PERSONAL_EVENT_FIELDS)[T][number]>;
}[PlacementEventType];
