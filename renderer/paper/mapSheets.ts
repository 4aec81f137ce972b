import type { Id } from '../../shared/model/ids.ts';
import type { Lane, Phase } from '../../shared/model/vocabulary.ts';
import { layoutBanks, type Measures, stackHeight } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Layout, Scene } from '../../shared/scene/sceneTypes.ts';
import { type CardText, cardHeightFor, cardTexts } from './cardText.ts';
import { type Density, densest, type MapType, mapType, paperMeasures, roomiest } from './mapMeasures.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import { shiftScene } from './shiftScene.ts';
import { type Slice, slicedRecord, slicedState, slicesOfLanes, splitSlice, wholeSlice } from './sheetSlice.ts';
import type { Rect, Sheet } from './sheetSize.ts';

/** The map, or a part of it, set for its place on a sheet; the scene's points are the sheet's. */
export interface MapSheet {
  readonly slice: Slice;
  readonly area: Rect;
  readonly scene: Scene;
  readonly type: MapType;
  readonly texts: ReadonlyMap<Id, CardText>;
}

const densityStep = 0.05;
/** A map on several sheets need not be dense. */
const dividedDensity: Density = 0.45;
/** How many places a lane may stack before it takes two columns; tried in this order, one column first. */
const wraps = [Number.POSITIVE_INFINITY, 5, 3];

/**
 * Sets the map on one sheet if it can be read there, as big as fits; else on as many as it takes, whole lanes
 * together. `first` is the place on the first sheet, `next` that on the sheets after it.
 */
export const mapSheets = (
  source: PaperSource,
  sheet: Sheet,
  first: Rect,
  next: Rect,
  words: PaperWords,
): readonly MapSheet[] => {
  const probe = setter(source, sheet, words);
  const lanes = probe.lanes;
  const whole = wholeSlice(source.state, lanes);
  for (let density = roomiest; density >= densest - 1e-9; density -= densityStep) {
    const set = probe.fit(whole, density, first);
    if (set) return [set];
  }
  return dividedSheets(source, probe, first, next);
};

interface Setter {
  readonly lanes: readonly Lane[];
  readonly laneOfColleague: ReadonlyMap<Id, Lane>;
  /** The slice in this place at this density, or null when it does not fit. */
  readonly fit: (slice: Slice, density: Density, area: Rect) => MapSheet | null;
  /** Most cards one above the other that a single lane can hold there. */
  readonly mostPerLane: (density: Density, area: Rect) => number;
}

const setter = (source: PaperSource, sheet: Sheet, words: PaperWords): Setter => {
  const { record, state, felt } = source;
  const phase: Phase = state.phase ?? 'exploration';
  const visibleAt = state.date;
  const natural = layoutBanks(record, { phase, visibleAt });
  const everything = buildScene(state, natural, felt);
  const byDensity = new Map<Density, { type: MapType; texts: ReadonlyMap<Id, CardText>; measures: Measures }>();
  const setAt = (density: Density) => {
    const known = byDensity.get(density);
    if (known) return known;
    const type = mapType(sheet, density);
    const texts = cardTexts(everything, type, words);
    const made = { type, texts, measures: paperMeasures(density, type, cardHeightFor(texts.values(), type)) };
    byDensity.set(density, made);
    return made;
  };
  return {
    lanes: natural.lanes.map((band) => band.lane),
    laneOfColleague: new Map(
      everything.cards.flatMap((card) => (card.kind === 'colleague' ? [[card.id, card.lane] as const] : [])),
    ),
    fit: (slice, density, area) => {
      const { type, texts, measures } = setAt(density);
      const part = slicedRecord(record, slice, phase);
      const lay = (change: Partial<Measures>): Layout =>
        layoutBanks(part, { phase, visibleAt, lanes: slice.lanes, measures: { ...measures, ...change } });
      for (const wrapAbove of wraps) {
        const tight = lay({ wrapAbove });
        const [spareWidth, spareHeight] = [area.width - tight.width, area.height - tight.height];
        if (spareWidth < 0 || spareHeight < 0) continue;
        // Spare height goes between the lanes, as far as that still looks like one map.
        const air = Math.min(spareHeight / tight.lanes.length, measures.lanePadTop * 0.8);
        const layout = lay({
          wrapAbove,
          channel: measures.channel + spareWidth,
          lanePadTop: measures.lanePadTop + air * 0.45,
          lanePadBottom: measures.lanePadBottom + air * 0.55,
        });
        const shown = slice.part === null && slice.lanes.length === natural.lanes.length ? state : slicedState(state, slice);
        return { slice, area, type, texts, scene: shiftScene(buildScene(shown, layout, felt), area.x, area.y) };
      }
      return null;
    },
    mostPerLane: (density, area) => {
      const { measures } = setAt(density);
      const room = area.height - measures.top - measures.lanePadTop - measures.lanePadBottom;
      const widest = measures.marginLeft + measures.marginRight + measures.channel + 4 * measures.card.width + 2 * measures.columnGap;
      const wrapped = { ...measures, wrapAbove: widest <= area.width ? 3 : Number.POSITIVE_INFINITY };
      let most = 1;
      while (most < 500 && stackHeight(most + 1, wrapped) <= room) most += 1;
      return most;
    },
  };
};

const dividedSheets = (source: PaperSource, set: Setter, first: Rect, next: Rect): readonly MapSheet[] => {
  const sheets: MapSheet[] = [];
  const areaNow = (): Rect => (sheets.length === 0 ? first : next);
  const put = (slice: Slice): void => {
    const done = fitSomehow(set, slice, areaNow());
    if (!done) throw new Error(`no room on the sheet for ${slice.lanes.join(', ')}`);
    sheets.push(done);
  };
  let group: readonly Lane[] = [];
  const sliceOf = (lanes: readonly Lane[]): Slice => slicesOfLanes(source.state, lanes, set.laneOfColleague);
  for (const lane of set.lanes) {
    const longer = [...group, lane];
    if (set.fit(sliceOf(longer), dividedDensity, areaNow())) {
      group = longer;
      continue;
    }
    if (group.length > 0) put(sliceOf(group));
    group = [];
    if (set.fit(sliceOf([lane]), dividedDensity, areaNow())) group = [lane];
    else for (const part of splitSlice(source.state, sliceOf([lane]), set.mostPerLane(dividedDensity, smaller(areaNow(), next)))) put(part);
  }
  if (group.length > 0) put(sliceOf(group));
  return sheets;
};

/** At the density of divided maps, else denser: a small sheet with tall cards may need it. */
const fitSomehow = (set: Setter, slice: Slice, area: Rect): MapSheet | null => {
  for (let density = dividedDensity; density >= densest - 1e-9; density -= densityStep) {
    const done = set.fit(slice, density, area);
    if (done) return done;
  }
  return null;
};

const smaller = (a: Rect, b: Rect): Rect => (a.height < b.height ? a : b);
