/** The shape of a translation: every key of the original, any text. A missing or surplus key fails the type check. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
