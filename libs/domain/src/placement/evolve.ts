import { assertNever } from '../violations.js';
import type { Obligation } from '../obligations/obligation.js';
import { askedFor, begunWithout, withoutPaper } from './evolve-papers.js';
import type { PlacementEvent, PlacementEventOf } from './events.js';
import { applyCaseFlow, isCaseFlow } from './evolve-case-flow.js';
import { facts, onMain, onObligation, prepare, used, without } from './evolving.js';
import type { Placement, PlacementState, RunningStage } from './state.js';

/** The state after one more event. Pure; facts only, no rule is decided here, so a new policy never changes an old fold. */
export function evolve(state: PlacementState, event: PlacementEvent): PlacementState {
  if (event.type === 'placement-proposed') return proposed(event);
  if (state === null) return state;
  return { ...apply(state, event), lastAt: event.at };
}

/** The state after a whole history. */
export function fold(events: readonly PlacementEvent[], from: PlacementState = null): PlacementState {
  return events.reduce(evolve, from);
}

function proposed(event: PlacementEventOf<'placement-proposed'>): Placement {
  const { placementId, citizenId, companyId, ownerId, secondPersonId, plan, considerations } = event.data;
  return {
    stage: 'proposed',
    match: 'open',
    placementId,
    citizenId,
    companyId,
    ownerId,
    secondPersonId,
    plan,
    considerations,
    policyVersion: event.policyVersion,
    obligations: {},
    nextObligation: 1,
    papersFor: {},
    ahead: null,
    beside: null,
    lastRung: null,
    firstPaidDay: null,
    afterCareLeft: null,
    offer: null,
    agreed: null,
    actingFor: null,
    pause: null,
    granted: [],
    proposedAt: event.at,
    lastAt: event.at,
  };
}

function apply(state: Placement, event: Exclude<PlacementEvent, { type: 'placement-proposed' }>): Placement {
  if (isCaseFlow(event)) return applyCaseFlow(state, event);
  switch (event.type) {
    case 'match-decided':
      return event.data.decision === 'go' ? prepare(state) : { ...facts(state), stage: 'proposed', match: 'no-go' };
    case 'paper-received':
    case 'paper-waived':
      return withoutPaper(state, event);
    case 'stage-start-recorded': {
      const { terms, beside, deviationBecause, approved } = event.data;
      const start = { ...terms, beside, deviation: deviationBecause !== undefined };
      return { ...(approved === true ? used(state, 'deviation') : state), ahead: start };
    }
    case 'stage-started':
      return started(state, event);
    case 'stage-not-started':
      return { ...state, ahead: null };
    case 'stage-end-recorded':
      return onMain(state, (main) => ({ ...main, plannedEnd: event.data.endsOn }));
    case 'stage-ended':
      return event.data.beside ? { ...state, beside: null } : { ...prepare(state), lastRung: event.data.stage };
    case 'stage-extended':
      return onMain(event.data.approved === true ? used(state, 'extension') : state, (main) => ({
        ...main,
        plannedEnd: event.data.plannedEnd,
        extensions: main.extensions + 1,
      }));
    case 'hours-changed': {
      const { from, weeklyHours } = event.data;
      return onMain(state, (main) => ({ ...main, weeklyHours, hours: [...main.hours, { from, weeklyHours }] }));
    }
    case 'follow-up-booked': {
      const { obligationId, heldAt, ...where } = event.data;
      return onObligation(state, obligationId, (o) => ({
        ...o,
        detail: { ...o.detail, booked: { at: heldAt, ...where } },
      }));
    }
    case 'follow-up-held':
      return held(state, event);
    case 'plan-changed':
      return { ...state, plan: event.data.plan };
    case 'considerations-changed':
      return { ...state, considerations: event.data.considerations };
    case 'owner-assigned':
      return { ...state, ownerId: event.data.to, actingFor: null };
    case 'second-person-assigned':
      return { ...state, secondPersonId: event.data.to };
    case 'placement-closed':
      return {
        ...facts(state),
        ahead: null,
        offer: null,
        agreed: null,
        pause: null,
        stage: 'closed',
        matched: state.stage !== 'proposed',
        closedOn: event.data.endedOn,
        outcome: event.data.outcome ?? null,
        endedEarly: event.data.endedEarly?.reason ?? null,
      };
    case 'obligation-made':
      return made(state, event.data.obligation);
    case 'obligation-met':
    case 'obligation-cancelled':
      return checkInDone(without(state, event.data.obligationId), state.obligations[event.data.obligationId]);
    case 'obligation-moved':
    case 'obligation-superseded':
      return without(state, event.data.obligationId);
    case 'obligation-reassigned':
      return onObligation(state, event.data.obligationId, (o) => ({ ...o, owedBy: event.data.to }));
    case 'obligation-rearmed':
      return onObligation(state, event.data.obligationId, (o) => ({ ...o, alarms: event.data.alarms }));
    case 'alarm-rung':
    case 'reminder-dropped':
      return onObligation(state, event.data.obligationId, (o) => ({ ...o, alarms: event.data.remaining }));
    case 'attempt-recorded':
    case 'promise-made':
    case 'promise-kept':
    case 'note-added':
    case 'person-told':
      return state;
    default:
      return assertNever(event);
  }
}

