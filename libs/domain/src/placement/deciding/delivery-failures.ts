import { ladderOf } from '../../obligations/ladder.js';
import type { Alarm, Obligation } from '../../obligations/obligation.js';
import { resolveRecipients } from '../../obligations/recipients.js';
import type { LadderRung } from '../../policy/policy-document.js';
import { dayOf } from '../../time/copenhagen.js';
import { LADDER_STEPS, type LadderStep, type ObligationKind } from '../../words.js';
import type { PlacementCommandData } from '../commands.js';
import { tell } from '../owing.js';
import type { Recorder } from '../recorder.js';
import type { OpenPlacement } from '../state.js';
import { ringStep } from './ringing.js';

type Failure = PlacementCommandData['record-delivery-failure'];

/**
 * record-delivery-failure: what the message was about rings one rung higher, at once; what was no rung is told to the team
 * lead. It ends by itself: every failure goes higher, at last to the tenant's mailbox, whose own failure is only recorded.
 * The same failure reported twice is one command id, which the store knows; nothing of it is kept in the state.
 */
export function recordDeliveryFailure(recorder: Recorder, data: Failure): void {
  recorder.record('delivery-failed', data);
  const state = recorder.state();
  if (state === null || state.stage === 'closed') return;
  if (data.obligationId === null || data.step === null) return tellHigher(recorder, state, data, ['team-lead']);
  const obligation = state.obligations[data.obligationId];
  if (obligation === undefined) return;
  const next = nextAbove(recorder, obligation, data.step);
  if (next !== undefined) ringStep(recorder, obligation, next, [next]);
  else if (data.step === 'manager-again') tellHigher(recorder, state, data, ['manager']);
}

/** The step right above the one that failed, if it has not rung; above the manager, once, the manager's next repeat. */
function nextAbove(recorder: Recorder, obligation: Obligation, failed: LadderStep): Alarm | undefined {
  const armed = obligation.alarms[0];
  return armed?.step === stepAbove(recorder, obligation.kind, failed) ? armed : undefined;
}

function stepAbove({ context }: Recorder, kind: ObligationKind, failed: LadderStep): LadderStep | undefined {
  const rank = (step: LadderStep): number => LADDER_STEPS.indexOf(step);
  const { rungs } = ladderOf(context.policy, kind);
  const above = rungs.filter((rung) => rank(rung.step) > rank(failed)).sort((a, b) => rank(a.step) - rank(b.step));
  const repeats = failed !== 'manager-again' && rungs.at(-1)?.repeatEvery !== undefined;
  return above[0]?.step ?? (repeats ? 'manager-again' : undefined);
}

/** Team lead, else manager, else the tenant's mailbox: always somebody other than who could not be reached. */
function tellHigher(
  recorder: Recorder,
  state: OpenPlacement,
  { staffId, obligationId }: Failure,
  from: LadderRung['to'],
): void {
  if (staffId === null) return;
  const { directory } = recorder.context;
  const owedBy = (obligationId === null ? undefined : state.obligations[obligationId]?.owedBy) ?? state.ownerId;
  const reaches = (role: 'team-lead' | 'manager'): boolean =>
    resolveRecipients(directory, [role], owedBy, state, dayOf(recorder.moment)).recipients.some(
      (one) => one.staffId === staffId,
    );
  const about = 'undeliverable';
  if (!reaches('manager')) return tell(recorder, reaches('team-lead') ? ['manager'] : from, about, obligationId);
  const recipients = [{ staffId: null, reason: 'fallback' }] as const;
  recorder.record('person-told', { about, obligationId, recipients, skipped: [] });
}
