import type { Role } from '@holdfast/domain';

/** A member of a test's staff. */
export interface TestMember {
  readonly staffId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Absent: no team. */
  readonly teamId?: string;
}

/** A team of a test's tenant, by the ids of its people. */
export interface TestTeam {
  readonly teamId: string;
  readonly name: string;
  readonly leadId: string;
  readonly managerId: string;
}

/** A municipality for a test. */
export interface TestTenant {
  readonly tenant: string;
  readonly name: string;
  readonly fallbackMailbox: string;
  readonly staff: readonly TestMember[];
  readonly teams: readonly TestTeam[];
}

/** The municipality of the stories: Anna owns, Ole is second person, Lis leads their team, Mads manages. */
export const fjordby: TestTenant = {
  tenant: 'fjordby',
  name: 'Fjordby Kommune',
  fallbackMailbox: 'jobcenter@fjordby.example',
  staff: [
    { staffId: 'anna-b', name: 'Anna B.', roles: ['consultant'], teamId: 'havnen' },
    { staffId: 'ole-t', name: 'Ole T.', roles: ['caseworker'], teamId: 'havnen' },
    { staffId: 'lis-k', name: 'Lis K.', roles: ['team-lead'], teamId: 'havnen' },
    { staffId: 'mads-r', name: 'Mads R.', roles: ['manager'], teamId: 'havnen' },
    { staffId: 'rune-s', name: 'Rune S.', roles: ['auditor'] },
    { staffId: 'karen-d', name: 'Karen D.', roles: ['admin'] },
    { staffId: 'bo-l', name: 'Bo L.', roles: ['consultant'], teamId: 'bakken' },
    { staffId: 'ida-h', name: 'Ida H.', roles: ['team-lead'], teamId: 'bakken' },
  ],
  teams: [
    { teamId: 'havnen', name: 'Havnen', leadId: 'lis-k', managerId: 'mads-r' },
    { teamId: 'bakken', name: 'Bakken', leadId: 'ida-h', managerId: 'mads-r' },
  ],
};

/** Another municipality on the same servers, with people of the same ids: what must never meet. */
export const aakirke: TestTenant = {
  tenant: 'aakirke',
  name: 'Aakirke Kommune',
  fallbackMailbox: 'jobcenter@aakirke.example',
  staff: [
    { staffId: 'anna-b', name: 'Anna Bech', roles: ['consultant'], teamId: 'havnen' },
    { staffId: 'per-v', name: 'Per V.', roles: ['team-lead', 'manager'], teamId: 'havnen' },
  ],
  teams: [{ teamId: 'havnen', name: 'Havnen', leadId: 'per-v', managerId: 'per-v' }],
};
