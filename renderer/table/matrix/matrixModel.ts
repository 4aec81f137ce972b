import type { Id } from '../../../shared/model/ids.ts';
import type { Lane } from '../../../shared/model/vocabulary.ts';
import { laneAt } from '../../../shared/scene/layoutBanks.ts';
import type { Layout } from '../../../shared/scene/sceneTypes.ts';
import type { ClientState, ColleagueState, PairingState, SeatState } from '../../../shared/time/clientState.ts';
import type { Move } from '../places.ts';
import { inMapOrder } from '../tableLanes.ts';
import type { MatrixPlace } from '../tableStore.ts';

/** People × colleagues: every member of the DMU in a row, every one of ours in a column, both in the map's order. */
export interface Matrix {
  readonly lanes: readonly { readonly lane: Lane; readonly seats: readonly SeatState[] }[];
  readonly seats: readonly SeatState[];
  readonly colleagues: readonly ColleagueState[];
  /** By `cellKey`. */
  readonly strands: ReadonlyMap<string, PairingState>;
}

export const cellKey = (seatId: Id, colleagueId: Id): string => `${seatId} ${colleagueId}`;

export const matrixOf = (state: ClientState, layout: Layout): Matrix => {
  const seats = inMapOrder(state.seats, (seat) => seat.seat.id, layout.seats);
  return {
    lanes: [...Map.groupBy(seats, ({ seat }) => laneAt(layout, layout.seats[seat.id]?.y ?? 0))].map(
      ([lane, group]) => ({ lane, seats: group }),
    ),
    seats,
    colleagues: inMapOrder(state.colleagues, ({ colleague }) => colleague.id, layout.colleagues),
    strands: new Map(state.pairings.map((pairing) => [cellKey(pairing.seatId, pairing.colleagueId), pairing])),
  };
};

/** Where a key leads; null at the edge. Headers are cells too, the corner is not. Tab leads out of the matrix. */
export const matrixPlaceAfter = ({ seats, colleagues }: Matrix, from: MatrixPlace, move: Move): MatrixPlace | null => {
  const rows: readonly (Id | null)[] = [null, ...seats.map(({ seat }) => seat.id)];
  const columns: readonly (Id | null)[] = [null, ...colleagues.map(({ colleague }) => colleague.id)];
  const row = rows.indexOf(from.seatId);
  const column = columns.indexOf(from.colleagueId);
  const at = (r: number, c: number): MatrixPlace | null => {
    const seatId = rows[r];
    const colleagueId = columns[c];
    if (seatId === undefined || colleagueId === undefined || (seatId === null && colleagueId === null)) return null;
    return { seatId, colleagueId };
  };
  switch (move) {
    case 'up':
      return at(row - 1, column);
    case 'down':
      return at(row + 1, column);
    case 'left':
      return at(row, column - 1);
    case 'right':
      return at(row, column + 1);
    case 'rowStart':
      return at(row, row === 0 ? 1 : 0);
    case 'rowEnd':
      return at(row, columns.length - 1);
    case 'first':
      return at(1, 1);
    case 'last':
      return at(rows.length - 1, columns.length - 1);
    case 'next':
    case 'previous':
      return null;
  }
};

/** The cell itself while both its people are there, else the first one. */
export const settledMatrixPlace = ({ seats, colleagues }: Matrix, at: MatrixPlace | null): MatrixPlace => {
  const hasRow = at && (at.seatId === null || seats.some(({ seat }) => seat.id === at.seatId));
  const hasColumn =
    at && (at.colleagueId === null || colleagues.some(({ colleague }) => colleague.id === at.colleagueId));
  return at && hasRow && hasColumn
    ? at
    : { seatId: seats[0]?.seat.id ?? null, colleagueId: colleagues[0]?.colleague.id ?? null };
};
