import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { select } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { geometry } from './geometry.ts';
import { LaneHeading } from './LaneHeading.tsx';
import { LaneRow } from './LaneRow.tsx';
import type { LaneGroup } from './laneGroups.ts';
import { type RowPlaces, rowsInSight } from './laneRows.ts';
import type { PlacedLane, PlacedRow } from './layOutRow.ts';
import { SeatRow } from './SeatRow.tsx';
import { rowLabel } from './seatLabel.ts';
import './rows.css';

interface SeatRowsProps {
  readonly places: RowPlaces;
  readonly placedRow: (bar: SeatBar) => PlacedRow;
  readonly placedLane: (group: LaneGroup) => PlacedLane;
  readonly width: number;
  readonly height: number;
  readonly scrollTop: number;
}

/** A bar per seat; only the rows in sight are in the document, so a hundred seats cost what seven do. */
export const SeatRows = memo(({ places, placedRow, placedLane, width, height, scrollTop }: SeatRowsProps) => {
  const { t } = useTranslation();
  const selectedId = useEditorState((state) => (state.selection?.kind === 'seat' ? state.selection.id : null));
  const shown = rowsInSight(places.rows, scrollTop, height);
  const top = shown[0]?.top ?? 0;
  const last = shown.at(-1);
  return (
    <div className="timeline-rows-content" style={{ height: places.height }}>
      <svg
        className="timeline-tracks"
        width={width}
        height={last ? last.top + last.height - top : 0}
        style={{ top }}
        aria-hidden="true"
      >
        <defs>
          <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="timeline-hatch-paper" width="5" height="5" />
            <path className="timeline-hatch-line" d="M0 0V5" />
          </pattern>
        </defs>
        {shown.map((row) =>
          row.kind === 'lane' ? (
            <LaneRow
              key={row.group.lane}
              placed={placedLane(row.group)}
              y={row.top - top}
              height={row.height}
              isFolded={row.isFolded}
            />
          ) : (
            <SeatRow
              key={row.bar.seatId}
              placed={placedRow(row.bar)}
              y={row.top - top}
              rowHeight={row.height}
              width={width}
              isSelected={row.bar.seatId === selectedId}
            />
          ),
        )}
      </svg>
      <ul className="timeline-labels" aria-label={t('timeline.seatRows')}>
        {shown.map((row) => (
          <li
            key={row.kind === 'lane' ? row.group.lane : row.bar.seatId}
            data-compressed={row.height < compressed}
            style={{ top: row.top, height: row.height }}
          >
            {row.kind === 'lane' ? (
              <LaneHeading lane={row.group.lane} seats={row.group.bars.length} isFolded={row.isFolded} />
            ) : (
              <RowLabel bar={row.bar} isSelected={row.bar.seatId === selectedId} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
});
SeatRows.displayName = 'SeatRows';

/** Rows lower than this have smaller words. */
const compressed = 18;

interface RowLabelProps {
  readonly bar: SeatBar;
  readonly isSelected: boolean;
}

const RowLabel = memo(({ bar, isSelected }: RowLabelProps) => {
  const editor = useEditor();
  useTranslation();
  const label = useEditorState((state) => rowLabel(bar, state.date));
  return (
    <button
      type="button"
      className="timeline-label"
      data-seat={bar.seatId}
      aria-pressed={isSelected}
      style={{ maxWidth: geometry.plotLeft - geometry.labelsLeft }}
      onClick={() => select(editor, { kind: 'seat', id: bar.seatId })}
    >
      {label}
    </button>
  );
});
RowLabel.displayName = 'RowLabel';
