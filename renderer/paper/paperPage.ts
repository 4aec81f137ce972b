import type { PlacedLogo, Shape } from './shapes.ts';
import type { Rect, Sheet } from './sheetSize.ts';

/** One sheet, drawn: what a painter needs and nothing else. */
export interface PaperPage {
  readonly sheet: Sheet;
  readonly number: number;
  /** Null: a page of a book. */
  readonly of: number | null;
  /** What it shows: the map or a part of it, the years, or what found no room beside them. */
  readonly part: 'map' | 'years' | 'more';
  /** For those who hear the sheet instead of seeing it. */
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly logo?: PlacedLogo | null;
  /** On a slide: what is said beside it. */
  readonly notes?: readonly string[];
  /** The part of a larger picture that this sheet shows. */
  readonly cutout?: Cutout;
}

export interface Cutout {
  /** Where it stands on the sheet, and what part of the picture that is; both of one size, in units. */
  readonly place: Rect;
  readonly of: Rect;
  readonly shapes: readonly Shape[];
  readonly logo: PlacedLogo | null;
}
