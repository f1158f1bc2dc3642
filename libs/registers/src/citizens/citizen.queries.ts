import type { Instant } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { instantSql, keyIn, limitOf, pageOf, UUID } from '../shared/paging.js';
import type { RegisterPage, RegisterPageRequest } from '../shared/types.js';
import type { CaseOfCitizen } from './citizen.stream.js';
import type { CitizenDetails, RetentionHold } from './citizen.types.js';

/** A citizen as the register answers: sealed, to be opened by whoever may. */
export interface CitizenEntry extends Omit<CitizenDetails, 'name'> {
  readonly citizenId: string;
  /** Null: erased. */
  readonly name: CitizenDetails['name'] | null;
  readonly hold: RetentionHold | null;
  readonly erasedAt: Instant | null;
  readonly version: number;
  readonly registeredAt: Instant;
  readonly changedAt: Instant;
}

/** Which citizens are wanted. Everything named must hold. */
export interface CitizenFilter {
  /** Keyed tokens of the words typed (`Sealing.searchToken`): all must be the beginning of a word of the name. */
  readonly nameTokens?: readonly string[];
  /** Keyed hash of a whole CPR number. */
  readonly cprHash?: string;
}

/** The register of citizens as it is read. Every call: StoreUnavailableError. */
export interface CitizenQueries {
  /** Newest first. Without those who are erased. */
  list(tenant: string, filter: CitizenFilter, page: RegisterPageRequest): Promise<RegisterPage<CitizenEntry>>;
  get(tenant: string, citizenId: string): Promise<CitizenEntry | null>;
  /** The citizen who holds the CPR number; null when nobody does. */
  idByCpr(tenant: string, cprHash: string): Promise<string | null>;
  /** Who holds each of many CPR numbers, by hash; those nobody holds are left out. */
  idsByCpr(tenant: string, cprHashes: readonly string[]): Promise<ReadonlyMap<string, string>>;
  exists(tenant: string, citizenId: string): Promise<boolean>;
  /** Every case of the citizen with the head of its chain, in the order of the ids. */
  cases(tenant: string, citizenId: string): Promise<readonly CaseOfCitizen[]>;
}

const columns = `citizen_id as "citizenId", name, cpr, phone, email, address, hold, version,
  ${instantSql('erased_at')} as "erasedAt",
  ${instantSql('registered_at')} as "registeredAt", ${instantSql('changed_at')} as "changedAt"`;
const found = (purpose: string, tokens: string): string => `citizen_id in (select subject_id from search_tokens
  where subject_type = 'citizen' and purpose = '${purpose}' and tokens @> ${tokens})`;

/** The register of citizens, read under row-level security. @throws StoreUnavailableError */
export function createCitizenQueries(pool: Pool): CitizenQueries {
  const one = async <T extends object>(tenant: string, sql: string, values: readonly unknown[]): Promise<T | null> =>
    withTenant(pool, tenant, async (client) => (await client.query<T>(sql, [...values])).rows[0] ?? null);
  return {
    async list(tenant, filter, page) {
      const after = keyIn(page, UUID);
      const limit = limitOf(page);
      const rows = await withTenant(pool, tenant, async (client) => {
        const answer = await client.query<CitizenEntry>(
          `select ${columns} from register_citizens
           where erased_at is null and ($1::text[] is null or ${found('name', '$1')})
             and ($2::text is null or ${found('cpr', 'array[$2]')})
             and ($3::timestamptz is null or (registered_at, citizen_id) < ($3, $4::uuid))
           order by registered_at desc, citizen_id desc limit $5`,
          [filter.nameTokens ?? null, filter.cprHash ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
        );
        return answer.rows;
      });
      return pageOf(
        rows,
        limit,
        (row) => [row.registeredAt, row.citizenId],
        (row) => row,
      );
    },
    get: (tenant, citizenId) =>
      one<CitizenEntry>(tenant, `select ${columns} from register_citizens where citizen_id = $1`, [citizenId]),
    async idByCpr(tenant, cprHash) {
      const sql = `select citizen_id as id from register_citizens where ${found('cpr', 'array[$1]')}`;
      return (await one<{ id: string }>(tenant, sql, [cprHash]))?.id ?? null;
    },
    idsByCpr: (tenant, cprHashes) =>
      withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<{ hash: string; id: string }>(
          `select tokens[1] as hash, subject_id as id from search_tokens
           where subject_type = 'citizen' and purpose = 'cpr' and tokens[1] = any($1)`,
          [cprHashes],
        );
        return new Map(rows.map(({ hash, id }) => [hash, id]));
      }),
    cases: (tenant, citizenId) =>
      withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<CaseOfCitizen>(
          `select s.stream_id as "placementId", s.version, s.head_hash as hash, s.state ->> 'stage' <> 'closed' as open
           from placements p join streams s
             on s.tenant = p.tenant and s.stream_type = 'placement' and s.stream_id = p.placement_id::text
           where p.citizen_id = $1 order by s.stream_id`,
          [citizenId],
        );
        return rows;
      }),
    async exists(tenant, citizenId) {
      return (
        (await one(tenant, 'select 1 as found from register_citizens where citizen_id = $1', [citizenId])) !== null
      );
    },
  };
}
