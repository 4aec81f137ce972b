import { useId } from 'react';
import type { EmotionalStatus } from '../../shared/model/vocabulary.ts';
import { face, type Ground, patternTiles, staleLook, staleRings, statusLooks } from '../../shared/scene/palette.ts';

/** An emotion as a disc: colour, face and texture say the same thing, so any one of them may be lost. */
export const Face = ({
  status,
  size,
  ground = 'light',
  isStale = false,
  isHidden = false,
}: {
  readonly status: EmotionalStatus;
  /** Diameter in CSS pixels. */
  readonly size: number;
  readonly ground?: Ground;
  /** Read long ago: hollow. */
  readonly isStale?: boolean;
  /** Others have yet to say what they read: a closed eye, whatever the status. */
  readonly isHidden?: boolean;
}) => {
  if (isHidden) return <ClosedEye size={size} ground={ground} />;
  return <OpenFace status={status} size={size} ground={ground} isHollow={isStale && status !== 'unknown'} />;
};

const OpenFace = ({
  status,
  size,
  ground,
  isHollow,
}: {
  readonly status: EmotionalStatus;
  readonly size: number;
  readonly ground: Ground;
  readonly isHollow: boolean;
}) => {
  const looks = statusLooks[ground];
  const look = isHollow ? staleLook(looks[status], looks.unknown.face) : looks[status];
  const textureId = `face${useId()}`;
  const tile = look.pattern === 'plain' ? null : patternTiles[look.pattern];
  const mouth = face.mouths[status];
  const r = face.discRadius;
  return (
    <svg width={size} height={size} viewBox={`${-r - 1} ${-r - 1} ${2 * r + 2} ${2 * r + 2}`} aria-hidden="true">
      {tile && (
        <pattern
          id={textureId}
          width={tile.size}
          height={tile.size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${tile.angle})`}
        >
          <path
            d={tile.path}
            fill={tile.strokeWidth === 0 ? look.mark : 'none'}
            stroke={tile.strokeWidth === 0 ? 'none' : look.mark}
            strokeWidth={tile.strokeWidth}
          />
        </pattern>
      )}
      {isHollow ? (
        staleRings[status].map(({ radius, width, dash }) => (
          <circle
            key={radius}
            r={radius}
            fill="none"
            stroke={look.outline}
            strokeWidth={width}
            strokeDasharray={dash.length > 0 ? dash.join(' ') : undefined}
          />
        ))
      ) : (
        <circle r={r} fill={look.fill} stroke={look.outline} />
      )}
      {tile && <circle r={r} fill={`url(#${textureId})`} />}
      {look.plate && <circle r={face.plateRadius} fill={look.plate} />}
      {mouth === null ? (
        <text y={5.5} textAnchor="middle" fontSize={16} fontWeight={700} fill={look.face}>
          ?
        </text>
      ) : (
        <g fill={look.face}>
          {face.eyes.map((eye) => (
            <circle key={eye.x} cx={eye.x} cy={eye.y} r={face.eyeRadius} />
          ))}
          {status === 'hostile' && (
            <path d={face.brows} stroke={look.face} strokeWidth={1.6} strokeLinecap="round" fill="none" />
          )}
          <path d={mouth} stroke={look.face} strokeWidth={face.mouthWidth} strokeLinecap="round" fill="none" />
        </g>
      )}
    </svg>
  );
};

/** Smooth where "unknown" is hatched: nobody asks here, somebody keeps it to herself. */
const ClosedEye = ({ size, ground }: { readonly size: number; readonly ground: Ground }) => {
  const { fill, outline, face: ink } = statusLooks[ground].unknown;
  const r = face.discRadius;
  return (
    <svg width={size} height={size} viewBox={`${-r - 1} ${-r - 1} ${2 * r + 2} ${2 * r + 2}`} aria-hidden="true">
      <circle r={r} fill={fill} stroke={outline} />
      <path
        d="M-8.5 -2Q0 5.5 8.5 -2M-5.6 1L-7.4 4.4M0 2.6V6.4M5.6 1L7.4 4.4"
        stroke={ink}
        strokeWidth={1.9}
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
};
