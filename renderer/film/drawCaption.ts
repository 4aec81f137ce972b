import type { PlainDate } from '../../shared/model/plainDate.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { text } from '../paper/shapes.ts';
import { captionType } from './captionLines.ts';
import type { Film } from './film.ts';
import { type FilmShape, group } from './filmShapes.ts';
import { places } from './frame.ts';

const { size, weight, lineHeight, padding } = captionType;

/** What happens on this day and what it means, under the map. */
export const drawCaption = (film: Film, date: PlainDate, telling: number): readonly FilmShape[] => {
  const told = film.told.find((one) => one.date === date);
  if (!told || told.caption.length === 0 || telling <= 0) return [];
  const { tokens } = film.ink;
  const { x, y, width, height } = places.caption;
  const lines = told.caption;
  const longest = Math.max(...lines.map((line) => textWidth(line, size, weight)));
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
        text(x + width / 2, top + index * lineHeight, line, { size, weight, fill: tokens.ink, anchor: 'middle' }),
      ),
    ],
    { alpha: telling },
  );
};
