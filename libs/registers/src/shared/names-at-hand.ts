import type { SealedText } from '@holdfast/domain';
import { checkTenant, guardAvailability } from '@holdfast/event-store';
import type { Pool } from 'pg';

/** Citizens and companies by id. */
export interface NamedIds {
  readonly citizens: readonly string[];
  readonly companies: readonly string[];
}

/** Their names: citizens' sealed, null when erased. Who is not in the register is not in the map. */
export interface NamesById {
  readonly citizens: ReadonlyMap<string, SealedText | null>;
  readonly companies: ReadonlyMap<string, string>;
}

/** Names kept at hand, for lists that are read again and again. */
export interface NamesAtHand {
  /**
   * The names of at least these. `stamp` is the tenant's of `name_stamps`, read together with the ids: names kept under another are
   * let go. At most one round trip, none when all are at hand. @throws StoreUnavailableError
   */
  readonly namesOf: (tenant: string, stamp: string, ids: NamedIds) => Promise<NamesById>;
}

interface Kept {
  readonly stamp: string;
  readonly citizens: Map<string, SealedText | null>;
  readonly companies: Map<string, string>;
}

interface Answered {
  readonly citizens: Readonly<Record<string, SealedText | null>> | null;
  readonly companies: Readonly<Record<string, string>> | null;
}

/** Names of one tenant kept at once, some 10 MB; then it is begun anew. */
const MOST = 50_000;

/** The names as the register has them, read under row-level security. */
export function createNamesAtHand(pool: Pool, most = MOST): NamesAtHand {
  const byTenant = new Map<string, Kept>();

  const keptAt = (tenant: string, stamp: string): Kept => {
    const known = byTenant.get(tenant);
    if (known?.stamp === stamp && known.citizens.size + known.companies.size <= most) return known;
    const afresh = { stamp, citizens: new Map<string, SealedText | null>(), companies: new Map<string, string>() };
    byTenant.set(tenant, afresh);
    return afresh;
  };

  return {
    namesOf: async (tenant, stamp, ids) => {
      const kept = keptAt(checkTenant(tenant), stamp);
      const citizens = ids.citizens.filter((id) => !kept.citizens.has(id));
      const companies = ids.companies.filter((id) => !kept.companies.has(id));
      if (citizens.length + companies.length === 0) return kept;
      const values = [tenant, [...new Set(citizens)], [...new Set(companies)]];
      const { rows } = await guardAvailability(() =>
        pool.query<Answered>({ name: 'hf_names_of', text: 'select * from names_of($1, $2, $3)', values }),
      );
      // Who is not in the register may be at any moment, so it is not kept that they are not.
      for (const [id, name] of Object.entries(rows[0]?.citizens ?? {})) kept.citizens.set(id, name);
      for (const [id, name] of Object.entries(rows[0]?.companies ?? {})) kept.companies.set(id, name);
      return kept;
    },
  };
}
