import { evolve, type LadderStep, type Obligation, type ObligationStatus, type PlacementState } from '@holdfast/domain';
import type { PlacementRecord } from '../shared/projection.js';
import type { Words } from '../timeline/words.js';
import type { ObligationPair, ObligationThen } from './compare.types.js';

interface Held {
  readonly obligation: Obligation;
  readonly status: ObligationStatus;
  readonly rang: { readonly step: LadderStep; readonly at: string } | null;
}

/** A stream folded to a moment: its state, and every obligation ever made by then with how it stood. */
export interface Folded {
  readonly state: PlacementState;
  readonly obligations: ReadonlyMap<string, Held>;
}

const ENDINGS: Readonly<Partial<Record<PlacementRecord['type'], ObligationStatus>>> = {
  'obligation-met': 'met',
  'obligation-moved': 'moved',
  'obligation-cancelled': 'cancelled',
  'obligation-superseded': 'superseded',
};

/** Folds events with their obligations, ended ones too. Pure. */
export function foldWithObligations(events: readonly PlacementRecord[]): Folded {
  let state: PlacementState = null;
  const obligations = new Map<string, Held>();
  for (const event of events) {
    state = evolve(state, event);
    for (const obligation of Object.values(state?.obligations ?? {})) {
      obligations.set(obligation.id, {
        obligation,
        status: 'open',
        rang: obligations.get(obligation.id)?.rang ?? null,
      });
    }
    if (!('obligationId' in event.data) || typeof event.data.obligationId !== 'string') continue;
    const held = obligations.get(event.data.obligationId);
    if (held === undefined) continue;
    const { obligation } = held;
    const status = ENDINGS[event.type];
    if (status !== undefined) obligations.set(obligation.id, { ...held, status });
    if (event.type === 'alarm-rung') {
      obligations.set(obligation.id, { ...held, rang: { step: event.data.step, at: event.at } });
    }
  }
  return { state, obligations };
}

function then(held: Held | undefined, words: Words): ObligationThen | null {
  if (held === undefined) return null;
  const { obligation, status, rang } = held;
  const stepOf = (alarm: { readonly step: LadderStep; readonly at: string }) => ({
    step: alarm.step,
    label: words.l.step[alarm.step],
    at: alarm.at,
  });
  const next = status === 'open' ? obligation.alarms[0] : undefined;
  return {
    dueOn: obligation.dueOn,
    owedBy: { id: obligation.owedBy, name: words.staff(obligation.owedBy) },
    status,
    statusText: words.l.obligationStatus[status],
    rang: rang === null ? null : stepOf(rang),
    next: next === undefined ? null : stepOf(next),
  };
}

/**
 * Obligations side by side in the order they were made. What had ended before the first moment and did not change since is
 * left out. Pure.
 */
export function compareObligations(before: Folded, after: Folded, words: Words): readonly ObligationPair[] {
  return [...after.obligations].flatMap(([obligationId, { obligation }]) => {
    const was = then(before.obligations.get(obligationId), words);
    const is = then(after.obligations.get(obligationId), words);
    const changed = JSON.stringify(was) !== JSON.stringify(is);
    if (!changed && is?.status !== 'open') return [];
    const { kind } = obligation;
    return [{ obligationId, kind, label: words.obligation(obligation), before: was, after: is, changed }];
  });
}
