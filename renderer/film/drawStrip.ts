import { dayNumber } from '../../shared/model/plainDate.ts';
import { line, n, text } from '../paper/shapes.ts';
import { curvePath } from '../timeline/curvePath.ts';
import { monthInWords } from '../timeline/dateWords.ts';
import { axisTicks, timeScale } from '../timeline/timeScale.ts';
import type { Film } from './film.ts';
import { type FilmShape, group } from './filmShapes.ts';
import { places } from './frame.ts';

/** The whole stretch with its years, what was felt, every change, and how far the film has come. `day` may be broken. */
export const drawStrip = (film: Film, day: number): readonly FilmShape[] => {
  const { tokens } = film.ink;
  const { x, y, width } = places.strip;
  const scale = timeScale(film.range, x + 8, x + width - 8);
  const base = y + 44;
  const xOfDay = (value: number): number => {
    const from = dayNumber(scale.from);
    return scale.left + ((value - from) / (dayNumber(scale.to) - from)) * (scale.right - scale.left);
  };
  const now = xOfDay(Math.min(day, dayNumber(scale.to)));
  return [
    ...(film.curve.length > 0 ? drawCurve(film, curvePath(film.curve, scale, y, base)) : []),
    {
      kind: 'rect',
      x: scale.left,
      y: base - 2,
      width: scale.right - scale.left,
      height: 4,
      radius: 2,
      fill: tokens.line,
    },
    {
      kind: 'rect',
      x: scale.left,
      y: base - 2,
      width: Math.max(0, now - scale.left),
      height: 4,
      radius: 2,
      fill: tokens.accent,
    },
    ...film.told.map(({ day: at, change }): FilmShape => {
      const isPull = change.weight === 'pull';
      return {
        kind: 'circle',
        x: n(xOfDay(at)),
        y: base,
        r: isPull ? 7 : 3.4,
        fill: isPull ? tokens.card : at <= day ? tokens.accent : tokens.ink3,
        ...(isPull ? { stroke: tokens.warn, strokeWidth: 3 } : {}),
      };
    }),
    ...axisTicks(scale, 110).map((tick) =>
      text(tick.x, base + 32, tick.unit === 'year' ? tick.date.slice(0, 4) : monthInWords(tick.date), {
        size: 18,
        fill: tokens.ink2,
        anchor: 'middle',
      }),
    ),
    { kind: 'path', d: `M${n(now)} ${y - 2}V${base + 10}`, stroke: tokens.accent, strokeWidth: 3 },
    { kind: 'circle', x: n(now), y: base, r: 9, fill: tokens.accent, stroke: tokens.card, strokeWidth: 3 },
  ];
};

const drawCurve = ({ ink: { tokens } }: Film, curve: ReturnType<typeof curvePath>): readonly FilmShape[] => [
  ...group([{ kind: 'path', d: curve.area, fill: tokens.warn }], { alpha: 0.16 }),
  line(curve.line, tokens.warn, 1.6),
];
