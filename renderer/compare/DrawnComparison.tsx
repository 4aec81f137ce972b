import type { CSSProperties, ReactNode } from 'react';
import { Drawn } from '../paper/PaperSheet.tsx';
import type { Shape } from '../paper/shapes.ts';

/** The shapes of a comparison as one picture; what answers the hand is laid over it. */
export const DrawnComparison = ({
  shapes,
  label,
  width,
  height,
  className,
  style,
  children,
}: {
  readonly shapes: readonly Shape[];
  readonly label: string;
  /** In units of the shapes. */
  readonly width: number;
  readonly height: number;
  readonly className: string | undefined;
  readonly style: CSSProperties;
  readonly children?: ReactNode;
}) => (
  <svg
    className={className}
    viewBox={`0 0 ${width} ${height}`}
    style={style}
    role="img"
    aria-label={label}
    fontFamily="Inter, sans-serif"
    data-testid="comparison"
  >
    {shapes.map((shape, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the picture is drawn whole, its shapes have no other identity
      <Drawn key={index} shape={shape} />
    ))}
    {children}
  </svg>
);
