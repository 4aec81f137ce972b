import type { Shape } from '../shapes.ts';
import type { Rect } from '../sheetSize.ts';
import { type BookSetting, closestSetting, plainSetting } from './bookOptions.ts';

/** What stands on the sheets of a section, one after the other; at least one. */
export type SetPages = readonly (readonly Shape[])[];

/** Largest first. A sheet in the hand that is set larger than that shouts. */
const largerScales = [1.44, 1.36, 1.28, 1.2, 1.12, 1.06];
const roomierAirs = [2.4, 2, 1.7, 1.4, 1.2];
/** Closer rows, where that saves a sheet. */
const closerAirs = [0.94, 0.87, 0.8, 0.73, 0.66, 0.58, closestSetting.air];
/** And smaller type as well, where that sheet would be nearly empty. */
const smallerSettings: readonly BookSetting[] = [
  { scale: 0.94, air: 0.6 },
  { scale: 0.88, air: 0.48 },
];
/** Of a sheet's height: a last sheet that holds less is nobody's wish. */
const nearlyEmpty = 0.4;
/** What takes more sheets fills them as it is. */
const mostEnlarged = 2;

/**
 * A section composed for its sheets. What is short is set as large, and then as airy, as takes no more sheets than
 * plainly set, and says the same word for word, none left out, cut or broken; what is long is set closer where that
 * saves a sheet, and a little smaller where that sheet would be nearly empty.
 *
 * @param set draws the section between head and foot, in this area.
 */
export const composed = (area: Rect, set: (setting: BookSetting) => SetPages): SetPages => {
  const plain = set(plainSetting);
  const fewer = plain.length > 1 ? onFewerSheets(area, plain, set) : null;
  if (fewer) return fewer;
  const words = wordsOn(plain);
  const heldBy = (setting: BookSetting): SetPages | null => {
    const pages = set(setting);
    return pages.length <= plain.length && wordsOn(pages) === words ? pages : null;
  };
  const larger = plain.length > mostEnlarged ? null : firstHeld(largerScales, (scale) => heldBy({ scale, air: 1 }));
  const scale = larger?.value ?? 1;
  return (firstHeld(roomierAirs, (air) => heldBy({ scale, air })) ?? larger)?.pages ?? plain;
};

const onFewerSheets = (area: Rect, plain: SetPages, set: (setting: BookSetting) => SetPages): SetPages | null => {
  const closest = set(closestSetting);
  const isFewer = closest.length < plain.length;
  // No closer than that takes, so that the last sheet is as full as the others.
  const closer = isFewer
    ? (firstHeld(closerAirs, (air) => {
        const pages = set({ scale: 1, air });
        return pages.length === closest.length ? pages : null;
      })?.pages ?? closest)
    : plain;
  if (endsNearlyEmpty(closer, area))
    for (const setting of smallerSettings) {
      const pages = set(setting);
      if (pages.length < closer.length && !endsNearlyEmpty(pages, area)) return pages;
    }
  return isFewer ? closer : null;
};

const endsNearlyEmpty = (pages: SetPages, area: Rect): boolean =>
  pages.length > 1 && lowestInk(pages.at(-1) ?? []) - area.y < area.height * nearlyEmpty;

/** The first that holds, found by halving: what follows one that holds does so as well. */
const firstHeld = (
  values: readonly number[],
  held: (value: number) => SetPages | null,
): { readonly value: number; readonly pages: SetPages } | null => {
  let found: { readonly value: number; readonly pages: SetPages } | null = null;
  let [from, to] = [0, values.length];
  let middle = 0;
  while (from < to) {
    const value = values[middle] ?? 1;
    const pages = held(value);
    if (pages) [found, to] = [{ value, pages }, middle];
    else from = middle + 1;
    middle = Math.floor((from + to) / 2);
  }
  return found;
};

/** A word that is broken or cut is another one. Headings are said again on every sheet. */
const wordsOn = (pages: SetPages): string => {
  const words = pages.flatMap((shapes) =>
    shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text.split(/[\s/-]+/) : [])),
  );
  return (pages.length === 1 ? words : [...new Set(words)]).toSorted().join(' ');
};

export const lowestInk = (shapes: readonly Shape[]): number => Math.max(0, ...shapes.map(footOf));

/** How far down words and boxes reach; lines and curves go with them. */
const footOf = (shape: Shape): number => {
  switch (shape.kind) {
    case 'text':
      return shape.y;
    case 'rect':
      return shape.y + shape.height;
    case 'circle':
      return shape.y + shape.r;
    case 'path':
      return 0;
  }
};
