import type { Leaving } from '../../shared/exchange/leaving/leavingRules.ts';
import { layoutBanks, layoutWith } from '../../shared/scene/layoutBanks.ts';
import type { Ground } from '../../shared/scene/palette.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import { cardHeightFor, cardTexts } from '../paper/cardText.ts';
import { isCrowded, unmetStrands } from '../paper/crowd.ts';
import { drawMap } from '../paper/drawMap.ts';
import { legendStrip } from '../paper/legendBlock.ts';
import { mapType, paperMeasures } from '../paper/mapMeasures.ts';
import { drawnLanes, drawnRecord, type MapSheet } from '../paper/mapSetter.ts';
import { confidentialityFor, inkOn } from '../paper/paperOptions.ts';
import type { PaperSource } from '../paper/paperSource.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { sheetOf } from '../paper/sheetSize.ts';
import { wholeSlice } from '../paper/sheetSlice.ts';
import { shiftScene } from '../paper/shiftScene.ts';
import { noteBlock } from '../paper/sideBlocks.ts';
import { wholeScene } from '../paper/wholeScene.ts';
import { framedPicture, type Picture } from './picture.ts';
import { headingsWidth, pictureShape } from './pictureShape.ts';

export interface PictureOptions {
  readonly ground: Ground;
  /** Heads our own bank; empty: "Our company". */
  readonly ownCompany: string;
  readonly leaving: Leaving;
}

/** Comfortable, and for a map of so many cards close, or it would be larger than any screen. */
const densityOf = (cards: number): number => (cards > manyCards ? 0.2 : 0.8);
const manyCards = 36;
/** Wider cards where names would be cut. */
const stretches = [1, 1.3, 1.7, 2.2];

/** The whole map at the source's date as one picture, as large as it needs: nothing is left out or continued. Pure. */
export const mapPicture = (source: PaperSource, options: PictureOptions, words: PaperWords): Picture => {
  const ink = inkOn(options.ground, source.rules);
  const map = setMap(source, words);
  const { width, height } = map.scene.layout;
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const style = { sheet: sheetOf('A3'), width, tokens: ink.tokens };
  const legend = legendStrip(
    { scene: wholeScene(source), hasKnots: false, isFrank: source.rules.findings, unmet: unmetStrands(source.state) },
    style,
    ink,
    words,
  );
  const cut = [...new Set([...map.texts.values()].flatMap((text) => text.cut))].map((name) => noteBlock(name, style));
  const date = words.date(source.state.date);
  return framedPicture(
    {
      title: source.state.client.name,
      date: words.t('paper.stateAt', { date }),
      label: words.t('exporting.pictureLabel', { client: source.state.client.name, date }),
      width,
      height,
      confidentiality: confidentialityFor(options.leaving.audience, source.state.client.name, words),
      draw: (x, y) => {
        const placed = { ...map, area: { ...map.area, x, y }, scene: shiftScene(map.scene, x, y) };
        return drawMap(placed, source.state, new Map(), ownCompany, ink, words);
      },
      below: [legend, ...cut],
    },
    ink.tokens,
  );
};

/** The roomiest setting that cuts no name and is no tower; else the last that was tried. */
const setMap = (source: PaperSource, words: PaperWords): MapSheet => {
  const { state, felt } = source;
  const record = drawnRecord(source);
  const options = { phase: state.phase ?? 'exploration', visibleAt: [state.date] };
  const natural = layoutBanks(record, options);
  const everything = buildScene(state, natural, felt);
  const lanes = drawnLanes(source, natural, everything);
  const density = densityOf(everything.cards.length);
  const settings = stretches.map((stretch) => {
    const type = mapType(sheetOf('A3'), density, stretch);
    return { type, texts: cardTexts(everything, type, words, source.rules.findings) };
  });
  const { type, texts } =
    settings.find((setting) => [...setting.texts.values()].every(({ cut }) => cut.length === 0)) ??
    settings[1] ??
    lost();
  const measures = paperMeasures(density, type, cardHeightFor(texts.values(), type));
  const laid = layoutWith(record, { ...options, lanes, ...(isCrowded(state) ? { easy: 'free' as const } : {}) });
  const lay = (wrapAbove: number, air = 0) => laid({ ...measures, wrapAbove, channel: measures.channel + air });
  const { wrapAbove, air } = pictureShape(lay, headingsWidth(state.client.name));
  const layout = lay(wrapAbove, air);
  const area = { x: 0, y: 0, width: layout.width, height: layout.height };
  const slice = wholeSlice(state, lanes);
  return { slice, area, type, texts, scene: buildScene(state, layout, felt) };
};

const lost = (): never => {
  throw new Error('a list of settings is empty');
};
