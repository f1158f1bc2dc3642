import { evolve, type Obligation, type PlacementState } from '@holdfast/domain';
import { lateAfter } from '../shared/lateness.js';
import type { PlacementRecord, Projection } from '../shared/projection.js';
import type { ObligationRow } from './obligation.row.js';

type Once = Pick<ObligationRow, 'made_at' | 'last_rung_at' | 'last_rung_step'>;
type Ending = Pick<ObligationRow, 'status' | 'ended_at' | 'met_on' | 'ended_because' | 'moved_to'>;

const OPEN: Ending = { status: 'open', ended_at: null, met_on: null, ended_because: null, moved_to: null };

function rowOf(placementId: string, obligation: Obligation, ending: Ending, once: Once | undefined): ObligationRow {
  const alarm = ending.status === 'open' ? obligation.alarms[0] : undefined;
  return {
    placement_id: placementId,
    obligation_id: obligation.id,
    kind: obligation.kind,
    owed_by: obligation.owedBy,
    due_on: obligation.dueOn,
    late_after: lateAfter(obligation),
    rule: obligation.because.rule,
    policy_version: obligation.because.policyVersion,
    statutory: obligation.statutory,
    next_alarm_at: alarm?.at ?? null,
    next_alarm_step: alarm?.step ?? null,
    moves: obligation.detail.moves ?? 0,
    booked_at: obligation.detail.booked?.at ?? null,
    detail: obligation.detail,
    ...ending,
    ...once,
  };
}

/** The obligation an event ends, and how; null for every event that ends none. */
function endingOf(event: PlacementRecord): { readonly id: string; readonly ending: Ending } | null {
  switch (event.type) {
    case 'obligation-met':
      return {
        id: event.data.obligationId,
        ending: { ...OPEN, status: 'met', ended_at: event.at, met_on: event.data.metOn },
      };
    case 'obligation-moved': {
      const { obligationId, because, by } = event.data;
      return {
        id: obligationId,
        ending: { ...OPEN, status: 'moved', ended_at: event.at, ended_because: because, moved_to: by },
      };
    }
    case 'obligation-cancelled':
      return {
        id: event.data.obligationId,
        ending: { ...OPEN, status: 'cancelled', ended_at: event.at, ended_because: event.data.because },
      };
    case 'obligation-superseded':
      return {
        id: event.data.obligationId,
        ending: { ...OPEN, status: 'superseded', ended_at: event.at, ended_because: { reason: event.data.why } },
      };
    default:
      return null;
  }
}

/** What only the event says and the state does not keep. */
function onceOf(event: PlacementRecord): { readonly id: string; readonly once: Once } | null {
  if (event.type === 'obligation-made') return { id: event.data.obligation.id, once: { made_at: event.at } };
  if (event.type === 'alarm-rung') {
    return { id: event.data.obligationId, once: { last_rung_at: event.at, last_rung_step: event.data.step } };
  }
  return null;
}

/** Projection: one row per obligation, open and ended. Only those that a command changed are written. */
export const obligationRows: Projection = (before, state, events) => {
  const onces = new Map<string, Once>();
  const ended = new Map<string, { readonly obligation: Obligation; readonly ending: Ending }>();
  let at: PlacementState = before;
  for (const event of events) {
    const end = endingOf(event);
    const obligation = end === null ? undefined : at?.obligations[end.id];
    if (end !== null && obligation !== undefined) ended.set(end.id, { obligation, ending: end.ending });
    const once = onceOf(event);
    if (once !== null) onces.set(once.id, { ...onces.get(once.id), ...once.once });
    at = evolve(at, event);
  }
  const rows: ObligationRow[] = [];
  for (const [id, { obligation, ending }] of ended) {
    rows.push(rowOf(state.placementId, obligation, ending, onces.get(id)));
  }
  for (const obligation of Object.values(state.obligations)) {
    const unchanged = before?.obligations[obligation.id] === obligation && !onces.has(obligation.id);
    if (!unchanged) rows.push(rowOf(state.placementId, obligation, OPEN, onces.get(obligation.id)));
  }
  return { obligations: rows.map((row) => ({ ...row })) };
};
