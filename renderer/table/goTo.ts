import type { Editor } from '../editor/editorStore.ts';
import { pickTable } from './pickTable.ts';
import { type Move, type Place, placeAfter, settledPlace } from './places.ts';
import { type Typing, tableStoreOf } from './tableStore.ts';

/** Makes a cell the one that keys mean, without moving the focus. */
export const settleAt = (editor: Editor, at: Place): void => {
  const { lines } = pickTable(editor.store.getState());
  const index = lines.findIndex((line) => line.key === at.key);
  tableStoreOf(editor).setState({ at, index: Math.max(index, 0) });
};

/**
 * Goes to a cell, with the focus: at once where the cell stands already, so that no key is lost between two cells; else
 * as soon as React has drawn it.
 */
export const goTo = (editor: Editor, at: Place): void => {
  settleAt(editor, at);
  focusSoon(at);
};

/** Takes the keys in a cell without selecting whoever stands in it. */
export const waitIn = (editor: Editor, at: Place): void => {
  settleAt(editor, at);
  tableStoreOf(editor).setState({ isWaiting: true });
  focusSoon(at);
};

const focusSoon = (at: Place): void => {
  if (focusCell(at)) return;
  queueMicrotask(() => {
    if (!focusCell(at)) requestAnimationFrame(() => focusCell(at));
  });
};

const focusCell = (at: Place): boolean => {
  const cell = document.querySelector(cellSelector(at));
  if (!(cell instanceof HTMLElement)) return false;
  cell.focus();
  return true;
};

/** Goes on from a cell, or stays where the table ends. */
export const goOn = (editor: Editor, from: Place, move: Move): void => {
  const { lines } = pickTable(editor.store.getState());
  const start = settledPlace(lines, from, tableStoreOf(editor).getState().index);
  if (start) goTo(editor, placeAfter(lines, start, move) ?? start);
};

export const startTyping = (editor: Editor, typing: Typing): void => {
  settleAt(editor, { key: typing.key, column: typing.column });
  tableStoreOf(editor).setState({ typing });
};

export const cellSelector = ({ key, column }: Place): string =>
  `[data-line="${CSS.escape(key)}"][data-column="${column}"]`;
