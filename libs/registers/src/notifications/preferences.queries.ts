import { withTenant } from '@holdfast/event-store';
import type { Pool } from 'pg';
import { DEFAULT_PREFERENCES, type Preferences } from './preferences.types.js';

/** Preferences as they are read. Every call: StoreUnavailableError. */
export interface PreferenceQueries {
  /** What somebody wants; the defaults for whoever has said nothing, or is not on the staff. */
  preferencesOf(tenant: string, staffId: string): Promise<Preferences>;
}

/** Preferences, read under row-level security. @throws StoreUnavailableError */
export function createPreferenceQueries(pool: Pool): PreferenceQueries {
  return {
    preferencesOf: async (tenant, staffId) =>
      withTenant(pool, tenant, async (client) => {
        const { rows } = await client.query<{ preferences: Preferences | null }>(
          'select preferences from register_staff where staff_id = $1',
          [staffId],
        );
        return rows[0]?.preferences ?? DEFAULT_PREFERENCES;
      }),
  };
}
