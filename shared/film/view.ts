/** A rectangle on the map, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** What a camera shows: the point of the map in the middle of its place, and units of the frame for one of the map. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The whole map in its place, no larger than `largest`. */
export const wholeView = (map: Extent, place: Extent, largest: number): View => ({
  x: map.width / 2,
  y: map.height / 2,
  scale: Math.min(place.width / map.width, place.height / map.height, largest),
});

/** The part of the map that a view shows. */
export const sightOf = ({ x, y, scale }: View, place: Extent): Box => {
  const [width, height] = [place.width / scale, place.height / scale];
  return { x: x - width / 2, y: y - height / 2, width, height };
};

/** Free space around what is shown, in units of the map. */
const margin = 26;

/** Nearer than so much of what can be read there is no need to go. */
const nearest = 1.15;

/**
 * As near as all of `first` can be seen and read, with as many of `then` as fit, the earlier before the later; null with
 * nobody to show. Where not even `first` fits, its first ones are shown. Never shows more beside the map than needed.
 * `readable`: the least scale at which names can be read.
 */
export const closeView = (
  first: readonly Box[],
  then: readonly Box[],
  map: Extent,
  place: Extent,
  readable: number,
): View | null => {
  let shown: Box | null = null;
  for (const box of [...first, ...then]) {
    const wider: Box = shown ? union(shown, box) : grown(box, margin);
    if (fitting(wider, place) >= readable || shown === null) shown = wider;
  }
  if (first.length === 0 || shown === null) return null;
  const scale = Math.min(fitting(shown, place), readable * nearest);
  const sight = { width: place.width / scale, height: place.height / scale };
  return {
    x: within(shown.x + shown.width / 2, sight.width, map.width),
    y: within(shown.y + shown.height / 2, sight.height, map.height),
    scale,
  };
};

/** Whether a view shows all of these with a little space around. */
export const isInSight = (boxes: readonly Box[], view: View, place: Extent): boolean => {
  const sight = grown(sightOf(view, place), -margin / 2);
  return boxes.every((box) => holds(sight, box));
};

export const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The nearest centre from which a sight of this length does not look past the ends of the map. */
const within = (centre: number, sight: number, map: number): number =>
  sight >= map ? map / 2 : Math.max(sight / 2, Math.min(map - sight / 2, centre));

const fitting = (box: Box, place: Extent): number => Math.min(place.width / box.width, place.height / box.height);

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Both, with the margin around the second. */
const union = (a: Box, bare: Box): Box => {
  const b = grown(bare, margin);
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};
