import { assertNever, RuleViolation } from '@holdfast/domain';
import type { OutboxEntry, RowBatch } from '@holdfast/event-store';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { callOffAbsence, changeAbsence, registerAbsence } from './decide-absence.js';
import { registerLeave, takeBackLeave } from './decide-leave.js';
import { evolveStaff } from './evolve-staff.js';
import { checkAbove, checkSelf, checkSelfOrAbove, checkStillHere, type StaffFacts } from './staff.facts.js';
import type { StaffCommand, StaffDetails, StaffEvent, StaffState } from './staff.types.js';

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

function check(staffId: string, details: Partial<StaffDetails>, facts: StaffFacts): void {
  if (typeof details.teamId === 'string' && facts.teams[details.teamId] === undefined) {
    throw new RuleViolation('NOT_FOUND', 'There is no such team.', '/teamId');
  }
  const { subjectHeldBy = null } = facts;
  if (typeof details.subject === 'string' && subjectHeldBy !== null && subjectHeldBy !== staffId) {
    throw new RuleViolation('ALREADY_EXISTS', 'Another member of staff is linked to this subject.', '/subject', {
      staffId: subjectHeldBy,
    });
  }
}

/** Each once, in a fixed order, so that the same set is the same record. */
function tidy<T extends Partial<StaffDetails>>(details: T): T {
  const { roles, workingDays } = details;
  return {
    ...details,
    ...(roles === undefined ? {} : { roles: [...new Set(roles)].sort() }),
    ...(workingDays === undefined ? {} : { workingDays: [...new Set(workingDays)].sort((a, b) => a - b) }),
  };
}

type OfSomebody = Exclude<StaffCommand, { readonly type: 'register-staff' }>;

function decide(command: StaffCommand, state: StaffState | null, facts: StaffFacts): readonly StaffEvent[] {
  if (command.type !== 'register-staff') return decideOf(existing(state, 'member of staff'), command, facts);
  refuseExisting(state, 'member of staff', '/staffId');
  const details = tidy<StaffDetails>({ teamId: null, workingDays: MONDAY_TO_FRIDAY, ...command.details });
  check(command.staffId, details, facts);
  return [{ type: 'staff-registered', data: { staffId: command.staffId, details } }];
}

function decideOf(state: StaffState, command: OfSomebody, facts: StaffFacts): readonly StaffEvent[] {
  switch (command.type) {
    case 'correct-staff': {
      const changes = changed(state.details, tidy(command.changes));
      check(state.staffId, changes, facts);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'staff-corrected', data: { changes } }];
    }
    case 'register-absence': {
      checkSelfOrAbove(state, facts);
      checkStillHere(state, facts);
      const { absenceId, from, until, coverId } = command;
      return registerAbsence(state, { absenceId, from, until, coverId }, facts);
    }
    case 'change-absence':
      checkSelfOrAbove(state, facts);
      checkStillHere(state, facts);
      return changeAbsence(state, command.absenceId, command.changes, facts);
    case 'call-off-absence':
      checkSelfOrAbove(state, facts);
      checkStillHere(state, facts);
      return callOffAbsence(state, command.absenceId);
    case 'register-leave':
      checkAbove(state, facts);
      return registerLeave(state, command.leftOn, facts);
    case 'take-back-leave':
      checkAbove(state, facts);
      checkStillHere(state, facts);
      return takeBackLeave(state);
    case 'change-preferences': {
      checkSelf(state, facts);
      checkStillHere(state, facts);
      const { preferences } = command;
      const same = state.preferences !== null && samePreferences(preferences, state.preferences);
      return same ? [] : [{ type: 'preferences-changed', data: { preferences } }];
    }
    case 'open-calendar-feed':
      checkSelf(state, facts);
      checkStillHere(state, facts);
      return [{ type: 'calendar-feed-opened', data: { tokenHash: command.tokenHash } }];
    case 'revoke-calendar-feed':
      checkSelf(state, facts);
      return state.calendarHash === null ? [] : [{ type: 'calendar-feed-revoked', data: {} }];
    default:
      return assertNever(command);
  }
}

type Said = NonNullable<StaffState['preferences']>;

function samePreferences(a: Said, b: Said): boolean {
  const told = ({ language, digest, mail }: Said) => [language, digest, mail.reminder, mail.due, mail.told].join();
  return told(a) === told(b);
}

function rows(command: StaffCommand, state: StaffState, _: readonly StaffEvent[], meta: RowMeta): RowBatch {
  const { name, email, teamId, roles, workingDays, subject = null } = state.details;
  return {
    register_staff: [
      {
        staff_id: state.staffId,
        name,
        email,
        team_id: teamId,
        roles,
        working_days: workingDays,
        left_on: state.leftOn,
        absences: state.absences,
        preferences: state.preferences,
        calendar_hash: state.calendarHash,
        subject,
        version: meta.version,
        changed_at: meta.now,
        ...(command.type === 'register-staff' ? { registered_at: meta.now } : {}),
      },
    ],
  };
}

/**
 * The batch through the cases of somebody who leaves is started at once. It waits for the day itself (each case by its own
 * clock), and finds nothing to do where the leave has been taken back.
 */
function outbox(_: StaffCommand, state: StaffState, events: readonly StaffEvent[], meta: RowMeta): OutboxEntry[] {
  return events
    .filter(({ type }) => type === 'staff-left')
    .map(() => ({ kind: 'batch', subject: `owner-left/${state.staffId}`, version: meta.version, delaySeconds: 0 }));
}

/** Members of staff: one stream each. */
export const staffStream: RegisterStream<StaffCommand, StaffState, StaffEvent, StaffFacts> = {
  streamType: 'staff',
  touchesRegisters: true,
  streamIdOf: (command) => command.staffId,
  decide,
  evolve: evolveStaff,
  rows,
  outbox,
};
