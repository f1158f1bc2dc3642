import type { SealedText } from '@holdfast/domain';

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

/** Payloads of a citizen's events. */
export interface CitizenEventData {
  'citizen-registered': { readonly citizenId: string; readonly details: CitizenDetails };
  /** Partial: what is named replaces what was on record. */
  'citizen-corrected': { readonly changes: Partial<CitizenDetails> };
}

/** An event of a citizen's stream. */
export type CitizenEvent = {
  [T in keyof CitizenEventData]: { readonly type: T; readonly data: CitizenEventData[T] };
}[keyof CitizenEventData];

/** The fold of a citizen's stream. */
export interface CitizenState {
  readonly citizenId: string;
  readonly details: CitizenDetails;
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
    };
