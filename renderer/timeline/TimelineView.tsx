import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { highestOf } from './curvePath.ts';
import { DisturbanceCurve } from './DisturbanceCurve.tsx';
import { geometry } from './geometry.ts';
import { HoverLine } from './HoverLine.tsx';
import { LoopBand } from './LoopBand.tsx';
import type { LaneGroup } from './laneGroups.ts';
import { layOutLane, layOutRow } from './layOutRow.ts';
import { Overview } from './Overview.tsx';
import { Playhead } from './Playhead.tsx';
import { attachPlayer } from './player.ts';
import { SeatRows } from './SeatRows.tsx';
import { shownCurve } from './shownCurve.ts';
import { rangeShown } from './shownYears.ts';
import { TimelineBackdrop } from './TimelineBackdrop.tsx';
import { TimelineTip } from './TimelineTip.tsx';
import { Transport, TransportNotes } from './Transport.tsx';
import { timelineModel } from './timelineModel.ts';
import { isDense, timeScale } from './timeScale.ts';
import { useElementSize } from './useElementSize.ts';
import { usePointer } from './usePointer.ts';
import { useRowPlaces } from './useRowPlaces.ts';
import { useSelectedInSight } from './useSelectedInSight.ts';
import { useZoomWheel } from './useZoomWheel.ts';
import { wantsStills, windowFrames } from './windowFrames.ts';
import { keepPlayheadInSight } from './zoomActions.ts';
import './timeline.css';

/** The years of a client under the map: what was felt, who came and went, and the playhead that everything follows. */
export const TimelineView = () => {
  const editor = useEditor();
  const record = useEditorState((state) => state.record);
  const today = useEditorState((state) => state.today);
  useEffect(() => keepPlayheadInSight(editor.store, (shown, day) => timelineModel(shown, day).range), [editor]);
  useEffect(
    () => attachPlayer(editor.store, windowFrames, (played, day) => timelineModel(played, day).course, wantsStills),
    [editor],
  );
  return record ? <Timeline record={record} today={today} /> : <section className="timeline" data-testid="timeline" />;
};

interface TimelineProps {
  readonly record: ClientRecord;
  readonly today: PlainDate;
}

const Timeline = ({ record, today }: TimelineProps) => {
  const { t } = useTranslation();
  const rows = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(plot);
  const [scrollTop, setScrollTop] = useState(0);
  const model = timelineModel(record, today);
  const shown = useEditorState((state) => state.shownYears);
  const [left, right] = [geometry.plotLeft + geometry.plotLeftPadding, width - geometry.plotRightPadding];
  const wholeScale = useMemo(() => timeScale(model.range, left, right), [model, left, right]);
  const scale = useMemo(
    () => (shown ? timeScale(rangeShown(model.range, shown), left, right) : wholeScale),
    [model, shown, left, right, wholeScale],
  );
  const curve = useMemo(
    () => (shown ? shownCurve(record, rangeShown(model.range, shown)) : model.curve),
    [record, model, shown],
  );
  const highest = useMemo(() => highestOf([...model.curve, ...curve]), [model, curve]);
  const placedRow = useMemo(
    () => rememberPerObject((bar: (typeof model.bars)[number]) => layOutRow(bar, scale)),
    [scale],
  );
  const placedLane = useMemo(() => rememberPerObject((group: LaneGroup) => layOutLane(group, scale)), [scale]);
  const rowsHeight = Math.max(0, height - geometry.rowsTop);
  const places = useRowPlaces(model.bars, rowsHeight - 4);
  useSelectedInSight(rows, places.rows);
  useZoomWheel(plot, model.range, scale);
  const { tip, hoverDate, handlers } = usePointer({
    root: plot,
    rows,
    record,
    model,
    scale,
    placedRow,
    placedLane,
    places: places.rows,
  });
  return (
    <section className="timeline" data-testid="timeline" aria-label={t('timeline.label')} style={measures}>
      {(shown !== null || isDense(wholeScale)) && <Overview model={model} scale={wholeScale} />}
      <div ref={plot} id="timeline-plot" className="timeline-plot" {...handlers}>
        {width > 0 && (
          <>
            <TimelineBackdrop scale={scale} width={width} height={height} windows={model.windows} today={today} />
            <DisturbanceCurve
              scale={scale}
              width={width}
              points={curve}
              highest={highest}
              marks={model.marks}
              windows={model.windows}
            />
            <span className="timeline-curve-label">{t('timeline.disturbance')}</span>
            <div
              ref={rows}
              className="timeline-rows"
              data-scrolls={places.height > rowsHeight}
              onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
            >
              <SeatRows
                places={places}
                placedRow={placedRow}
                placedLane={placedLane}
                width={width}
                height={rowsHeight}
                scrollTop={scrollTop}
              />
            </div>
            {model.bars.length === 0 && (
              <p className="timeline-empty">
                <b>{t('timeline.emptyTitle')}</b> {t('timeline.empty')}
              </p>
            )}
            <LoopBand scale={scale} />
            <HoverLine scale={scale} date={hoverDate} />
            <Playhead scale={scale} range={model.range} />
          </>
        )}
      </div>
      <Transport />
      <TransportNotes />
      <TimelineTip tip={tip} />
    </section>
  );
};

/** The measures of geometry.ts, for timeline.css. */
const measures = {
  '--plot-left': `${geometry.plotLeft}px`,
  '--labels-left': `${geometry.labelsLeft}px`,
  '--axis-height': `${geometry.axisHeight}px`,
  '--curve-base': `${geometry.curveBase}px`,
  '--rows-top': `${geometry.rowsTop}px`,
  '--overview-height': `${geometry.overviewHeight}px`,
} as CSSProperties;
