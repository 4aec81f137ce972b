/** Measures of the timeline in CSS pixels; timeline.css repeats none of them, it gets them as custom properties. */
export const geometry = {
  /** Left edge of the tracks; it stands under the edge of the map. */
  plotLeft: 252,
  /** Room at the right for half a year's label and the scroll bar. */
  plotRightPadding: 28,
  /** Row labels begin at the right of the way back to today. */
  labelsLeft: 72,
  plotLeftPadding: 10,
  axisHeight: 20,
  curveTop: 24,
  curveBase: 58,
  rowsTop: 66,
  barHeight: 14,
  /** A row takes what the height leaves, within these bounds; below the first the lanes fold, then the rows scroll. */
  rowHeight: { least: 14, most: 28, heading: 18 },
  /** Of the bar that stands for a lane. */
  laneBarHeight: 7,
  /** The strip of all years above the axis, where it is needed. */
  overviewHeight: 24,
  /** Least distance between two labels on the axis. */
  tickRoom: 46,
} as const;

export const rowHeightFor = (available: number, rows: number): number =>
  Math.min(geometry.rowHeight.most, Math.max(geometry.rowHeight.least, available / Math.max(rows, 1)));

/** The bar within a row: at its full height in a comfortable one, and never touching the next. */
export const barHeightFor = (rowHeight: number): number => Math.min(geometry.barHeight, Math.round(rowHeight) - 5);
