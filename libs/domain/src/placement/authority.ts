import { RuleViolation } from '../violations.js';
import { actingOwner } from '../obligations/recipients.js';
import { covers, teamOf, worksHere } from '../staff/presence.js';
import type { Directory } from '../staff/directory.js';
import { dayOf } from '../time/copenhagen.js';
import type { Day } from '../time/instants.js';
import { INTERNAL_COMMANDS, type PlacementCommandType, type PublicPlacementCommandType } from './commands.js';
import type { DecisionContext } from './context.js';
import type { EventMeta } from './events.js';
import type { Placement, PlacementState } from './state.js';

/** What a person is to one case. One person may be several. */
export type Relation =
  | 'proposer'
  | 'owner'
  | 'second-person'
  | 'cover'
  | 'receiver'
  | 'approver'
  | 'team-lead'
  | 'team-colleague'
  | 'manager';

const CASE: readonly Relation[] = ['owner', 'second-person', 'cover', 'team-lead'];
const WHOEVER_TAKES_THE_PHONE: readonly Relation[] = [...CASE, 'team-colleague'];

/**
 * Who may send which command: the one table. Finer rules (a deviation, cancelling what policy made) stand with their
 * command and narrow it. Source: design, "Who may what".
 */
export const COMMAND_RELATIONS: Readonly<Record<PublicPlacementCommandType, readonly Relation[]>> = {
  'propose-placement': ['proposer'],
  'decide-match': CASE,
  'receive-paper': CASE,
  'waive-paper': CASE,
  'start-stage': [...CASE, 'manager'],
  'extend-stage': CASE,
  'change-hours': CASE,
  'end-stage': CASE,
  'book-follow-up': CASE,
  'record-follow-up': CASE,
  'record-attempt': WHOEVER_TAKES_THE_PHONE,
  'make-promise': CASE,
  'keep-promise': CASE,
  'move-obligation': CASE,
  'cancel-obligation': [...CASE, 'manager'],
  'assign-owner': ['team-lead', 'manager'],
  'assign-second-person': CASE,
  'add-note': WHOEVER_TAKES_THE_PHONE,
  'change-plan': CASE,
  'change-considerations': CASE,
  'close-placement': CASE,
  'report-absence': WHOEVER_TAKES_THE_PHONE,
  'raise-concern': WHOEVER_TAKES_THE_PHONE,
  'answer-report': CASE,
  'offer-hand-off': [...CASE, 'manager'],
  'accept-hand-off': ['receiver'],
  'decline-hand-off': ['receiver'],
  'withdraw-hand-off': [...CASE, 'manager'],
  'request-approval': CASE,
  approve: ['team-lead', 'manager', 'approver'],
  pause: CASE,
  resume: CASE,
  'correct-record': CASE,
  reopen: ['team-lead', 'manager'],
};

const ANY_CASEWORK_ROLE = ['consultant', 'caseworker', 'team-lead'] as const;

/** Who acts as owner on a day: the owner, or where the owner has left, whoever acts for them. */
function ownerOn({ ownerId }: Placement, directory: Directory, day: Day): string | null {
  return worksHere(directory, ownerId, day) ? ownerId : actingOwner(directory, ownerId, day);
}

/**
 * What a person of the directory is to a case on a day. Where the owner has left, the acting owner is the owner: who is
 * told must be able to act.
 */
export function relationsTo(
  placement: Placement | null,
  staffId: string,
  directory: Directory,
  day: Day,
): ReadonlySet<Relation> {
  const relations = new Set<Relation>();
  if (!worksHere(directory, staffId, day)) return relations;
  const roles = directory.staff[staffId]?.roles ?? [];
  if (ANY_CASEWORK_ROLE.some((role) => roles.includes(role))) relations.add('proposer');
  if (roles.includes('manager')) relations.add('manager');
  if (placement === null) return relations;
  const { ownerId, secondPersonId } = placement;
  const owner = ownerOn(placement, directory, day);
  if (staffId === owner) relations.add('owner');
  if (staffId === secondPersonId) relations.add('second-person');
  if (staffId === placement.offer?.to || staffId === placement.agreed?.to) relations.add('receiver');
  if (approvalOwedBy(placement, staffId, directory, day) !== null) relations.add('approver');
  if (owner !== null && covers(directory, staffId, owner, day)) relations.add('cover');
  if (secondPersonId !== null && covers(directory, staffId, secondPersonId, day)) relations.add('cover');
  const team = teamOf(directory, ownerId);
  if (team?.leadId === staffId) relations.add('team-lead');
  // The cover of an absent team lead hears what the team lead would, and works the case; deciding stays with lead and manager.
  if (typeof team?.leadId === 'string' && covers(directory, staffId, team.leadId, day)) relations.add('cover');
  if (team !== undefined && teamOf(directory, staffId)?.teamId === team.teamId && relations.has('proposer')) {
    relations.add('team-colleague');
  }
  return relations;
}

