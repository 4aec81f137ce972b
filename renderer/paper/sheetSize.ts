import type { Paper } from '../../shared/ipc/contract.ts';

export type Orientation = 'landscape' | 'portrait';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A slide is set as a sheet of its own: made for its size, not shrunk from paper. */
export type SheetFormat = Paper | 'Slide';

/**
 * One sheet. Everything on it is measured in design units: on A3 one unit is 1/96 inch; on other papers the unit grows
 * or shrinks with the sheet's side, so that a drawing made for A3 fits any paper.
 */
export interface Sheet {
  readonly paper: SheetFormat;
  readonly orientation: Orientation;
  readonly widthMm: number;
  readonly heightMm: number;
  /** In units. */
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** The smallest type that may be set on it: 5.5 points, in units. */
  readonly minType: number;
}

const shortAndLongMm: Readonly<Record<Paper, readonly [number, number]>> = {
  A4: [210, 297],
  A3: [297, 420],
  Letter: [215.9, 279.4],
  Tabloid: [279.4, 431.8],
};

const smallestPoints = 5.5;
const pointsPerMm = 72 / 25.4;
/** Units per mm on A3. */
const unitsPerMm = 96 / 25.4;
const areaOfA3 = 297 * 420;

export const sheetOf = (paper: SheetFormat, orientation: Orientation = 'landscape'): Sheet => {
  if (paper === 'Slide') return slideSheet;
  const [short, long] = shortAndLongMm[paper];
  const [widthMm, heightMm] = orientation === 'landscape' ? [long, short] : [short, long];
  const perMm = unitsPerMm / Math.sqrt((short * long) / areaOfA3);
  return {
    paper,
    orientation,
    widthMm,
    heightMm,
    width: widthMm * perMm,
    height: heightMm * perMm,
    margin: { side: 52, top: 46, bottom: 34 },
    minType: (smallestPoints / pointsPerMm) * perMm,
  };
};

/** 16:9, 13.333 × 7.5 inches. A unit is 1/96 inch, and type at least 8 points: it must be read across a table. */
export const slideSheet: Sheet = {
  paper: 'Slide',
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
