import { tenantTableSql } from '@holdfast/event-store';

/** Tokens of programs: the hash only. `last_used_at` is written when one is used, and is in no event. */
export const serviceTokensSql = `
create table register_service_tokens (
  tenant text not null,
  token_id uuid not null,
  name text not null,
  role text not null,
  expires_at timestamptz not null,
  token_hash text not null,
  issued_by text,
  revoked_at timestamptz,
  revoked_by text,
  last_used_at timestamptz,
  version int not null,
  registered_at timestamptz,
  changed_at timestamptz not null,
  primary key (tenant, token_id)
);
${tenantTableSql('register_service_tokens')}
`;
