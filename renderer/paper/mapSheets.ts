import type { Lane } from '../../shared/model/vocabulary.ts';
import { type Density, roomiest } from './mapMeasures.ts';
import { type MapSetter, type MapSheet, mapSetter } from './mapSetter.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { type Slice, slicesOfLanes, splitSlice, wholeSlice } from './sheetSlice.ts';

/** A map on several sheets is divided as if it were this dense, and then set as roomy as each part allows. */
const dividedDensity: Density = 0.15;
const roomiestDivided: Density = 0.8;
/** Lane by lane, lanes share a sheet as long as they are set as large as on the reference sheet. */
const sharedDensity: Density = 1;
/** Where a card's words in full would need several sheets they may take fewer lines; what is cut is told beside. */
const fewerLines = [4, 3, 2];

/** What all maps on sheets of one kind are set with; it remembers, so that several arrangements may be tried. */
export const mapSettersOf = (source: PaperSource, sheet: Sheet, words: PaperWords): readonly MapSetter[] =>
  fewerLines.map((lines) => mapSetter(source, sheet, words, lines));

/**
 * Sets the map on one sheet if it can be read there, as big as fits; else on as many as it takes, whole lanes
 * together. `first` is the place on the first sheet, `next` that on the sheets after it. `isByLane`: as large as on the
 * reference sheet, on as many as that takes, a sheet for every lane that needs one.
 */
export const mapSheets = (
  source: PaperSource,
  sheet: Sheet,
  first: Rect,
  next: Rect,
  words: PaperWords,
  isByLane = false,
  setters = mapSettersOf(source, sheet, words),
): readonly MapSheet[] => {
  if (!isByLane)
    for (const setter of setters) {
      const onOne = setter.roomiest(wholeSlice(source.state, setter.lanes), first, roomiest);
      if (onOne) return [onOne];
    }
  const [setter] = setters;
  if (!setter) throw new Error('nothing to set the map with');
  return dividedSheets(source, setter, first, next, isByLane);
};

const dividedSheets = (
  source: PaperSource,
  set: MapSetter,
  first: Rect,
  next: Rect,
  isByLane: boolean,
): readonly MapSheet[] => {
  const areaOf = (sheet: number): Rect => (sheet === 0 ? first : next);
  const sliceOf = (lanes: readonly Lane[]): Slice => slicesOfLanes(source.state, lanes, set.laneOfColleague);
  const fits = (lanes: readonly Lane[], sheet: number, density: Density): boolean =>
    set.fits(sliceOf(lanes), density, areaOf(sheet));
  const density = isByLane ? sharedDensity : dividedDensity;
  const groups: (readonly Lane[])[] = [];
  let hasSplit = false;
  for (const lane of set.lanes) {
    const open = groups.at(-1);
    const longer = [...(open ?? []), lane];
    if (open && fits(longer, groups.length - 1, density)) groups.splice(-1, 1, longer);
    else groups.push([lane]);
    hasSplit ||= !fits([lane], groups.length - 1, dividedDensity);
  }
  const shared = hasSplit ? groups : evenly(source, groups, (lanes, sheet) => fits(lanes, sheet, density));
  const slices: Slice[] = [];
  for (const lanes of shared) {
    const slice = sliceOf(lanes);
    if (fits(lanes, slices.length, dividedDensity)) slices.push(slice);
    else {
      const most = set.mostPerLane(dividedDensity, smaller(areaOf(slices.length), next));
      slices.push(...splitEvenly(source, slice, most));
    }
  }
  return slices.map((slice, sheet) => {
    const done = set.roomiest(slice, areaOf(sheet), isByLane ? roomiest : roomiestDivided);
    if (!done) throw new Error(`no room on the sheet for ${slice.lanes.join(', ')}`);
    return done;
  });
};

/** One lane in as few parts as it takes, none of them much smaller than the others. */
const splitEvenly = ({ state }: PaperSource, slice: Slice, most: number): readonly Slice[] => {
  let parts = splitSlice(state, slice, most);
  for (let fewer = most - 1; fewer > 0; fewer -= 1) {
    const even = splitSlice(state, slice, fewer);
    if (even.length > parts.length) break;
    parts = even;
  }
  return parts;
};

/** The same lanes on as many sheets, so shared out that the fullest sheet has as few seats as can be. */
const evenly = (
  { state }: PaperSource,
  groups: readonly (readonly Lane[])[],
  fits: (lanes: readonly Lane[], sheet: number) => boolean,
): readonly (readonly Lane[])[] => {
  const weightOf = (lanes: readonly Lane[]): number =>
    lanes.reduce((sum, lane) => sum + Math.max(1, state.seats.filter((seat) => seat.lane === lane).length), 0);
  const fullest = (shared: readonly (readonly Lane[])[]): number => Math.max(...shared.map(weightOf));
  let best = groups;
  for (const shared of divisions(groups.flat(), groups.length))
    if (fullest(shared) <= fullest(best) && shared.every((lanes, sheet) => lanes.length === 1 || fits(lanes, sheet)))
      best = shared;
  return best;
};

/** All ways to divide a row into so many parts. There are at most nine lanes. */
const divisions = <T>(row: readonly T[], parts: number): readonly (readonly (readonly T[])[])[] =>
  parts <= 1
    ? [[row]]
    : Array.from({ length: row.length - parts + 1 }, (_, index) => index + 1).flatMap((count) =>
        divisions(row.slice(count), parts - 1).map((rest) => [row.slice(0, count), ...rest]),
      );

const smaller = (a: Rect, b: Rect): Rect => (a.height < b.height ? a : b);
