import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { isStillFelt } from './isStillFelt.ts';

/**
 * True when two cards look alike. What is felt counts in hundredths, which is all a card shows of it; `whileFading` it
 * counts only where the sign of a pull comes or goes, since the badge then follows by itself.
 */
export const isSameCard = (a: Card, b: Card, whileFading = false): boolean => {
  if (a === b) return true;
  if (a.kind !== b.kind || !isFeltAlike(a, b, whileFading)) return false;
  const left = a as unknown as Readonly<Record<string, unknown>>;
  const right = b as unknown as Readonly<Record<string, unknown>>;
  for (const key in right) {
    if (key === 'felt' || left[key] === right[key]) continue;
    if (!isSameList(left[key], right[key])) return false;
  }
  return true;
};

const isFeltAlike = (a: Card, b: Card, whileFading: boolean): boolean => {
  if (a.kind === 'ghost' || b.kind === 'ghost') return true;
  if (whileFading) return isStillFelt(a) === isStillFelt(b);
  return Math.round(a.felt * 100) === Math.round(b.felt * 100);
};

const isSameList = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => value === b[index]);
