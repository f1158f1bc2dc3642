/**
 * What somebody wants to be told by mail, and in which language. Only what is quiet can be silenced: an escalation (a step
 * from overdue on) is always mailed, and everything stands in the inbox. So there is no field for it here.
 */
export interface Preferences {
  readonly language: 'da' | 'en';
  readonly mail: {
    /** The reminder before something is due. */
    readonly reminder: boolean;
    /** On the day it is due. */
    readonly due: boolean;
    /** What somebody is told outside a ladder, e.g. that a placement has become theirs. */
    readonly told: boolean;
  };
  /** The list of the day at 07:30. */
  readonly digest: boolean;
}

/** What holds for whoever has said nothing: Danish, everything. */
export const DEFAULT_PREFERENCES: Preferences = {
  language: 'da',
  mail: { reminder: true, due: true, told: true },
  digest: true,
};
