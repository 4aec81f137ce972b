import type { Rect } from '../paper/sheetSize.ts';

/** A frame is drawn in these units, whatever the pixels of the film. */
export const frame = { width: 1920, height: 1080 } as const;

const margin = 36;
const panelWidth = 430;

/** Where everything stands on a frame. */
export const places = {
  head: { x: margin, y: 26, width: 1380, height: 56 },
  map: { x: margin, y: 92, width: frame.width - panelWidth - 2 * margin - 28, height: 778 },
  panel: { x: frame.width - panelWidth - margin, y: 26, width: panelWidth, height: 844 },
  caption: { x: margin, y: 884, width: frame.width - 2 * margin, height: 88 },
  strip: { x: margin, y: 984, width: frame.width - 2 * margin, height: 80 },
} as const satisfies Readonly<Record<string, Rect>>;

/** Without captions the map gets their place. */
export const mapPlace = (hasCaptions: boolean): Rect =>
  hasCaptions ? places.map : { ...places.map, height: places.caption.y + places.caption.height - places.map.y };
