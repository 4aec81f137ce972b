/** What shapes belong to. A painter whose pictures are edited or read aloud keeps a part together and names it. */
export interface Part {
  readonly kind: 'title' | 'card' | 'strand' | 'tie' | 'label';
  /** The same for all shapes of a part, which stand next to each other. */
  readonly id: string;
  readonly label: string;
}

interface OfPart {
  readonly part?: Part;
}

/** What a sheet is drawn with: all positions absolute, in the sheet's units, so that a test can measure every text. */
export interface TextShape extends OfPart {
  readonly kind: 'text';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Extra space between letters, units. */
  readonly spacing?: number;
  /** Degrees, around (x, y). */
  readonly rotate?: number;
  /** Where those who listen, and a PDF's outline, find what follows; lines of one heading stand next to each other. */
  readonly heading?: 1 | 2;
  /** The page of a document that a click leads to. */
  readonly toPage?: number;
}

interface RectShape extends OfPart {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

interface CircleShape extends OfPart {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

export interface PathShape extends OfPart {
  readonly kind: 'path';
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
  /** Moves the path there and scales it by the third figure. */
  readonly place?: readonly [x: number, y: number, scale: number];
}

/** A picture of its own, which only paper has: a data URL of an SVG, which stays vectors, or of a small PNG. */
export interface PlacedLogo {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly href: string;
}

export type Shape = TextShape | RectShape | CircleShape | PathShape;

export const asPart = (part: Part, shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map((shape) => ({ ...shape, part }));

export interface TypeFace {
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
  readonly anchor?: TextShape['anchor'];
  readonly spacing?: number;
  readonly rotate?: number;
  readonly heading?: 1 | 2;
}

export const text = (x: number, y: number, words: string, face: TypeFace): TextShape => ({
  kind: 'text',
  x,
  y,
  text: words,
  size: face.size,
  weight: face.weight ?? 400,
  fill: face.fill,
  anchor: face.anchor ?? 'start',
  ...(face.spacing === undefined ? {} : { spacing: face.spacing }),
  ...(face.rotate === undefined ? {} : { rotate: face.rotate }),
  ...(face.heading === undefined ? {} : { heading: face.heading }),
});

/** Lines under each other, the first on the baseline `y`. */
export const textLines = (
  x: number,
  y: number,
  lines: readonly string[],
  lineHeight: number,
  face: TypeFace,
): readonly TextShape[] => lines.map((line, index) => text(x, y + index * lineHeight, line, face));

export const line = (d: string, stroke: string, strokeWidth: number, dash?: readonly number[]): PathShape => ({
  kind: 'path',
  d,
  stroke,
  strokeWidth,
  ...(dash && dash.length > 0 ? { dash } : {}),
});

/** Two decimals are a hundredth of a pixel: enough for any printer, and short. */
export const n = (value: number): number => Math.round(value * 100) / 100;
