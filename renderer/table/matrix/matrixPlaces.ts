import type { Selection } from '../../editor/selection.ts';
import type { MatrixPlace } from '../tableStore.ts';
import { cellKey, type Matrix } from './matrixModel.ts';

/** What the rest of the window looks at: the strand, or whoever the header names. */
export const selectionAtMatrix = ({ strands }: Matrix, { seatId, colleagueId }: MatrixPlace): Selection | null => {
  if (seatId === null) return colleagueId === null ? null : { kind: 'colleague', id: colleagueId };
  if (colleagueId === null) return { kind: 'seat', id: seatId };
  const strand = strands.get(cellKey(seatId, colleagueId));
  return strand ? { kind: 'pairing', id: strand.pairing.id } : { kind: 'seat', id: seatId };
};

/** The cell an event came from. */
export const matrixPlaceOf = (element: EventTarget): MatrixPlace | null => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-matrix-cell]') : null;
  return cell ? { seatId: cell.dataset.seat ?? null, colleagueId: cell.dataset.colleague ?? null } : null;
};

/** Moves the focus, which in turn selects. */
export const goToMatrixPlace = ({ seatId, colleagueId }: MatrixPlace): void => {
  const of = (name: string, id: string | null): string =>
    id === null ? `:not([data-${name}])` : `[data-${name}="${CSS.escape(id)}"]`;
  const cell = document.querySelector(`[data-matrix-cell]${of('seat', seatId)}${of('colleague', colleagueId)}`);
  if (cell instanceof HTMLElement) cell.focus();
};