/** Who owes an open approval that a person may answer: themselves, or somebody they cover for. Who is told can act. */
function approvalOwedBy(placement: Placement, staffId: string, directory: Directory, day: Day): string | null {
  const owedBy = Object.values(placement.obligations)
    .filter(({ kind }) => kind === 'approval')
    .map((approval) => approval.owedBy);
  return owedBy.find((id) => id === staffId) ?? owedBy.find((id) => covers(directory, staffId, id, day)) ?? null;
}

/** Whether the actor decides as team lead (of the owner) or manager: deviations, cancelling policy obligations. */
export function isLeadOrManager(state: PlacementState, context: DecisionContext): boolean {
  if (context.actor.kind === 'system') return false;
  const relations = relationsTo(state, context.actor.staffId, context.directory, dayOf(context.now));
  return relations.has('team-lead') || relations.has('manager');
}

/** Whether the actor may act on the case as such: a manager who is nothing else to it only decides what is a manager's. */
export function worksTheCase(state: PlacementState, context: DecisionContext): boolean {
  if (context.actor.kind === 'system') return true;
  const relations = relationsTo(state, context.actor.staffId, context.directory, dayOf(context.now));
  return CASE.some((relation) => relations.has(relation));
}

function isInternal(command: PlacementCommandType): command is (typeof INTERNAL_COMMANDS)[number] {
  return (INTERNAL_COMMANDS as readonly string[]).includes(command);
}

/** An answer to an offer that is not, or no longer, open: nobody is its receiver. */
function answersNoOffer(command: PlacementCommandType, state: PlacementState): boolean {
  return (command === 'accept-hand-off' || command === 'decline-hand-off') && state !== null && state.offer === null;
}

/**
 * Whose hand an event carries. A cover acts in the owner's name, and the record says both.
 * @throws RuleViolation NOT_ALLOWED; NO_OFFER for an answer to an offer that is over
 */
export function authorise(
  command: PlacementCommandType,
  state: PlacementState,
  context: DecisionContext,
): EventMeta['by'] {
  const { actor, directory, now } = context;
  if (actor.kind === 'system') return 'system';
  if (isInternal(command)) throw new RuleViolation('NOT_ALLOWED', 'Only the clock, batches and deliveries do this.');
  const day = dayOf(now);
  const relations = relationsTo(state, actor.staffId, directory, day);
  const allowed = COMMAND_RELATIONS[command].filter((relation) => relations.has(relation));
  if (allowed.length === 0) {
    if (answersNoOffer(command, state) && relations.size > 0) {
      throw new RuleViolation('NO_OFFER', 'No offer of this case is open: it was answered, withdrawn or has expired.');
    }
    const who = COMMAND_RELATIONS[command].join(', ');
    throw new RuleViolation('NOT_ALLOWED', `You may not do this on this case. It is for: ${who}.`, undefined, {
      allowed: COMMAND_RELATIONS[command],
    });
  }
  if (state !== null && allowed.every((relation) => relation === 'approver')) {
    const owedBy = approvalOwedBy(state, actor.staffId, directory, day) ?? actor.staffId;
    return { staffId: actor.staffId, ...(owedBy === actor.staffId ? {} : { onBehalfOf: owedBy }) };
  }
  const onlyAsCover =
    allowed.every((relation) => relation === 'cover' || relation === 'team-colleague') && relations.has('cover');
  if (onlyAsCover && state !== null) {
    const owner = ownerOn(state, directory, day) ?? state.ownerId;
    const mayBe = [owner, state.secondPersonId, teamOf(directory, state.ownerId)?.leadId];
    const covered = mayBe.find((id) => typeof id === 'string' && covers(directory, actor.staffId, id, day));
    return { staffId: actor.staffId, onBehalfOf: covered ?? owner };
  }
  return { staffId: actor.staffId };
}
