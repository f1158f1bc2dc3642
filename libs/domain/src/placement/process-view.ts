import type { Day, Instant } from '../time/instants.js';
import type { LadderStep, ObligationKind, Stage } from '../words.js';
import type { PlacementState } from './state.js';
import { nextTransition } from './transitions.js';

/** One line of what is owed, as the workflow and Temporal's own UI show it. Ids and codes only. */
export interface OwedLine {
  readonly obligationId: string;
  readonly kind: ObligationKind;
  readonly owedBy: string;
  readonly dueOn: Day;
  readonly nextStep: LadderStep | null;
  readonly nextAlarm: Instant | null;
}

/** What the workflow holds of a placement: what it waits for, and since which version. No personal text. */
export interface ProcessView {
  readonly placementId: string;
  readonly version: number;
  readonly open: boolean;
  readonly stage: Stage;
  readonly afterCare: boolean;
  readonly ownerId: string;
  /** The owner's team, where the caller knows the staff. */
  readonly teamId: string | null;
  /** When to wake next: the earliest alarm or transition. Null only when closed. */
  readonly nextWake: Instant | null;
  readonly nextWakeWhy: string;
  /** The earliest alarm of the ladder; null only when closed. */
  readonly nextAlarm: Instant | null;
  readonly owed: readonly OwedLine[];
}

/** The process view of a placement at a version; `teamId` is the team of its owner. Pure. */
export function processView(
  state: NonNullable<PlacementState>,
  version: number,
  teamId: string | null = null,
): ProcessView {
  const owed = Object.values(state.obligations)
    .map((o): OwedLine => ({
      obligationId: o.id,
      kind: o.kind,
      owedBy: o.owedBy,
      dueOn: o.dueOn,
      nextStep: o.alarms[0]?.step ?? null,
      nextAlarm: o.alarms[0]?.at ?? null,
    }))
    .sort((a, b) => (a.nextAlarm ?? '9').localeCompare(b.nextAlarm ?? '9') || a.dueOn.localeCompare(b.dueOn));
  const open = state.stage !== 'closed';
  const first = owed[0];
  const transition = open ? nextTransition(state) : null;
  const alarmAt = open ? (first?.nextAlarm ?? null) : null;
  const transitionFirst = transition !== null && (alarmAt === null || transition.at <= alarmAt);
  return {
    placementId: state.placementId,
    version,
    open,
    stage: state.stage,
    afterCare: state.afterCareLeft !== null,
    ownerId: state.ownerId,
    teamId,
    nextWake: transitionFirst ? transition.at : alarmAt,
    nextWakeWhy: transitionFirst
      ? transition.why
      : first && open
        ? `${first.kind}: ${first.nextStep ?? 'wait'}`
        : 'closed',
    nextAlarm: alarmAt,
    owed,
  };
}

/** Whether the workflow must be told of a change: everything but "the next wake became later" (design, section 2). */
export function mustTell(before: ProcessView | null, after: ProcessView): boolean {
  if (before === null) return true;
  if (before.open !== after.open || before.stage !== after.stage || before.ownerId !== after.ownerId) return true;
  if (after.nextWake === null) return false;
  return before.nextWake === null || after.nextWake < before.nextWake;
}
