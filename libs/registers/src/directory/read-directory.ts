import type { Directory, StaffMember, Team } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import type { TenantSettings } from '../settings/settings.types.js';

interface DirectoryRow {
  readonly staff: readonly StaffMember[];
  readonly teams: readonly Team[];
  readonly settings: TenantSettings | null;
}

/** One statement, so that staff, teams and settings are of the same moment. */
const SQL = `select
  coalesce((select jsonb_agg(jsonb_build_object('staffId', staff_id, 'name', name, 'teamId', team_id, 'roles', roles,
    'leftOn', left_on, 'absences', absences)) from register_staff), '[]') as staff,
  coalesce((select jsonb_agg(jsonb_build_object('teamId', team_id, 'name', name, 'leadId', lead_id,
    'managerId', manager_id)) from register_teams), '[]') as teams,
  (select jsonb_build_object('name', name, 'actingOwnerId', acting_owner_id, 'fallbackMailbox', fallback_mailbox)
    from register_settings) as settings`;

/** Everybody a tenant's cases can turn to, and its settings (null: the tenant has not been set up). */
export async function readDirectory(
  pool: Pool,
  tenant: string,
): Promise<{ readonly directory: Directory; readonly settings: TenantSettings | null }> {
  const row = await withTenant(pool, tenant, async (client) => (await client.query<DirectoryRow>(SQL)).rows[0]);
  const { staff = [], teams = [], settings = null } = row ?? {};
  return {
    settings,
    directory: {
      staff: Object.fromEntries(staff.map((member) => [member.staffId, member])),
      teams: Object.fromEntries(teams.map((team) => [team.teamId, team])),
      actingOwnerId: settings?.actingOwnerId ?? null,
      fallbackMailbox: settings?.fallbackMailbox ?? '',
    },
  };
}
