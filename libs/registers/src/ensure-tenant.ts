import { defaultPolicy, type Instant, isRuleViolation } from '@holdfast/domain';
import { createdId } from '@holdfast/event-store';
import type { Registers } from './registers.js';
import type { TenantSettings } from './settings/settings.types.js';
import type { RegisterAnswer, RegisterMeta } from './shared/types.js';

/** A municipality to be set up; its acting owner is named once there is staff. */
export interface NewTenant {
  readonly tenant: string;
  readonly now: Instant;
  readonly settings: Omit<TenantSettings, 'actingOwnerId'>;
}

/**
 * Sets a tenant up unless it is: its settings, and the default policy as its first version. A tenant that is set up stays
 * as it is, whatever is asked here. Answers whether anything was made.
 * @throws StoreUnavailableError
 */
export async function ensureTenant(registers: Registers, { tenant, now, settings }: NewTenant): Promise<boolean> {
  const meta = (part: string): RegisterMeta => ({
    tenant,
    now,
    actor: { kind: 'system' },
    commandId: createdId(tenant, 'tenant', `set-up ${part}`),
    bodyHmac: null,
  });
  const settled = await unlessThere(() => registers.settings({ type: 'set-up-tenant', settings }, meta('settings')));
  const published = await unlessThere(() =>
    registers.policy({ type: 'publish-policy', document: defaultPolicy }, meta('policy')),
  );
  return settled || published;
}

/** True when it was made now; false when it was there before. */
async function unlessThere(make: () => Promise<RegisterAnswer>): Promise<boolean> {
  try {
    return !(await make()).repeated;
  } catch (error) {
    if (isRuleViolation(error) && error.code === 'ALREADY_EXISTS') return false;
    throw error;
  }
}
