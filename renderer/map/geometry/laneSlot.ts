import type { Lane } from '../../../shared/model/vocabulary.ts';
import type { Card, ColleagueCard, LaneBand, Layout, Point, SeatCard } from '../../../shared/scene/sceneTypes.ts';

/** Where a carried card would land: `index` counts the other cards of its kind above it in the lane. */
export interface LaneSlot {
  readonly lane: Lane;
  readonly index: number;
  /** The other cards of the lane, top to bottom. */
  readonly others: readonly string[];
  /** Left end and length of the line that marks the place, in scene units. */
  readonly mark: Point & { readonly width: number };
}

/**
 * The place for a card whose centre is carried to `centre`: any lane, between any two cards of its own bank. Null
 * above the first lane and below the last, which means "back where it was".
 */
export const laneSlotAt = (
  layout: Layout,
  cards: readonly Card[],
  carried: SeatCard | ColleagueCard,
  centre: Point,
): LaneSlot | null => {
  const band = layout.lanes.find((each) => centre.y >= each.y && centre.y < each.y + each.height);
  if (!band) return null;
  const others = othersIn(cards, carried, band.lane);
  const index = others.filter((card) => card.y + card.height / 2 < centre.y).length;
  return slotIn(band, others, carried, index);
};

/** True when the card would land where it already is. */
export const isOwnSlot = (cards: readonly Card[], carried: Card, slot: LaneSlot): boolean =>
  slot.lane === carried.lane &&
  slot.index === slot.others.filter((id) => (cards.find((card) => card.id === id)?.y ?? 0) < carried.y).length;

/** One place further up or down: past the next card of the lane, from its end into the lane beyond. Null at the edge. */
export const slotBeside = (
  layout: Layout,
  cards: readonly Card[],
  card: SeatCard | ColleagueCard,
  direction: 'up' | 'down',
): LaneSlot | null => {
  const step = direction === 'up' ? -1 : 1;
  const at = layout.lanes.findIndex((band) => band.lane === card.lane);
  const own = layout.lanes[at];
  if (!own) return null;
  const others = othersIn(cards, card, own.lane);
  const index = others.filter((other) => other.y < card.y).length + step;
  if (index >= 0 && index <= others.length) return slotIn(own, others, card, index);
  const next = layout.lanes[at + step];
  if (!next) return null;
  const there = othersIn(cards, card, next.lane);
  return slotIn(next, there, card, direction === 'up' ? there.length : 0);
};

const othersIn = (cards: readonly Card[], carried: Card, lane: Lane): readonly Card[] =>
  cards
    .filter((card) => card.kind === carried.kind && card.lane === lane && card.id !== carried.id)
    .sort((a, b) => a.y - b.y);

const slotIn = (band: LaneBand, others: readonly Card[], carried: Card, index: number): LaneSlot => ({
  lane: band.lane,
  index,
  others: others.map((card) => card.id),
  mark: { x: carried.x, y: markHeight(band, others[index - 1], others[index]), width: carried.width },
});

const markGap = 5;

const markHeight = (band: LaneBand, above: Card | undefined, below: Card | undefined): number => {
  if (above && below) return (above.y + above.height + below.y) / 2;
  if (above) return Math.min(above.y + above.height + markGap, band.y + band.height - 2);
  if (below) return Math.max(below.y - markGap, band.y + 2);
  return band.y + band.height / 2;
};
