/** Whether an answer carries it: absent where the kind has none, null where its person has been erased. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
