import type { PaperPage } from './paperPage.ts';
import { type Sheet, zoomsOn } from './sheetSize.ts';

/**
 * Sets the pages as large as everything still finds room on one sheet; where no size does that, as large as the map,
 * and then all of it, takes the fewest sheets. What is set smaller for nothing stays large.
 *
 * @param sheetAt the sheet at a zoom of 1 or below.
 */
export const onBestSheet = (
  sheetAt: (zoom: number) => Sheet,
  set: (sheet: Sheet) => readonly PaperPage[],
): readonly PaperPage[] => {
  const [first, ...smaller] = zoomsOn(sheetAt(1));
  let best = set(sheetAt(first ?? 1));
  for (const zoom of smaller) {
    if (best.length === 1) return best;
    const pages = set(sheetAt(zoom));
    const fewer = mapCount(pages) - mapCount(best) || pages.length - best.length;
    if (fewer < 0) best = pages;
  }
  return best;
};

/** On how many sheets the map is. */
export const mapCount = (pages: readonly PaperPage[]): number => pages.filter(({ part }) => part === 'map').length;
