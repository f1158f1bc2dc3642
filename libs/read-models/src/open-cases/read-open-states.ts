import type { OpenPlacement } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** Which open cases are wanted; every field narrows, none means all of the tenant's. */
export interface OpenCaseFilter {
  /** Cases that one of these people owns, is the second person of, or owes something in. */
  readonly people?: readonly string[];
  /** Cases whose owner is in this team. */
  readonly teamId?: string;
  readonly placementIds?: readonly string[];
}

/** An open case as it stands: the fold the store keeps, and the version it is the fold of. */
export interface OpenCase {
  readonly placementId: string;
  readonly version: number;
  readonly state: OpenPlacement;
}

/** Cases of one page: about 4 MB of states. */
const PAGE = 500;

/** The tenant is $1, the filter $2 to $4. */
const WANTED = `
where p.tenant = $1 and p.stage <> 'closed'
  and ($2::uuid[] is null or p.placement_id = any($2))
  and ($3::text is null or exists (
    select from register_staff t where t.tenant = p.tenant and t.staff_id = p.owner_id and t.team_id = $3))
  and ($4::text[] is null or p.owner_id = any($4) or p.second_person_id = any($4) or exists (
    select from obligations o where o.tenant = p.tenant and o.placement_id = p.placement_id
      and o.owed_by = any($4) and o.status = 'open'))`;
const PAGE_SQL = `
select s.stream_id as "placementId", s.version, s.state
from placements p
join streams s on s.tenant = p.tenant and s.stream_type = 'placement' and s.stream_id = p.placement_id::text
${WANTED} and p.placement_id > $5::uuid
order by p.placement_id
limit $6`;
const COUNT_SQL = `select count(*)::int as count from placements p ${WANTED}`;
const FIRST = '00000000-0000-0000-0000-000000000000';

function narrowed({ placementIds, teamId, people }: OpenCaseFilter): readonly unknown[] {
  return [placementIds ?? null, teamId ?? null, people ?? null];
}

/**
 * The open cases of a tenant, page by page in the order of their ids, for pure work on many (forecast, preview of a
 * policy). Each page is a short transaction of its own, so that thousands of cases hold no lock and no snapshot: a case
 * that changes meanwhile is read as it stands when its page is. `pageSize` in cases, default 500.
 * @throws StoreUnavailableError when PostgreSQL cannot be reached or did not answer
 */
export async function* readOpenStates(
  pool: Pool,
  tenant: string,
  filter: OpenCaseFilter = {},
  pageSize: number = PAGE,
): AsyncGenerator<OpenCase, void, undefined> {
  let after = FIRST;
  for (;;) {
    const values = [tenant, ...narrowed(filter), after, pageSize];
    const { rows } = await withTenant(pool, tenant, (client) => client.query<OpenCase>(PAGE_SQL, values));
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageSize) return;
    after = last.placementId;
  }
}

/** How many `readOpenStates` would read now: what a progress bar counts towards. @throws StoreUnavailableError */
export async function countOpenStates(pool: Pool, tenant: string, filter: OpenCaseFilter = {}): Promise<number> {
  const { rows } = await withTenant(pool, tenant, (client) =>
    client.query<{ count: number }>(COUNT_SQL, [tenant, ...narrowed(filter)]),
  );
  return rows[0]?.count ?? 0;
}
