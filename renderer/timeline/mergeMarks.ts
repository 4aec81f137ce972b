/** Things that stand so near each other along a line that they are drawn as one. */
export interface MarkGroup<T> {
  /** The middle between the first and the last of them. */
  readonly x: number;
  readonly things: readonly T[];
}

interface Span<T> {
  readonly first: number;
  readonly last: number;
  readonly things: readonly T[];
}

/** Groups whose middles are at least `room` apart, with every thing in one of them and none out of order. */
export const mergeMarks = <T>(
  things: readonly T[],
  xOf: (thing: T) => number,
  room: number,
): readonly MarkGroup<T>[] => {
  const spans: Span<T>[] = [];
  const inOrder = things.map((thing) => ({ thing, x: xOf(thing) })).sort((a, b) => a.x - b.x);
  for (const { thing, x } of inOrder) {
    let next: Span<T> = { first: x, last: x, things: [thing] };
    // a group that grew may have come too near the one before it
    for (let before = spans.at(-1); before && middleOf(next) - middleOf(before) < room; before = spans.at(-1)) {
      next = { first: before.first, last: next.last, things: [...before.things, ...next.things] };
      spans.pop();
    }
    spans.push(next);
  }
  return spans.map((span) => ({ x: middleOf(span), things: span.things }));
};

const middleOf = ({ first, last }: Span<unknown>): number => (first + last) / 2;
