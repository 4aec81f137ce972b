import { bothStates, type Comparison } from '../../../shared/insight/compareDates.ts';
import type { FeltAt } from '../../../shared/insight/types.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { buildScene, emptyRows } from '../../../shared/scene/scene.ts';
import type { ClientState } from '../../../shared/time/clientState.ts';
import { cardHeightFor, cardTexts } from '../cardText.ts';
import { type Density, type MapType, mapType, paperMeasures } from '../mapMeasures.ts';
import type { MapSheet } from '../mapSetter.ts';
import type { PaperWords } from '../paperWords.ts';
import type { Rect, Sheet } from '../sheetSize.ts';
import { slicedRecord, slicedState, wholeSlice } from '../sheetSlice.ts';
import { shiftScene } from '../shiftScene.ts';

/** The map of two dates at once, set for its place: everybody of either date, each on a place of her own. */
export interface ComparedMap extends MapSheet {
  readonly comparison: Comparison;
  /** Seats and colleagues that stayed as they were and were left out for want of room. */
  readonly leftOut: number;
}

/** Height of the tab behind a card that tells who sat there before, in units of the sheet. */
export const tabHeight = (type: MapType): number => type.label * 1.75;

/** As big as the density makes it, at the origin: what a window shows, which can be scrolled. */
export const comparedMap = (
  record: ClientRecord,
  comparison: Comparison,
  sheet: Sheet,
  density: Density,
  words: PaperWords,
  isFrank: boolean,
): ComparedMap => setAt(record, comparison, sheet, density, words, null, isFrank);

/**
 * As big as fits the area. Where the whole is too much, only those stay whom a change concerns; null when these are too
 * many as well. `isFrank` false: what is missing is not shown.
 */
export const fittedComparison = (
  record: ClientRecord,
  comparison: Comparison,
  sheet: Sheet,
  area: Rect,
  words: PaperWords,
  isFrank: boolean,
): ComparedMap | null => {
  const changed = onlyChanged(comparison);
  // Where nothing changed but findings, without those who stayed there is no picture.
  for (const shown of comparedCards(changed) > 0 ? [comparison, changed] : [comparison])
    for (const density of densities) {
      const map = setAt(record, shown, sheet, density, words, area, isFrank);
      if (map.scene.layout.width <= area.width && map.scene.layout.height <= area.height)
        return { ...map, leftOut: comparedCards(comparison) - comparedCards(shown) };
    }
  return null;
};

/** Roomiest first. */
const densities: readonly Density[] = Array.from({ length: 21 }, (_, index) => 1 - index * 0.05);

const setAt = (
  record: ClientRecord,
  comparison: Comparison,
  sheet: Sheet,
  density: Density,
  words: PaperWords,
  area: Rect | null,
  isFrank: boolean,
): ComparedMap => {
  const { after, before } = comparison;
  const both = bothStates(comparison);
  const phase = after.phase ?? 'exploration';
  const type = mapType(sheet, density, 1);
  const all = { phase, visibleAt: [before.date, after.date] };
  const filled = new Set([...both.seats, ...both.colleagues].map(({ lane }) => lane));
  const lanes = layoutBanks(record, all)
    .lanes.map((band) => band.lane)
    .filter((lane) => isFrank || filled.size === 0 || filled.has(lane));
  const options = { ...all, lanes };
  const slice = wholeSlice(both, lanes);
  // A row whose people stayed as they were, and were left out, is not empty.
  const state = slicedState({ ...both, rows: isFrank ? emptyRows(after) : [] }, slice);
  const part = slicedRecord(record, withBothPairings(comparison, slice), phase);
  const rough = buildScene(state, layoutBanks(part, options), calm(after));
  const texts = cardTexts(rough, type, words, isFrank);
  const measures = withTabs(paperMeasures(density, type, cardHeightFor(texts.values(), type)), type);
  const tight = layoutBanks(part, { ...options, measures });
  const spare = area ? Math.max(0, area.width - tight.width) : 0;
  const layout =
    spare > 0 ? layoutBanks(part, { ...options, measures: { ...measures, channel: measures.channel + spare } }) : tight;
  const scene = buildScene(state, layout, calm(after));
  const place = area ?? { x: 0, y: 0, width: layout.width, height: layout.height };
  return { slice, area: place, type, texts, comparison, leftOut: 0, scene: shiftScene(scene, place.x, place.y) };
};

/** The couples are drawn once, but the layout hears of every row that ties them. */
const withBothPairings = (comparison: Comparison, slice: ReturnType<typeof wholeSlice>): typeof slice => ({
  ...slice,
  pairingIds: new Set(
    comparison.strands.flatMap(({ before, after }) => [before, after].flatMap((each) => each?.pairing.id ?? [])),
  ),
});

type Measures = ReturnType<typeof paperMeasures>;

/** Room above every card for the tab of who sat there before. */
const withTabs = (measures: Measures, type: MapType): Measures => ({
  ...measures,
  lanePadTop: measures.lanePadTop + tabHeight(type) * 0.5,
  gap: Math.max(measures.gap, tabHeight(type) + 6),
  wrapGap: Math.max(measures.wrapGap, tabHeight(type) + 6),
});

/** What is felt is not compared: the picture shows what stayed different, not what shook in between. */
const calm = (state: ClientState): FeltAt => ({ date: state.date, nodes: {}, strands: {}, total: 0, latest: null });

/** Only what changed, and who stands at the other end of it. */
export const onlyChanged = (comparison: Comparison): Comparison => {
  const strands = comparison.strands.filter(({ kind }) => kind !== 'same');
  const ties = comparison.ties.filter(({ kind }) => kind !== 'same');
  const touched = new Set([
    ...strands.flatMap(({ seatId, colleagueId }) => [seatId, colleagueId]),
    ...ties.flatMap(({ tie }) => [tie.fromSeatId, tie.toSeatId]),
  ]);
  const seats = comparison.seats.filter(
    ({ seatId, kind, mood }) => kind !== 'same' || (mood !== null && mood !== 'same') || touched.has(seatId),
  );
  const colleagues = comparison.colleagues.filter(
    ({ colleagueId, kind }) => kind !== 'same' || touched.has(colleagueId),
  );
  return { ...comparison, seats, colleagues, strands, ties };
};

/** Seats and colleagues of either date. */
export const comparedCards = ({ seats, colleagues }: Comparison): number => seats.length + colleagues.length;
