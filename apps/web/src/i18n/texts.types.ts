/** The same keys in another language: a text that is missing, or one too many, does not compile. */
export type SameTexts<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameTexts<T[K]> };
