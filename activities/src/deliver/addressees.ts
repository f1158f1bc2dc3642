import type { MailLanguage } from '@holdfast/notifications';
import type { RegisterQueries } from '@holdfast/registers';
import { FALLBACK } from '@holdfast/read-models/rows';

/** Somebody mail goes to, and what they want of it. */
export interface Addressee {
  /** Null: the tenant's mailbox. */
  readonly name: string | null;
  readonly address: string;
  readonly language: MailLanguage;
  /** What they want by mail; the tenant's mailbox wants everything. */
  readonly mail: { readonly reminder: boolean; readonly due: boolean; readonly told: boolean };
}

/** Finds whoever is addressed: a staff id, or the tenant's mailbox. Null when there is nobody of that id. */
export type FindAddressee = (tenant: string, recipient: string) => Promise<Addressee | null>;

const EVERYTHING = { reminder: true, due: true, told: true };

/** Addressees from the registers. @throws StoreUnavailableError */
export function createAddressees(
  registers: Pick<RegisterQueries, 'staff' | 'preferencesOf' | 'settings'>,
): FindAddressee {
  return async (tenant, recipient) => {
    if (recipient === FALLBACK) {
      const settings = await registers.settings(tenant);
      if (settings === null) return null;
      return { name: null, address: settings.fallbackMailbox, language: 'da', mail: EVERYTHING };
    }
    const [person, preferences] = await Promise.all([
      registers.staff.get(tenant, recipient),
      registers.preferencesOf(tenant, recipient),
    ]);
    if (person === null) return null;
    const { language, mail } = preferences;
    return { name: person.name, address: person.email, language, mail };
  };
}
