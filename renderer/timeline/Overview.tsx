import { IconArrowsHorizontal, IconMinus, IconPlus } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../shared/model/plainDate.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { curvePath } from './curvePath.ts';
import { geometry } from './geometry.ts';
import { OverviewPlayhead } from './OverviewPlayhead.tsx';
import { overviewMove } from './overviewKeys.ts';
import { rangeShown } from './shownYears.ts';
import type { TimelineModel } from './timelineModel.ts';
import { axisTicks, type TimeScale } from './timeScale.ts';
import { useOverviewPointer } from './useOverviewPointer.ts';
import { showAllYears, showYears, zoomStep, zoomYears } from './zoomActions.ts';
import './overview.css';

interface OverviewProps {
  readonly model: TimelineModel;
  /** Of all years, along the whole strip. */
  readonly scale: TimeScale;
}

const labelRoom = 60;
const height = geometry.overviewHeight;

/** All years as one thin strip, with the part of them that the rows show: to be moved, resized and drawn anew. */
export const Overview = memo(({ model, scale }: OverviewProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const shown = useEditorState((state) => state.shownYears);
  const { from, to } = rangeShown(model.range, shown);
  const [left, right] = [scale.xOf(from), scale.xOf(to)];
  const handlers = useOverviewPointer(model.range, scale);
  return (
    <div className="timeline-overview" data-testid="timeline-overview">
      <div className="timeline-overview-buttons">
        {shown && (
          <button
            type="button"
            title={t('timeline.allYears')}
            aria-label={t('timeline.allYears')}
            onClick={() => showAllYears(editor)}
          >
            <IconArrowsHorizontal size={13} />
          </button>
        )}
        <button
          type="button"
          title={t('timeline.zoomOut')}
          aria-label={t('timeline.zoomOut')}
          disabled={!shown}
          onClick={() => zoomYears(editor, zoomStep)}
        >
          <IconMinus size={13} />
        </button>
        <button
          type="button"
          title={t('timeline.zoomIn')}
          aria-label={t('timeline.zoomIn')}
          onClick={() => zoomYears(editor, 1 / zoomStep)}
        >
          <IconPlus size={13} />
        </button>
      </div>
      <div className="timeline-overview-strip" style={{ left: geometry.plotLeft }} {...handlers}>
        <OverviewPicture model={model} scale={scale} />
        <OverviewPlayhead scale={scale} />
        <div
          className="timeline-overview-box"
          role="scrollbar"
          tabIndex={0}
          data-whole={shown === null}
          aria-label={t('timeline.shownYears')}
          aria-description={t('timeline.shownYearsKeys')}
          aria-controls="timeline-plot"
          aria-orientation="horizontal"
          aria-valuemin={dayNumber(model.range.from)}
          aria-valuemax={dayNumber(model.range.to)}
          aria-valuenow={dayNumber(from)}
          aria-valuetext={t('timeline.tip.until', { from: shortDate(from), to: shortDate(to) })}
          title={t('timeline.shownYearsHint')}
          style={{ left: left - geometry.plotLeft, width: right - left }}
          onKeyDown={(event) => {
            const next = overviewMove(event, model.range, editor.store.getState().shownYears);
            if (next === undefined) return;
            event.preventDefault();
            event.stopPropagation();
            showYears(editor, next);
          }}
        >
          <span data-end="from" />
          <span data-end="to" />
        </div>
      </div>
    </div>
  );
});
Overview.displayName = 'Overview';

/** What was felt and every swap, over all years. */
const OverviewPicture = memo(({ model, scale }: OverviewProps) => {
  const { area, ticks } = useMemo(() => {
    const swaps = new Set(model.bars.flatMap((bar) => bar.knots.map(({ date }) => Math.round(scale.xOf(date)))));
    return {
      area: curvePath(model.curve, scale, 5, height - 3).area,
      ticks: [...swaps].map((x) => `M${x + 0.5} ${height - 3}v-4`).join(''),
    };
  }, [model, scale]);
  return (
    <svg
      width={scale.right - geometry.plotLeft}
      height={height}
      viewBox={`${geometry.plotLeft} 0 ${scale.right - geometry.plotLeft} ${height}`}
      aria-hidden="true"
    >
      <path className="timeline-overview-ground" d={`M${scale.left} ${height - 2.5}H${scale.right}`} />
      <path className="timeline-overview-curve" d={area} />
      <path className="timeline-overview-swaps" d={ticks} />
      {axisTicks(scale, labelRoom).map((tick) => (
        <text key={tick.date} x={tick.x} y={10}>
          {tick.date.slice(0, 4)}
        </text>
      ))}
    </svg>
  );
});
OverviewPicture.displayName = 'OverviewPicture';
