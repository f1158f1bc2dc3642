import { tenantTableSql } from '@holdfast/event-store';

/** Links for auditors from outside: what each shows, for how long, and how often it was used. */
export const auditLinksSql = `
create table register_audit_links (
  tenant text not null,
  link_id uuid not null,
  scope_kind text not null check (scope_kind in ('case', 'citizen')),
  scope_id uuid not null,
  purpose text not null,
  token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
  expires_at timestamptz not null,
  opened_by text,
  revoked boolean not null,
  revoked_by text,
  revoked_at timestamptz,
  uses int not null,
  last_used_at timestamptz,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, link_id)
);
create index register_audit_links_newest on register_audit_links (tenant, registered_at desc, link_id desc);
${tenantTableSql('register_audit_links')}
`;
