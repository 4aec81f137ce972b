import type { View } from './view.ts';

/** How much zooming out is preferred to moving sideways: the value that the source's readers found most pleasant. */
const curvature = Math.SQRT2;

/**
 * The way of a camera from one view to another: far away it goes up first, so that one sees where it goes. After J. van
 * Wijk and W. Nuij, "Smooth and Efficient Zooming and Panning" (2003), equations 9 and 11. `share` of the way, 0..1;
 * `width`: that of the place, in units of the frame.
 */
export const alongZoom = (from: View, to: View, share: number, width: number): View => {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const [w0, w1] = [width / from.scale, width / to.scale];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const distance = Math.hypot(dx, dy);
  if (distance < 1e-6 * w0) return { x: to.x, y: to.y, scale: from.scale * (to.scale / from.scale) ** share };
  const [square, fourth] = [curvature ** 2, curvature ** 4];
  const bend = (sign: 1 | -1, w: number): number =>
    (w1 * w1 - w0 * w0 + sign * fourth * distance * distance) / (2 * w * square * distance);
  const radius = (b: number): number => Math.log(Math.sqrt(b * b + 1) - b);
  const [r0, r1] = [radius(bend(1, w0)), radius(bend(-1, w1))];
  const s = share * (r1 - r0);
  const gone = (w0 / (square * distance)) * (Math.cosh(r0) * Math.tanh(s + r0) - Math.sinh(r0));
  return {
    x: from.x + gone * dx,
    y: from.y + gone * dy,
    scale: (from.scale * Math.cosh(s + r0)) / Math.cosh(r0),
  };
};
