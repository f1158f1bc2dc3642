import type { SealedText } from '@holdfast/domain';

/** Bands of how many people work at a company. */
export const SIZE_BANDS = ['1-9', '10-49', '50-249', '250+'] as const;
/** How many people work there: one of `SIZE_BANDS`. */
export type SizeBand = (typeof SIZE_BANDS)[number];

/** A place of work of a company (produktionsenhed) with its ten-digit P-number. */
export interface ProductionUnit {
  readonly number: string;
  readonly name: string | null;
}

/** What is on record of a company. Nothing here is personal: persons are contacts. */
export interface CompanyDetails {
  /** Eight digits. */
  readonly cvr: string;
  readonly name: string;
  /** Trade (branche), as people say it. */
  readonly trade: string | null;
  readonly sizeBand: SizeBand | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly productionUnits: readonly ProductionUnit[];
}

/** A person at the company. Sealed under a key of the contact's own. */
export interface ContactDetails {
  readonly name: SealedText;
  /** What the person is there (ejerleder, HR, mentor), not personal. */
  readonly title: string | null;
  readonly phone: SealedText | null;
  readonly email: SealedText | null;
}

/** Payloads of a company's events. */
export interface CompanyEventData {
  'company-registered': { readonly companyId: string; readonly details: CompanyDetails };
  'company-corrected': { readonly changes: Partial<CompanyDetails> };
  'company-contact-added': { readonly contactId: string; readonly details: ContactDetails };
  'company-contact-corrected': { readonly contactId: string; readonly changes: Partial<ContactDetails> };
}

/** An event of a company's stream. */
export type CompanyEvent = {
  [T in keyof CompanyEventData]: { readonly type: T; readonly data: CompanyEventData[T] };
}[keyof CompanyEventData];

/** The fold of a company's stream. */
export interface CompanyState {
  readonly companyId: string;
  readonly details: CompanyDetails;
  readonly contacts: Readonly<Record<string, ContactDetails>>;
}

/** Keyed tokens of a contact's name, kept beside the events. Given whenever the name is. */
export interface ContactLookup {
  readonly nameTokens?: readonly string[];
}

/** A contact that comes onto the record. */
export interface NewContact {
  readonly contactId: string;
  readonly details: Partial<ContactDetails> & Pick<ContactDetails, 'name'>;
  readonly lookup: ContactLookup;
}

/** What can be done to a company. `cvr` must not belong to another entry. */
export type CompanyCommand =
  | {
      readonly type: 'register-company';
      readonly companyId: string;
      readonly details: Partial<CompanyDetails> & Pick<CompanyDetails, 'cvr' | 'name'>;
      /** Contacts known from the start. */
      readonly contacts?: readonly NewContact[];
    }
  | {
      readonly type: 'correct-company';
      readonly companyId: string;
      readonly changes: Partial<CompanyDetails>;
    }
  | ({ readonly type: 'add-company-contact'; readonly companyId: string } & NewContact)
  | {
      readonly type: 'correct-company-contact';
      readonly companyId: string;
      readonly contactId: string;
      readonly changes: Partial<ContactDetails>;
      readonly lookup: ContactLookup;
    };
