/** The wall clock, as milliseconds since 1970. Injected, so that tests decide what time it is. */
export type Clock = () => number;

/** An instant as the domain writes it. */
export function instantOf(ms: number): string {
  return new Date(ms).toISOString();
}
