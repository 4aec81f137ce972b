import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Lane, Phase, Role } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { besideTheirOwn } from './besideTheirOwn.ts';
import { type LaneMembers, type Life, laneMembers, type Member } from './laneMembers.ts';
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
  /**
   * For paper, where nobody has to keep a place: ours stand beside those they face as far as their lane reaches, and a
   * lane has no second column on a side that finds room in one. `free`: who was placed above whom does not count either.
   */
  readonly easy?: 'kept' | 'free';
}

/**
 * Where everything stands, from all seats and colleagues the record ever has, so that nobody jumps when the date
 * changes. Two whose lives never meet may get one place, when that keeps the order: the map of a client with a long
 * past stays as small as its fullest day asks. A full lane becomes two columns like bricks in a wall: every card of
 * the outer column faces the gap between two inner ones, and its strands run through there.
 */
export const layoutBanks = (record: ClientRecord, options: LayoutOptions): Layout =>
  layoutWith(record, options)(options.measures);

/** As {@link layoutBanks}, for who tries many measures: who stands above whom depends on none of them. */
export const layoutWith = (
  record: ClientRecord,
  options: Omit<LayoutOptions, 'measures'>,
): ((measures?: Partial<Measures>) => Layout) => {
  const members = laneMembers(record, options.phase, options.visibleAt ?? null);
  const order = orderLanes(options.easy === 'free' ? withoutPlaces(members) : members);
  return (measures) => placed(members, order, options, { ...mapMeasures, ...measures });
};

