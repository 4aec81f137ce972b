import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { type ArrangedMap, mapArrangements } from './arrangeMap.ts';
import { onBestSheet } from './bestSheet.ts';
import { drawMap } from './drawMap.ts';
import { dressOf, inkOf, numberOf, type PaperOptions } from './paperOptions.ts';
import type { PaperPage } from './paperPage.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { posterPages } from './poster.ts';
import { sheetFrame } from './sheetFrame.ts';
import { appendix } from './sheetSides.ts';
import { comfortableOn, type Rect, type Sheet, sheetOf, withLeastType, zoomsOn } from './sheetSize.ts';
import { drawStrip, yearSheets } from './sheetYears.ts';
import { numbersByCard } from './toldFindings.ts';

/** A client at a date on paper, as its options ask: on the best setting of a sheet, or as a poster. Pure. */
export const paperPages = (source: PaperSource, options: PaperOptions, words: PaperWords): readonly PaperPage[] => {
  const plain = (zoom: number): Sheet => sheetOf(options.paper, options.orientation, zoom);
  /** `restOf`: on what sheet follows what found no room on this one, which is printed on so many. */
  const settingsOn = (tiles: number, restOf: (sheet: Sheet) => Sheet) =>
    rememberPerObject((sheet: Sheet) => settingOn({ sheet, rest: restOf(sheet), tiles }, source, options, words));
  const best = (sheetAt: (zoom: number) => Sheet, settingOf: ReturnType<typeof settingsOn>): readonly PaperPage[] =>
    onBestSheet(
      sheetAt,
      (sheet) => settingOf(sheet).onMany(),
      (sheet) => settingOf(sheet).onOne(),
    );
  switch (options.layout) {
    case 'poster':
      return posterPages(
        options,
        words,
        (sheetAt, tiles) =>
          best(
            sheetAt,
            settingsOn(tiles, () => plain(1)),
          ),
        source.state.client.name,
      );
    case 'lanes':
      return settingsOn(1, (sheet) => sheet)(plain(1)).onMany();
    default:
      return (
        readablePages(plain(1), source, options, words) ??
        best(
          plain,
          settingsOn(1, (sheet) => sheet),
        )
      );
  }
};

/** What one sheet of a paper holds: all there is to tell, the map, or not even that. */
export type Held = 'all' | 'map' | 'none';

/** The same answer as {@link paperPages} gives by its number of sheets, without drawing them. */
export const heldOnOne = (source: PaperSource, options: PaperOptions, words: PaperWords): Held => {
  const sheets = zoomsOn(sheetOf(options.paper, options.orientation)).map((zoom) =>
    sheetOf(options.paper, options.orientation, zoom),
  );
  const arranged = sheets.map((sheet) => arrangedOn({ sheet, rest: sheet, tiles: 1 }, source, options, words));
  if (arranged.some(({ onOne }) => onOne() !== null)) return 'all';
  // What the closest setting does not hold no other does.
  return arranged.at(-1)?.onMany().maps.length === 1 ? 'map' : 'none';
};

/** On what the map is set, and what follows it; the map's sheet is printed on so many. */
interface Sheets {
  readonly sheet: Sheet;
  readonly rest: Sheet;
  readonly tiles: number;
  /** Type between head and foot is no smaller than this, if given. */
  readonly leastPoints?: number;
}

/** In type as large as asked for, or as is comfortable on the paper; null where one sheet does not hold everything so. */
const readablePages = (
  sheet: Sheet,
  source: PaperSource,
  options: PaperOptions,
  words: PaperWords,
): readonly PaperPage[] | null => {
  for (const leastPoints of [options.readablePoints ?? null, comfortableOn(options.paper)]) {
    const pages =
      leastPoints && settingOn({ sheet, rest: sheet, tiles: 1, leastPoints }, source, options, words).onOne();
    if (pages) return pages;
  }
  return null;
};

