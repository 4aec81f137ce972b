import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import { select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { addAnother, type CellTarget, editCell, removeInCell } from './actInCell.ts';
import { goTo, settleAt } from './goTo.ts';
import { pickTable } from './pickTable.ts';
import { type Column, isSamePlace, type Move, type Place, placeAfter, selectionAt } from './places.ts';
import { tableKeyOf } from './tableKey.ts';
import { tableStoreOf } from './tableStore.ts';

/** Keys, clicks and focus of all cells, heard by the table as a whole. */
export const useGridEvents = () => {
  const editor = useEditor();
  const store = tableStoreOf(editor);
  const shown = () => pickTable(editor.store.getState());

  const targetOf = (element: EventTarget): CellTarget | null => {
    const place = placeOf(element);
    const lane = shown().lanes.find(({ lines }) => lines.some((line) => line.key === place?.key));
    const line = lane?.lines.find(({ key }) => key === place?.key);
    return place && lane && line ? { place, line, lane: lane.lane } : null;
  };

  /** False at the end of the table, and after Escape: then the browser's Tab leads out. */
  const move = (target: CellTarget, way: Move): boolean => {
    if ((way === 'next' || way === 'previous') && store.getState().isTabFree) return false;
    const next = placeAfter(shown().lines, target.place, way);
    if (next) goTo(editor, next);
    store.setState({ isTabFree: false });
    return next !== null || (way !== 'next' && way !== 'previous');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = isCell(event.target) ? targetOf(event.target) : null;
    const key = target && tableKeyOf(event);
    if (!target || !key) return;
    if (key.kind === 'leave') {
      store.setState({ isTabFree: true });
      return;
    }
    if (key.kind === 'move' && !move(target, key.move)) return;
    if (key.kind === 'edit') editCell(editor, target, null);
    if (key.kind === 'type') editCell(editor, target, key.text);
    if (key.kind === 'another') addAnother(editor, target);
    if (key.kind === 'remove') removeInCell(editor, target);
    event.preventDefault();
    event.stopPropagation();
  };

  const onFocus = (event: FocusEvent<HTMLElement>): void => {
    const target = isCell(event.target) ? targetOf(event.target) : null;
    if (!target) return;
    const { at, isWaiting } = store.getState();
    if (!at || !isSamePlace(at, target.place)) settleAt(editor, target.place);
    if (isWaiting) {
      store.setState({ isWaiting: false });
      return;
    }
    const selection = selectionAt([target.line], target.place);
    const present = editor.store.getState().selection;
    if (selection?.kind !== present?.kind || selection?.id !== present?.id) select(editor, selection);
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = targetOf(event.target);
    if (!target || !(event.target instanceof Element) || isInField(event.target)) return;
    if (event.target.closest('[data-another]')) addAnother(editor, target);
    else if (opensAtOnce(target)) editCell(editor, target, null);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const target = targetOf(event.target);
    if (target && event.target instanceof Element && !isInField(event.target)) editCell(editor, target, null);
  };

  return { onKeyDown, onFocus, onClick, onDoubleClick };
};

/** What is empty asks to be filled at the first touch; a list opens as lists do. */
const opensAtOnce = ({ place: { column }, line: { client, own } }: CellTarget): boolean => {
  if (column === 'client') return client.kind === 'ghost' || client.kind === 'open';
  if (column === 'own') return own.kind === 'none' || own.kind === 'open';
  return column === 'cadence' || column === 'emotion';
};

const isCell = (element: EventTarget): element is HTMLElement =>
  element instanceof HTMLElement && element.dataset.column !== undefined;

const isInField = (element: Element): boolean => element.closest('input, [role="listbox"]') !== null;

const placeOf = (element: EventTarget): Place | null => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-column]') : null;
  const key = cell?.dataset.line;
  const column = columns.find((each) => each === cell?.dataset.column);
  return key !== undefined && column ? { key, column } : null;
};

const columns: readonly Column[] = ['client', 'emotion', 'own', 'cadence', 'contact'];
