import type { Obligation } from '../obligations/obligation.js';
import type { ApprovalSubject } from '../words.js';
import type { OpenPlacement, Placement, PlacementFacts, PlacementOnRung, RunningStage } from './state.js';

/** What a placement is whatever its stage: the rung's own part left behind. One plain literal: spreads cost an import a tenth. */
export function facts(state: Placement): PlacementFacts {
  return {
    placementId: state.placementId,
    citizenId: state.citizenId,
    companyId: state.companyId,
    ownerId: state.ownerId,
    secondPersonId: state.secondPersonId,
    plan: state.plan,
    considerations: state.considerations,
    policyVersion: state.policyVersion,
    obligations: state.obligations,
    nextObligation: state.nextObligation,
    papersFor: state.papersFor,
    ahead: state.ahead,
    beside: state.beside,
    lastRung: state.lastRung,
    firstPaidDay: state.firstPaidDay,
    afterCareLeft: state.afterCareLeft,
    offer: state.offer,
    agreed: state.agreed,
    actingFor: state.actingFor,
    pause: state.pause,
    granted: state.granted,
    proposedAt: state.proposedAt,
    lastAt: state.lastAt,
  };
}

/** The same placement with no rung running. */
export function prepare(state: Placement): OpenPlacement {
  return { ...facts(state), stage: 'preparing' };
}

/** Whether a rung runs. */
export function isOnRung(state: Placement): state is PlacementOnRung {
  return 'main' in state;
}

/** The running rung changed; nothing where none runs. */
export function onMain(state: Placement, change: (main: RunningStage) => RunningStage): Placement {
  return isOnRung(state) ? { ...state, main: change(state.main) } : state;
}

/** One open obligation changed; nothing where it is not open. */
export function onObligation(state: Placement, id: string, change: (obligation: Obligation) => Obligation): Placement {
  const obligation = state.obligations[id];
  if (obligation === undefined) return state;
  return { ...state, obligations: { ...state.obligations, [id]: change(obligation) } };
}

/** One obligation fewer among the open ones. */
export function without(state: Placement, id: string): Placement {
  const { [id]: _ended, ...obligations } = state.obligations;
  return { ...state, obligations };
}

/** What a team lead granted for once is used up. */
export function used(state: Placement, what: ApprovalSubject): Placement {
  return { ...state, granted: state.granted.filter((granted) => granted !== what) };
}
