import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { select } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { geometry, visibleRows } from './geometry.ts';
import type { PlacedRow } from './layOutRow.ts';
import { SeatRow } from './SeatRow.tsx';
import { rowLabel } from './seatLabel.ts';
import './rows.css';

interface SeatRowsProps {
  readonly bars: readonly SeatBar[];
  readonly placedRow: (bar: SeatBar) => PlacedRow;
  readonly width: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly scrollTop: number;
}

/** A bar per seat; only the rows in sight are in the document, so a hundred seats cost what seven do. */
export const SeatRows = memo(({ bars, placedRow, width, height, rowHeight, scrollTop }: SeatRowsProps) => {
  const { t } = useTranslation();
  const selectedId = useEditorState((state) => (state.selection?.kind === 'seat' ? state.selection.id : null));
  const { first, end } = visibleRows(scrollTop, height, rowHeight, bars.length);
  const shown = bars.slice(first, end);
  return (
    <div className="timeline-rows-content" style={{ height: bars.length * rowHeight }}>
      <svg
        className="timeline-tracks"
        width={width}
        height={Math.max(0, end - first) * rowHeight}
        style={{ top: first * rowHeight }}
        aria-hidden="true"
      >
        <defs>
          <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="timeline-hatch-paper" width="5" height="5" />
            <path className="timeline-hatch-line" d="M0 0V5" />
          </pattern>
        </defs>
        {shown.map((bar, index) => (
          <SeatRow
            key={bar.seatId}
            placed={placedRow(bar)}
            y={index * rowHeight}
            rowHeight={rowHeight}
            width={width}
            isSelected={bar.seatId === selectedId}
          />
        ))}
      </svg>
      <ul className="timeline-labels" aria-label={t('timeline.seatRows')}>
        {shown.map((bar, index) => (
          <li key={bar.seatId} style={{ top: (first + index) * rowHeight, height: rowHeight }}>
            <RowLabel bar={bar} isSelected={bar.seatId === selectedId} />
          </li>
        ))}
      </ul>
    </div>
  );
});
SeatRows.displayName = 'SeatRows';

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
