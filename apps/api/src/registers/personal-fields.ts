import type { DataSubject } from '@holdfast/sealing';

/** Every field of a register entry that is personal, by whose it is: sealed under that person's own key. The one list. */
export const REGISTER_PERSONAL_FIELDS: Readonly<Record<DataSubject['type'], readonly string[]>> = {
  citizen: ['name', 'cpr', 'phone', 'email', 'address'],
  'company-contact': ['name', 'phone', 'email'],
};
