import type { Pool } from 'pg';
import { createAuditLinkQueries, type AuditLinkQueries } from './audit-links/audit-link.queries.js';
import { createCitizenQueries, type CitizenQueries } from './citizens/citizen.queries.js';
import { createCompanyQueries, type CompanyQueries } from './companies/company.queries.js';
import { createCalendarQueries, type CalendarQueries } from './calendar/calendar.queries.js';
import { readDirectory } from './directory/read-directory.js';
import { createPreferenceQueries, type PreferenceQueries } from './notifications/preferences.queries.js';
import { createServiceTokenQueries, type ServiceTokenQueries } from './machines/service-token.queries.js';
import { createWebhookQueries, type WebhookQueries } from './notifications/webhook.queries.js';
import { createPolicyQueries, type PolicyQueries } from './policies/policy.queries.js';
import { createCaseNameQueries, type CaseNameQueries } from './shared/case-names.queries.js';
import { createNamesAtHand, type NamesAtHand } from './shared/names-at-hand.js';
import type { TenantSettings } from './settings/settings.types.js';
import { createStaffQueries, type StaffQueries } from './staff/staff.queries.js';

/** What the registers answer. Personal fields come sealed; whoever may open them does so with libs/sealing. */
export interface RegisterQueries extends PreferenceQueries, CalendarQueries, CaseNameQueries, NamesAtHand {
  readonly citizens: CitizenQueries;
  readonly companies: CompanyQueries;
  readonly staff: StaffQueries;
  readonly policies: PolicyQueries;
  readonly webhooks: WebhookQueries;
  readonly serviceTokens: ServiceTokenQueries;
  readonly auditLinks: AuditLinkQueries;
  /** Null: the tenant has not been set up. */
  settings(tenant: string): Promise<TenantSettings | null>;
}

/** Queries over the register tables, each in one transaction that sees one tenant. @throws StoreUnavailableError */
export function createRegisterQueries({ pool }: { readonly pool: Pool }): RegisterQueries {
  return {
    citizens: createCitizenQueries(pool),
    companies: createCompanyQueries(pool),
    staff: createStaffQueries(pool),
    policies: createPolicyQueries(pool),
    webhooks: createWebhookQueries(pool),
    serviceTokens: createServiceTokenQueries(pool),
    auditLinks: createAuditLinkQueries(pool),
    ...createPreferenceQueries(pool),
    ...createCalendarQueries(pool),
    ...createCaseNameQueries(pool),
    ...createNamesAtHand(pool),
    settings: async (tenant) => (await readDirectory(pool, tenant)).settings,
  };
}
