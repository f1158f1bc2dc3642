import type { Actor, Directory, Role, StaffMember } from '@holdfast/domain';
import { foldFrom } from '../shared/register-stream.js';
import type { StaffFacts } from './staff.facts.js';
import { staffStream } from './staff.stream.js';
import type { StaffCommand, StaffEvent, StaffState } from './staff.types.js';

/** Monday 23 November 2026: the day it is in these specs. */
export const TODAY = '2026-11-23';

/** Somebody who asks, with one role. */
export const person = (staffId: string, role: Role = 'consultant'): Actor => ({
  kind: 'person',
  staffId,
  roles: [role],
});

/** A small register that is changed command by command, each decided with all the others in view. */
export class SmallRegister {
  readonly states = new Map<string, StaffState>();

  constructor(
    people: readonly string[],
    readonly today: string = TODAY,
  ) {
    for (const staffId of people) {
      const details = { name: staffId, email: `${staffId}@fjordby.example`, roles: ['consultant'] as const };
      this.does({ type: 'register-staff', staffId, details: { ...details, teamId: 'nord' } }, { kind: 'system' });
    }
  }

  /** Lis leads team Nord, Mads manages it. */
  readonly teams: Directory['teams'] = {
    nord: { teamId: 'nord', name: 'Team Nord', leadId: 'lis-k', managerId: 'mads-r' },
    syd: { teamId: 'syd', name: 'Team Syd', leadId: 'ida-h', managerId: 'mads-r' },
  };

  get staff(): Record<string, StaffMember> {
    return Object.fromEntries(
      [...this.states.values()].map(({ staffId, details, leftOn, absences }) => {
        const { name, teamId, roles } = details;
        return [staffId, { staffId, name, teamId, roles, leftOn, absences }];
      }),
    );
  }

  facts(actor: Actor): StaffFacts {
    return { teams: this.teams, staff: this.staff, actor, today: this.today };
  }

  /** @throws RuleViolation */
  does(command: StaffCommand, actor: Actor = person(command.staffId)): readonly StaffEvent[] {
    const state = this.states.get(command.staffId) ?? null;
    const events = staffStream.decide(command, state, this.facts(actor));
    const after = foldFrom(staffStream.evolve, state, events);
    if (after !== null) this.states.set(command.staffId, after);
    return events;
  }

  of(staffId: string): StaffState {
    return this.states.get(staffId) as StaffState;
  }
}