/** The pages of a client whose map is on sheets of this kind; on one page alone null where that cannot hold all. */
const settingOn = (sheets: Sheets, source: PaperSource, options: PaperOptions, words: PaperWords) => {
  const arranged = arrangedOn(sheets, source, options, words);
  return {
    onOne: (): readonly PaperPage[] | null => {
      const one = arranged.onOne();
      return one && pagesOf(one, sheets, source, options, words);
    },
    onMany: (): readonly PaperPage[] => pagesOf(arranged.onMany(), sheets, source, options, words),
  };
};

const arrangedOn = (sheets: Sheets, source: PaperSource, options: PaperOptions, words: PaperWords) => {
  const { tiles } = sheets;
  const frame = frameOn(sheets.sheet, source, options, words);
  const sheet = withLeastType(sheets.sheet, sheets.leastPoints);
  const body = bodyOf(sheet, frame);
  const ownCompany = ownCompanyOf(options, words);
  return mapArrangements({ source, sheet, body, options, words, ownCompany, tiles, cut: frame.cut });
};

/**
 * What goes on which sheet: the map (on several where one would be too small to read) with the findings and the legend
 * beside it and the years below; then findings, full names and years that found no room.
 */
const pagesOf = (
  { maps, context, sides, legends, left, rows, years }: ArrangedMap,
  { sheet: plain, rest, tiles, leastPoints }: Sheets,
  source: PaperSource,
  options: PaperOptions,
  words: PaperWords,
): readonly PaperPage[] => {
  const ink = inkOf(options);
  const frame = frameOn(plain, source, options, words);
  const sheet = withLeastType(plain, leastPoints);
  const numbers = numbersByCard(source.findings);
  const bodies: Pick<PaperPage, 'part' | 'shapes' | 'sheet'>[] = maps.map((map, index) => {
    const shapes = [
      ...drawMap(map, source.state, numbers, ownCompanyOf(options, words), ink, words),
      ...(sides[index]?.shapes ?? []),
      ...(legends[index] ?? []),
      ...(index === 0 && years ? drawStrip(source, rows, years.strip, years.area, sheet, ink, words) : []),
    ];
    return { part: 'map', sheet, shapes };
  });
  const restFrame = frameOn(rest, source, options, words);
  const restBody = bodyOf(rest, restFrame);
  for (const shapes of appendix({ ...context, sheet: rest }, left, restBody))
    bodies.push({ part: 'more', sheet: rest, shapes });
  if (!years && !options.toldElsewhere?.includes('years'))
    for (const shapes of yearSheets(source, rows, restBody, rest, ink, words))
      bodies.push({ part: 'years', sheet: rest, shapes });

  return bodies.map(({ part, shapes, sheet: own }, index) => {
    const before = (maps.length * (tiles - 1) * Math.min(index, maps.length)) / maps.length;
    const [number, of] = numberOf(options, index + before, bodies.length + maps.length * (tiles - 1));
    const { head, foot, logo } = part === 'map' ? frame : restFrame;
    return {
      sheet: own,
      logo,
      part,
      number,
      of,
      label: words.t('paper.label', {
        page: index + 1,
        pages: bodies.length,
        client: source.state.client.name,
        date: words.date(source.state.date),
      }),
      shapes: [...head, ...shapes, ...foot(number, of)],
    };
  });
};

const bodyOf = (sheet: Sheet, { top, bottom }: { readonly top: number; readonly bottom: number }): Rect => ({
  x: sheet.margin.side,
  y: top,
  width: sheet.width - 2 * sheet.margin.side,
  height: bottom - top,
});

const frameOn = (sheet: Sheet, { state }: PaperSource, options: PaperOptions, words: PaperWords) =>
  sheetFrame(state, sheet, inkOf(options).tokens, words, dressOf(options, state, words));

const ownCompanyOf = ({ ownCompany }: PaperOptions, words: PaperWords): string =>
  ownCompany.trim() || words.t('paper.ourCompany');
