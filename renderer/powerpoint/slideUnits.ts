import type { Rect } from '../paper/sheetSize.ts';

/** 16:9 as PowerPoint makes it: 13.333 × 7.5 inches, in English Metric Units (914 400 to the inch). */
export const slideSize = { width: 12_192_000, height: 6_858_000 } as const;

const emuPerPoint = 12_700;

/** From the sheet's units to those of a slide. */
export interface SlideUnits {
  /** A length in EMU, rounded. */
  readonly emu: (units: number) => number;
  /** A type size in hundredths of a point. */
  readonly type: (units: number) => number;
  /** The slide, in the sheet's units. */
  readonly bounds: Rect;
}

export const slideUnits = (sheet: { readonly width: number; readonly height: number }): SlideUnits => {
  const factor = slideSize.width / sheet.width;
  return {
    emu: (units) => Math.round(units * factor),
    type: (units) => Math.round((units * factor * 100) / emuPerPoint),
    bounds: { x: 0, y: 0, width: sheet.width, height: sheet.height },
  };
};
