import { startOfDay, type Placement, type PlacementState } from '@holdfast/domain';
import { nextOwed } from '../shared/next-owed.js';
import type { PlacementRecord, Projection } from '../shared/projection.js';
import type { PlacementDetails, PlacementRow } from './placement.row.js';

type Once = Pick<PlacementRow, 'owner_since' | 'opened_at' | 'details' | 'briefing'>;

/** From any of these on somebody else has the case. */
const NEW_OWNER: ReadonlySet<string> = new Set(['owner-assigned', 'owner-handed-over', 'owner-left']);

/** What only the event says and the state does not keep. */
function fromEvents(events: readonly PlacementRecord[]): Once {
  let once: Once = {};
  for (const event of events) {
    if (NEW_OWNER.has(event.type)) once = { ...once, owner_since: event.at };
    if (event.type === 'hand-off-offered') once = { ...once, briefing: event.data.briefing };
    if (event.type !== 'placement-proposed') continue;
    const { companyContactId, productionUnit, mentor, workTimes, transport, vitasCaseId } = event.data;
    const details: PlacementDetails = {
      ...(companyContactId !== undefined && { companyContactId }),
      ...(productionUnit !== undefined && { productionUnit }),
      ...(mentor !== undefined && { mentor }),
      ...(workTimes !== undefined && { workTimes }),
      ...(transport !== undefined && { transport }),
      ...(vitasCaseId !== undefined && { vitasCaseId }),
    };
    // An imported case is not new to anybody: its owner had it before.
    const since = event.data.imported === true ? startOfDay(event.occurredOn) : event.at;
    once = { ...once, owner_since: since, opened_at: event.at, details };
  }
  return once;
}

function ending(state: Placement): Pick<PlacementRow, 'closed_on' | 'outcome' | 'ended_early'> {
  if (state.stage !== 'closed') return { closed_on: null, outcome: null, ended_early: null };
  return { closed_on: state.closedOn, outcome: state.outcome, ended_early: state.endedEarly };
}

/** The row of a placement as it stands after one command. */
export function placementRow(state: Placement, events: readonly PlacementRecord[]): PlacementRow {
  const next = nextOwed(state.obligations);
  const main = 'main' in state ? state.main : null;
  return {
    placement_id: state.placementId,
    citizen_id: state.citizenId,
    company_id: state.companyId,
    owner_id: state.ownerId,
    second_person_id: state.secondPersonId,
    stage: state.stage,
    match_decision: state.stage === 'proposed' ? state.match : null,
    main,
    beside: state.beside,
    ahead: state.ahead,
    last_rung: state.lastRung,
    planned_end: main?.plannedEnd ?? null,
    grant_ends: main?.grantEnds ?? null,
    first_paid_day: state.firstPaidDay,
    after_care_left: state.afterCareLeft,
    open_obligations: Object.keys(state.obligations).length,
    next_obligation_id: next?.id ?? null,
    next_kind: next?.kind ?? null,
    next_owed_by: next?.owedBy ?? null,
    next_due_on: next?.dueOn ?? null,
    next_alarm_at: next?.alarms[0]?.at ?? null,
    next_alarm_step: next?.alarms[0]?.step ?? null,
    policy_version: state.policyVersion,
    version: events.at(-1)?.version ?? 0,
    receiver_id: state.offer?.to ?? state.agreed?.to ?? null,
    offer: state.offer,
    agreed: state.agreed,
    acting_for: state.actingFor,
    pause: state.pause,
    granted: state.granted,
    ...fromEvents(events),
    ...ending(state),
  };
}

/** Projection: one row per placement, for lists and the header of a case. */
export const placementRows: Projection = (_before: PlacementState, state, events) => ({
  placements: [{ ...placementRow(state, events) }],
});