function made(state: Placement, obligation: Obligation): Placement {
  const { kind, detail } = obligation;
  const counts = kind === 'after-care' && detail.replaces === undefined;
  return {
    ...state,
    obligations: { ...state.obligations, [obligation.id]: obligation },
    nextObligation: state.nextObligation + 1,
    papersFor: askedFor(state.papersFor, obligation),
    afterCareLeft: counts ? (state.afterCareLeft ?? 0) + 1 : state.afterCareLeft,
  };
}

function checkInDone(state: Placement, ended: Obligation | undefined): Placement {
  if (ended?.kind !== 'after-care' || state.afterCareLeft === null) return state;
  return { ...state, afterCareLeft: state.afterCareLeft - 1 };
}

function started(state: Placement, event: PlacementEventOf<'stage-started'>): Placement {
  const { terms, beside, firstPaidDay, held: heldBefore } = event.data;
  const running: RunningStage = {
    ...terms,
    hours: [{ from: terms.startsOn, weeklyHours: terms.weeklyHours }],
    held: heldBefore?.count ?? 0,
    heldSinceVisit: 0,
    lastHeldOn: heldBefore?.lastOn ?? null,
    extensions: 0,
  };
  // What ran beside becomes the main rung when that one ends with no main start on record; else this is that start.
  const promoted = !beside && state.beside !== null && (state.ahead === null || state.ahead.beside);
  const begun = promoted ? state : { ...state, ...begunWithout(state, terms.stage), ahead: null };
  if (beside) return { ...begun, beside: running };
  return {
    ...facts(begun),
    beside: promoted ? null : state.beside,
    firstPaidDay: firstPaidDay ?? state.firstPaidDay,
    afterCareLeft: firstPaidDay === undefined ? state.afterCareLeft : 0,
    stage: terms.stage,
    main: promoted && state.beside !== null ? { ...running, hours: state.beside.hours } : running,
  };
}

const VISITS: readonly string[] = ['announced-visit', 'unannounced-visit'];

function held(state: Placement, event: PlacementEventOf<'follow-up-held'>): Placement {
  const { obligationId, heldOn, channel } = event.data;
  if (obligationId === null || state.obligations[obligationId]?.kind !== 'follow-up') return state;
  return onMain(state, (main) => ({
    ...main,
    held: main.held + 1,
    heldSinceVisit: VISITS.includes(channel) ? 0 : main.heldSinceVisit + 1,
    lastHeldOn: main.lastHeldOn === null || main.lastHeldOn < heldOn ? heldOn : main.lastHeldOn,
  }));
}
