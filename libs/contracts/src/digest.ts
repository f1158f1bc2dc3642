import type { Day, Instant } from '@holdfast/domain';

/** The type of the workflow that sends the day's lists, as Temporal knows it. Started by the schedule. */
export const DIGEST_WORKFLOW = 'digestWorkflow';
/** The schedule's id, and its workflow's. */
export const DIGEST_SCHEDULE = 'digest';
/** When the day's list is sent, in Copenhagen. */
export const DIGEST_AT = { hour: 7, minute: 30, timeZone: 'Europe/Copenhagen' } as const;

/** The message id of somebody's list of a day: one a person and day. */
export function digestMessageId(day: Day, staffId: string): string {
  return `digest/${day}:${staffId}`;
}

/** What the digest's workflow is started with: nothing by the schedule, the rest by its own continue-as-new. */
export interface DigestWorkflowInput {
  readonly now?: Instant;
  readonly tenants?: readonly string[];
  readonly after?: string | null;
}

/** People who are sent their day's list, page by page. */
export interface DigestPage {
  readonly day: Day;
  readonly staffIds: readonly string[];
  /** Where the next page begins; null: that was the last. */
  readonly next: string | null;
}

/** Activities of the digest's workflow, on the background queue. They only read. */
export interface DigestActivities {
  /** Every tenant there is. */
  digestTenants(): Promise<readonly string[]>;
  /**
   * Who of a tenant gets a list on the day of `now`: nobody unless it is a working day of the tenant's policy, else those
   * whose own working day it is, who are there and who have not turned it off.
   */
  digestPage(input: { tenant: string; now: Instant; after: string | null }): Promise<DigestPage>;
}
