import type { Id } from '../../shared/model/ids.ts';
import { laneOf } from '../../shared/model/rowTemplate.ts';
import type { Lane, Phase } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { emptyRows } from '../../shared/scene/scene.ts';
import type { ClientState } from '../../shared/time/clientState.ts';

/** What one sheet shows of a map that is too big for one: whole lanes, or a part of a very full one. */
export interface Slice {
  readonly lanes: readonly Lane[];
  readonly seatIds: ReadonlySet<Id>;
  readonly colleagueIds: ReadonlySet<Id>;
  readonly pairingIds: ReadonlySet<Id>;
  /** Which part of its one lane it is, counted from 1; null for whole lanes. */
  readonly part: { readonly index: number; readonly of: number } | null;
}

export const wholeSlice = (state: ClientState, lanes: readonly Lane[]): Slice => ({
  lanes,
  seatIds: new Set(state.seats.map(({ seat }) => seat.id)),
  colleagueIds: new Set(state.colleagues.map(({ colleague }) => colleague.id)),
  pairingIds: new Set(state.pairings.map(({ pairing }) => pairing.id)),
  part: null,
});

/**
 * The lanes as one slice. Every strand goes with its seat, so a colleague who faces seats of several slices stands on
 * each of those sheets; one without strands stands where her lane is.
 */
export const slicesOfLanes = (
  state: ClientState,
  lanes: readonly Lane[],
  laneOfColleague: ReadonlyMap<Id, Lane>,
): Slice => {
  const seatIds = new Set(state.seats.filter((seat) => lanes.includes(seat.lane)).map(({ seat }) => seat.id));
  const pairings = state.pairings.filter((pairing) => seatIds.has(pairing.seatId));
  const paired = new Set(state.pairings.map((pairing) => pairing.colleagueId));
  const alone = state.colleagues
    .map(({ colleague }) => colleague.id)
    .filter((id) => !paired.has(id) && lanes.includes(laneOfColleague.get(id) ?? 'unplaced'));
  return {
    lanes,
    seatIds,
    colleagueIds: new Set([...pairings.map((pairing) => pairing.colleagueId), ...alone]),
    pairingIds: new Set(pairings.map(({ pairing }) => pairing.id)),
    part: null,
  };
};

/** One lane's slice in parts of at most so many cards on either side, strand by strand. */
export const splitSlice = (state: ClientState, slice: Slice, most: number): readonly Slice[] => {
  const parts: { seatIds: Set<Id>; colleagueIds: Set<Id>; pairingIds: Set<Id> }[] = [];
  const put = (seatId: Id | null, colleagueId: Id | null, pairingId: Id | null): void => {
    let part = parts.at(-1);
    const grows = (ids: Set<Id>, id: Id | null): boolean => id !== null && !ids.has(id) && ids.size >= most;
    if (!part || grows(part.seatIds, seatId) || grows(part.colleagueIds, colleagueId)) {
      part = { seatIds: new Set(), colleagueIds: new Set(), pairingIds: new Set() };
      parts.push(part);
    }
    if (seatId) part.seatIds.add(seatId);
    if (colleagueId) part.colleagueIds.add(colleagueId);
    if (pairingId) part.pairingIds.add(pairingId);
  };
  const isDrawn = new Set<Id>();
  for (const { seat } of state.seats) {
    if (!slice.seatIds.has(seat.id)) continue;
    const own = state.pairings.filter(({ seatId, pairing }) => seatId === seat.id && slice.pairingIds.has(pairing.id));
    if (own.length === 0) put(seat.id, null, null);
    for (const { colleagueId, pairing } of own) {
      put(seat.id, colleagueId, pairing.id);
      isDrawn.add(colleagueId);
    }
  }
  for (const id of slice.colleagueIds) if (!isDrawn.has(id)) put(null, id, null);
  return parts.map((part, index) => ({ ...slice, ...part, part: { index: index + 1, of: parts.length } }));
};

/** The state as one sheet shows it. Rows stay only where their ghost belongs on this sheet. */
export const slicedState = (state: ClientState, slice: Slice): ClientState => {
  const isFirst = slice.part === null || slice.part.index === 1;
  return {
    ...state,
    rows: isFirst ? emptyRows(state).filter((row) => slice.lanes.includes(row)) : [],
    seats: state.seats.filter(({ seat }) => slice.seatIds.has(seat.id)),
    colleagues: state.colleagues.filter(({ colleague }) => slice.colleagueIds.has(colleague.id)),
    pairings: state.pairings.filter(({ pairing }) => slice.pairingIds.has(pairing.id)),
    ties: state.ties.filter((tie) => slice.seatIds.has(tie.fromSeatId) && slice.seatIds.has(tie.toSeatId)),
  };
};

/**
 * The record as one sheet lays it out: only the slice's seats, pairings and colleagues; a colleague whose own lane is on
 * another sheet stands opposite her seats.
 */
export const slicedRecord = (record: ClientRecord, slice: Slice, phase: Phase): ClientRecord => {
  const { seat, pairing, assignment } = record.tables;
  const kept = Object.values(assignment).filter((row) => slice.colleagueIds.has(row.colleagueId));
  return {
    ...record,
    tables: {
      ...record.tables,
      seat: keep(seat, (row) => slice.seatIds.has(row.id)),
      pairing: keep(pairing, (row) => slice.pairingIds.has(row.id)),
      assignment: Object.fromEntries(
        kept.map((row) => [
          row.id,
          row.lane && slice.lanes.includes(laneOf([row.lane], phase)) ? row : { ...row, lane: null },
        ]),
      ),
    },
  };
};

const keep = <R extends { readonly id: Id }>(
  rows: Readonly<Record<Id, R>>,
  isKept: (row: R) => boolean,
): Record<Id, R> =>
  Object.fromEntries(
    Object.values(rows)
      .filter(isKept)
      .map((row) => [row.id, row]),
  );
