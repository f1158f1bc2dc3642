/** A calendar day in Denmark, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A moment, RFC 3339 UTC with milliseconds, as `Date.toISOString()` writes it. Instants compare as strings. */
export type Instant = string;
