/** What is on record of a team. Lead and manager are staff ids. */
export interface TeamDetails {
  readonly name: string;
  readonly leadId: string | null;
  readonly managerId: string | null;
}

export interface TeamEventData {
  'team-registered': { readonly teamId: string; readonly details: TeamDetails };
  'team-corrected': { readonly changes: Partial<TeamDetails> };
}

export type TeamEvent = {
  [T in keyof TeamEventData]: { readonly type: T; readonly data: TeamEventData[T] };
}[keyof TeamEventData];

export interface TeamState {
  readonly teamId: string;
  readonly details: TeamDetails;
}

export type TeamCommand =
  | {
      readonly type: 'register-team';
      readonly teamId: string;
      readonly details: Partial<TeamDetails> & Pick<TeamDetails, 'name'>;
    }
  | { readonly type: 'correct-team'; readonly teamId: string; readonly changes: Partial<TeamDetails> };
