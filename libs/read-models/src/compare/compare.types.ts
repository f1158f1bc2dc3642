import type { Day, Instant, LadderStep, ObligationKind, ObligationStatus } from '@holdfast/domain';
import type { TimelineLine } from '../timeline/timeline.types.js';

/** What of a placement is set side by side, in the order people read it. */
export const COMPARED_FIELDS = [
  'stage',
  'owner',
  'secondPerson',
  'weeklyHours',
  'startsOn',
  'plannedEnd',
  'grantEnds',
  'jobFunction',
  'beside',
  'plan',
  'considerations',
  'offer',
  'pause',
  'ended',
  'policy',
] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/** A field on both days, in words of one language. Null: nothing was on record. */
export interface FieldPair {
  readonly field: ComparedField;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

/** An obligation as it stood on one of the two days. */
export interface ObligationThen {
  readonly dueOn: Day;
  readonly owedBy: { readonly id: string; readonly name: string };
  readonly status: ObligationStatus;
  readonly statusText: string;
  /** The step of the ladder that had rung last; null before the first. */
  readonly rang: { readonly step: LadderStep; readonly label: string; readonly at: Instant } | null;
  /** The step that came next if nobody acted; null when it had ended. */
  readonly next: { readonly step: LadderStep; readonly label: string; readonly at: Instant } | null;
}

/** An obligation that was on record on at least one of the two days. Null: not yet made. */
export interface ObligationPair {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly label: string;
  readonly before: ObligationThen | null;
  readonly after: ObligationThen | null;
  readonly changed: boolean;
}

/** A moment that was asked for, and how far the record went. */
export interface MomentAsked {
  readonly asOf: Instant;
  /** The newest event on record by then; 0: the case had not begun. */
  readonly version: number;
  /**
   * What had happened by then and was recorded on a later day, or corrects what was on record then: nobody could have seen
   * it. Never part of the fields.
   */
  readonly recordedLater: readonly TimelineLine[];
}

/** A placement as we knew it at two moments. Holds opened personal text: never logged, never stored. */
export interface Comparison {
  readonly placementId: string;
  readonly from: MomentAsked;
  readonly to: MomentAsked;
  readonly fields: readonly FieldPair[];
  readonly obligations: readonly ObligationPair[];
}
