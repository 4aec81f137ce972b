import type { StrandChange } from '../../../shared/insight/compareDates.ts';
import type { Tokens } from '../../../shared/scene/palette.ts';
import type { Shape } from '../shapes.ts';

/** What became of a card or a line, as a sign in a disc: readable without its colour. */
const marks = ['came', 'went', 'swapped', 'proven', 'unproven', 'broken'] as const;
export type Mark = (typeof marks)[number];

/** A mark, or what became of a feeling or a finding. */
export type Sign = Mark | 'better' | 'worse' | 'read' | 'finding' | 'solved';

/** Those that a picture of changes can hold, in the order in which a legend explains them. */
export const signsInLegend = [...marks, 'better', 'worse'] as const satisfies readonly Sign[];

export const markOfStrand: Readonly<Record<Exclude<StrandChange['kind'], 'same'>, Mark>> = {
  new: 'came',
  ended: 'went',
  broken: 'broken',
  unproven: 'unproven',
  proven: 'proven',
  cadence: 'swapped',
};

/** White on a disc, the disc's middle at (x, y). */
export const drawMark = (mark: Mark, x: number, y: number, r: number, tokens: Tokens): readonly Shape[] =>
  disc(paths[mark], mark === 'unproven' || mark === 'broken' || mark === 'went', mark === 'swapped', x, y, r, tokens);

/** A mark; for feelings and findings the same disc, hollow, so that they are not taken for people. */
export const drawSign = (sign: Sign, x: number, y: number, r: number, tokens: Tokens): readonly Shape[] => {
  if (isMark(sign)) return drawMark(sign, x, y, r, tokens);
  const isBad = sign === 'worse' || sign === 'finding';
  const colour = isBad ? tokens.warn : sign === 'read' ? tokens.ink : tokens.accent;
  return [
    { kind: 'circle', x, y, r, fill: tokens.card, stroke: colour, strokeWidth: 1.4 },
    { kind: 'path', d: paths[sign], stroke: colour, strokeWidth: 1.8, cap: 'round', place: [x, y, r / 9] },
  ];
};

const isMark = (sign: Sign): sign is Mark => (marks as readonly Sign[]).includes(sign);

const disc = (
  d: string,
  isLoss: boolean,
  isNeutral: boolean,
  x: number,
  y: number,
  r: number,
  tokens: Tokens,
): readonly Shape[] => [
  {
    kind: 'circle',
    x,
    y,
    r,
    fill: isLoss ? tokens.warn : isNeutral ? tokens.ink : tokens.accent,
    stroke: tokens.card,
    strokeWidth: 1.5,
  },
  { kind: 'path', d, stroke: tokens.card, strokeWidth: 1.8, cap: 'round', place: [x, y, r / 9] },
];

/** Around the origin, in a disc of radius 9. */
const paths: Readonly<Record<Sign, string>> = {
  came: 'M-4 0H4M0 -4V4',
  went: 'M-4 0H4',
  swapped: 'M-4.6 -2H3.4M.8 -4.4L3.6 -2M4.6 2H-3.4M-.8 4.4L-3.6 2',
  broken: 'M-3.2 -3.2L3.2 3.2M3.2 -3.2L-3.2 3.2',
  unproven: 'M-2.6 -3.4C-2.6 -6.2 2.7 -6.1 2.7 -3.2C2.7 -1.2 0 -1.2 0 1.1M0 4.6V4.7',
  proven: 'M-3.8 .2L-1 3L4 -2.8',
  better: 'M0 4V-4M-3.4 -.8L0 -4L3.4 -.8',
  worse: 'M0 -4V4M-3.4 .8L0 4L3.4 .8',
  read: 'M-4 0H4M.8 -3.4L4 0L.8 3.4',
  finding: 'M0 -4.4V1M0 4.2V4.3',
  solved: 'M-3.8 .2L-1 3L4 -2.8',
};
