import type { ReactNode } from 'react';
import { useEditorState } from '../editor/EditorContext.tsx';
import type { Selection } from '../editor/selection.ts';
import { type Column, isSamePlace, type Place } from './places.ts';
import { useTable } from './useTable.ts';

/** A cell of the grid. One of all cells can be tabbed to; keys and clicks are heard by the table as a whole. */
export const Cell = ({
  line,
  column,
  at,
  selection,
  label,
  span = 1,
  look,
  children,
}: {
  readonly line: string;
  readonly column: Column;
  readonly at: Place | null;
  /** What is selected while the user stands here; null: nothing. */
  readonly selection: Selection | null;
  /** What is heard, where it is more than what is written. */
  readonly label?: string;
  readonly span?: number;
  readonly look?: string;
  readonly children: ReactNode;
}) => {
  const place = { key: line, column };
  const isSelected = useEditorState(
    (state) => selection !== null && state.selection?.kind === selection.kind && state.selection.id === selection.id,
  );
  const isTyping = useTable(({ typing }) => typing !== null && isSamePlace(typing, place));
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid, its cells act
      role="gridcell"
      className="table-cell"
      data-line={line}
      data-column={column}
      data-look={look}
      data-typing={isTyping || undefined}
      rowSpan={span}
      tabIndex={at !== null && isSamePlace(at, place) ? 0 : -1}
      aria-selected={isSelected}
      aria-label={label}
    >
      {children}
    </td>
  );
};
