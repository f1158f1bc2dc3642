import type pg from 'pg';
import { KeysUnavailableError } from './errors.js';
import type { WrappedSubjectKey, WrappedTenantKeys } from './tenant-ring.js';
import type { DataSubject } from './types.js';

/** The tables of wrapped keys. Each call is one round trip. */
export interface KeyStore {
  /** The tenant's wrapped keys; the candidate becomes the first when there is none yet. */
  ensureTenantKeys(tenant: string, candidate: Buffer): Promise<WrappedTenantKeys>;
  /**
   * Wrapped keys in the order asked for: null for an erased subject, undefined for an unknown one. With candidates the
   * unknown get theirs. @throws RotatedError when the candidates are not of the newest generation
   */
  subjectKeys(
    tenant: string,
    subjects: readonly DataSubject[],
    candidates: Candidates | null,
  ): Promise<readonly (WrappedSubjectKey | null | undefined)[]>;
}

/** New keys for those who have none, in the order of the subjects. */
export interface Candidates {
  readonly keys: readonly Buffer[];
  readonly generation: number;
}

/** The tenant's key has been rotated meanwhile: fetch the newest generation and try again. */
export class RotatedError extends Error {
  override readonly name = 'RotatedError';
}

/** @throws KeysUnavailableError from every call when PostgreSQL cannot be reached or did not answer */
export function createKeyStore(pool: pg.Pool): KeyStore {
  const query = async <R extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<R[]> => {
    try {
      return (await pool.query<R>({ name, text, values })).rows;
    } catch (error) {
      if (codeOf(error) === ROTATED)
        throw new RotatedError('The key of this tenant has been rotated.', { cause: error });
      if (answered(error)) throw error;
      throw new KeysUnavailableError('The keys cannot be fetched: PostgreSQL cannot be reached.', { cause: error });
    }
  };
  return {
    ensureTenantKeys: async (tenant, candidate) => {
      const text = 'select * from tenant_keys_of($1, $2)';
      const rows = await query<{ generation: number; wrapped_key: Buffer }>('hf_tenant_keys', text, [
        tenant,
        candidate,
      ]);
      const keys = new Map(rows.map(({ generation, wrapped_key: key }) => [generation, key]));
      const lookup = keys.get(0) ?? null;
      keys.delete(0);
      return { generations: keys, lookup };
    },
    subjectKeys: async (tenant, subjects, candidates) => {
      const rows = await query<SubjectRow>('hf_subject_keys', 'select * from subject_keys_of($1, $2, $3, $4, $5)', [
        ...[tenant, subjects.map(({ type }) => type), subjects.map(({ id }) => id)],
        ...[candidates?.keys ?? null, candidates?.generation ?? null],
      ]);
      const found = new Map(
        rows.map(({ subject_type: type, subject_id: id, wrapped_key: wrapped, generation }) => [
          `${type}/${id}`,
          wrapped === null ? null : { wrapped, generation },
        ]),
      );
      return subjects.map(({ type, id }) => found.get(`${type}/${id}`));
    },
  };
}

interface SubjectRow {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly wrapped_key: Buffer | null;
  readonly generation: number;
}

/** True when the server answered with an error about the statement itself; false when it was away, full or shut down. */
function answered(error: unknown): boolean {
  const code = codeOf(error);
  return typeof code === 'string' && /^(?!08|53|57|58|25006)[0-9A-Z]{5}$/.test(code);
}

/** Raised by `subject_keys_of`. */
const ROTATED = 'HF003';

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
