export * from './audit-links/audit-link.types.js';
export type { AuditLinkEntry, AuditLinkQueries } from './audit-links/audit-link.queries.js';
export { auditLinkStream, type AuditLinkFacts } from './audit-links/audit-link.stream.js';
export * from './citizens/citizen.types.js';
export type { CitizenEntry, CitizenFilter, CitizenQueries } from './citizens/citizen.queries.js';
export { citizenStream, type CaseOfCitizen, type CitizenFacts } from './citizens/citizen.stream.js';
export * from './companies/company.types.js';
export type {
  CompanyEntry,
  CompanyFilter,
  CompanyQueries,
  CompanyWithContacts,
  ContactEntry,
} from './companies/company.queries.js';
export { companyStream, type CompanyFacts } from './companies/company.stream.js';
export type { CalendarQueries } from './calendar/calendar.queries.js';
export { createContextPort, type RegisterContext } from './directory/context-port.js';
export { readDirectory } from './directory/read-directory.js';
export { ensureTenant, type NewTenant } from './ensure-tenant.js';
export type { ServiceTokenEntry, ServiceTokenQueries } from './machines/service-token.queries.js';
export { serviceTokenStream, type ServiceTokenFacts } from './machines/service-token.stream.js';
export {
  machineId,
  type NamedServiceToken,
  readServiceToken,
  serviceTokenHash,
  serviceTokenText,
} from './machines/service-token-text.js';
export type * from './machines/service-token.types.js';
export { DEFAULT_PREFERENCES, type Preferences } from './notifications/preferences.types.js';
export { createPreferenceQueries, type PreferenceQueries } from './notifications/preferences.queries.js';
export {
  createWebhookQueries,
  MOST_REPLAYED,
  type WebhookEntry,
  type WebhookQueries,
} from './notifications/webhook.queries.js';
export { webhookStream, type PlacedEvent, type WebhookFacts } from './notifications/webhook.stream.js';
export type * from './notifications/webhook.types.js';
export { checkPolicy, type PublishedVersion } from './policies/check-policy.js';
export type { PolicyEntry, PolicyEntryWithDocument, PolicyQueries } from './policies/policy.queries.js';
export { policyStream, type PolicyFacts } from './policies/policy.stream.js';
export type * from './policies/policy.types.js';
export { createRegisterQueries, type RegisterQueries } from './register-queries.js';
export { createRegisters, type Registers } from './registers.js';
export { registerMigrations } from './registers.migrations.js';
export { createNamesAtHand, type NamedIds, type NamesAtHand, type NamesById } from './shared/names-at-hand.js';
export { PLAIN_REGISTER_FIELDS } from './shared/plain-fields.js';
export { registerRowTables } from './registers.row-tables.js';
export { settingsStream } from './settings/settings.stream.js';
export type * from './settings/settings.types.js';
export {
  RegisterConflictError,
  RegisterCursorError,
  RegisterKeyReusedError,
  RegisterVersionMismatchError,
} from './shared/errors.js';
export {
  foldFrom,
  newEvents,
  type RegisterEvent,
  type RegisterStream,
  type RowMeta,
} from './shared/register-stream.js';
export type { RegisterAnswer, RegisterMeta, RegisterPage, RegisterPageRequest } from './shared/types.js';
export { REGISTER_ROLES, type RegisterCommandType } from './shared/who-may.js';
export type { StaffFacts } from './staff/staff.facts.js';
export { staffStream } from './staff/staff.stream.js';
export type { StaffEntry, StaffQueries, TeamAbsence, TeamEntry } from './staff/staff.queries.js';
export type * from './staff/staff.types.js';
export { teamStream, type TeamFacts } from './teams/team.stream.js';
export type * from './teams/team.types.js';
