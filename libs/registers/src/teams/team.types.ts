/** What is on record of a team. Lead and manager are staff ids. */
export interface TeamDetails {
  readonly name: string;
  readonly leadId: string | null;
  readonly managerId: string | null;
}

/** Payloads of a team's events. */
export interface TeamEventData {
  'team-registered': { readonly teamId: string; readonly details: TeamDetails };
  'team-corrected': { readonly changes: Partial<TeamDetails> };
}

/** An event of a team's stream. */
export type TeamEvent = {
  [T in keyof TeamEventData]: { readonly type: T; readonly data: TeamEventData[T] };
}[keyof TeamEventData];

/** The fold of a team's stream. */
export interface TeamState {
  readonly teamId: string;
  readonly details: TeamDetails;
}

/** What can be done to a team. Lead and manager must work here. */
export type TeamCommand =
  | {
      readonly type: 'register-team';
      readonly teamId: string;
      readonly details: Partial<TeamDetails> & Pick<TeamDetails, 'name'>;
    }
  | { readonly type: 'correct-team'; readonly teamId: string; readonly changes: Partial<TeamDetails> };
