import type { Ballot } from '../../shared/insight/ballots.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { StancePosition } from '../../shared/model/vocabulary.ts';

/** From us on the left to against us on the right. */
export const columns = ['for', 'undecided', 'unknown', 'against'] as const satisfies readonly StancePosition[];

export const measures = { cardHeight: 66, gap: 9, columnGap: 14, head: 32 } as const;

export interface PlacedBallot {
  readonly ballot: Ballot;
  readonly x: number;
  readonly y: number;
}

export interface TableLayout {
  readonly cardWidth: number;
  readonly height: number;
  readonly columns: readonly { readonly position: StancePosition; readonly x: number; readonly votes: number }[];
  readonly cards: readonly PlacedBallot[];
  /** One curve per vote that is cast by somebody else: from its owner's card to the card of who holds it next. */
  readonly arrows: readonly { readonly fromId: Id; readonly toId: Id; readonly path: string }[];
}

/** The table of a deal: one column per position, one card per voter in the order given, arrows for delegations. */
export const layOutTable = (ballots: readonly Ballot[], width: number): TableLayout => {
  const { cardHeight, gap, columnGap, head } = measures;
  const cardWidth = (width - columnGap * (columns.length - 1)) / columns.length;
  const xOf = (position: StancePosition): number => columns.indexOf(position) * (cardWidth + columnGap);
  const inColumn = (position: StancePosition) => ballots.filter((ballot) => ballot.position === position);
  const cards = columns.flatMap((position) =>
    inColumn(position).map((ballot, row) => ({ ballot, x: xOf(position), y: head + row * (cardHeight + gap) })),
  );
  const deepest = Math.max(1, ...columns.map((position) => inColumn(position).length));
  const cardOf = new Map(cards.map((card) => [card.ballot.personId, card]));
  return {
    cardWidth,
    height: head + deepest * (cardHeight + gap),
    columns: columns.map((position) => ({
      position,
      x: xOf(position),
      votes: inColumn(position).reduce((sum, { casts }) => sum + casts.length, 0),
    })),
    cards,
    arrows: cards.flatMap(({ ballot, ...from }) => {
      const to = ballot.delegation && cardOf.get(ballot.delegation.toPersonId);
      return to ? [{ fromId: ballot.personId, toId: to.ballot.personId, path: arrow(from, to, cardWidth) }] : [];
    }),
  };
};

interface Corner {
  readonly x: number;
  readonly y: number;
}

/** Leaves at the side that faces the other card; within one column it bows out to the right. */
const arrow = (from: Corner, to: Corner, cardWidth: number): string => {
  const half = measures.cardHeight / 2;
  const y0 = from.y + half;
  const y1 = to.y + half;
  if (from.x === to.x) {
    const x = from.x + cardWidth;
    const bow = x + measures.columnGap * 1.6;
    return `M${x} ${y0}C${bow} ${y0} ${bow} ${y1} ${x} ${y1}`;
  }
  const goesRight = from.x < to.x;
  const x0 = goesRight ? from.x + cardWidth : from.x;
  const x1 = goesRight ? to.x : to.x + cardWidth;
  const middle = (x0 + x1) / 2;
  return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
};
