/** Whose hands may do what to a table of one tenant's rows. */
export interface TenantTableGrants {
  /** Privileges of the application role. Default `select, insert, update`. */
  readonly app?: string;
  /** Privileges of the import role. Default `select, insert, update`. */
  readonly import?: string;
}

/**
 * SQL that closes a table by tenant: row-level security on its `tenant` column and the privileges of the roles. To be put
 * after the `create table` in a migration. Without a tenant set, the application role sees no rows.
 */
export function tenantTableSql(table: string, grants: TenantTableGrants = {}): string {
  return `
alter table ${table} enable row level security;
create policy tenant_only on ${table} using (tenant = nullif(current_setting('app.tenant', true), ''));
grant ${grants.app ?? 'select, insert, update'} on ${table} to holdfast_app;
grant ${grants.import ?? 'select, insert, update'} on ${table} to holdfast_import;
`;
}
