import type { Absence, Day, Role } from '@holdfast/domain';
import type { Preferences } from '../notifications/preferences.types.js';

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
  /** What the municipality's issuer calls this person (`sub`). Null or absent: nothing else than the staff id. */
  readonly subject?: string | null;
}

/** An absence as the register keeps it: it has an id, so that it can be changed and called off. Why is nobody's business. */
export interface StaffAbsence extends Absence {
  readonly absenceId: string;
}

/** Payloads of the events of a member of staff. */
export interface StaffEventData {
  'staff-registered': { readonly staffId: string; readonly details: StaffDetails };
  'staff-corrected': { readonly changes: Partial<StaffDetails> };
  'absence-registered': StaffAbsence;
  /** The absence it names, whole, as it is from now on. */
  'absence-changed': StaffAbsence;
  'absence-called-off': { readonly absenceId: string };
  /** From this day on the person no longer works here. */
  'staff-left': { readonly leftOn: Day };
  /** The person stays after all. */
  'leave-taken-back': { readonly leftOn: Day };
  'preferences-changed': { readonly preferences: Preferences };
  /** Hex SHA-256 of the feed's token; the token itself is nowhere. A feed that was open is revoked by this. */
  'calendar-feed-opened': { readonly tokenHash: string };
  'calendar-feed-revoked': Readonly<Record<string, never>>;
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
  /** Earliest first; those called off are not among them. */
  readonly absences: readonly StaffAbsence[];
  /** Null: never said, so the defaults. */
  readonly preferences: Preferences | null;
  /** Null: there is no feed. */
  readonly calendarHash: string | null;
}

interface OfStaff<T extends string> {
  readonly type: T;
  readonly staffId: string;
}

/** What can be done to a member of staff. The team and the cover must be on record, the subject nobody else's. */
export type StaffCommand =
  | (OfStaff<'register-staff'> & {
      readonly details: Partial<StaffDetails> & Pick<StaffDetails, 'name' | 'email' | 'roles'>;
    })
  | (OfStaff<'correct-staff'> & { readonly changes: Partial<StaffDetails> })
  | (OfStaff<'register-absence'> & StaffAbsence)
  | (OfStaff<'change-absence'> & { readonly absenceId: string; readonly changes: Partial<Absence> })
  | (OfStaff<'call-off-absence'> & { readonly absenceId: string })
  | (OfStaff<'register-leave'> & { readonly leftOn: Day })
  | OfStaff<'take-back-leave'>
  | (OfStaff<'change-preferences'> & { readonly preferences: Preferences })
  | (OfStaff<'open-calendar-feed'> & { readonly tokenHash: string })
  | OfStaff<'revoke-calendar-feed'>;
