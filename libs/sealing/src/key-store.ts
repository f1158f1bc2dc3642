import type pg from 'pg';
import { KeysUnavailableError } from './errors.js';
import type { DataSubject } from './types.js';

/** The tables of wrapped keys. Each call is one round trip. */
export interface KeyStore {
  /** The tenant's wrapped key; the candidate becomes it when there is none yet. */
  ensureTenantKey(tenant: string, candidate: Buffer): Promise<Buffer>;
  /**
   * Wrapped keys in the order asked for: null for an erased subject, undefined for an unknown one. With candidates the
   * unknown get theirs.
   */
  subjectKeys(
    tenant: string,
    subjects: readonly DataSubject[],
    candidates: readonly Buffer[] | null,
  ): Promise<readonly (Buffer | null | undefined)[]>;
}

/** @throws KeysUnavailableError from every call when PostgreSQL cannot be reached or did not answer */
export function createKeyStore(pool: pg.Pool): KeyStore {
  const query = async <R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> => {
    try {
      return (await pool.query<R>({ name, text, values })).rows;
    } catch (error) {
      if (answered(error)) throw error;
      throw new KeysUnavailableError('The keys cannot be fetched: PostgreSQL cannot be reached.', { cause: error });
    }
  };
  return {
    ensureTenantKey: async (tenant, candidate) => {
      const text = 'select ensure_tenant_key($1, $2) as key';
      const [row] = await query<{ key: Buffer }>('hf_tenant_key', text, [tenant, candidate]);
      return (row as { key: Buffer }).key;
    },
    subjectKeys: async (tenant, subjects, candidates) => {
      const rows = await query<{ subject_type: string; subject_id: string; wrapped_key: Buffer | null }>(
        'hf_subject_keys',
        'select * from subject_keys_of($1, $2, $3, $4)',
        [tenant, subjects.map(({ type }) => type), subjects.map(({ id }) => id), candidates],
      );
      const found = new Map(rows.map((row) => [`${row.subject_type}/${row.subject_id}`, row.wrapped_key]));
      return subjects.map(({ type, id }) => found.get(`${type}/${id}`));
    },
  };
}

/** True when the server answered with an error about the statement itself; false when it was away, full or shut down. */
function answered(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(?!08|53|57|58|25006)[0-9A-Z]{5}$/.test(code);
}
