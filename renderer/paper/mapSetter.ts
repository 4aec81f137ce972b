import type { Id } from '../../shared/model/ids.ts';
import { templateRows } from '../../shared/model/rowTemplate.ts';
import type { Lane, Phase } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks, layoutWith, type Measures, stackHeight } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Layout, Scene } from '../../shared/scene/sceneTypes.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { type CardText, cardHeightFor, cardTexts } from './cardText.ts';
import { isCrowded } from './crowd.ts';
import { type Density, densest, type MapType, mapType, paperMeasures } from './mapMeasures.ts';
import { pillRoom } from './numberPill.ts';
import type { PaperSource } from './paperSource.ts';
import type { PaperWords } from './paperWords.ts';
import type { Rect, Sheet } from './sheetSize.ts';
import { type Slice, slicedRecord, slicedState, wholeSlice } from './sheetSlice.ts';
import { shiftScene } from './shiftScene.ts';
import { numbersByCard } from './toldFindings.ts';

/** The map, or a part of it, set for its place on a sheet; the scene's points are the sheet's. */
export interface MapSheet {
  readonly slice: Slice;
  readonly area: Rect;
  readonly scene: Scene;
  readonly type: MapType;
  readonly texts: ReadonlyMap<Id, CardText>;
}

/** Sets parts of one client's map on sheets of one kind. */
export interface MapSetter {
  readonly lanes: readonly Lane[];
  readonly laneOfColleague: ReadonlyMap<Id, Lane>;
  /** The slice in this place as big as fits; null when not even the densest setting does. */
  readonly roomiest: (slice: Slice, area: Rect, most: Density) => MapSheet | null;
  readonly fits: (slice: Slice, density: Density, area: Rect) => boolean;
  /** Most cards one above the other that a single lane can hold there. */
  readonly mostPerLane: (density: Density, area: Rect) => number;
}

/** Densities are tried in steps of this. */
const densityStep = 0.05;
/** Wider cards and lanes in two columns, tried in this order: plain ones first. */
const shapesOfBanks = [1, 1.3, 1.6].flatMap((stretch) =>
  [Number.POSITIVE_INFINITY, 5, 3, 1].map((wrapAbove): BankShape => ({ stretch, wrapAbove })),
);
/** A map that can be set at least so large without two columns, or with few, has none, or few. */
const plainEnough: readonly { readonly wrapAbove: number; readonly density: Density }[] = [
  { wrapAbove: Number.POSITIVE_INFINITY, density: 0.5 },
  { wrapAbove: 3, density: 0.3 },
  { wrapAbove: 1, density: densest },
];
const plainWithoutLanes = 0.7;
/** Cards may be as wide as this where words would be cut, or strands be longer than they need, and the sheet has it. */
const widerCards = [1.15, 1.3, 1.45, 1.6, 1.8, 2];
/** Of the sheet's width the strands keep so much when cards grow wider for their words, and need no more than that. */
const channelKept = 0.26;
const channelEnough = 0.46;
/** What a lane may grow where the sheet has height to spare, in heights of its upper edge. */
const mostAirInLanes = 1.4;
/** Of what a stack's pitch may grow where the sheet has height to spare, in heights of a card. */
const airInStacks = [0.5, 0.38, 0.27, 0.18, 0.1, 0.04];

interface BankShape {
  readonly stretch: number;
  readonly wrapAbove: number;
}

interface Setting {
  readonly type: MapType;
  readonly texts: ReadonlyMap<Id, CardText>;
  readonly measures: Measures;
}

/** A slice that fits: how, and the layout before what is to spare is given out. */
interface Fit {
  readonly density: Density;
  readonly shape: BankShape;
  readonly lay: (measures: Partial<Measures>) => Layout;
}

