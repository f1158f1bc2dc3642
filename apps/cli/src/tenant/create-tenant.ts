import { createdId, createEventStore } from '@holdfast/event-store';
import { createRegisterQueries, createRegisters, ensureTenant, type StaffEntry } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import type { Pool } from 'pg';
import { CliError, EXIT } from '../cli-error.js';
import type { masterKeysOf } from '../environment.js';

/** The first one who may register others. */
export interface FirstAdmin {
  readonly staffId: string;
  readonly name: string;
  readonly email: string;
  /** What the municipality's issuer calls this person; null: the staff id. */
  readonly subject: string | null;
}

/** A municipality as it is to begin. */
export interface NewMunicipality {
  readonly tenant: string;
  readonly name: string;
  readonly fallbackMailbox: string;
  readonly admin: FirstAdmin;
}

/** What creating works with. */
export interface CreateParts {
  readonly pool: Pool;
  readonly keys: ReturnType<typeof masterKeysOf>;
  /** RFC 3339 UTC. */
  readonly now: string;
}

/**
 * Gives a municipality all that it begins with: its keys, its settings, the default policy, its first admin. Broken off, it
 * is finished by another run; what is there and the same stays, what is there and another is refused before anything is made.
 * Answers whether anything was made.
 * @throws CliError for what differs; RuleViolation, MasterKeyError, StoreUnavailableError
 */
export async function createTenant(wanted: NewMunicipality, { pool, keys, now }: CreateParts): Promise<boolean> {
  const { tenant, name, fallbackMailbox, admin } = wanted;
  const queries = createRegisterQueries({ pool });
  const known = await queries.settings(tenant);
  if (known !== null) {
    refuseOther(tenant, 'name', known.name, name);
    refuseOther(tenant, 'fallback mailbox', known.fallbackMailbox, fallbackMailbox);
  }
  const onRecord = await queries.staff.get(tenant, admin.staffId);
  if (onRecord !== null) refuseOtherAdmin(tenant, onRecord, admin);
  else await refuseSecondAdmin(pool, tenant);

  // The keys first: with the wrong master key nothing is recorded.
  await createSealing({ pool, ...keys }).ensureTenantKeys(tenant);
  const registers = createRegisters({ store: createEventStore(pool), pool });
  const made = await ensureTenant(registers, { tenant, now, settings: { name, fallbackMailbox } });
  if (onRecord !== null) return made;
  const { staffId, ...details } = admin;
  await registers.staff(
    { type: 'register-staff', staffId, details: { ...details, roles: ['admin'] } },
    {
      ...{ tenant, now, actor: { kind: 'system' }, bodyHmac: null },
      commandId: createdId(tenant, 'tenant', `first admin ${staffId}`),
    },
  );
  return true;
}

function refuseOther(tenant: string, what: string, there: string, asked: string): void {
  if (there === asked) return;
  const wayOut = 'Settings are changed by holdfast tenant, without create.';
  throw new CliError(`${tenant} is set up already, with the ${what} "${there}". ${wayOut}`, EXIT.usage);
}

function refuseOtherAdmin(tenant: string, there: StaffEntry, { staffId, name, email, subject }: FirstAdmin): void {
  const same = there.name === name && there.email === email && there.subject === subject;
  if (same && there.roles.includes('admin') && there.leftOn === null) return;
  const wayOut = 'An admin corrects what is on record (POST /api/v1/staff/<id>/correct).';
  throw new CliError(`${tenant} has a ${staffId} on record who is not as you say. ${wayOut}`, EXIT.usage);
}

/** Else whoever may run this command could slip an admin of their own into a municipality at work. */
async function refuseSecondAdmin(pool: Pool, tenant: string): Promise<void> {
  const { staff } = createRegisterQueries({ pool });
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page: Awaited<ReturnType<typeof staff.list>> = await staff.list(
      tenant,
      {},
      { limit: 200, ...(cursor !== undefined && { cursor }) },
    );
    const admin = page.items.find(({ roles, leftOn }) => roles.includes('admin') && leftOn === null);
    if (admin !== undefined) {
      const wayOut = 'An admin registers others (POST /api/v1/staff).';
      throw new CliError(`${tenant} has an admin already: ${admin.staffId}. ${wayOut}`, EXIT.usage);
    }
    cursor = page.nextCursor;
  }
}
