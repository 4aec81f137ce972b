import type { Card } from '../../../shared/scene/sceneTypes.ts';

/**
 * True when two cards look alike. What is felt counts in hundredths, which is all a card shows of it: without that,
 * fading would render every card on every day of a replay.
 */
export const isSameCard = (a: Card, b: Card): boolean => {
  if (a === b) return true;
  const left = Object.entries(a);
  const right = b as unknown as Readonly<Record<string, unknown>>;
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => {
      if (key === 'felt') return Math.round(Number(value) * 100) === Math.round(Number(right.felt) * 100);
      if (Array.isArray(value)) return isSameList(value, right[key]);
      return Object.is(value, right[key]);
    })
  );
};

const isSameList = (a: readonly unknown[], b: unknown): boolean =>
  Array.isArray(b) && a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
