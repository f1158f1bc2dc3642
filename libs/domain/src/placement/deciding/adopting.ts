import { planAdoption } from '../adoption-plan.js';
import type { PlacementCommandData } from '../commands.js';
import { owe } from '../owing.js';
import { openPlacement, type Recorder, underPolicy } from '../recorder.js';

/** Why something ended or was made anew: another policy version counts. */
const WHY = 'policy-adopted';

/**
 * adopt-policy: from here on another version counts. Open obligations whose day differs are superseded by one on the new
 * day, what the new version no longer asks for is cancelled, what it asks for besides is made where its day lies ahead.
 * The same version again does nothing. Source: design, "Policy".
 */
export function adoptPolicy(recorder: Recorder, { version }: PlacementCommandData['adopt-policy']): void {
  const { policy, adopting } = recorder.context;
  const state = openPlacement(recorder);
  if (state.policyVersion === version) return;
  if (adopting?.version !== version) throw new Error(`The policy version ${version} to adopt is not at hand.`);
  const plan = planAdoption(state, policy, adopting, recorder.moment);
  recorder.record('policy-adopted', { from: state.policyVersion, to: version });
  const after = underPolicy(recorder, adopting);
  for (const waived of plan.waives) after.record('paper-waived', { ...waived, because: { reason: WHY } });
  for (const { id } of plan.ends) after.record('obligation-cancelled', { obligationId: id, because: { reason: WHY } });
  for (const { obligation, remade } of plan.moves) {
    after.record('obligation-superseded', { obligationId: obligation.id, why: WHY });
    after.record('obligation-made', { obligation: { ...remade, id: `o${openPlacement(after).nextObligation}` } });
  }
  for (const { obligation, alarms } of plan.rearms)
    after.record('obligation-rearmed', { obligationId: obligation.id, alarms });
  for (const appearing of plan.appears) owe(after, appearing);
}
