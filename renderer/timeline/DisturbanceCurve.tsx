import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Root6Window } from '../../shared/insight/types.ts';
import { type CurvePoint, curvePath } from './curvePath.ts';
import { geometry } from './geometry.ts';
import type { HeaderMark } from './headerMarks.ts';
import { Knot } from './Knot.tsx';
import { isOnScale, type TimeScale } from './timeScale.ts';

interface DisturbanceCurveProps {
  readonly scale: TimeScale;
  readonly width: number;
  readonly points: readonly CurvePoint[];
  /** The highest wave of all years, shown or not. */
  readonly highest: number;
  readonly marks: readonly HeaderMark[];
  readonly windows: readonly Root6Window[];
}

/** How much of the plate moves over the years, with the steps of the deals and the leavings of colleagues on it. */
export const DisturbanceCurve = memo(({ scale, width, points, highest, marks, windows }: DisturbanceCurveProps) => {
  const { area, line } = curvePath(points, scale, geometry.curveTop, geometry.curveBase, highest);
  const marksOnScale = marks.filter((mark) => isOnScale(scale, mark.date));
  return (
    <svg className="timeline-curve" width={width} height={geometry.rowsTop} aria-hidden="true">
      <clipPath id="timeline-curve-clip">
        <rect x={scale.left} width={Math.max(0, scale.right - scale.left)} height={geometry.rowsTop} />
      </clipPath>
      <g clipPath="url(#timeline-curve-clip)">
        <path className="timeline-curve-area" d={area} />
        <path className="timeline-curve-line" d={line} />
      </g>
      {marksOnScale.map((mark) => (
        <g key={mark.id} transform={`translate(${scale.xOf(mark.date)},${geometry.curveBase})`}>
          {mark.kind === 'milestone' ? <Flag milestone={mark.milestone} /> : <Knot size={0.8} isLoose />}
        </g>
      ))}
      {windows.map((window) => (
        <Root6Label key={window.from} from={scale.xOf(window.from)} to={scale.xOf(window.to)} scale={scale} />
      ))}
    </svg>
  );
});
DisturbanceCurve.displayName = 'DisturbanceCurve';

interface Root6LabelProps {
  readonly from: number;
  readonly to: number;
  readonly scale: TimeScale;
}

/** Stands on the curve, not behind it: a √6 window is when the waves matter most. */
const Root6Label = ({ from, to, scale }: Root6LabelProps) => {
  const { t } = useTranslation();
  const x = Math.max(scale.left, from);
  if (Math.min(scale.right, to) - x < 66) return null;
  return (
    <text className="timeline-root6-label" x={x + 6} y={geometry.axisHeight + 13}>
      {t('timeline.root6')}
    </text>
  );
};

const Flag = ({ milestone }: { readonly milestone: string }) => (
  <g className="timeline-flag" data-milestone={milestone}>
    <path className="timeline-flag-pole" d="M0 3V-21" />
    <path className="timeline-flag-cloth" d="M0 -21H9L6.4 -17.5L9 -14H0Z" />
  </g>
);
