import type { Orientation, Paper } from '../../shared/ipc/printContract.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/**
 * One sheet. Everything on it is measured in design units: on A3 one unit is 1/96 inch; on other papers the unit grows
 * or shrinks with the sheet's side, so that a drawing made for A3 fits any paper.
 */
export interface Sheet extends SizeMm {
  readonly orientation: Orientation;
  /** In units. */
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** The smallest type that may be set on it, in units. */
  readonly minType: number;
  /** What must fit a narrow place may be as small as this; absent: as the smallest. */
  readonly fittedType?: number;
}

const shortAndLongMm: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  A2: [420, 594],
  A1: [594, 841],
  A0: [841, 1189],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
};

/** The smallest type, in points: 5.5 in the hand; what hangs on a wall is read from further away. */
const smallestPoints: Readonly<Record<Paper, number>> = {
  A4: 5.5,
  A3: 5.5,
  Letter: 5.5,
  Tabloid: 5.5,
  A2: 6.5,
  A1: 8,
  A0: 10,
};

/** What small papers have where one sheet holds everything in it: only a full map goes down to the smallest. */
const comfortablePoints: Readonly<Partial<Record<Paper, number>>> = { A4: 6, Letter: 6 };

const pointsPerMm = 72 / 25.4;
/** Units per mm on A3. */
const unitsPerMm = 96 / 25.4;
const areaOfA3 = 297 * 420;
/** The smallest type the design asks for on any sheet, in units. */
const smallestDesigned = 9.2;

export const sizeOf = (paper: Paper, orientation: Orientation): SizeMm => {
  const [short, long] = shortAndLongMm[paper];
  return orientation === 'landscape' ? { widthMm: long, heightMm: short } : { widthMm: short, heightMm: long };
};

/** @param zoom below 1 sets everything that much smaller, so that more is told. */
export const sheetOf = (paper: Paper, orientation: Orientation = 'landscape', zoom = 1): Sheet =>
  sheetOfSize(sizeOf(paper, orientation), smallestPoints[paper], zoom);

/** A sheet of any size, as a poster has. `points`: the smallest type on it. */
export const sheetOfSize = ({ widthMm, heightMm }: SizeMm, points: number, zoom = 1): Sheet => {
  const perMm = unitsPerMm / Math.sqrt((widthMm * heightMm) / areaOfA3) / zoom;
  return {
    orientation: widthMm >= heightMm ? 'landscape' : 'portrait',
    widthMm,
    heightMm,
    width: widthMm * perMm,
    height: heightMm * perMm,
    margin: { side: 52, top: 46, bottom: 34 },
    minType: (points / pointsPerMm) * perMm,
  };
};

/** The same sheet with no type on it smaller than this. */
export const withLeastType = (sheet: Sheet, points = 0): Sheet => ({
  ...sheet,
  fittedType: sheet.minType,
  minType: Math.max(sheet.minType, unitsOf(points, sheet)),
});

export const unitsOf = (points: number, { width, widthMm }: Sheet): number =>
  (points / pointsPerMm) * (width / widthMm);

/** How much smaller everything may be set, largest first, before the design's smallest type becomes too small. */
export const zoomsOn = (sheet: Sheet): readonly number[] => {
  const least = sheet.minType / smallestDesigned;
  const zooms = [1, 0.85, 0.72, 0.61, 0.52];
  const held = zooms.filter((zoom) => zoom === 1 || zoom >= least);
  // The last step is a whole one: what just fails at one size may just hold at the smallest that can be read.
  return least < (held.at(-1) ?? 1) - 0.02 && held.length < zooms.length ? [...held, least] : held;
};

export const comfortableOn = (paper: Paper): number | null => comfortablePoints[paper] ?? null;

export const smallestOn = (paper: Paper): number => smallestPoints[paper];

/** 16:9, 13.333 × 7.5 inches. A unit is 1/96 inch, and type at least 8 points: it must be read across a table. */
export const slideSheet: Sheet = {
  orientation: 'landscape',
  widthMm: (1280 / 96) * 25.4,
  heightMm: (720 / 96) * 25.4,
  width: 1280,
  height: 720,
  margin: { side: 40, top: 14, bottom: 10 },
  minType: (8 / 72) * 96,
};

/** The size asked for, but never below the smallest type of the sheet. */
export const typeSize = (sheet: Sheet, units: number): number => Math.max(units, sheet.minType);
