import type { SealedText } from './sealed.js';

/**
 * The names of the fields within `T` that hold plain text of any content: neither sealed nor one of a list of codes. Ids and days are
 * among them, which a type cannot tell from words: a table says of each name what it holds.
 */
export type PlainName<T, Name extends string = never> = T extends SealedText
  ? never
  : T extends string
    ? string extends T
      ? Name
      : never
    : T extends readonly (infer Item)[]
      ? PlainName<Item, Name>
      : T extends object
        ? { [K in keyof T & string]-?: PlainName<NonNullable<T[K]>, string extends K ? Name : K> }[keyof T & string]
        : never;

/** What a field of plain text holds. Words: why they are no person's, or need no seal. */
export type PlainHolds = 'id' | 'day' | 'instant' | 'code' | { readonly words: string };
