import { strandLooks, type Tokens } from '../../shared/scene/palette.ts';
import type { Strand } from '../../shared/scene/sceneTypes.ts';
import { looseEnds, strandPoints, swingOf } from '../../shared/scene/strands.ts';
import { n, type Shape } from '../paper/shapes.ts';
import { filmType } from './filmMap.ts';

/** A strand as it hangs now. `swing` multiplies the waves that a disturbed strand keeps at rest. */
export const drawFilmStrand = (strand: Strand, tokens: Tokens, swing: number): readonly Shape[] => {
  const look = strandLooks[strand.proof];
  const amplitude = swingOf(strand.felt) * swing;
  const points = strandPoints(strand, Math.abs(amplitude) > 0.4 ? amplitude : 0, 0, 56);
  const d = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('');
  return [
    {
      kind: 'path',
      d,
      stroke: tokens[look.colour],
      strokeWidth: strand.width * filmType.strand,
      ...(look.dash.length > 0 ? { dash: look.dash.map((length) => length * 1.5), cap: 'butt' } : {}),
    },
    ...looseEnds(strand).map(
      ({ x, y }): Shape => ({ kind: 'circle', x, y, r: 5, fill: tokens.ground, stroke: tokens.warn, strokeWidth: 2.2 }),
    ),
  ];
};
