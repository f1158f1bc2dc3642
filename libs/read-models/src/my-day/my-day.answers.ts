import type { Day, Directory, Instant, WorkingCalendar } from '@holdfast/domain';
import type { InboxItem } from '../inbox/inbox.answers.js';
import type { ObligationItem } from '../obligations/obligation.answers.js';
import type { Leavers } from '../shared/leavers.js';
import type { CitizenName, CompanyName, StaffName } from '../shared/answers.js';
import type { NamesOf } from '../shared/names.js';

/** Something that came since the working day before: a message, or a placement that became mine. */
export type NewItem =
  | { readonly what: 'message'; readonly at: Instant; readonly message: InboxItem }
  /** A message about one of my placements whose mail did not reach whom it was for. */
  | { readonly what: 'not-delivered'; readonly at: Instant; readonly message: InboxItem }
  | {
      readonly what: 'placement';
      readonly at: Instant;
      readonly placementId: string;
      readonly citizen: CitizenName;
      readonly company: CompanyName;
    };

/** Something that ends soon on one of my placements. */
export interface ExpiringItem {
  readonly what: 'stage' | 'grant';
  readonly endsOn: Day;
  readonly placementId: string;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

/** What somebody owes, by when it is to be done. */
export interface OwedByDay {
  /** Late: past its due day (after-care: past its window). */
  readonly overdue: readonly ObligationItem[];
  /** Due or booked today, or due earlier and still on time. Booked ones first, by time. */
  readonly today: readonly ObligationItem[];
  /** Until Sunday. */
  readonly thisWeek: readonly ObligationItem[];
}

/** What I do for a colleague who is away. */
export interface CoveredItem extends OwedByDay {
  readonly colleague: StaffName;
  /** The last day of the absence; null when it is open. */
  readonly until: Day | null;
}

/** An offer of a placement that waits for my answer. */
export interface OfferedItem {
  readonly placementId: string;
  readonly from: StaffName;
  readonly answerBy: Day;
  /** Then it goes back to the giver. */
  readonly expiresAt: Instant;
  /** The day it takes effect; null: at once on acceptance. */
  readonly effectiveOn: Day | null;
  readonly citizen: CitizenName;
  readonly company: CompanyName;
}

/** My day (min dag). */
export interface MyDay extends OwedByDay {
  readonly staffId: string;
  readonly day: Day;
  readonly newSinceYesterday: readonly NewItem[];
  readonly expiring: readonly ExpiringItem[];
  /** Earliest answer first. */
  readonly offeredToMe: readonly OfferedItem[];
  /** What others wait for from me, whatever its day: finding an owner, an approval, an answer to a report. */
  readonly askedOfMe: readonly ObligationItem[];
  readonly coveringFor: readonly CoveredItem[];
}

/** A day as it was read. */
export interface DayRead {
  readonly day: MyDay;
  /** Of the tenant's staff and policies at that moment: of another than they were asked with, the day is to be read again. */
  readonly registersStamp: string;
}

/** Whose day, and when it is: the wall clock's now, or the one a demo or test names. */
export interface MyDayRequest {
  readonly staffId: string;
  readonly now: Instant;
  /** Of the policy in force: what a working day is. */
  readonly calendar: WorkingCalendar;
  /** What a leaver owed is owed by whoever acts for them. */
  readonly leavers?: Leavers;
  /** Everybody's name, and who is away and covered by whom. */
  readonly directory: Pick<Directory, 'staff'>;
  /** The names of citizens and companies. */
  readonly namesOf: NamesOf;
}
