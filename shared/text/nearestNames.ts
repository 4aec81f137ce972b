/**
 * Of many names the few that come nearest to what was typed, nearest first; equals in the order given. A name that holds
 * the typed text as it is comes before all that are only similar to it.
 */
export const nearestNames = (typed: string, names: readonly string[], most: number): readonly string[] => {
  const wanted = plain(typed);
  return names
    .map((name, place) => ({ name, place, distance: distanceOf(wanted, plain(name)) }))
    .sort((a, b) => a.distance - b.distance || a.place - b.place)
    .slice(0, most)
    .map(({ name }) => name);
};

/** 0..1 for names with other letters, below 0 where one holds the other. */
const distanceOf = (wanted: string, name: string): number => {
  if (wanted === '') return 1;
  if (name.includes(wanted)) return -1;
  return editsBetween(wanted, name) / Math.max(wanted.length, name.length);
};

/** Without case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

/** Letters to add, drop or change to make one text of the other (Levenshtein, "Binary codes", 1966). */
const editsBetween = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
