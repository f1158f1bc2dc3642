import { actingOwner, resolveRecipients } from '../../obligations/recipients.js';
import type { Obligation } from '../../obligations/obligation.js';
import { RuleViolation } from '../../violations.js';
import { checkKind, checkReason, openObligation, today } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { openOf, owe } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';

/**
 * request-approval: the owner's team lead owes an answer; else the manager, else whom the tenant names. The owner only where
 * there is nobody else.
 * @throws RuleViolation APPROVAL_OPEN while the same is asked for already
 */
export function requestApproval(recorder: Recorder, { what, note }: PlacementCommandData['request-approval']): void {
  if (openOf(recorder, 'approval').some(({ detail }) => detail.approval === what)) {
    throw new RuleViolation('APPROVAL_OPEN', `Approval (${what}) is asked for already and not answered yet.`, '/what');
  }
  const { ownerId, nextObligation } = openPlacement(recorder);
  const { by, context } = recorder;
  recorder.record('approval-requested', { obligationId: `o${nextObligation}`, what, note });
  owe(recorder, {
    kind: 'approval',
    owedBy: actingOwner(context.directory, ownerId, today(recorder)) ?? ownerId,
    countsFrom: today(recorder),
    rule: 'approval-requested',
    detail: { approval: what, ...(by === 'system' ? {} : { askedBy: by.onBehalfOf ?? by.staffId }) },
  });
}

/**
 * approve: granted or not, with a reason; who asked is told. Nobody answers what they asked for themselves, nor the owner
 * what is asked for the own case, while somebody else owes it.
 * @throws RuleViolation OBLIGATION_KIND, NOT_ALLOWED, UNKNOWN_REASON
 */
export function approve(recorder: Recorder, data: PlacementCommandData['approve']): void {
  const obligation = openObligation(recorder, data.obligationId);
  checkKind(obligation, ['approval']);
  const { approval: what, askedBy } = obligation.detail;
  if (what === undefined) throw new Error('An approval names what it is about.');
  refuseOwn(recorder, obligation);
  checkReason(recorder, 'approve', data.because);
  recorder.record('approval-answered', { ...data, what });
  recorder.record('obligation-met', { obligationId: obligation.id, metOn: today(recorder) });
  const state = openPlacement(recorder);
  const { directory } = recorder.context;
  const found = resolveRecipients(directory, ['owner'], askedBy ?? state.ownerId, state, today(recorder));
  const about = data.granted ? 'approval-granted' : 'approval-refused';
  recorder.record('person-told', { about, obligationId: obligation.id, ...found });
}

function refuseOwn(recorder: Recorder, { owedBy, detail }: Obligation): void {
  const { actor } = recorder.context;
  const { ownerId } = openPlacement(recorder);
  if (actor.kind === 'system' || actor.staffId === owedBy) return;
  if (actor.staffId !== detail.askedBy && actor.staffId !== ownerId) return;
  const rule = 'Somebody else answers what you asked for, or what is asked for your own case.';
  throw new RuleViolation('NOT_ALLOWED', rule, '/obligationId');
}
