import type { Id } from '../../shared/model/ids.ts';
import { templateRows } from '../../shared/model/rowTemplate.ts';
import type { Lane, Phase } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks, type Measures, stackHeight } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Layout, Scene } from '../../shared/scene/sceneTypes.ts';
import { type CardText, cardHeightFor, cardTexts } from './cardText.ts';
import { type Density, densest, type MapType, mapType, paperMeasures, roomiest } from './mapMeasures.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { type Slice, slicedRecord, slicedState, slicesOfLanes, splitSlice, wholeSlice } from './sheetSlice.ts';
import { shiftScene } from './shiftScene.ts';

/** The map, or a part of it, set for its place on a sheet; the scene's points are the sheet's. */
export interface MapSheet {
  readonly slice: Slice;
  readonly area: Rect;
  readonly scene: Scene;
  readonly type: MapType;
  readonly texts: ReadonlyMap<Id, CardText>;
}

/** Densities are tried in steps of this. */
const densityStep = 0.05;
/** A map on several sheets is divided as if it were this dense, and then set as roomy as each part allows. */
const dividedDensity: Density = 0.15;
const roomiestDivided: Density = 0.8;
/** Wider cards and lanes in two columns, tried in this order: plain ones first. */
const shapesOfBanks = [1, 1.3, 1.6].flatMap((stretch) =>
  [Number.POSITIVE_INFINITY, 5, 3, 1].map((wrapAbove) => ({ stretch, wrapAbove })),
);

/** Without lanes to divide it, a bank of one column reads best as long as it is no smaller than this. */
const plainBankFrom: Density = 0.35;

/**
 * Sets the map on one sheet if it can be read there, as big as fits; else on as many as it takes, whole lanes
 * together. `first` is the place on the first sheet, `next` that on the sheets after it. `isByLane`: every lane has a
 * sheet of its own, asked for or not.
 */
export const mapSheets = (
  source: PaperSource,
  sheet: Sheet,
  first: Rect,
  next: Rect,
  words: PaperWords,
  isByLane = false,
): readonly MapSheet[] => {
  const probe = setter(source, sheet, words);
  const onOne = isByLane ? null : roomiestFit(probe, wholeSlice(source.state, probe.lanes), first, roomiest);
  return onOne ? [onOne] : dividedSheets(source, probe, first, next, isByLane);
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
  const { state, felt } = source;
  const record = drawnRecord(source);
  const phase: Phase = state.phase ?? 'exploration';
  const visibleAt = [state.date];
  const natural = layoutBanks(record, { phase, visibleAt });
  const everything = buildScene(state, natural, felt);
  const lanes = drawnLanes(source, natural, everything);
  const setAt = remembered((density: Density, stretch: number) => {
    const type = mapType(sheet, density, stretch);
    const texts = cardTexts(everything, type, words, source.rules.findings);
    return { type, texts, measures: paperMeasures(density, type, cardHeightFor(texts.values(), type)) };
  });
  return {
    lanes,
    laneOfColleague: new Map(
      everything.cards.flatMap((card) => (card.kind === 'colleague' ? [[card.id, card.lane] as const] : [])),
    ),
    fit: (slice, density, area) => {
      const part = slicedRecord(record, slice, phase);
      for (const { stretch, wrapAbove } of shapesOfBanks) {
        if (!source.rules.roles && density >= plainBankFrom && Number.isFinite(wrapAbove)) continue;
        const { type, texts, measures } = setAt(density, stretch);
        const lay = (change: Partial<Measures>): Layout =>
          layoutBanks(part, { phase, visibleAt, lanes: slice.lanes, measures: { ...measures, wrapAbove, ...change } });
        const tight = lay({});
        const [spareWidth, spareHeight] = [area.width - tight.width, area.height - tight.height];
        if (spareWidth < 0 || spareHeight < 0) continue;
        // Spare height goes between the lanes, as far as that still looks like one map.
        const air = Math.min(spareHeight / tight.lanes.length, measures.lanePadTop * 0.8);
        const layout = lay({
          channel: measures.channel + spareWidth,
          lanePadTop: measures.lanePadTop + air * 0.45,
          lanePadBottom: measures.lanePadBottom + air * 0.55,
        });
        const isWhole = slice.part === null && slice.lanes.length === lanes.length;
        const scene = buildScene(isWhole ? state : slicedState(state, slice), layout, felt);
        return { slice, area, type, texts, scene: shiftScene(scene, area.x, area.y) };
      }
      return null;
    },
    mostPerLane: (density, area) =>
      Math.max(
        ...shapesOfBanks.map(({ stretch, wrapAbove }) =>
          mostInLane({ ...setAt(density, stretch).measures, wrapAbove }, area),
        ),
      ),
  };
};

