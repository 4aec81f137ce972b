import type { FeltAt } from '../../shared/insight/types.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
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

/** The map of a date in its own units, and how it is brought to its place on the frame. */
export interface FilmMap extends MapSheet {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

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

/** Strands may be longer where there is room, up to this. */
const widestChannel = 760;

/** The map as it fits into its place. Nothing in it but who is there depends on the date, within one phase. */
export const filmMap = (
  record: ClientRecord,
  state: ClientState,
  felt: FeltAt,
  place: Rect,
  isFrank: boolean,
): FilmMap => {
  const phase = state.phase ?? 'exploration';
  const layout = layoutFor(record, phase, place, isFrank);
  const scene = buildScene(state, layout, felt);
  const scale = scaleIn(place, layout);
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
    scale,
    dx: place.x + (place.width - layout.width * scale) / 2,
    dy: place.y + (place.height - layout.height * scale) / 2,
  };
};

const layoutsOf = rememberPerObject((_record: ClientRecord) => new Map<string, Layout>());

const layoutFor = (
  record: ClientRecord,
  phase: ClientState['phase'] & string,
  place: Rect,
  isFrank: boolean,
): Layout => {
  const known = layoutsOf(record);
  const key = `${phase} ${place.height} ${isFrank}`;
  const before = known.get(key);
  if (before) return before;
  const whole = layoutBanks(record, { phase, measures });
  const lanes = isFrank ? whole.lanes.map(({ lane }) => lane) : peopledLanes(record, whole);
  const layoutWith = (wrapAbove: number): Layout => {
    const plain = layoutBanks(record, { phase, measures: { ...measures, wrapAbove }, lanes });
    const wished = (place.width / place.height) * plain.height - (plain.width - measures.channel);
    const channel = Math.min(widestChannel, Math.max(measures.channel, wished));
    return layoutBanks(record, { phase, measures: { ...measures, wrapAbove, channel }, lanes });
  };
  // Where no lanes divide it all stand in one: then it depends on the place how many fit above each other.
  const wraps = lanes.length > 1 ? [measures.wrapAbove] : [measures.wrapAbove, Number.POSITIVE_INFINITY];
  const layout = wraps
    .map(layoutWith)
    .reduce((best, each) => (scaleIn(place, each) > scaleIn(place, best) ? each : best));
  known.set(key, layout);
  return layout;
};

const scaleIn = (place: Rect, { width, height }: Layout): number =>
  Math.min(place.width / width, place.height / height, 1.5);

/** The lanes in which somebody stands or plays a part at any time: an empty one would hold up what is missing. */
const peopledLanes = (record: ClientRecord, layout: Layout): readonly Lane[] => {
  const cards = [...Object.values(layout.seats), ...Object.values(layout.colleagues)];
  const roles = new Set<Lane>(rowsOf(record, 'seatRole').map(({ role }) => role));
  return layout.lanes
    .filter(({ lane, y, height }) => roles.has(lane) || cards.some((card) => y <= card.y && card.y < y + height))
    .map(({ lane }) => lane);
};

/** A name of two lines leaves one for the function. */
const fittingTexts = (scene: Scene, isFrank: boolean): ReadonlyMap<Id, CardText> =>
  new Map(
    [...cardTexts(scene, filmType, paperWords, isFrank)].map(([id, words]) => [
      id,
      textHeight(words, filmType) <= measures.card.height - 4 ? words : { ...words, title: words.title.slice(0, 1) },
    ]),
  );
