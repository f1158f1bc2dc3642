import { auditLinksSql } from './audit-links/audit-links.sql.js';
import { erasureSql } from './citizens/erasure.sql.js';
import { policyReasonsSql } from './policies/policies.sql.js';
import { type Migration, tenantTableSql } from '@holdfast/event-store';
import { peopleAndWebhooksSql } from './registers-002.sql.js';
import { serviceTokensSql } from './machines/service-tokens.sql.js';
import { caseNamesSql } from './shared/case-names.sql.js';
import { namesAtHandSql } from './shared/names-at-hand.sql.js';
import { subjectsSql } from './staff/subjects.sql.js';

const TABLES = [
  'register_citizens',
  'register_companies',
  'register_company_contacts',
  'register_staff',
  'register_teams',
  'register_policies',
  'register_settings',
  'search_tokens',
] as const;

/** Sealed columns hold `{"sealed": "..."}` as it came from the edge. Names sort as Danish readers expect. */
const create = `
create table register_citizens (
  tenant text not null,
  citizen_id uuid not null,
  name jsonb not null,
  cpr jsonb,
  phone jsonb,
  email jsonb,
  address jsonb,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, citizen_id)
);
create index register_citizens_newest on register_citizens (tenant, registered_at desc, citizen_id);

create table register_companies (
  tenant text not null,
  company_id uuid not null,
  cvr text not null,
  name text collate "da-x-icu" not null,
  trade text,
  size_band text,
  address text,
  postal_code text,
  city text,
  production_units jsonb not null,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, company_id),
  constraint register_companies_cvr unique (tenant, cvr)
);
create index register_companies_by_name on register_companies (tenant, name, company_id);

create table register_company_contacts (
  tenant text not null,
  contact_id uuid not null,
  company_id uuid not null,
  name jsonb not null,
  title text,
  phone jsonb,
  email jsonb,
  primary key (tenant, contact_id)
);
create index register_company_contacts_of on register_company_contacts (tenant, company_id);

create table register_staff (
  tenant text not null,
  staff_id text not null,
  name text collate "da-x-icu" not null,
  email text not null,
  team_id text,
  roles jsonb not null,
  working_days jsonb not null,
  left_on date,
  absences jsonb not null,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, staff_id)
);
create index register_staff_by_name on register_staff (tenant, name, staff_id);

create table register_teams (
  tenant text not null,
  team_id text not null,
  name text collate "da-x-icu" not null,
  lead_id text,
  manager_id text,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, team_id)
);

create table register_policies (
  tenant text not null,
  policy_version text not null,
  valid_from date not null,
  title text not null,
  document jsonb not null,
  published_at timestamptz not null,
  published_by text,
  primary key (tenant, policy_version)
);
create index register_policies_valid on register_policies (tenant, valid_from, published_at);

create table register_settings (
  tenant text not null,
  part text not null check (part = 'main'),
  name text not null,
  acting_owner_id text,
  fallback_mailbox text not null,
  version int not null,
  primary key (tenant, part)
);

-- Keyed tokens, outside the events: erased with the person, rebuilt by opening seals.
create table search_tokens (
  tenant text not null,
  subject_type text not null,
  subject_id uuid not null,
  purpose text not null,
  tokens text[] not null,
  primary key (tenant, subject_type, subject_id, purpose)
);
create index search_tokens_find on search_tokens using gin (tokens);
create unique index search_tokens_cpr on search_tokens (tenant, (tokens[1])) where purpose = 'cpr';
`;

/** The registers' tables, each bound to its tenant by row-level security. Applied after the event store's own. */
export const registerMigrations: readonly Migration[] = [
  { id: 'registers-001-tables', sql: `${create}${TABLES.map((table) => tenantTableSql(table)).join('')}` },
  { id: 'registers-002-people-and-webhooks', sql: peopleAndWebhooksSql },
  { id: 'registers-003-policy-reasons', sql: policyReasonsSql },
  { id: 'registers-004-erasure', sql: erasureSql },
  { id: 'registers-005-subjects', sql: subjectsSql },
  { id: 'registers-006-service-tokens', sql: serviceTokensSql },
  { id: 'registers-007-audit-links', sql: auditLinksSql },
  { id: 'registers-008-case-names', sql: caseNamesSql },
  { id: 'registers-009-names-at-hand', sql: namesAtHandSql },
];
