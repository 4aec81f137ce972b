import type { Selection } from '../editor/selection.ts';
import type { TableLine } from './tableLine.ts';

export type Column = 'client' | 'emotion' | 'own' | 'cadence' | 'contact';

/** One cell: the line it is written on, and its column. */
export interface Place {
  readonly key: string;
  readonly column: Column;
}

export type Move = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'next' | 'previous';

/** Where a key leads from a cell; null at the edge. `next` and `previous` read on through all lines. */
export const placeAfter = (lines: readonly TableLine[], from: Place, move: Move): Place | null => {
  if (move === 'up' || move === 'down') return vertical(lines, from, move);
  if (move === 'first') return allPlaces(lines).at(0) ?? null;
  if (move === 'last') return allPlaces(lines).at(-1) ?? null;
  const row = move === 'next' || move === 'previous' ? allPlaces(lines) : rowPlaces(lines, from.key);
  if (move === 'rowStart') return row.at(0) ?? null;
  if (move === 'rowEnd') return row.at(-1) ?? null;
  const index = row.findIndex((place) => isSamePlace(place, from));
  const step = move === 'right' || move === 'next' ? 1 : -1;
  return index < 0 ? null : (row[index + step] ?? null);
};

/** The cell itself while it is there; else the first one of the line that took its height, or of the last line. */
export const settledPlace = (lines: readonly TableLine[], wanted: Place | null, lastIndex: number): Place | null => {
  if (wanted && placesOn(lines, wanted.key).some((place) => isSamePlace(place, wanted))) return wanted;
  const line = lines[Math.min(Math.max(lastIndex, 0), lines.length - 1)];
  if (!line) return null;
  const row = rowPlaces(lines, line.key);
  return row.find((place) => place.column === wanted?.column) ?? row[0] ?? null;
};

export const isSamePlace = (a: Place, b: Place): boolean => a.key === b.key && a.column === b.column;

/** What the rest of the window looks at while the user stands in this cell. */
export const selectionAt = (lines: readonly TableLine[], { key, column }: Place): Selection | null => {
  const line = lines.find((each) => each.key === key);
  if (!line) return null;
  const { client, own } = line;
  if (column === 'client' || column === 'emotion') {
    if (client.kind === 'seat' || client.kind === 'elsewhere') return { kind: 'seat', id: client.seatId };
    return client.kind === 'ghost' ? { kind: 'ghost', id: client.role } : null;
  }
  if (own.kind === 'strand') return { kind: 'pairing', id: own.pairingId };
  if (own.kind === 'none') return { kind: 'seat', id: own.seatId };
  return own.kind === 'idle' ? { kind: 'colleague', id: own.colleagueId } : null;
};

/** Where the table shows what was selected elsewhere; null for what has no cell of its own. */
export const placeOfSelection = (lines: readonly TableLine[], selection: Selection): Place | null => {
  const at = (column: Column, isMeant: (line: TableLine) => boolean): Place | null => {
    const line = lines.find(isMeant);
    return line ? { key: line.key, column } : null;
  };
  switch (selection.kind) {
    case 'seat':
      return at('client', ({ client }) => client.kind === 'seat' && client.seatId === selection.id);
    case 'pairing':
      return at('own', ({ own }) => own.kind === 'strand' && own.pairingId === selection.id);
    case 'colleague':
      return at('own', ({ own }) => (own.kind === 'strand' || own.kind === 'idle') && own.colleagueId === selection.id);
    case 'ghost':
      return at('client', ({ client }) => client.kind === 'ghost' && client.role === selection.id);
    case 'tie':
      return null;
  }
};

const vertical = (lines: readonly TableLine[], from: Place, move: 'up' | 'down'): Place | null => {
  const index = lines.findIndex((line) => line.key === from.key);
  if (index < 0) return null;
  const onward = move === 'down' ? lines.slice(index + 1) : lines.slice(0, index).reverse();
  for (const line of onward) {
    const place = placesOn(lines, line.key).find(({ column }) => column === from.column);
    if (place) return place;
  }
  return null;
};

/** The cells one reads in a row: the member's, though they may be written further up, then ours. */
const rowPlaces = (lines: readonly TableLine[], key: string): readonly Place[] => {
  const line = lines.find((each) => each.key === key);
  if (!line) return [];
  return line.anchor === key
    ? placesOn(lines, key)
    : [...placesOn(lines, line.anchor).filter(isClients), ...placesOn(lines, key)];
};

const isClients = ({ column }: Place): boolean => column === 'client' || column === 'emotion';

const allPlaces = (lines: readonly TableLine[]): readonly Place[] => lines.flatMap(placesOf);

const placesOn = (lines: readonly TableLine[], key: string): readonly Place[] => {
  const line = lines.find((each) => each.key === key);
  return line ? placesOf(line) : [];
};

const placesOf = (line: TableLine): readonly Place[] => columnsOf(line).map((column) => ({ key: line.key, column }));

/** The cells of a line in which there is something to read or to do. */
const columnsOf = ({ client, own }: TableLine): readonly Column[] => [
  ...(client.kind === 'same' ? [] : (['client'] as const)),
  ...(client.kind === 'seat' && client.personId !== null ? (['emotion'] as const) : []),
  ...(own.kind === 'blank' ? [] : (['own'] as const)),
  ...(own.kind === 'strand' ? (['cadence', 'contact'] as const) : []),
];
