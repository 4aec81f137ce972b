import type { Tokens } from '../../shared/scene/palette.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import { asPart, line, type Shape, text, textLines } from '../paper/shapes.ts';
import type { Block } from '../paper/sideBlocks.ts';

/** One picture, drawn: what a painter needs and nothing else. A unit is a pixel at 1×. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it stands on, unless that is to show through. */
  readonly ground: string;
  /** For those who hear the picture instead of seeing it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

interface Content {
  readonly title: string;
  readonly date: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Whom it is for, in the foot. */
  readonly confidentiality: string;
  readonly draw: (x: number, y: number) => readonly Shape[];
  /** Under it, from top to bottom. */
  readonly below: readonly Block[];
}

export const pictureMargin = 32;

/** A drawing with whose map it is and of when above it, its legend below, and whom it is not for. */
export const framedPicture = (content: Content, tokens: Tokens): Picture => {
  const [x, right] = [pictureMargin, pictureMargin + content.width];
  const dateWidth = textWidth(content.date, 16, 600);
  const name = wrapText(content.title, content.width - dateWidth - 30, 26, 700, 2).lines;
  const titleTop = pictureMargin + 22;
  const ruleY = titleTop + (name.length - 1) * 30 + 16;
  const bodyTop = ruleY + 6;
  let y = bodyTop + content.height + 14;
  const below = content.below.flatMap((block) => {
    const shapes = block.draw(x, y);
    y += block.height;
    return shapes;
  });
  const foot = wrapText(content.confidentiality, content.width, 11.5).lines;
  const shapes = [
    ...asPart(
      { kind: 'title', id: 'title', label: content.title },
      textLines(x, titleTop, name, 30, { size: 26, weight: 700, fill: tokens.ink, spacing: -0.4 }),
    ),
    text(right, ruleY - 16, content.date, { size: 16, weight: 600, fill: tokens.ink, anchor: 'end' }),
    line(`M${x} ${ruleY}H${right}`, tokens.ink, 1.6),
    ...content.draw(x, bodyTop),
    ...below,
    ...textLines(x, y + 22, foot, 16, { size: 11.5, fill: tokens.ink3 }),
  ];
  return {
    width: Math.ceil(right + pictureMargin),
    height: Math.ceil(y + 22 + (foot.length - 1) * 16 + pictureMargin * 0.7),
    ground: tokens.ground,
    label: content.label,
    shapes,
  };
};