const placed = (
  members: LaneMembers,
  order: ReturnType<typeof orderLanes>,
  options: LayoutOptions,
  measures: Measures,
): Layout => {
  const isShared = options.visibleAt === undefined;
  const shown = members.lanes.filter((lane) => options.lanes?.includes(lane) ?? true);
  const rows = shown.map((lane): Row => {
    const seats = slotsOf(order.seats.get(lane) ?? [], isShared);
    const ghostSlot = members.lanesWithMovers.has(lane) ? seats.count : null;
    const stacks = {
      seats: ghostSlot === null ? seats : { ...seats, count: seats.count + 1 },
      colleagues: slotsOf(order.colleagues.get(lane) ?? [], isShared),
    };
    return { lane, ghostSlot, ...inColumns(stacks, measures, options.easy !== undefined) };
  });
  const bankWidth = (wraps: boolean): number =>
    measures.card.width * (wraps ? 2 : 1) + (wraps ? measures.columnGap : 0);
  const clientWidth = bankWidth(rows.some((row) => row.seats.wraps));
  const ownWidth = bankWidth(rows.some((row) => row.colleagues.wraps));
  const channelFrom = measures.marginLeft + clientWidth;
  const channelTo = channelFrom + measures.channel;
  const width = channelTo + ownWidth + measures.marginRight;

  const lanes: LaneBand[] = [];
  const seats: Record<Id, Point> = {};
  const colleagues: Record<Id, Point> = {};
  const ghosts: Partial<Record<Role, Point>> = {};
  const spread: Record<Id, number> = {};
  const besideCard = measures.card.height / 2 - (options.easy ? 4 : 12);
  /** For the ends of strands at a card; the outer of two columns has no more than the gap between its cards. */
  const roomFor = (wraps: boolean, slot: number): number =>
    wraps && !(options.easy && slot % 2 === 1) ? measures.wrapGap / 2 - 3 : besideCard;
  const step = measures.card.width + measures.columnGap;
  const outerOwn = width - measures.marginRight - measures.card.width;
  let y = measures.top;
  rows.forEach((row, index) => {
    const body = bodyOf(row, measures);
    const height = measures.lanePadTop + body + measures.lanePadBottom;
    lanes.push({ lane: row.lane, y, height, isTinted: index % 2 === 1 });
    const placeOf = (stack: Stack, slot: number, outerX: number, inward: 1 | -1): Point => {
      const top = y + measures.lanePadTop + (body - heightOf(stack, measures)) / 2;
      return {
        x: outerX + (stack.wraps && slot % 2 === 1 ? inward * step : 0),
        y: top + slot * pitchOf(stack.wraps, measures),
      };
    };
    for (const [id, slot] of row.seats.slotById) seats[id] = placeOf(row.seats, slot, measures.marginLeft, 1);
    for (const [id, slot] of row.colleagues.slotById) colleagues[id] = placeOf(row.colleagues, slot, outerOwn, -1);
    for (const stack of [row.seats, row.colleagues])
      for (const [id, slot] of stack.slotById) spread[id] = roomFor(stack.wraps, slot);
    if (row.lane !== 'unplaced') {
      ghosts[row.lane] =
        row.ghostSlot === null
          ? { x: measures.marginLeft, y: y + measures.lanePadTop + (body - measures.card.height) / 2 }
          : placeOf(row.seats, row.ghostSlot, measures.marginLeft, 1);
    }
    y += height;
  });
  if (options.easy) {
    const wishes = wishesOf(members.links, seats);
    rows.forEach((row, index) => {
      const top = (lanes[index]?.y ?? 0) + measures.lanePadTop;
      const wishOf = (id: Id): number => wishes.get(id) ?? colleagues[id]?.y ?? top;
      const ids = [...row.colleagues.slotById.keys()];
      if (options.easy === 'free') ids.sort((a, b) => wishOf(a) - wishOf(b));
      const { wraps } = row.colleagues;
      const bottom = top + bodyOf(row, measures) - measures.card.height;
      const places = besideTheirOwn(ids.map(wishOf), pitchOf(wraps, measures), top, bottom);
      ids.forEach((id, slot) => {
        const x = outerOwn - (wraps && slot % 2 === 1 ? step : 0);
        colleagues[id] = { x, y: places[slot] ?? top };
        spread[id] = roomFor(wraps, slot);
      });
    });
  }

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

interface Row extends Stacks<Stack> {
  readonly lane: Lane;
  readonly ghostSlot: number | null;
}

interface Stacks<S extends Slots> {
  readonly seats: S;
  readonly colleagues: S;
}

interface Stack extends Slots {
  /** In two columns. */
  readonly wraps: boolean;
}

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

/** Both sides of a lane in one column or two; where it is easy, one that has room in one beside the other has one. */
const inColumns = ({ seats, colleagues }: Stacks<Slots>, measures: Measures, isEasy: boolean): Stacks<Stack> => {
  const asked = (slots: Slots): Stack => ({ ...slots, wraps: slots.count > measures.wrapAbove });
  const stacks = { seats: asked(seats), colleagues: asked(colleagues) };
  if (!isEasy) return stacks;
  const body = bodyOf(stacks, measures);
  const eased = (stack: Stack): Stack => ({
    ...stack,
    wraps: stack.wraps && heightOf({ ...stack, wraps: false }, measures) > body,
  });
  return { seats: eased(stacks.seats), colleagues: eased(stacks.colleagues) };
};

const bodyOf = ({ seats, colleagues }: Stacks<Stack>, measures: Measures): number =>
  Math.max(measures.card.height, heightOf(seats, measures), heightOf(colleagues, measures));

const pitchOf = (wraps: boolean, measures: Measures): number =>
  wraps ? (measures.card.height + measures.wrapGap) / 2 : measures.card.height + measures.gap;

const heightOf = ({ count, wraps }: Pick<Stack, 'count' | 'wraps'>, measures: Measures): number =>
  count === 0 ? 0 : (count - 1) * pitchOf(wraps, measures) + measures.card.height;

/** Height of a lane's stack of so many places, in one column or two. */
export const stackHeight = (count: number, measures: Measures): number =>
  heightOf({ count, wraps: count > measures.wrapAbove }, measures);

const withoutPlaces = (members: LaneMembers): LaneMembers => ({
  ...members,
  seats: members.seats.map((seat) => ({ ...seat, position: 0 })),
  colleagues: members.colleagues.map((colleague) => ({ ...colleague, position: 0 })),
});

/** Of each colleague the mean height of the cards she faces. */
const wishesOf = (links: LaneMembers['links'], seats: Readonly<Record<Id, Point>>): ReadonlyMap<Id, number> =>
  new Map(
    [...Map.groupBy(links, (link) => link.colleagueId)].flatMap(([id, own]) => {
      const heights = own.flatMap(({ seatId }) => seats[seatId]?.y ?? []);
      return heights.length === 0 ? [] : [[id, heights.reduce((sum, each) => sum + each, 0) / heights.length] as const];
    }),
  );
