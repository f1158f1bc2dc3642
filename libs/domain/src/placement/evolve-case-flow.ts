import { assertNever } from '../violations.js';
import { CASE_FLOW_EVENT_TYPES, type CaseFlowEventData } from './case-flow-events.js';
import type { PlacementEvent, PlacementEventOf } from './events.js';
import { facts, isOnRung, onObligation } from './evolving.js';
import type { Placement } from './state.js';

/** An event of reports, hand-offs, pauses, approvals and corrections. */
export type CaseFlowEvent = PlacementEventOf<keyof CaseFlowEventData>;

const TYPES: ReadonlySet<string> = new Set(CASE_FLOW_EVENT_TYPES);

/** Whether an event is one of them. */
export function isCaseFlow(event: PlacementEvent): event is CaseFlowEvent {
  return TYPES.has(event.type);
}

/** The placement after one of them. What is owed and by whom comes with obligation events of its own. */
export function applyCaseFlow(state: Placement, event: CaseFlowEvent): Placement {
  switch (event.type) {
    case 'absence-reported':
      return event.data.joined ? joined(state, event) : state;
    case 'hand-off-offered': {
      const { obligationId, from, to, effectiveOn = null, expiresAt, batchId = null } = event.data;
      return { ...state, offer: { obligationId, from, to, effectiveOn, expiresAt, batchId } };
    }
    case 'hand-off-accepted': {
      const { from, to, effectiveOn } = event.data;
      return { ...state, offer: null, agreed: effectiveOn === null ? null : { from, to, effectiveOn } };
    }
    case 'hand-off-declined':
    case 'hand-off-withdrawn':
    case 'hand-off-expired':
      return { ...state, offer: null };
    case 'hand-off-lapsed':
      return { ...state, offer: null, agreed: null };
    case 'owner-handed-over': {
      const { to, secondPersonId } = event.data;
      return { ...state, ownerId: to, secondPersonId, agreed: null, actingFor: null };
    }
    case 'owner-left':
      return { ...state, ownerId: event.data.to, actingFor: event.data.from };
    case 'second-person-left':
      return { ...state, secondPersonId: event.data.to };
    case 'approval-answered': {
      const { what, granted } = event.data;
      return granted && !state.granted.includes(what) ? { ...state, granted: [...state.granted, what] } : state;
    }
    case 'placement-paused':
      return { ...state, pause: { from: event.data.from, until: event.data.until } };
    case 'placement-resumed':
      return { ...state, pause: null, obligations: asTheyStand(state) };
    case 'record-corrected':
      return corrected(state, event);
    case 'placement-reopened':
      return reopened(state, event);
    case 'policy-adopted':
      return { ...state, policyVersion: event.data.to };
    case 'concern-raised':
    case 'report-answered':
    case 'approval-requested':
    case 'delivery-failed':
      return state;
    default:
      return assertNever(event);
  }
}

/** The pause is over: how things stood before it no longer matters. */
function asTheyStand({ obligations }: Placement): Placement['obligations'] {
  return Object.fromEntries(
    Object.entries(obligations).map(([id, obligation]) => {
      const { beforePause: _before, ...detail } = obligation.detail;
      return [id, { ...obligation, detail }];
    }),
  );
}

/** It goes on as a case of its own: after-care begins anew with its next paid rung, and what was granted once is over. */
function reopened(state: Placement, { data }: PlacementEventOf<'placement-reopened'>): Placement {
  const granted = state.granted.filter((what) => what === 'non-standard');
  const common = { ...facts(state), granted, firstPaidDay: null, afterCareLeft: null };
  return data.stage === 'proposed'
    ? { ...common, stage: 'proposed', match: 'open' }
    : { ...common, stage: 'preparing' };
}

/** A further report of the same absence: it may last longer than was known. */
function joined(state: Placement, { data }: PlacementEventOf<'absence-reported'>): Placement {
  return onObligation(state, data.obligationId, (obligation) => {
    const known = obligation.detail.absence;
    if (known === undefined) return obligation;
    const until = data.until === undefined || known.until === null ? null : laterOf(known.until, data.until);
    const from = known.from < data.from ? known.from : data.from;
    return {
      ...obligation,
      detail: { ...obligation.detail, absence: { kind: data.kind, from, until, reports: known.reports + 1 } },
    };
  });
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** The facts as they are after the correction; they were refolded when it was decided. */
function corrected(state: Placement, { data }: PlacementEventOf<'record-corrected'>): Placement {
  const { main, closedOn, outcome, endedEarly, ...common } = data.facts;
  const next = { ...state, ...common };
  if (next.stage === 'closed') {
    return {
      ...next,
      closedOn: closedOn ?? next.closedOn,
      outcome: outcome === undefined ? next.outcome : outcome,
      endedEarly: endedEarly === undefined ? next.endedEarly : endedEarly,
    };
  }
  return main !== undefined && isOnRung(next) ? { ...next, main } : next;
}
