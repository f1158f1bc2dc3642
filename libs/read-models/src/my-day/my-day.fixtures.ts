import type { SealedText } from '@holdfast/domain';
import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import type { NamesOf } from '../shared/names.js';

/** Names straight from the tables of the registers, which are another library. */
export function namesFromTables(pool: Pool): NamesOf {
  return (tenant, _stamp, ids) =>
    withTenant(pool, tenant, async (client) => {
      const named = async <Name>(what: 'citizen' | 'company', wanted: readonly string[], table: string) => {
        const text = `select ${what}_id id, name from ${table} where ${what}_id = any($1)`;
        const { rows } = await client.query<{ id: string; name: Name }>(text, [wanted]);
        return new Map(rows.map(({ id, name }) => [id, name]));
      };
      return {
        citizens: await named<SealedText>('citizen', ids.citizens, 'register_citizens'),
        companies: await named<string>('company', ids.companies, 'register_companies'),
      };
    });
}
