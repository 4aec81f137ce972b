import { type View, wholeView } from '../../shared/film/view.ts';
import type { FeltAt } from '../../shared/insight/types.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Phase } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks, type Measures } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Layout, Scene } from '../../shared/scene/sceneTypes.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { type CardText, cardTexts, textHeight } from '../paper/cardText.ts';
import type { MapType } from '../paper/mapMeasures.ts';
import type { MapSheet } from '../paper/mapSheets.ts';
import { paperWords } from '../paper/paperWords.ts';
import type { Rect } from '../paper/sheetSize.ts';
import { wholeSlice } from '../paper/sheetSlice.ts';
import { filmLanes } from './filmLanes.ts';

/** The map of a date in its own units, its place on the frame, and how the whole of it is seen there. */
export interface FilmMap extends MapSheet {
  readonly place: Rect;
  readonly whole: View;
}

/**
 * Units of the frame for one of the map at which names can be read: 14 pixels high in a film of 1280 by 720. Somewhat
 * smaller ones are left as they are; with less than that the camera goes where something happens.
 */
export const readableScale = 1.08;
const leastScale = 0.84;
/** A map of a few people is not blown up beyond this. */
const largestScale = 1.5;

/** Larger in its card than on paper: a film is read from the back of the room. */
export const filmType: MapType = {
  name: 20,
  title: 15.5,
  nameLine: 23,
  titleLine: 19,
  initials: 16,
  face: 22,
  pad: 13,
  faceGap: 11,
  textPad: 6,
  facePad: 8,
  cardWidth: 288,
  corner: 13,
  laneLabel: 13,
  heading: 18,
  label: 13,
  badge: 12,
  strand: 1.25,
};

const measures: Measures = {
  card: { width: filmType.cardWidth, height: 74 },
  marginLeft: 72,
  marginRight: 24,
  channel: 440,
  top: 42,
  bottom: 8,
  lanePadTop: 11,
  lanePadBottom: 9,
  gap: 10,
  wrapGap: 26,
  columnGap: 30,
  wrapAbove: 5,
};

/** Strands may be longer where there is room, up to this; where the camera goes near, both their ends are to be seen. */
const widestChannel = 760;
const widestFullChannel = 520;

/** A lane of a full map has two columns above so many. */
const foldedAbove = 2;

/** The map as it fits into its place. Nothing in it but who is there depends on the date, within one phase. */
export const filmMap = (
  record: ClientRecord,
  state: ClientState,
  felt: FeltAt,
  place: Rect,
  isFrank: boolean,
): FilmMap => {
  const phase = state.phase ?? 'exploration';
  const layout = filmLayout(record, phase, place, isFrank);
  const scene = buildScene(state, layout, felt);
  const area: Rect = { x: 0, y: 0, width: layout.width, height: layout.height };
  return {
    slice: wholeSlice(
      state,
      layout.lanes.map(({ lane }) => lane),
    ),
    area,
    scene,
    type: filmType,
    texts: fittingTexts(scene, isFrank),
    place,
    whole: wholeOf(layout, place),
  };
};

export const wholeOf = (layout: Layout, place: Rect): View => wholeView(layout, place, largestScale);

/** Whether names are too small to be read while the whole of it is in sight. */
export const isTooFull = (layout: Layout, place: Rect): boolean => wholeOf(layout, place).scale < leastScale;

const layoutsOf = rememberPerObject((_record: ClientRecord) => new Map<string, Layout>());

/** Where everybody stands in a phase, in the way that shows them largest in this place. */
export const filmLayout = (record: ClientRecord, phase: Phase, place: Rect, isFrank: boolean): Layout => {
  const known = layoutsOf(record);
  const key = `${phase} ${place.height} ${isFrank}`;
  const before = known.get(key);
  if (before) return before;
  const whole = layoutBanks(record, { phase, measures });
  const lanes = filmLanes(record, phase, whole, isFrank);
  const lay = (change: Partial<Measures>): Layout =>
    layoutBanks(record, { phase, measures: { ...measures, ...change }, lanes });
  // Where no lanes divide it all stand in one: then it depends on the place how many go above each other.
  const columns = lanes.length > 1 ? [measures.wrapAbove] : [measures.wrapAbove, Number.POSITIVE_INFINITY];
  const scaleAt = (wrapAbove: number): number => wholeOf(lay({ wrapAbove }), place).scale;
  const usual = columns.reduce((best, each) => (scaleAt(each) > scaleAt(best) ? each : best));
  const plain = lay({ wrapAbove: usual });
  // Lanes of a full map are folded into two columns sooner: it is too high for its place, not too wide.
  const isFolded = isTooFull(plain, place);
  const wrapAbove = isFolded ? foldedAbove : usual;
  const compact = isFolded ? lay({ wrapAbove }) : plain;
  const wished = (place.width / place.height) * compact.height - (compact.width - measures.channel);
  const channel = Math.min(isFolded ? widestFullChannel : widestChannel, Math.max(measures.channel, wished));
  const layout = lay({ wrapAbove, channel });
  known.set(key, layout);
  return layout;
};

/** A name of two lines leaves one for the function. */
const fittingTexts = (scene: Scene, isFrank: boolean): ReadonlyMap<Id, CardText> =>
  new Map(
    [...cardTexts(scene, filmType, paperWords, isFrank)].map(([id, words]) => [
      id,
      textHeight(words, filmType) <= measures.card.height - 4 ? words : { ...words, title: words.title.slice(0, 1) },
    ]),
  );
