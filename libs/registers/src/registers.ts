import { dayOf } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { auditLinkStream } from './audit-links/audit-link.stream.js';
import type { AuditLinkCommand } from './audit-links/audit-link.types.js';
import { createCitizenQueries } from './citizens/citizen.queries.js';
import { citizenStream } from './citizens/citizen.stream.js';
import type { CitizenCommand } from './citizens/citizen.types.js';
import { createCompanyQueries } from './companies/company.queries.js';
import { companyStream } from './companies/company.stream.js';
import type { CompanyCommand } from './companies/company.types.js';
import { readDirectory } from './directory/read-directory.js';
import { serviceTokenStream } from './machines/service-token.stream.js';
import type { ServiceTokenCommand } from './machines/service-token.types.js';
import { createWebhookQueries } from './notifications/webhook.queries.js';
import { webhookStream } from './notifications/webhook.stream.js';
import type { WebhookCommand } from './notifications/webhook.types.js';
import { createPolicyQueries } from './policies/policy.queries.js';
import { policyStream } from './policies/policy.stream.js';
import type { PolicyCommand } from './policies/policy.types.js';
import { settingsStream } from './settings/settings.stream.js';
import type { SettingsCommand } from './settings/settings.types.js';
import { carryOut } from './shared/carry-out.js';
import type { RegisterAnswer, RegisterMeta } from './shared/types.js';
import { createStaffQueries } from './staff/staff.queries.js';
import { staffStream } from './staff/staff.stream.js';
import type { StaffCommand } from './staff/staff.types.js';
import { teamStream } from './teams/team.stream.js';
import type { TeamCommand } from './teams/team.types.js';

/**
 * The one way a register entry changes; personal fields arrive sealed. Every call throws RuleViolation,
 * RegisterConflictError, RegisterVersionMismatchError, RegisterKeyReusedError or StoreUnavailableError.
 */
export interface Registers {
  citizen(command: CitizenCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  company(command: CompanyCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  staff(command: StaffCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  team(command: TeamCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  settings(command: SettingsCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  policy(command: PolicyCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  webhook(command: WebhookCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  serviceToken(command: ServiceTokenCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
  auditLink(command: AuditLinkCommand, meta: RegisterMeta): Promise<RegisterAnswer>;
}

/** The registers over an event store; the pool reads what a decision must know of other entries. */
export function createRegisters({ store, pool }: { readonly store: EventStore; readonly pool: Pool }): Registers {
  const citizens = createCitizenQueries(pool);
  const companies = createCompanyQueries(pool);
  const policies = createPolicyQueries(pool);
  const webhooks = createWebhookQueries(pool);
  const people = createStaffQueries(pool);
  const peopleOf = async (meta: RegisterMeta) => ({
    staff: (await readDirectory(pool, meta.tenant)).directory.staff,
    today: dayOf(meta.now),
  });
  return {
    citizen: (command, meta) =>
      carryOut(store, citizenStream, command, meta, async () => {
        if (command.type === 'erase-citizen') {
          const cases = await citizens.cases(meta.tenant, command.citizenId);
          return { cprHeldBy: null, cases, today: dayOf(meta.now) };
        }
        const cprHash = 'lookup' in command ? command.lookup.cprHash : undefined;
        return { cprHeldBy: typeof cprHash === 'string' ? await citizens.idByCpr(meta.tenant, cprHash) : null };
      }),
    company: (command, meta) =>
      carryOut(store, companyStream, command, meta, async () => {
        const cvr = cvrNamed(command);
        return { cvrHeldBy: cvr === undefined ? null : await companies.idByCvr(meta.tenant, cvr) };
      }),
    staff: (command, meta) =>
      carryOut(store, staffStream, command, meta, async () => {
        const { teams, staff } = (await readDirectory(pool, meta.tenant)).directory;
        const subject = subjectNamed(command);
        const subjectHeldBy = typeof subject === 'string' ? await people.linkedTo(meta.tenant, subject) : null;
        return { teams, staff, actor: meta.actor, today: dayOf(meta.now), subjectHeldBy };
      }),
    team: (command, meta) => carryOut(store, teamStream, command, meta, () => peopleOf(meta)),
    settings: (command, meta) => carryOut(store, settingsStream, command, meta, () => peopleOf(meta)),
    webhook: (command, meta) =>
      carryOut(store, webhookStream, command, meta, async () =>
        command.type === 'replay-webhook'
          ? webhooks.eventsSince(meta.tenant, command.since, command.types)
          : { events: [], more: false },
      ),
    serviceToken: (command, meta) =>
      carryOut(store, serviceTokenStream, command, meta, () => Promise.resolve({ actor: meta.actor })),
    auditLink: (command, meta) =>
      carryOut(store, auditLinkStream, command, meta, () => Promise.resolve({ now: meta.now })),
    policy: (command, meta) =>
      carryOut(store, policyStream, command, meta, async () => ({
        published: await policies.list(meta.tenant),
        today: dayOf(meta.now),
      })),
  };
}

function cvrNamed(command: CompanyCommand): string | undefined {
  if (command.type === 'register-company') return command.details.cvr;
  return command.type === 'correct-company' ? command.changes.cvr : undefined;
}

function subjectNamed(command: StaffCommand): string | null | undefined {
  if (command.type === 'register-staff') return command.details.subject;
  return command.type === 'correct-staff' ? command.changes.subject : undefined;
}
