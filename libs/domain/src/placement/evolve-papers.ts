import type { Obligation } from '../obligations/obligation.js';
import { laterOf } from '../time/days.js';
import type { Rung } from '../words.js';
import type { PlacementEventOf } from './events.js';
import type { Placement, PlacementFacts } from './state.js';

/** Papers still to come, by rung, when an obligation is made: those of a rung that began without them ask for nothing. */
export function askedFor(papersFor: PlacementFacts['papersFor'], made: Obligation): PlacementFacts['papersFor'] {
  const { rung, begun, missing = [] } = made.detail;
  return made.kind !== 'papers' || rung === undefined || begun === true ? papersFor : { ...papersFor, [rung]: missing };
}

/** A paper came or was waived: it is no longer missing, nor is it for a rung that is still to begin. */
export function withoutPaper(
  state: Placement,
  { type, data }: PlacementEventOf<'paper-received'> | PlacementEventOf<'paper-waived'>,
): Placement {
  const obligation = state.obligations[data.obligationId];
  if (obligation === undefined) return state;
  const { rung, begun, missing: before = [], lastReceivedOn } = obligation.detail;
  const missing = before.filter((other) => other !== data.paper);
  const received =
    type === 'paper-received' ? laterOf(lastReceivedOn ?? data.receivedOn, data.receivedOn) : lastReceivedOn;
  const detail = {
    ...obligation.detail,
    missing,
    ...(received === undefined ? {} : { lastReceivedOn: received }),
  };
  return {
    ...state,
    papersFor: rung === undefined || begun === true ? state.papersFor : { ...state.papersFor, [rung]: missing },
    obligations: { ...state.obligations, [obligation.id]: { ...obligation, detail } },
  };
}

/** A rung begins: what is still missing is from now on owed for a rung that runs (a deviation), not for one to come. */
export function begunWithout(state: Placement, stage: Rung): Pick<PlacementFacts, 'papersFor' | 'obligations'> {
  const { [stage]: _asked, ...papersFor } = state.papersFor;
  const obligations = Object.entries(state.obligations).map(([id, obligation]): [string, Obligation] => {
    const { kind, detail } = obligation;
    const ofStage = kind === 'papers' && detail.rung === stage && detail.begun !== true;
    return [id, ofStage ? { ...obligation, detail: { ...detail, begun: true } } : obligation];
  });
  return { papersFor, obligations: Object.fromEntries(obligations) };
}
