import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Lane, Phase, Role } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { type Life, laneMembers, type Member } from './laneMembers.ts';
import { orderLanes } from './laneOrder.ts';
import type { LaneBand, Layout, Point } from './sceneTypes.ts';

/** All lengths in scene units. */
export interface Measures {
  readonly card: { readonly width: number; readonly height: number };
  /** Left of the client's bank (ties run there) and right of our own. */
  readonly marginLeft: number;
  readonly marginRight: number;
  /** Between the banks. */
  readonly channel: number;
  /** Above the first lane (headings) and below the last. */
  readonly top: number;
  readonly bottom: number;
  /** Above and below a lane's stack. A lane's name stands between the banks, where it needs no room of its own. */
  readonly lanePadTop: number;
  readonly lanePadBottom: number;
  /** Between two cards of a lane in one column, and of a lane in two. Strands of the outer column run in the latter. */
  readonly gap: number;
  readonly wrapGap: number;
  readonly columnGap: number;
  /** A lane with more places than this on one side has two columns there. */
  readonly wrapAbove: number;
}

export const mapMeasures: Measures = {
  card: { width: 214, height: 56 },
  marginLeft: 50,
  marginRight: 36,
  channel: 364,
  top: 34,
  bottom: 14,
  lanePadTop: 9,
  lanePadBottom: 8,
  gap: 8,
  wrapGap: 22,
  columnGap: 22,
  wrapAbove: 5,
};

export interface LayoutOptions {
  /** Whose row template gives the lanes. `exploration` for a client before its first phase. */
  readonly phase: Phase;
  /** Only those who exist at any of these dates (rising), as compact as can be: for paper. Without: all of all times. */
  readonly visibleAt?: readonly PlainDate[];
  /** Only these lanes and who stands in them. Without: all rows of the template. */
  readonly lanes?: readonly Lane[];
  readonly measures?: Partial<Measures>;
}

/**
 * Where everything stands, from all seats and colleagues the record ever has, so that nobody jumps when the date
 * changes. Two whose lives never meet may get one place, when that keeps the order: the map of a client with a long
 * past stays as small as its fullest day asks. A full lane becomes two columns like bricks in a wall: every card of
 * the outer column faces the gap between two inner ones, and its strands run through there.
 */