/** `lines`: most that a card's words take, see {@link cardTexts}. */
export const mapSetter = (source: PaperSource, sheet: Sheet, words: PaperWords, lines?: number): MapSetter => {
  const { state, felt } = source;
  const phase = phaseOf(source);
  const { record, everything, lanes, laneOfColleague } = whole(source);
  const numbers = numbersByCard(source.findings);
  const settingAt = remembered((density: Density, stretch: number): Setting => {
    const type = mapType(sheet, density, stretch, isCrowded(state));
    const texts = cardTexts(everything, type, words, source.rules.findings, lines, (card) =>
      pillRoom(card, numbers.get(card.id) ?? [], type),
    );
    return { type, texts, measures: paperMeasures(density, type, cardHeightFor(texts.values(), type)) };
  });
  const layerOf = rememberPerObject((slice: Slice) =>
    layoutWith(slicedRecord(record, slice, phase), {
      phase,
      visibleAt: [state.date],
      lanes: slice.lanes,
      easy: isCrowded(state) ? 'free' : 'kept',
    }),
  );
  const isIn = (layout: Layout, area: Rect): boolean => layout.width <= area.width && layout.height <= area.height;
  const fitAt = (slice: Slice, density: Density, area: Rect, leastWrap = 1): Fit | null => {
    const lay = layerOf(slice);
    const shape = shapesOfBanks.find(
      ({ stretch, wrapAbove }) =>
        wrapAbove >= leastWrap && isIn(lay({ ...settingAt(density, stretch).measures, wrapAbove }), area),
    );
    return shape ? { density, shape, lay } : null;
  };
  /** With wider cards, where words are cut in narrower ones and the strands keep their room. */
  const widened = ({ density, shape, lay }: Fit, area: Rect): BankShape => {
    const isWhole = (stretch: number): boolean =>
      [...settingAt(density, stretch).texts.values()].every(({ cut }) => cut.length === 0);
    let best = shape;
    for (const stretch of widerCards) {
      const { measures } = settingAt(density, stretch);
      const kept = isWhole(best.stretch) ? channelEnough : channelKept;
      const channel = Math.max(measures.channel, area.width * kept);
      if (stretch > best.stretch && isIn(lay({ ...measures, wrapAbove: shape.wrapAbove, channel }), area))
        best = { ...shape, stretch };
    }
    return best;
  };
  const set = (slice: Slice, fit: Fit, area: Rect): MapSheet => {
    const { stretch, wrapAbove } = widened(fit, area);
    const { type, texts, measures } = settingAt(fit.density, stretch);
    const layout = aired(fit.lay, { ...measures, wrapAbove }, area);
    const isWhole = slice.part === null && slice.lanes.length === lanes.length;
    const scene = buildScene(isWhole ? state : slicedState(state, slice), layout, felt);
    return { slice, area, type, texts, scene: shiftScene(scene, area.x, area.y) };
  };
  return {
    lanes,
    laneOfColleague,
    fits: (slice, density, area) => fitAt(slice, density, area) !== null,
    roomiest: (slice, area, most) => {
      for (const { wrapAbove, density } of plainEnough) {
        const fit = halved((tried) => fitAt(slice, tried, area, wrapAbove), most);
        // Without lanes to divide it, a bank of one column reads best as long as it can be read well.
        const enough = source.rules.roles ? density : density * plainWithoutLanes;
        if (fit && fit.density >= Math.min(enough, most)) return set(slice, fit, area);
      }
      return null;
    },
    mostPerLane: (density, area) =>
      Math.max(
        ...shapesOfBanks.map(({ stretch, wrapAbove }) =>
          mostInLane({ ...settingAt(density, stretch).measures, wrapAbove }, area),
        ),
      ),
  };
};

/** The largest that fits, found by halving: what fits at one density fits at every lower one. */
const halved = (fitAt: (density: Density) => Fit | null, most: Density): Fit | null => {
  let best = fitAt(densest);
  let [fits, tooBig] = [0, Math.round((most - densest) / densityStep) + 1];
  while (best && tooBig - fits > 1) {
    const middle = Math.floor((fits + tooBig) / 2);
    const fit = fitAt(densest + middle * densityStep);
    if (fit) [best, fits] = [fit, middle];
    else tooBig = middle;
  }
  return best;
};

/** Spare width goes between the banks; spare height between the lanes and then into their stacks, as far as looks well. */
const aired = (lay: Fit['lay'], measures: Measures, area: Rect): Layout => {
  const tight = lay(measures);
  const air = Math.min((area.height - tight.height) / tight.lanes.length, measures.lanePadTop * mostAirInLanes);
  const roomy = {
    ...measures,
    channel: measures.channel + area.width - tight.width,
    lanePadTop: measures.lanePadTop + air * 0.45,
    lanePadBottom: measures.lanePadBottom + air * 0.55,
  };
  for (const share of airInStacks) {
    const more = measures.card.height * share;
    const loose = lay({ ...roomy, gap: measures.gap + more, wrapGap: measures.wrapGap + more });
    // A looser stack may need a second column beside it, and with it more width.
    if (loose.height <= area.height && loose.width <= area.width + 1e-6) return loose;
  }
  return lay(roomy);
};

const phaseOf = ({ state }: PaperSource): Phase => state.phase ?? 'exploration';

/** What all sheets of a client share, of whatever size. */
const whole = rememberPerObject((source: PaperSource) => {
  const record = drawnRecord(source);
  const natural = layoutBanks(record, { phase: phaseOf(source), visibleAt: [source.state.date] });
  const everything = buildScene(source.state, natural, source.felt);
  return {
    record,
    everything,
    lanes: drawnLanes(source, natural, everything),
    laneOfColleague: new Map(
      everything.cards.flatMap((card) => (card.kind === 'colleague' ? [[card.id, card.lane] as const] : [])),
    ),
  };
});

/** The record as it is laid out: strands that are not told keep no place free for whoever hung on them alone. */
export const drawnRecord = (source: PaperSource): ClientRecord => {
  const { record, state, rules } = source;
  if (rules.findings) return record;
  const phase = phaseOf(source);
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
