import type { EmotionalStatus } from '../../shared/model/vocabulary.ts';
import { face, type StatusLook, staleRings } from '../../shared/scene/palette.ts';
import { type Shape, text } from './shapes.ts';
import { discTexture } from './texture.ts';

interface FaceMood {
  readonly status: EmotionalStatus;
  /** Of what was read long ago `staleLook` of it. */
  readonly look: StatusLook;
  /** A hunch: a dashed ring around it. */
  readonly isGut?: boolean;
}

/** A face on its disc. The question mark of an unread one is drawn as lines, so that tiny ones need no tiny type. */
export const drawFace = (x: number, y: number, r: number, mood: FaceMood): readonly Shape[] => {
  const { status, look } = mood;
  const scale = r / face.discRadius;
  const shapes: Shape[] =
    look.fill === 'none'
      ? staleRings[status].map(({ radius, width, dash }) => ({
          kind: 'circle',
          x,
          y,
          r: radius * scale,
          fill: 'none',
          stroke: look.outline,
          strokeWidth: width * scale,
          ...(dash.length > 0 ? { dash: dash.map((length) => length * scale) } : {}),
        }))
      : [
          {
            kind: 'circle',
            x,
            y,
            r,
            fill: look.fill,
            ...(look.outline === 'none' ? {} : { stroke: look.outline, strokeWidth: Math.max(0.6, scale) }),
          },
        ];
  const texture = discTexture(look.pattern, x, y, r, Math.max(0.55, scale));
  if (texture)
    shapes.push({
      kind: 'path',
      d: texture.d,
      stroke: look.mark,
      strokeWidth: texture.strokeWidth,
      cap: texture.cap,
    });
  if (look.plate) shapes.push({ kind: 'circle', x, y, r: face.plateRadius * scale, fill: look.plate });
  shapes.push(
    ...(status === 'unknown' ? questionMark(x, y, scale, look.face) : features(x, y, scale, status, look.face)),
  );
  if (mood.isGut)
    shapes.push({
      kind: 'circle',
      x,
      y,
      r: r + 3 * Math.max(0.6, scale),
      fill: 'none',
      stroke: look.outline === 'none' ? look.fill : look.outline,
      strokeWidth: 1.3 * Math.max(0.6, scale),
      dash: [2.2 * scale, 2.4 * scale],
    });
  return shapes;
};

/** A face without its disc, for a bar that has the colour already. `reach`: from the middle to the rim. */
export const drawBareFace = (
  x: number,
  y: number,
  reach: number,
  status: EmotionalStatus,
  ink: string,
): readonly Shape[] => {
  const scale = reach / bareFaceRadius;
  return status === 'unknown' ? questionMark(x, y, scale, ink) : features(x, y + 1.2 * scale, scale, status, ink);
};

/** Eyes and mouth lie within this radius of the face's disc. */
const bareFaceRadius = 9.5;

const features = (x: number, y: number, scale: number, status: EmotionalStatus, ink: string): readonly Shape[] => {
  const mouth = face.mouths[status];
  const stroke = { stroke: ink, strokeWidth: face.mouthWidth, cap: 'round' as const, place: [x, y, scale] as const };
  return [
    ...face.eyes.map(
      (eye): Shape => ({
        kind: 'circle',
        x: x + eye.x * scale,
        y: y + eye.y * scale,
        r: face.eyeRadius * scale,
        fill: ink,
      }),
    ),
    ...(mouth ? [{ kind: 'path' as const, d: mouth, ...stroke }] : []),
    ...(status === 'hostile' ? [{ kind: 'path' as const, d: face.brows, ...stroke, strokeWidth: 1.4 }] : []),
  ];
};

const questionMark = (x: number, y: number, scale: number, ink: string): readonly Shape[] => [
  {
    kind: 'path',
    d: 'M-3.4 -2.9C-3.4 -7.2 3.5 -7 3.5 -3C3.5 -.4 0 -.5 0 2.2',
    stroke: ink,
    strokeWidth: 2.1,
    cap: 'round',
    place: [x, y, scale],
  },
  { kind: 'circle', x, y: y + 5.6 * scale, r: 1.35 * scale, fill: ink },
];

/** A colleague's disc with her two letters. */
export const drawAvatar = (
  x: number,
  y: number,
  r: number,
  initials: string,
  size: number,
  colours: { readonly fill: string; readonly line: string; readonly ink: string },
): readonly Shape[] => [
  { kind: 'circle', x, y, r, fill: colours.fill, stroke: colours.line, strokeWidth: 1 },
  text(x, y + size * 0.36, initials, { size, weight: 600, fill: colours.ink, anchor: 'middle' }),
];
