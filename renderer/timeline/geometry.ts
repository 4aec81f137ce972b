/** Measures of the timeline in CSS pixels; timeline.css repeats none of them, it gets them as custom properties. */
export const geometry = {
  /** Left edge of the tracks; it stands under the edge of the map. */
  plotLeft: 252,
  /** Room at the right for half a year's label and the scroll bar. */
  plotRightPadding: 28,
  /** Row labels begin at the right of the transport's column. */
  labelsLeft: 98,
  plotLeftPadding: 10,
  axisHeight: 20,
  curveTop: 24,
  curveBase: 58,
  rowsTop: 66,
  barHeight: 14,
  /** A row takes what the height leaves, within these bounds; below the first the rows scroll. */
  rowHeight: { least: 20, most: 28 },
  /** Least distance between two labels on the axis. */
  tickRoom: 46,
} as const;

export const rowHeightFor = (available: number, rows: number): number =>
  Math.min(geometry.rowHeight.most, Math.max(geometry.rowHeight.least, available / Math.max(rows, 1)));

/** First row and the one after the last of those that show, with one to spare at both ends. */
export const visibleRows = (
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly end: number } => ({
  first: Math.max(0, Math.floor(scrollTop / rowHeight) - 1),
  end: Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + 1),
});
