import type { Id } from '../../shared/model/ids.ts';
import type { Lane } from '../../shared/model/vocabulary.ts';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { geometry, rowHeightFor } from './geometry.ts';
import { type LaneGroup, laneGroups } from './laneGroups.ts';

interface Placed {
  /** Of the top edge, from that of the first row; both in pixels. */
  readonly top: number;
  readonly height: number;
}

export interface SeatRowPlace extends Placed {
  readonly kind: 'seat';
  readonly bar: SeatBar;
}

/** Heads its lane's rows; folded, it stands for them. */
export interface LaneRowPlace extends Placed {
  readonly kind: 'lane';
  readonly group: LaneGroup;
  readonly isFolded: boolean;
}

export type RowPlace = SeatRowPlace | LaneRowPlace;

export interface RowPlaces {
  readonly rows: readonly RowPlace[];
  readonly height: number;
}

/** Under which the store keeps whether a client's lane is folded. */
export const laneFoldKey = (clientId: Id, lane: Lane): string => `${clientId} ${lane}`;

/**
 * The rows of the timeline, from the top. Where every seat finds a row in the height there is no heading at all. Where
 * not, each lane gets one, and as many lanes from the top are open as fit; a lane the user folded or opened stays so.
 * Kept seats keep their row in a folded lane too. More rows than fit have the least height, and scroll.
 */
export const laneRows = (wish: {
  readonly bars: readonly SeatBar[];
  /** Pixels. */
  readonly available: number;
  readonly foldOf: (lane: Lane) => boolean | undefined;
  readonly isKept: (bar: SeatBar) => boolean;
}): RowPlaces => {
  const { bars, available, foldOf, isKept } = wish;
  const groups = laneGroups(bars);
  const { least, heading } = geometry.rowHeight;
  const fits = bars.length * least <= available;
  if (groups.length < 2 || (fits && groups.every(({ lane }) => foldOf(lane) !== true))) {
    const height = rowHeightFor(available, bars.length);
    return placed(bars.map((bar) => ({ kind: 'seat', bar, height })));
  }
  const room = available - groups.length * heading;
  const open = openLanes(groups, foldOf, Math.floor(room / least));
  const shownOf = ({ lane, bars: seats }: LaneGroup) => (open.has(lane) ? seats : seats.filter(isKept));
  const count = groups.reduce((sum, group) => sum + shownOf(group).length, 0);
  const height = rowHeightFor(room, count);
  return placed(
    groups.flatMap((group) => [
      { kind: 'lane', group, isFolded: !open.has(group.lane), height: heading },
      ...shownOf(group).map((bar) => ({ kind: 'seat', bar, height }) as const),
    ]),
  );
};

/** Those the user opened, and then from the top until one finds no room: what comes after it stays in sight folded. */
const openLanes = (
  groups: readonly LaneGroup[],
  foldOf: (lane: Lane) => boolean | undefined,
  rows: number,
): ReadonlySet<Lane> => {
  const open = new Set(groups.filter(({ lane }) => foldOf(lane) === false).map(({ lane }) => lane));
  let left = groups.reduce((sum, { lane, bars }) => (open.has(lane) ? sum - bars.length : sum), rows);
  for (const { lane, bars } of groups.filter((group) => foldOf(group.lane) === undefined)) {
    left -= bars.length;
    if (left < 0) break;
    open.add(lane);
  }
  return open;
};

type Unplaced = Omit<SeatRowPlace, 'top'> | Omit<LaneRowPlace, 'top'>;

const placed = (rows: readonly Unplaced[]): RowPlaces => {
  let top = 0;
  const list: RowPlace[] = [];
  for (const row of rows) {
    list.push({ ...row, top });
    top += row.height;
  }
  return { rows: list, height: top };
};

/** The rows in sight, with one to spare at both ends. */
export const rowsInSight = (rows: readonly RowPlace[], scrollTop: number, height: number): readonly RowPlace[] => {
  const first = rows.findIndex((row) => row.top + row.height > scrollTop);
  const end = rows.findIndex((row) => row.top >= scrollTop + height);
  return first < 0 ? [] : rows.slice(Math.max(0, first - 1), end < 0 ? rows.length : end + 1);
};
