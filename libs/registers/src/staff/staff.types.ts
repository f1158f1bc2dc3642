import type { Absence, Day, Role } from '@holdfast/domain';

/** What is on record of a member of staff. Work data: not sealed. */
export interface StaffDetails {
  readonly name: string;
  /** Work e-mail: where messages go. */
  readonly email: string;
  readonly teamId: string | null;
  /** At least one. */
  readonly roles: readonly Role[];
  /** ISO weekdays, 1 (Monday) to 7, ascending. */
  readonly workingDays: readonly number[];
}

/** Payloads of the events of a member of staff. */
export interface StaffEventData {
  'staff-registered': { readonly staffId: string; readonly details: StaffDetails };
  'staff-corrected': { readonly changes: Partial<StaffDetails> };
}

/** An event of the stream of a member of staff. */
export type StaffEvent = {
  [T in keyof StaffEventData]: { readonly type: T; readonly data: StaffEventData[T] };
}[keyof StaffEventData];

/** The fold of the stream of a member of staff. */
export interface StaffState {
  readonly staffId: string;
  readonly details: StaffDetails;
  /** The day from which this person no longer works here. */
  readonly leftOn: Day | null;
  readonly absences: readonly Absence[];
}

/** What can be done to a member of staff. The team must be on record. */
export type StaffCommand =
  | {
      readonly type: 'register-staff';
      readonly staffId: string;
      readonly details: Partial<StaffDetails> & Pick<StaffDetails, 'name' | 'email' | 'roles'>;
    }
  | { readonly type: 'correct-staff'; readonly staffId: string; readonly changes: Partial<StaffDetails> };
