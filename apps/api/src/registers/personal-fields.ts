import type { DataSubject } from '@holdfast/sealing';

/** What is said of a person in the registers: by whose key it is sealed, or by what it is said on. */
export type PersonalEntry = DataSubject['type'] | 'retention-hold';

/** Every field of a register entry that is personal: sealed under the key of whoever it is about. The one list. */
export const REGISTER_PERSONAL_FIELDS: Readonly<Record<PersonalEntry, readonly string[]>> = {
  citizen: ['name', 'cpr', 'phone', 'email', 'address'],
  'company-contact': ['name', 'phone', 'email'],
  'retention-hold': ['note'],
  erasure: ['note'],
};
