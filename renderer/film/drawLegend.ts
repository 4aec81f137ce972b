import { emotionalStatuses } from '../../shared/model/vocabulary.ts';
import { strandLooks } from '../../shared/scene/palette.ts';
import { drawFace } from '../paper/drawFace.ts';
import { paperWords } from '../paper/paperWords.ts';
import { line, text } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import type { Film } from './film.ts';
import type { FilmShape } from './filmShapes.ts';

const rowHeight = 30;
const size = 16.5;

/** What faces and strands mean, at the foot of the panel; nothing where neither tells anything. */
export const drawLegend = (
  film: Film,
  panel: Rect,
): { readonly height: number; readonly shapes: readonly FilmShape[] } => {
  const { tokens, looks } = film.ink;
  const proofs = film.rules.findings ? (['proven', 'unproven', 'loose'] as const) : [];
  const faces = looks ? emotionalStatuses.map((status) => ({ status, look: looks[status] })) : [];
  if (faces.length + proofs.length === 0) return { height: 0, shapes: [] };
  const height = (faces.length / 2 + 2) * rowHeight;
  const top = panel.y + panel.height - height;
  const column = panel.width / 2;
  const third = panel.width / 3;
  const last = top + (faces.length / 2 + 0.7) * rowHeight;
  return {
    height,
    shapes: [
      line(`M${panel.x} ${top - 6}H${panel.x + panel.width}`, tokens.line, 1.4),
      ...faces.flatMap(({ status, look }, index): readonly FilmShape[] => {
        const x = panel.x + (index % 2) * column;
        const y = top + 18 + Math.floor(index / 2) * rowHeight;
        return [
          ...drawFace(x + 13, y, 11, { status, look }),
          text(x + 33, y + 6, paperWords.t(`word.status.${status}`), { size, fill: tokens.ink2 }),
        ];
      }),
      ...proofs.flatMap((proof, index): readonly FilmShape[] => {
        const { dash, colour } = strandLooks[proof];
        const x = panel.x + index * third;
        return [
          line(`M${x} ${last}H${x + 34}`, tokens[colour], 4, dash),
          text(x + 42, last + 6, paperWords.t(`word.proof.${proof}`), { size, fill: tokens.ink2 }),
        ];
      }),
    ],
  };
};
