import { assertNever, type Day, type Directory } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { checkActive } from '../shared/active-person.js';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import type { TeamCommand, TeamDetails, TeamEvent, TeamState } from './team.types.js';

/** What the decision needs besides the entry: who works here today. */
export interface TeamFacts {
  readonly staff: Directory['staff'];
  readonly today: Day;
}

function check({ leadId, managerId }: Partial<TeamDetails>, { staff, today }: TeamFacts): void {
  if (typeof leadId === 'string') checkActive(staff, leadId, today, '/leadId');
  if (typeof managerId === 'string') checkActive(staff, managerId, today, '/managerId');
}

function decide(command: TeamCommand, state: TeamState | null, facts: TeamFacts): readonly TeamEvent[] {
  switch (command.type) {
    case 'register-team': {
      refuseExisting(state, 'team', '/teamId');
      const details: TeamDetails = { leadId: null, managerId: null, ...command.details };
      check(details, facts);
      return [{ type: 'team-registered', data: { teamId: command.teamId, details } }];
    }
    case 'correct-team': {
      const changes = changed(existing(state, 'team').details, command.changes);
      check(changes, facts);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'team-corrected', data: { changes } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: TeamState | null, event: TeamEvent): TeamState {
  switch (event.type) {
    case 'team-registered':
      return event.data;
    case 'team-corrected': {
      const before = existing(state, 'team');
      return { ...before, details: { ...before.details, ...event.data.changes } };
    }
    default:
      return assertNever(event);
  }
}

function rows(command: TeamCommand, state: TeamState, _: readonly TeamEvent[], meta: RowMeta): RowBatch {
  const { name, leadId, managerId } = state.details;
  return {
    register_teams: [
      {
        team_id: state.teamId,
        name,
        lead_id: leadId,
        manager_id: managerId,
        version: meta.version,
        changed_at: meta.now,
        ...(command.type === 'register-team' ? { registered_at: meta.now } : {}),
      },
    ],
  };
}

/** Teams: one stream each. */
export const teamStream: RegisterStream<TeamCommand, TeamState, TeamEvent, TeamFacts> = {
  streamType: 'team',
  touchesRegisters: true,
  streamIdOf: (command) => command.teamId,
  decide,
  evolve,
  rows,
};
