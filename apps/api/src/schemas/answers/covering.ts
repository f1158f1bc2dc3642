import type { z } from 'zod';

/** The keys of every member of a union. */
type KeysOf<T> = T extends unknown ? keyof T : never;

/**
 * The schema itself, which compiles only while it names every field of the type it describes: a field that a library adds
 * is then documented before it is answered.
 */
export function covering<T>() {
  return <S extends z.ZodType>(schema: KeysOf<T> extends KeysOf<z.output<S>> ? S : never): S => schema;
}
