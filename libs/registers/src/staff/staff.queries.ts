import type { Day, Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql, keyIn, limitOf, pageOf, TEXT_ID } from '../shared/paging.js';
import type { RegisterPage, RegisterPageRequest } from '../shared/types.js';
import type { TeamDetails } from '../teams/team.types.js';
import type { StaffAbsence, StaffDetails } from './staff.types.js';

/** A member of staff as the register answers. */
export interface StaffEntry extends StaffDetails {
  /** What the municipality's issuer calls this person; null: not linked. */
  readonly subject: string | null;
  readonly staffId: string;
  readonly leftOn: Day | null;
  /** Earliest first, past ones included; not those called off. */
  readonly absences: readonly StaffAbsence[];
  readonly version: number;
  readonly registeredAt: Instant;
  readonly changedAt: Instant;
}

/** A team as the register answers. */
export interface TeamEntry extends TeamDetails {
  readonly teamId: string;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly changedAt: Instant;
}

/** Somebody of a team who is away, and who covers. */
export interface TeamAbsence extends StaffAbsence {
  readonly staffId: string;
  readonly name: string;
  readonly coverName: string | null;
}

/** Staff and teams as they are read. Every call: StoreUnavailableError. */
export interface StaffQueries {
  /** By name, as Danish readers sort; those who have left included. */
  list(
    tenant: string,
    filter: { readonly teamId?: string },
    page: RegisterPageRequest,
  ): Promise<RegisterPage<StaffEntry>>;
  get(tenant: string, staffId: string): Promise<StaffEntry | null>;
  /**
   * Who an issuer's subject is: whoever is linked to it, else the member of staff of that very id who is linked to none.
   * Those who have left included.
   */
  idBySubject(tenant: string, subject: string): Promise<string | null>;
  /** Who is linked to a subject by name. */
  linkedTo(tenant: string, subject: string): Promise<string | null>;
  /** Every team, by name. */
  teams(tenant: string): Promise<readonly TeamEntry[]>;
  team(tenant: string, teamId: string): Promise<TeamEntry | null>;
  /** Who of a team is away between two days (both inclusive), earliest first; nobody who has left before. */
  absencesOf(tenant: string, teamId: string, from: Day, to: Day): Promise<readonly TeamAbsence[]>;
}

const versioned = `version, ${instantSql('registered_at')} as "registeredAt", ${instantSql('changed_at')} as "changedAt"`;
const staffColumns = `staff_id as "staffId", name, email, team_id as "teamId", roles, working_days as "workingDays",
  left_on::text as "leftOn", absences, subject, ${versioned}`;
const teamColumns = `team_id as "teamId", name, lead_id as "leadId", manager_id as "managerId", ${versioned}`;

/** Staff and teams, read under row-level security. @throws StoreUnavailableError */
export function createStaffQueries(pool: Pool): StaffQueries {
  const read = async <T extends object>(tenant: string, sql: string, values: readonly unknown[]): Promise<T[]> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(sql, [...values])).rows);
  return {
    async list(tenant, filter, page) {
      const after = keyIn(page, TEXT_ID);
      const limit = limitOf(page);
      const rows = await read<StaffEntry>(
        tenant,
        `select ${staffColumns} from register_staff
         where ($1::text is null or team_id = $1)
           and ($2::text is null or (name, staff_id) > ($2 collate "da-x-icu", $3))
         order by name, staff_id limit $4`,
        [filter.teamId ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (row) => [row.name, row.staffId],
        (row) => row,
      );
    },
    async get(tenant, staffId) {
      const sql = `select ${staffColumns} from register_staff where staff_id = $1`;
      return (await read<StaffEntry>(tenant, sql, [staffId]))[0] ?? null;
    },
    async idBySubject(tenant, subject) {
      const sql = `select staff_id as "staffId" from register_staff
        where subject = $1 or (staff_id = $1 and subject is null) order by subject nulls last limit 1`;
      return (await read<{ staffId: string }>(tenant, sql, [subject]))[0]?.staffId ?? null;
    },
    async linkedTo(tenant, subject) {
      const sql = 'select staff_id as "staffId" from register_staff where subject = $1';
      return (await read<{ staffId: string }>(tenant, sql, [subject]))[0]?.staffId ?? null;
    },
    teams: (tenant) => read<TeamEntry>(tenant, `select ${teamColumns} from register_teams order by name, team_id`, []),
    async team(tenant, teamId) {
      const sql = `select ${teamColumns} from register_teams where team_id = $1`;
      return (await read<TeamEntry>(tenant, sql, [teamId]))[0] ?? null;
    },
    absencesOf: (tenant, teamId, from, to) =>
      read<TeamAbsence>(
        tenant,
        `select s.staff_id as "staffId", s.name, a."absenceId", a."from"::text as "from", a."until"::text as "until",
           a."coverId", c.name as "coverName"
         from register_staff s cross join jsonb_to_recordset(s.absences)
           as a("absenceId" text, "from" date, "until" date, "coverId" text)
         left join register_staff c on c.tenant = s.tenant and c.staff_id = a."coverId"
         where s.team_id = $1 and a."from" <= $3 and coalesce(a."until", 'infinity') >= $2
           and (s.left_on is null or s.left_on > greatest(a."from", $2::date))
         order by a."from", s.name, s.staff_id`,
        [teamId, from, to],
      ),
  };
}
