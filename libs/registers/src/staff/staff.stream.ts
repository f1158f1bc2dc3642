import { assertNever, type Directory, RuleViolation } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import type { StaffCommand, StaffDetails, StaffEvent, StaffState } from './staff.types.js';

/** What the decision needs besides the entry: the teams there are. */
export interface StaffFacts {
  readonly teams: Directory['teams'];
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5] as const;

function check(details: Partial<StaffDetails>, facts: StaffFacts): void {
  if (typeof details.teamId === 'string' && facts.teams[details.teamId] === undefined) {
    throw new RuleViolation('NOT_FOUND', 'There is no such team.', '/teamId');
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

function decide(command: StaffCommand, state: StaffState | null, facts: StaffFacts): readonly StaffEvent[] {
  switch (command.type) {
    case 'register-staff': {
      refuseExisting(state, 'member of staff', '/staffId');
      const details = tidy<StaffDetails>({ teamId: null, workingDays: MONDAY_TO_FRIDAY, ...command.details });
      check(details, facts);
      return [{ type: 'staff-registered', data: { staffId: command.staffId, details } }];
    }
    case 'correct-staff': {
      const changes = changed(existing(state, 'member of staff').details, tidy(command.changes));
      check(changes, facts);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'staff-corrected', data: { changes } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: StaffState | null, event: StaffEvent): StaffState {
  switch (event.type) {
    case 'staff-registered':
      return { ...event.data, leftOn: null, absences: [] };
    case 'staff-corrected': {
      const before = existing(state, 'member of staff');
      return { ...before, details: { ...before.details, ...event.data.changes } };
    }
    default:
      return assertNever(event);
  }
}

function rows(command: StaffCommand, state: StaffState, _: readonly StaffEvent[], meta: RowMeta): RowBatch {
  const { name, email, teamId, roles, workingDays } = state.details;
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
        version: meta.version,
        changed_at: meta.now,
        ...(command.type === 'register-staff' ? { registered_at: meta.now } : {}),
      },
    ],
  };
}

/** Members of staff: one stream each. */
export const staffStream: RegisterStream<StaffCommand, StaffState, StaffEvent, StaffFacts> = {
  streamType: 'staff',
  touchesRegisters: true,
  streamIdOf: (command) => command.staffId,
  decide,
  evolve,
  rows,
};
