import type { Day, SealedText } from '@holdfast/domain';

/** What is on record of a citizen. Every text is personal and arrives sealed under the citizen's own key. */
export interface CitizenDetails {
  readonly name: SealedText;
  /** Civil registration number. */
  readonly cpr: SealedText | null;
  readonly phone: SealedText | null;
  readonly email: SealedText | null;
  readonly address: SealedText | null;
}

/** Made by the caller, who sees the plaintext; kept beside the events so that erasure can take it away. */
export interface CitizenLookup {
  /** Keyed tokens of the name (`Sealing.searchTokens`). Given whenever the name is. */
  readonly nameTokens?: readonly string[];
  /** Keyed hash of the CPR number (`Sealing.keyedHash`, purpose `cpr`). Given whenever the number is; null takes it away. */
  readonly cprHash?: string | null;
}

/** Why a citizen's personal data is erased. */
export const ERASURE_REASONS = ['citizen-request', 'retention-period-over', 'registered-by-mistake', 'other'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** On what ground: the letters of article 17(1) of the GDPR, or archive law when the period of keeping is over. */
export const LEGAL_BASES = [
  'gdpr-17-1-a',
  'gdpr-17-1-b',
  'gdpr-17-1-c',
  'gdpr-17-1-d',
  'gdpr-17-1-e',
  'archive-act',
] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Why personal data must be kept for now (bevaringspåbud). */
export const HOLD_REASONS = ['complaint', 'court-case', 'audit', 'archive-duty', 'other'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** Personal data that must not be erased, until it is lifted or its last day has passed. */
export interface RetentionHold {
  readonly reason: HoldReason;
  /** The last day, inclusive; null: until it is lifted. */
  readonly until: Day | null;
  /** Sealed under the citizen's key. */
  readonly note: SealedText | null;
}

/** A case as it stood when its citizen was erased: what the certificate names of it. */
export interface ErasedCase {
  readonly placementId: string;
  readonly version: number;
  /** The head of its chain, hex. */
  readonly hash: string;
}

/** The decision to erase. No personal text: a note on it is sealed under a key of its own, which outlives the citizen's. */
export interface Erasure {
  readonly reason: ErasureReason;
  readonly legalBasis: LegalBasis;
  readonly note: SealedText | null;
  readonly cases: readonly ErasedCase[];
}

/** Payloads of a citizen's events. */
export interface CitizenEventData {
  'citizen-registered': { readonly citizenId: string; readonly details: CitizenDetails };
  /** Partial: what is named replaces what was on record. */
  'citizen-corrected': { readonly changes: Partial<CitizenDetails> };
  'retention-hold-set': { readonly hold: RetentionHold };
  'retention-hold-lifted': Readonly<Record<string, never>>;
  /** Takes effect in the database in the same transaction: the key is destroyed, what could be looked up is deleted. */
  'citizen-erased': Erasure;
}

/** An event of a citizen's stream. */
export type CitizenEvent = {
  [T in keyof CitizenEventData]: { readonly type: T; readonly data: CitizenEventData[T] };
}[keyof CitizenEventData];

/** The fold of a citizen's stream. */
export interface CitizenState {
  readonly citizenId: string;
  /** Null: erased. */
  readonly details: CitizenDetails | null;
  /** Absent: nothing says that it must be kept. */
  readonly hold?: RetentionHold;
}

/** A citizen cannot be registered twice: `cprHash` already belongs to another entry. */
export type CitizenCommand =
  | {
      readonly type: 'register-citizen';
      readonly citizenId: string;
      readonly details: Partial<CitizenDetails> & Pick<CitizenDetails, 'name'>;
      readonly lookup: CitizenLookup;
    }
  | {
      readonly type: 'correct-citizen';
      readonly citizenId: string;
      readonly changes: Partial<CitizenDetails>;
      readonly lookup: CitizenLookup;
    }
  | { readonly type: 'set-retention-hold'; readonly citizenId: string; readonly hold: RetentionHold }
  | { readonly type: 'lift-retention-hold'; readonly citizenId: string }
  | { readonly type: 'erase-citizen'; readonly citizenId: string; readonly decision: Omit<Erasure, 'cases'> };
