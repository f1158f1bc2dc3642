import type { CommandAnswer, CommandBody } from '../api/commands.js';
import type { Schemas } from '../api/client.js';

/** What a record of a follow-up carries. */
export type FollowUpBody = CommandBody<'record-follow-up'>;
export type Channel = FollowUpBody['channel'];

/** One case to record a follow-up on. */
export interface FollowUpCase {
  readonly placementId: string;
  readonly citizen: Schemas['CitizenName'];
  readonly company: Schemas['CompanyName'];
  /** What it meets; absent: the API finds out. */
  readonly obligationId?: string | undefined;
  /** The version of the case on the screen: what somebody else did meanwhile is shown before it is saved. */
  readonly version?: number | undefined;
  /** Whose reasons may be chosen. */
  readonly policyVersion?: string | undefined;
  /** Who may owe the next step, whoever is signed in first. */
  readonly people?: readonly Schemas['StaffName'][] | undefined;
}

/** What is the same for everybody one met. */
export interface Shared {
  readonly occurredOn: string;
  readonly channel: Channel;
  readonly participants: string;
}

/** What is typed about one citizen. */
export interface Part {
  readonly findings: string;
  readonly hoursWorked: string;
  readonly adjustments: string;
  readonly concerns: string;
  readonly step: '' | 'as-planned' | 'dated' | 'none';
  readonly what: string;
  readonly owedBy: string;
  readonly dueOn: string;
  readonly reason: string;
  readonly note: string;
}

/** What became of one case: taken, or kept until there is a connection. */
export interface Recorded {
  readonly of: FollowUpCase;
  readonly body: FollowUpBody;
  readonly answer: CommandAnswer | 'waits';
}

/** Messages by pointer, as the API points. */
export type Messages = Readonly<Record<string, string>>;

/** Longest texts, in characters, as the API takes them. */
export const LONGEST = { line: 500, note: 4_000 } as const;

/** Nothing typed yet. */
export const EMPTY_PART: Part = {
  findings: '',
  hoursWorked: '',
  adjustments: '',
  concerns: '',
  step: '',
  what: '',
  owedBy: '',
  dueOn: '',
  reason: '',
  note: '',
};
