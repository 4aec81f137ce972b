import type { PlainDate } from '../../shared/model/plainDate.ts';
import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import { text } from '../paper/shapes.ts';
import type { Film } from './film.ts';
import { type FilmShape, group } from './filmShapes.ts';
import { places } from './frame.ts';

const size = 30;
const lineHeight = 38;
const padding = 34;

/** On one line when it fits there, else each sentence on its own. */
const linesOf = (sentences: readonly string[], width: number): readonly string[] => {
  const one = sentences.join(' ');
  if (textWidth(one, size, 600) <= width) return [one];
  if (sentences.length === 1) return wrapText(one, width, size, 600, 2).lines;
  return sentences.flatMap((sentence) => wrapText(sentence, width, size, 600, 1).lines);
};

/** What happens on this day in one sentence or two, under the map. */
export const drawCaption = (film: Film, date: PlainDate, telling: number): readonly FilmShape[] => {
  const told = film.told.find((one) => one.date === date);
  if (!told || told.sentences.length === 0 || telling <= 0) return [];
  const { tokens } = film.ink;
  const { x, y, width, height } = places.caption;
  const lines = linesOf(told.sentences, width - 2 * padding);
  const longest = Math.max(...lines.map((line) => textWidth(line, size, 600)));
  const plate = Math.min(width, longest + 2 * padding);
  const isPull = told.change.weight === 'pull';
  const top = y + (height - lines.length * lineHeight) / 2 + size * 0.97;
  return group(
    [
      {
        kind: 'rect',
        x: x + (width - plate) / 2,
        y,
        width: plate,
        height,
        radius: 18,
        fill: isPull ? tokens.warnGround : tokens.card,
        stroke: isPull ? tokens.warnLine : tokens.cardLine,
        strokeWidth: 1.6,
      },
      ...lines.map((line, index) =>
        text(x + width / 2, top + index * lineHeight, line, { size, weight: 600, fill: tokens.ink, anchor: 'middle' }),
      ),
    ],
    { alpha: telling },
  );
};
