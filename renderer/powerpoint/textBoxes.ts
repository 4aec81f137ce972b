import { textWidth } from '../../shared/scene/textWidth.ts';
import type { TextShape } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import { solid } from './paint.ts';
import type { SlideUnits } from './slideUnits.ts';
import { element, escapeXml } from './xml.ts';

/** Lines under each other that are one text to whoever edits them. */
export type TextBlock = readonly [TextShape, ...TextShape[]];

/** Inter's, in its type size; a line is as high as both together. */
const ascent = 0.969;
const descent = 0.241;
const lineHeight = ascent + descent;
/** Does the line go on the block? */
export const continues = (block: TextBlock, next: TextShape): boolean => {
  const last = block.at(-1) ?? block[0];
  const gap = next.y - last.y;
  return (
    next.x === last.x &&
    next.anchor === last.anchor &&
    next.rotate === undefined &&
    last.rotate === undefined &&
    gap > 0.8 * next.size &&
    gap < 1.9 * Math.max(next.size, last.size)
  );
};

/** LibreOffice breaks the lines of a title all the same; where Inter is not installed, it needs more room. */
export const titleSlack = 1.3;

/**
 * Where the block's box stands, in the sheet's units and before it is turned: inside the slide, at its own anchor.
 * `slack`: so many times as wide as the text is in Inter.
 */
export const textBox = (block: TextBlock, { bounds }: SlideUnits, slack = 1): Rect => {
  const [first] = block;
  const last = block.at(-1) ?? first;
  const width = Math.max(...block.map(widthOf)) * slack;
  const [y, height] = [first.y - ascent * first.size, last.y - first.y + ascent * first.size + descent * last.size];
  if (first.rotate !== undefined) return turned(first, width, height);
  const right = bounds.x + bounds.width;
  const room = first.anchor === 'middle' ? 2 * Math.min(first.x - bounds.x, right - first.x) : Number.POSITIVE_INFINITY;
  const kept = Math.min(width, room);
  const from = first.anchor === 'start' ? first.x : first.anchor === 'end' ? first.x - kept : first.x - kept / 2;
  const left = Math.max(bounds.x, from);
  return { x: left, y, width: Math.min(from + kept, right) - left, height };
};

const widthOf = ({ text, size, weight, spacing = 0 }: TextShape): number =>
  textWidth(text, size, weight) + Math.max(0, spacing) * text.length;

/** A box is turned around its middle, a text around the beginning of its baseline. */
const turned = (line: TextShape, width: number, height: number): Rect => {
  const angle = ((line.rotate ?? 0) * Math.PI) / 180;
  const dx = line.anchor === 'start' ? width / 2 : line.anchor === 'end' ? -width / 2 : 0;
  const dy = ((descent - ascent) / 2) * line.size;
  const x = line.x + dx * Math.cos(angle) - dy * Math.sin(angle);
  const y = line.y + dx * Math.sin(angle) + dy * Math.cos(angle);
  return { x: x - width / 2, y: y - height / 2, width, height };
};

const aligned = { start: 'l', middle: 'ctr', end: 'r' } as const;

/**
 * The text itself. Its lines are broken already, so that a wider typeface may not break them again. It stands in the middle of its box, so that a typeface with other heights moves it as little as can
 * be; lines of one look are one paragraph.
 */
export const textBody = (block: TextBlock, language: string, units: SlideUnits): string =>
  element('p:txBody', {}, [
    element('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 'ctr' }, [
      element('a:noAutofit'),
    ]),
    element('a:lstStyle'),
    ...paragraphsOf(block).map((lines, index, all) =>
      paragraph(lines, all[index - 1]?.at(-1) ?? null, language, units),
    ),
  ]);

const paragraphsOf = (block: TextBlock): readonly TextBlock[] => {
  const paragraphs: [TextShape, ...TextShape[]][] = [];
  for (const line of block) {
    const open = paragraphs.at(-1);
    if (open && looksAs(open[0], line)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};

const looksAs = (a: TextShape, b: TextShape): boolean =>
  a.size === b.size && a.weight === b.weight && a.fill === b.fill && a.spacing === b.spacing;

const paragraph = (lines: TextBlock, before: TextShape | null, language: string, units: SlideUnits): string => {
  const [first, second] = lines;
  const spacing = second ? Math.round(((second.y - first.y) / (first.size * lineHeight)) * 100_000) : 100_000;
  const gap = before ? first.y - before.y - descent * before.size - ascent * first.size : 0;
  const look = (name: string): string =>
    element(
      name,
      {
        lang: language,
        sz: Math.max(100, units.type(first.size)),
        b: first.weight >= 600 ? 1 : 0,
        spc: first.spacing === undefined ? undefined : units.type(first.spacing),
        dirty: name === 'a:rPr' ? 0 : undefined,
      },
      [solid(first.fill), element('a:latin', { typeface: '+mn-lt' })],
    );
  const runs = lines.map((line) => element('a:r', {}, [look('a:rPr'), `<a:t>${escapeXml(line.text)}</a:t>`]));
  return element('a:p', {}, [
    element('a:pPr', { algn: aligned[first.anchor] }, [
      element('a:lnSpc', {}, element('a:spcPct', { val: spacing })),
      element('a:spcBef', {}, element('a:spcPts', { val: Math.max(0, units.type(gap)) })),
    ]),
    runs.join(element('a:br', {}, look('a:rPr'))),
  ]);
};
