import { type CSSProperties, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { DisturbanceCurve } from './DisturbanceCurve.tsx';
import { geometry, rowHeightFor } from './geometry.ts';
import { HoverLine } from './HoverLine.tsx';
import { LoopBand } from './LoopBand.tsx';
import { layOutRow } from './layOutRow.ts';
import { Playhead } from './Playhead.tsx';
import { attachPlayer } from './player.ts';
import { SeatRows } from './SeatRows.tsx';
import { TimelineBackdrop } from './TimelineBackdrop.tsx';
import { TimelineTip } from './TimelineTip.tsx';
import { Transport, TransportNotes } from './Transport.tsx';
import { timelineModel } from './timelineModel.ts';
import { timeScale } from './timeScale.ts';
import { useElementSize } from './useElementSize.ts';
import { usePointer } from './usePointer.ts';
import { wantsStills, windowFrames } from './windowFrames.ts';
import './timeline.css';

/** The years of a client under the map: what was felt, who came and went, and the playhead that everything follows. */
export const TimelineView = () => {
  const editor = useEditor();
  const record = useEditorState((state) => state.record);
  const today = useEditorState((state) => state.today);
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
  const root = useRef<HTMLElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const { width, height } = useElementSize(root);
  const [scrollTop, setScrollTop] = useState(0);
  const model = timelineModel(record, today);
  const scale = useMemo(
    () => timeScale(model.range, geometry.plotLeft + geometry.plotLeftPadding, width - geometry.plotRightPadding),
    [model, width],
  );
  const placedRow = useMemo(
    () => rememberPerObject((bar: (typeof model.bars)[number]) => layOutRow(bar, scale)),
    [scale],
  );
  const rowsHeight = Math.max(0, height - geometry.rowsTop);
  const rowHeight = rowHeightFor(rowsHeight - 4, model.bars.length);
  const { tip, hoverDate, handlers } = usePointer({ root, rows, record, model, scale, placedRow, rowHeight });
  return (
    <section
      ref={root}
      className="timeline"
      data-testid="timeline"
      aria-label={t('timeline.label')}
      style={measures}
      {...handlers}
    >
      {width > 0 && (
        <>
          <TimelineBackdrop scale={scale} width={width} height={height} windows={model.windows} today={today} />
          <DisturbanceCurve
            scale={scale}
            width={width}
            points={model.curve}
            marks={model.marks}
            windows={model.windows}
          />
          <span className="timeline-curve-label">{t('timeline.disturbance')}</span>
          <div
            ref={rows}
            className="timeline-rows"
            data-scrolls={model.bars.length * rowHeight > rowsHeight}
            onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
          >
            <SeatRows
              bars={model.bars}
              placedRow={placedRow}
              width={width}
              height={rowsHeight}
              rowHeight={rowHeight}
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
          <Playhead scale={scale} />
        </>
      )}
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
} as CSSProperties;
