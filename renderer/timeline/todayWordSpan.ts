/** From left to right, in CSS pixels. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Half of the playhead's handle. */
const handleReach = 8;

/** Beside the line of today, far enough to clear the handle that stands on it; left of it where the right has no room. */
export const todayWordSpan = (todayX: number, wordWidth: number, width: number): Span => {
  const right = todayX + handleReach + 3;
  const from = right + wordWidth <= width ? right : todayX - handleReach - 3 - wordWidth;
  return { from, to: from + wordWidth };
};

/** True when a handle at `x` would hide a part of the word. */
export const isUnderHandle = ({ from, to }: Span, x: number): boolean => x + handleReach > from && x - handleReach < to;
