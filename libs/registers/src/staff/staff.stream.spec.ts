import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { teamStream } from '../teams/team.stream.js';
import { staffStream } from './staff.stream.js';
import type { StaffCommand, StaffState } from './staff.types.js';

const teams = { nord: { teamId: 'nord', name: 'Team Nord', leadId: null, managerId: null } };
const facts = { teams, staff: {}, actor: { kind: 'system' as const }, today: '2026-11-23' };
const anna: StaffCommand = {
  type: 'register-staff',
  staffId: 'anna-b',
  details: {
    name: 'Anna B.',
    email: 'anna-b@fjordby.example',
    roles: ['team-lead', 'consultant', 'consultant'],
    teamId: 'nord',
  },
};
const member = (leftOn: string | null) => ({
  staffId: 'anna-b',
  name: 'Anna B.',
  teamId: 'nord',
  roles: ['consultant' as const],
  leftOn,
  absences: [],
});

describe('the register of staff', () => {
  it('puts each role on record once and Monday to Friday where nothing is said', () => {
    const state = foldFrom(staffStream.evolve, null, staffStream.decide(anna, null, facts)) as StaffState;
    expect(state.details.roles).toEqual(['consultant', 'team-lead']);
    expect(state.details.workingDays).toEqual([1, 2, 3, 4, 5]);
  });

  it('refuses a team nobody has registered', () => {
    expect(() => staffStream.decide(anna, null, { ...facts, teams: {} })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', pointer: '/teamId' }),
    );
  });

  it('records nothing when the same roles are named in another order', () => {
    const state = foldFrom(staffStream.evolve, null, staffStream.decide(anna, null, facts)) as StaffState;
    const correct: StaffCommand = {
      type: 'correct-staff',
      staffId: 'anna-b',
      changes: { roles: ['team-lead', 'consultant'] },
    };
    expect(staffStream.decide(correct, state, facts)).toEqual([]);
  });
});

describe('a team', () => {
  const lead = { type: 'register-team', teamId: 'nord', details: { name: 'Team Nord', leadId: 'anna-b' } } as const;

  it('is led by somebody on the staff', () => {
    expect(() => teamStream.decide(lead, null, { staff: {}, today: '2026-11-23' })).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', pointer: '/leadId' }),
    );
  });

  it('is not led by somebody who has left by today', () => {
    const factsOf = (leftOn: string) => ({ staff: { 'anna-b': member(leftOn) }, today: '2026-11-23' });
    expect(() => teamStream.decide(lead, null, factsOf('2026-11-23'))).toThrow(
      expect.objectContaining({ code: 'PERSON_NOT_ACTIVE', pointer: '/leadId' }),
    );
    expect(teamStream.decide(lead, null, factsOf('2026-11-24'))).toHaveLength(1);
  });
});
