import { foldName } from './edits/names.ts';

/** Whom a typed name means among those it could mean. */
export type NameMatch<T> =
  | { readonly kind: 'one'; readonly match: T }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  | { readonly kind: 'none' };

/**
 * The whole name counts first ("Mr Zekerheid"), else its last words ("Zekerheid") where only one has them. Case and
 * accents do not matter.
 */
export const matchName = <T>(
  typed: string,
  known: readonly { readonly name: string; readonly of: T }[],
): NameMatch<T> => {
  const wanted = foldName(typed);
  const whole = known.filter((candidate) => foldName(candidate.name) === wanted);
  const found = whole.length > 0 ? whole : known.filter((candidate) => foldName(candidate.name).endsWith(` ${wanted}`));
  const [first] = found;
  if (!first) return { kind: 'none' };
  return found.length === 1
    ? { kind: 'one', match: first.of }
    : { kind: 'several', names: found.map(({ name }) => name) };
};
