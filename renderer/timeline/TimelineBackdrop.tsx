import { memo } from 'react';
import type { Root6Window } from '../../shared/insight/types.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { monthInWords } from './dateWords.ts';
import { geometry } from './geometry.ts';
import { TodayWord } from './TodayWord.tsx';
import { axisTicks, clampToScale, isOnScale, type TimeScale } from './timeScale.ts';

interface TimelineBackdropProps {
  readonly scale: TimeScale;
  readonly width: number;
  readonly height: number;
  readonly windows: readonly Root6Window[];
  readonly today: PlainDate;
}

/** Years, √6 windows and today: what stands behind all rows and does not scroll with them. */
export const TimelineBackdrop = memo(({ scale, width, height, windows, today }: TimelineBackdropProps) => {
  const { axisHeight, curveBase } = geometry;
  const todayX = scale.xOf(clampToScale(scale, today));
  const isTodayInside = isOnScale(scale, today);
  return (
    <svg className="timeline-backdrop" width={width} height={height} aria-hidden="true">
      {today <= scale.to && (
        <rect
          className="timeline-future"
          x={todayX}
          y={axisHeight}
          width={Math.max(0, width - todayX)}
          height={Math.max(0, height - axisHeight)}
        />
      )}
      {windows.map((window) => (
        <Root6Band key={window.from} window={window} scale={scale} height={height} />
      ))}
      {axisTicks(scale, geometry.tickRoom).map((tick) => (
        <g key={tick.date}>
          <path className="timeline-year-line" d={`M${tick.x} ${axisHeight}V${height}`} />
          <text className="timeline-year" data-unit={tick.unit} x={tick.x} y={14}>
            {tick.unit === 'year' ? tick.date.slice(0, 4) : monthInWords(tick.date)}
          </text>
        </g>
      ))}
      <path className="timeline-base" d={`M${scale.left} ${curveBase}H${scale.right}`} />
      {isTodayInside && (
        <>
          <path className="timeline-today" d={`M${todayX} ${axisHeight}V${height}`} />
          <TodayWord scale={scale} width={width} today={today} />
        </>
      )}
    </svg>
  );
});
TimelineBackdrop.displayName = 'TimelineBackdrop';

interface Root6BandProps {
  readonly window: Root6Window;
  readonly scale: TimeScale;
  readonly height: number;
}

const Root6Band = ({ window, scale, height }: Root6BandProps) => {
  const x = Math.max(scale.left, scale.xOf(window.from));
  const end = Math.min(scale.right, scale.xOf(window.to));
  if (end <= x) return null;
  const { axisHeight } = geometry;
  return (
    <g className="timeline-root6">
      <rect x={x} y={axisHeight} width={end - x} height={Math.max(0, height - axisHeight)} />
      <path d={`M${x} ${axisHeight}H${end}`} />
    </g>
  );
};
