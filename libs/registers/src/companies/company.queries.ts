import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql, keyIn, likeText, limitOf, pageOf, UUID } from '../shared/paging.js';
import type { RegisterPage, RegisterPageRequest } from '../shared/types.js';
import type { CompanyDetails, ContactDetails } from './company.types.js';

/** A person at a company as the register answers: sealed. */
export interface ContactEntry extends ContactDetails {
  readonly contactId: string;
}

/** A company as lists show it. */
export interface CompanyEntry extends CompanyDetails {
  readonly companyId: string;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly changedAt: Instant;
}

/** A company with the people one talks to there. */
export interface CompanyWithContacts extends CompanyEntry {
  readonly contacts: readonly ContactEntry[];
}

/** Which companies are wanted. `text` and `contactTokens` widen each other; everything else must hold. */
export interface CompanyFilter {
  /** Part of the name, the town or the trade, or the beginning of the CVR number. */
  readonly text?: string;
  /** Keyed tokens of the words typed: companies with a contact of that name. */
  readonly contactTokens?: readonly string[];
  /** A whole CVR number. */
  readonly cvr?: string;
}

/** The register of companies as it is read. Every call: StoreUnavailableError. */
export interface CompanyQueries {
  /** By name, as Danish readers sort. */
  list(tenant: string, filter: CompanyFilter, page: RegisterPageRequest): Promise<RegisterPage<CompanyEntry>>;
  get(tenant: string, companyId: string): Promise<CompanyWithContacts | null>;
  /** The company with the CVR number; null when there is none. */
  idByCvr(tenant: string, cvr: string): Promise<string | null>;
  /** The companies of many CVR numbers; those nobody has are left out. */
  idsByCvr(tenant: string, cvrs: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The company is there, and the contact, if one is named, is one of its own. */
  exists(tenant: string, companyId: string, contactId?: string): Promise<boolean>;
}

const columns = `company_id as "companyId", cvr, name, trade, size_band as "sizeBand", address,
  postal_code as "postalCode", city, production_units as "productionUnits", version,
  ${instantSql('registered_at')} as "registeredAt", ${instantSql('changed_at')} as "changedAt"`;

/** The register of companies, read under row-level security. @throws StoreUnavailableError */
export function createCompanyQueries(pool: Pool): CompanyQueries {
  return {
    async list(tenant, filter, page) {
      const after = keyIn(page, UUID);
      const limit = limitOf(page);
      const text = filter.text === undefined ? null : likeText(filter.text);
      const rows = await withTenant(pool, tenant, async (client) => {
        const answer = await client.query<CompanyEntry>(
          `select ${columns} from register_companies c
           where (($1::text is null and $2::text[] is null)
               or name ilike '%' || $1 || '%' or city ilike '%' || $1 || '%' or trade ilike '%' || $1 || '%'
               or cvr like $1 || '%'
               or company_id in (select k.company_id from register_company_contacts k
                 join search_tokens s on s.subject_type = 'company-contact' and s.subject_id = k.contact_id
                 where s.tokens @> $2))
             and ($3::text is null or cvr = $3)
             and ($4::text is null or (name, company_id) > ($4 collate "da-x-icu", $5::uuid))
           order by name, company_id limit $6`,
          [text, filter.contactTokens ?? null, filter.cvr ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
        );
        return answer.rows;
      });
      return pageOf(
        rows,
        limit,
        (row) => [row.name, row.companyId],
        (row) => row,
      );
    },
    get: (tenant, companyId) =>
      withTenant(pool, tenant, async (client) => {
        const answer = await client.query<CompanyWithContacts>(
          `select ${columns}, coalesce((select jsonb_agg(jsonb_build_object('contactId', k.contact_id, 'name', k.name,
               'title', k.title, 'phone', k.phone, 'email', k.email) order by k.contact_id)
             from register_company_contacts k where k.company_id = c.company_id), '[]') as contacts
           from register_companies c where company_id = $1`,
          [companyId],
        );
        return answer.rows[0] ?? null;
      }),
    idByCvr: (tenant, cvr) =>
      withTenant(pool, tenant, async (client) => {
        const sql = 'select company_id as id from register_companies where cvr = $1';
        return (await client.query<{ id: string }>(sql, [cvr])).rows[0]?.id ?? null;
      }),
    idsByCvr: (tenant, cvrs) =>
      withTenant(pool, tenant, async (client) => {
        const sql = 'select cvr, company_id as id from register_companies where cvr = any($1)';
        const { rows } = await client.query<{ cvr: string; id: string }>(sql, [cvrs]);
        return new Map(rows.map(({ cvr, id }) => [cvr, id]));
      }),
    exists: (tenant, companyId, contactId) =>
      withTenant(pool, tenant, async (client) => {
        const answer = await client.query(
          `select 1 from register_companies c where company_id = $1 and ($2::uuid is null or exists
             (select 1 from register_company_contacts k where k.company_id = c.company_id and k.contact_id = $2))`,
          [companyId, contactId ?? null],
        );
        return answer.rows.length > 0;
      }),
  };
}
