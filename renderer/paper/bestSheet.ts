import type { PaperPage } from './paperPage.ts';
import { type Sheet, zoomsOn } from './sheetSize.ts';

type Set<T> = (sheet: Sheet) => T;

/**
 * Sets the pages as large as everything still finds room on one sheet; where no size does that, as large as the map,
 * and then all of it, takes the fewest sheets. What is set smaller for nothing stays large.
 *
 * @param sheetAt the sheet at a zoom of 1 or below.
 * @param setOnOne everything on this one sheet; null when it does not hold that.
 */
export const onBestSheet = (
  sheetAt: (zoom: number) => Sheet,
  set: Set<readonly PaperPage[]>,
  setOnOne: Set<readonly PaperPage[] | null> = () => null,
): readonly PaperPage[] => {
  const sheets = zoomsOn(sheetAt(1)).map(sheetAt);
  for (const sheet of sheets) {
    const pages = setOnOne(sheet);
    if (pages) return pages;
  }
  let best: readonly PaperPage[] | null = null;
  for (const sheet of sheets) {
    const pages = set(sheet);
    if (!best || (mapCount(pages) - mapCount(best) || pages.length - best.length) < 0) best = pages;
    if (best.length === 1) return best;
  }
  if (!best) throw new Error('no sheet was tried');
  return best;
};

/** On how many sheets the map is. */
export const mapCount = (pages: readonly PaperPage[]): number => pages.filter(({ part }) => part === 'map').length;