/** The record as it is laid out: strands that are not told keep no place free for whoever hung on them alone. */
export const drawnRecord = ({ record, state, rules }: PaperSource): ClientRecord => {
  if (rules.findings) return record;
  const phase = state.phase ?? 'exploration';
  return slicedRecord(record, wholeSlice(state, templateRows(phase)), phase);
};

/** All rows of the template; where what is missing is not told, only those in which something stands. */
export const drawnLanes = (source: PaperSource, { lanes }: Layout, scene: Scene): readonly Lane[] => {
  const all = lanes.map((band) => band.lane);
  if (source.rules.findings) return all;
  const filled = new Set<string>([...scene.cards.map((card) => card.lane), ...scene.notes.map((note) => note.role)]);
  const left = all.filter((lane) => filled.has(lane));
  return left.length > 0 ? left : all;
};

/** How many places one lane may stack on this area, both banks as wide as the measures make them; at least one. */
const mostInLane = (measures: Measures, area: Rect): number => {
  const columns = Number.isFinite(measures.wrapAbove) ? 2 : 1;
  const bank = columns * measures.card.width + (columns - 1) * measures.columnGap;
  if (measures.marginLeft + 2 * bank + measures.channel + measures.marginRight > area.width) return 1;
  const room = area.height - measures.top - measures.lanePadTop - measures.lanePadBottom;
  let most = 1;
  while (stackHeight(most + 1, measures) <= room) most += 1;
  return most;
};

const remembered = <R>(make: (a: number, b: number) => R): ((a: number, b: number) => R) => {
  const made = new Map<string, R>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const known = made.get(key) ?? make(a, b);
    made.set(key, known);
    return known;
  };
};

const dividedSheets = (
  source: PaperSource,
  set: Setter,
  first: Rect,
  next: Rect,
  isByLane: boolean,
): readonly MapSheet[] => {
  const sheets: MapSheet[] = [];
  const areaNow = (): Rect => (sheets.length === 0 ? first : next);
  const put = (slice: Slice): void => {
    const done = roomiestFit(set, slice, areaNow(), roomiestDivided);
    if (!done) throw new Error(`no room on the sheet for ${slice.lanes.join(', ')}`);
    sheets.push(done);
  };
  let group: readonly Lane[] = [];
  const sliceOf = (lanes: readonly Lane[]): Slice => slicesOfLanes(source.state, lanes, set.laneOfColleague);
  for (const lane of set.lanes) {
    const longer = [...group, lane];
    if ((!isByLane || group.length === 0) && set.fit(sliceOf(longer), dividedDensity, areaNow())) {
      group = longer;
      continue;
    }
    if (group.length > 0) put(sliceOf(group));
    group = [];
    if (set.fit(sliceOf([lane]), dividedDensity, areaNow())) group = [lane];
    else
      for (const part of splitSlice(
        source.state,
        sliceOf([lane]),
        set.mostPerLane(dividedDensity, smaller(areaNow(), next)),
      ))
        put(part);
  }
  if (group.length > 0) put(sliceOf(group));
  return sheets;
};

/** The slice as big as fits, found by halving: what fits at one density fits at every lower one. Null: not even densest. */
const roomiestFit = (set: Setter, slice: Slice, area: Rect, most: Density): MapSheet | null => {
  let best = set.fit(slice, densest, area);
  let [fits, tooBig] = [0, Math.round((most - densest) / densityStep) + 1];
  while (best && tooBig - fits > 1) {
    const middle = Math.floor((fits + tooBig) / 2);
    const done = set.fit(slice, densest + middle * densityStep, area);
    if (done) [best, fits] = [done, middle];
    else tooBig = middle;
  }
  return best;
};

const smaller = (a: Rect, b: Rect): Rect => (a.height < b.height ? a : b);
