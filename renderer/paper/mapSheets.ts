import type { Lane } from '../../shared/model/vocabulary.ts';
import { type Density, densest, roomiest } from './mapMeasures.ts';
import { type MapSetter, type MapSheet, mapSetter } from './mapSetter.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { type Slice, slicesOfLanes, splitSlice, wholeSlice } from './sheetSlice.ts';

/**
 * A map on several sheets is divided as if it were this dense, or as dense as can be where that saves one, and then set
 * as roomy as each part allows.
 */
const dividedDensities: readonly Density[] = [0.15, densest];
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
  const onOne = isByLane ? null : mapOnOne(source, first, setters);
  if (onOne) return [onOne];
  const ways = dividedDensities.flatMap((density) => setters.map((setter) => ({ setter, density })));
  const tried = isByLane ? ways.slice(0, 1) : ways;
  const divided = tried.map(({ setter, density }) => dividedSlices(source, setter, density, first, next, isByLane));
  const fewest = Math.min(...divided.map((slices) => slices.length));
  const best = divided.findIndex((slices) => slices.length === fewest);
  const [slices, set] = [divided[best] ?? [], tried[best]?.setter];
  return slices.map((slice, sheet) => {
    const done = set?.roomiest(slice, sheet === 0 ? first : next, isByLane ? roomiest : roomiestDivided);
    if (!done) throw new Error(`no room on the sheet for ${slice.lanes.join(', ')}`);
    return done;
  });
};

/** The whole map in one place, with as few words cut as may be; null when it does not fit. */
export const mapOnOne = ({ state }: PaperSource, place: Rect, setters: readonly MapSetter[]): MapSheet | null => {
  // The last sets it closest: what it cannot hold, none of them can.
  const closest = setters.at(-1);
  if (!closest?.fits(wholeSlice(state, closest.lanes), densest, place)) return null;
  for (const setter of setters) {
    const set = setter.roomiest(wholeSlice(state, setter.lanes), place, roomiest);
    if (set) return set;
  }
  return null;
};

const dividedSlices = (
  source: PaperSource,
  set: MapSetter,
  divided: Density,
  first: Rect,
  next: Rect,
  isByLane: boolean,
): readonly Slice[] => {
  const areaOf = (sheet: number): Rect => (sheet === 0 ? first : next);
  const sliceOf = (lanes: readonly Lane[]): Slice => slicesOfLanes(source.state, lanes, set.laneOfColleague);
  const fits = (lanes: readonly Lane[], sheet: number, density: Density): boolean =>
    set.fits(sliceOf(lanes), density, areaOf(sheet));
  const density = isByLane ? sharedDensity : divided;
  const groups: (readonly Lane[])[] = [];
  let hasSplit = false;
  for (const lane of set.lanes) {
    const open = groups.at(-1);
    const longer = [...(open ?? []), lane];
    if (open && fits(longer, groups.length - 1, density)) groups.splice(-1, 1, longer);
    else groups.push([lane]);
    hasSplit ||= !fits([lane], groups.length - 1, divided);
  }
  const shared = hasSplit ? groups : evenly(source, groups, (lanes, sheet) => fits(lanes, sheet, density));
  const slices: Slice[] = [];
  for (const lanes of shared) {
    const slice = sliceOf(lanes);
    if (fits(lanes, slices.length, divided)) slices.push(slice);
    else slices.push(...splitEvenly(source, slice, set.mostPerLane(divided, smaller(areaOf(slices.length), next))));
  }
  return slices;
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