export const layoutBanks = (record: ClientRecord, options: LayoutOptions): Layout => {
  const measures = { ...mapMeasures, ...options.measures };
  const visibleAt = options.visibleAt ?? null;
  const members = laneMembers(record, options.phase, visibleAt);
  const order = orderLanes(members);
  const isShared = visibleAt === null;
  const shown = members.lanes.filter((lane) => options.lanes?.includes(lane) ?? true);
  const rows = shown.map((lane) => {
    const seats = slotsOf(order.seats.get(lane) ?? [], isShared);
    const ghostSlot = members.lanesWithMovers.has(lane) ? seats.count : null;
    return {
      lane,
      seats: ghostSlot === null ? seats : { ...seats, count: seats.count + 1 },
      ghostSlot,
      colleagues: slotsOf(order.colleagues.get(lane) ?? [], isShared),
    };
  });
  const isWrapped = (slots: Slots): boolean => slots.count > measures.wrapAbove;
  const bankWidth = (wraps: boolean): number =>
    measures.card.width * (wraps ? 2 : 1) + (wraps ? measures.columnGap : 0);
  const clientWidth = bankWidth(rows.some((row) => isWrapped(row.seats)));
  const ownWidth = bankWidth(rows.some((row) => isWrapped(row.colleagues)));
  const channelFrom = measures.marginLeft + clientWidth;
  const channelTo = channelFrom + measures.channel;
  const width = channelTo + ownWidth + measures.marginRight;

  const lanes: LaneBand[] = [];
  const seats: Record<Id, Point> = {};
  const colleagues: Record<Id, Point> = {};
  const ghosts: Partial<Record<Role, Point>> = {};
  const spread: Record<Id, number> = {};
  const step = measures.card.width + measures.columnGap;
  let y = measures.top;
  rows.forEach((row, index) => {
    const body = Math.max(
      measures.card.height,
      stackHeight(row.seats.count, measures),
      stackHeight(row.colleagues.count, measures),
    );
    const height = measures.lanePadTop + body + measures.lanePadBottom;
    lanes.push({ lane: row.lane, y, height, isTinted: index % 2 === 1 });
    const placeOf = (slots: Slots, slot: number, outerX: number, inward: 1 | -1): Point => {
      const wraps = isWrapped(slots);
      const top = y + measures.lanePadTop + (body - stackHeight(slots.count, measures)) / 2;
      return {
        x: outerX + (wraps && slot % 2 === 1 ? inward * step : 0),
        y: top + slot * pitch(slots.count, measures),
      };
    };
    const outerOwn = width - measures.marginRight - measures.card.width;
    for (const [id, slot] of row.seats.slotById) seats[id] = placeOf(row.seats, slot, measures.marginLeft, 1);
    for (const [id, slot] of row.colleagues.slotById) colleagues[id] = placeOf(row.colleagues, slot, outerOwn, -1);
    for (const slots of [row.seats, row.colleagues]) {
      const room = isWrapped(slots) ? measures.wrapGap / 2 - 3 : measures.card.height / 2 - 12;
      for (const id of slots.slotById.keys()) spread[id] = room;
    }
    if (row.lane !== 'unplaced') {
      ghosts[row.lane] =
        row.ghostSlot === null
          ? { x: measures.marginLeft, y: y + measures.lanePadTop + (body - measures.card.height) / 2 }
          : placeOf(row.seats, row.ghostSlot, measures.marginLeft, 1);
    }
    y += height;
  });

  return {
    width,
    height: y + measures.bottom,
    lanes,
    cardSize: measures.card,
    seats,
    colleagues,
    ghosts,
    banks: { client: measures.marginLeft + clientWidth / 2, own: channelTo + ownWidth / 2 },
    channel: { from: channelFrom, to: channelTo },
    spread,
  };
};

/** The lane whose band holds this height; above the first it is the first, below the last the last. */
export const laneAt = (layout: Layout, y: number): Lane =>
  layout.lanes.findLast((band) => y >= band.y)?.lane ?? layout.lanes[0]?.lane ?? 'unplaced';

interface Slots {
  readonly count: number;
  readonly slotById: ReadonlyMap<Id, number>;
}

/**
 * Places of a stack, top to bottom: below everybody earlier in the order whose life meets one's own, and no lower. So
 * the order holds on every single day, and the number of places is the least that allows it.
 */
const slotsOf = (stack: readonly Member[], isShared: boolean): Slots => {
  const slotById = new Map<Id, number>();
  let count = 0;
  stack.forEach((member, index) => {
    let slot = isShared ? 0 : index;
    if (isShared) {
      for (let earlier = 0; earlier < index; earlier += 1) {
        const other = stack[earlier];
        if (other && meets(other.life, member.life)) slot = Math.max(slot, (slotById.get(other.id) ?? 0) + 1);
      }
    }
    slotById.set(member.id, slot);
    count = Math.max(count, slot + 1);
  });
  return { count, slotById };
};

const meets = (a: Life, b: Life): boolean =>
  (a.to === null || b.from === null || b.from < a.to) && (b.to === null || a.from === null || a.from < b.to);

const pitch = (count: number, measures: Measures): number =>
  count > measures.wrapAbove ? (measures.card.height + measures.wrapGap) / 2 : measures.card.height + measures.gap;

/** Height of a lane's stack of so many places, in one column or two. */
export const stackHeight = (count: number, measures: Measures): number =>
  count === 0 ? 0 : (count - 1) * pitch(count, measures) + measures.card.height;
