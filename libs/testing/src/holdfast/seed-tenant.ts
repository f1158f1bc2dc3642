import { createdId, createEventStore, createPool } from '@holdfast/event-store';
import { createRegisters, ensureTenant, type RegisterMeta } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import type { TestTenant } from './test-tenant.js';

/** Before every story begins: whoever acts in one has been there since. */
const SEEDED_AT = '2025-12-01T08:00:00.000Z';

/** Sets a municipality up with its keys, its default policy, its teams and its staff. Safe to repeat. */
export async function seedTenant(appUrl: string, masterKey: string, seed: TestTenant): Promise<void> {
  const pool = createPool({ connectionString: appUrl, max: 2 });
  try {
    const { tenant, name, fallbackMailbox } = seed;
    const registers = createRegisters({ store: createEventStore(pool), pool });
    await createSealing({ pool, masterKey }).ensureTenantKeys(tenant);
    await ensureTenant(registers, { tenant, now: SEEDED_AT, settings: { name, fallbackMailbox } });
    const meta = (key: string): RegisterMeta => ({
      tenant,
      now: SEEDED_AT,
      actor: { kind: 'system' },
      commandId: createdId(tenant, 'seed', key),
      bodyHmac: null,
    });
    // Teams and people name each other: first the teams, then who is in them, then who leads them.
    for (const { teamId, name: teamName } of seed.teams) {
      await registers.team({ type: 'register-team', teamId, details: { name: teamName } }, meta(`team ${teamId}`));
    }
    for (const { staffId, teamId = null, name: staffName, roles } of seed.staff) {
      const details = { name: staffName, email: `${staffId}@${tenant}.example`, roles, teamId };
      await registers.staff({ type: 'register-staff', staffId, details }, meta(`staff ${staffId}`));
    }
    for (const { teamId, leadId, managerId } of seed.teams) {
      const changes = { leadId, managerId };
      await registers.team({ type: 'correct-team', teamId, changes }, meta(`lead of ${teamId}`));
    }
  } finally {
    await pool.end();
  }
}
