import type { Point } from '../../../shared/scene/sceneTypes.ts';

/** How the scene lies on the screen: screen = scene × zoom + (x, y), in CSS pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Blank edge of every layout that may lie outside the window, in scene units. */
const blank = { top: 6, bottom: 14 } as const;

export const zoomRange = { min: 0.1, max: 2.5 } as const;

/** How the cards are written at some zoom: the farther away, the larger the name, and at last the name alone. */
export interface Lettering {
  readonly look: 'whole' | 'larger' | 'names';
  /** Size of a name, in scene units. */
  readonly nameSize: number;
}

/** No name is smaller than this on opening, in CSS pixels. */
export const leastNameSize = 11;

const letterings: readonly Lettering[] = [
  { look: 'whole', nameSize: 13.5 },
  { look: 'larger', nameSize: 15.5 },
  { look: 'larger', nameSize: 17 },
];
const farthest: Lettering = { look: 'names', nameSize: 19 };

/** No name is smaller than this before a room, in CSS pixels. */
export const leastStageSize = 14;

/** The smallest letters that can still be read at this zoom. */
export const letteringAt = (zoom: number, least: number = leastNameSize): Lettering =>
  letterings.find(({ nameSize }) => nameSize * zoom >= least) ?? farthest;

/** On opening nothing is drawn larger than this, and nothing smaller than can be read. */
const largestOpening = 1.15;
const smallestOpening = leastNameSize / farthest.nameSize;

/**
 * The view that shows the whole scene. At zoom 1 whenever that is close, so that text stays crisp. `opening` stops
 * shrinking where names could no longer be read: it then shows the top of the map as wide as the window is, to be
 * scrolled. `stage` fills the screen, for those who sit far from it.
 */
export const fittedView = (scene: Size, screen: Size, mode: 'opening' | 'whole' | 'stage'): View => {
  const shown = { width: Math.max(1, scene.width), height: Math.max(1, scene.height - blank.top - blank.bottom) };
  const wide = screen.width / shown.width;
  const whole = Math.min(wide, screen.height / shown.height);
  const isScrolled = mode === 'opening' && whole < smallestOpening;
  const asWanted = mode === 'stage' ? whole : settled(whole);
  const zoom = clampZoom(isScrolled ? Math.max(smallestOpening, Math.min(1, wide)) : asWanted);
  return {
    zoom,
    x: Math.max(0, (screen.width - shown.width * zoom) / 2),
    y: Math.max(0, (screen.height - shown.height * zoom) / 2) - blank.top * zoom,
  };
};

/** True when the whole scene is seen on opening, and nothing of it has to be scrolled to. */
export const opensWhole = (scene: Size, screen: Size): boolean =>
  fittedView(scene, screen, 'whole').zoom === fittedView(scene, screen, 'opening').zoom;

/** True when more of the scene than its blank edge lies below the window. */
export const goesOnBelow = (scene: Size, view: Pick<View, 'y' | 'zoom'>, screen: Size): boolean =>
  (scene.height - blank.bottom) * view.zoom + view.y > screen.height + 1;

export const clampZoom = (zoom: number): number => Math.min(zoomRange.max, Math.max(zoomRange.min, zoom));

/** Zooms around a point of the screen, which stays where it is. */
export const zoomedView = (view: View, factor: number, around: Point): View => {
  const zoom = clampZoom(view.zoom * factor);
  const ratio = zoom / view.zoom;
  return { zoom, x: around.x - (around.x - view.x) * ratio, y: around.y - (around.y - view.y) * ratio };
};

export const toScene = (view: View, screen: Point): Point => ({
  x: (screen.x - view.x) / view.zoom,
  y: (screen.y - view.y) / view.zoom,
});

/** The view moved as little as needed for a box of the scene to be seen whole; the same view when it already is. */
export const viewShowing = (view: View, box: Point & Size, screen: Size): View => {
  const x = shiftInto(box.x * view.zoom + view.x, box.width * view.zoom, shownMargin, screen.width - shownMargin);
  const y = shiftInto(box.y * view.zoom + view.y, box.height * view.zoom, shownMargin, screen.height - shownMargin);
  return x === 0 && y === 0 ? view : { ...view, x: view.x + x, y: view.y + y };
};

/** Letters are read with ease from here on. */
const closeZoom = 1;

/** Whom one follows is never drawn smaller to have others in sight than names can still be read. */
const leastFollowedZoom = leastNameSize / 15.5;
/** Free space around those who are kept in sight, in scene units. */
const followedMargin = 24;

/**
 * The view with a card in sight, near enough to be read, and with it as many of those who face it as can be read too,
 * the nearest first; all of them together in the middle.
 */
export const followedView = (view: View, card: Point & Size, facing: readonly (Point & Size)[], screen: Size): View => {
  const zoomFor = (box: Size): number =>
    Math.min(screen.width / (box.width + 2 * followedMargin), screen.height / (box.height + 2 * followedMargin));
  const nearest = facing.toSorted((a, b) => Math.abs(a.y - card.y) - Math.abs(b.y - card.y));
  let kept = card;
  for (const other of nearest) {
    const wider = around(kept, other);
    if (zoomFor(wider) >= leastFollowedZoom) kept = wider;
  }
  const wished = Math.max(view.zoom, closeZoom);
  const zoom = clampZoom(kept === card ? wished : Math.min(wished, zoomFor(kept)));
  return {
    zoom,
    x: screen.width / 2 - (kept.x + kept.width / 2) * zoom,
    y: screen.height / 2 - (kept.y + kept.height / 2) * zoom,
  };
};

const around = (a: Point & Size, b: Point & Size): Point & Size => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/** The view in which a box of the scene is seen whole and in the middle, as large as it can be. */
export const viewOfPart = (part: Point & Size, screen: Size): View => {
  const zoom = clampZoom(Math.min(screen.width / part.width, screen.height / part.height));
  return {
    zoom,
    x: screen.width / 2 - (part.x + part.width / 2) * zoom,
    y: screen.height / 2 - (part.y + part.height / 2) * zoom,
  };
};

/** The box of the scene that is in sight. */
export const partInView = (view: View, screen: Size): Point & Size => ({
  ...toScene(view, { x: 0, y: 0 }),
  width: screen.width / view.zoom,
  height: screen.height / view.zoom,
});

const settled = (zoom: number): number => (zoom >= 1 && zoom < largestOpening ? 1 : Math.min(zoom, largestOpening));

/** A card that is brought into view keeps this far from the edge. */
const shownMargin = 16;

const shiftInto = (start: number, length: number, low: number, high: number): number => {
  if (start < low) return low - start;
  const over = start + length - high;
  return over > 0 ? -Math.min(over, start - low) : 0;
};
