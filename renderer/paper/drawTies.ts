import type { TieKind } from '../../shared/model/vocabulary.ts';
import type { Tokens } from '../../shared/scene/palette.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { tieApex, tieArrival, tiePath } from '../../shared/scene/ties.ts';
import type { MapType } from './mapMeasures.ts';
import type { PaperWords } from './paperWords.ts';
import { asTie } from './parts.ts';
import { line, n, type Shape, text } from './shapes.ts';
import type { Rect } from './sheetSize.ts';
import { grown, overlaps } from './strandLabels.ts';

/** Each kind differs by its dash and its end, so that none needs a colour. */
export const tieLooks: Readonly<
  Record<TieKind, { readonly dash: readonly number[]; readonly end: 'filled' | 'open' | 'none' | 'cross' }>
> = {
  reportsTo: { dash: [], end: 'filled' },
  influences: { dash: [], end: 'open' },
  network: { dash: [1.5, 4], end: 'none' },
  conflict: { dash: [7, 4], end: 'cross' },
};

/** The ties in the left margin, each with its name where there is room for it. */
export const drawTies = (
  scene: Scene,
  type: MapType,
  tokens: Tokens,
  words: PaperWords,
  area: Rect,
): readonly Shape[] => {
  const apexes = scene.ties.map((tie) => ({ tie, apex: tieApex(tie) }));
  const taken: Rect[] = [];
  return scene.ties.flatMap((tie): readonly Shape[] => {
    const { dash, end } = tieLooks[tie.kind];
    const colour = tie.kind === 'conflict' ? tokens.warn : tokens.tie;
    const shapes: Shape[] = [line(tiePath(tie), colour, 1.6, dash)];
    const apex = tieApex(tie);
    if (end === 'cross') shapes.push(line(crossAt(apex.x, apex.y, 4), colour, 1.8));
    else if (end !== 'none') shapes.push(arrow(tie.to.x, tie.to.y, tieArrival(tie), colour, end === 'filled'));
    const name = words.t(`word.tie.${tie.kind}`);
    const length = textWidth(name, type.label);
    const box = { x: apex.x - 5 - type.label, y: apex.y - length / 2, width: type.label * 1.1, height: length };
    const span = Math.abs(tie.to.y - tie.from.y);
    const isFree =
      end !== 'cross' &&
      length + 14 < span &&
      box.x > area.x &&
      !taken.some((other) => overlaps(other, grown(box, 3))) &&
      // No other bracket may run through the name.
      !apexes.some((other) => other.tie !== tie && other.apex.x < apex.x && spans(other.tie, box));
    if (isFree) {
      taken.push(box);
      shapes.push(
        text(apex.x - 5, apex.y, name, { size: type.label, fill: tokens.ink3, anchor: 'middle', rotate: -90 }),
      );
    }
    return asTie(tie, scene, words, shapes);
  });
};

const spans = (tie: Scene['ties'][number], box: Rect): boolean =>
  Math.min(tie.from.y, tie.to.y) < box.y + box.height && box.y < Math.max(tie.from.y, tie.to.y);

export const arrow = (x: number, y: number, angle: number, colour: string, isFilled: boolean): Shape => {
  const wing = (turn: number): string => `${n(x - 9 * Math.cos(angle + turn))} ${n(y - 9 * Math.sin(angle + turn))}`;
  const d = `M${wing(0.42)}L${n(x)} ${n(y)}L${wing(-0.42)}${isFilled ? 'Z' : ''}`;
  return isFilled ? { kind: 'path', d, fill: colour } : line(d, colour, 1.6);
};

export const crossAt = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y - r)}L${n(x + r)} ${n(y + r)}M${n(x + r)} ${n(y - r)}L${n(x - r)} ${n(y + r)}`;
