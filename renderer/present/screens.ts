/** A stretch of a page that is not to be cut, in the units of the page. */
export interface PageRow {
  readonly top: number;
  readonly bottom: number;
}

interface Page {
  readonly height: number;
  /** What of it is seen at a time. */
  readonly visible: number;
  /** From top to bottom; empty for a page that may be cut anywhere. */
  readonly rows: readonly PageRow[];
  /** Height of what stays at the top of every screen. */
  readonly head: number;
}

/** What of a page is seen at once. */
export interface PageScreen {
  readonly start: number;
  readonly end: number;
}

/** What is seen again of the screen before, where a page may be cut anywhere. */
const overlap = 0.12;

/**
 * The screens of a page that is too tall to be seen at once: each begins with the row that the one before would have cut,
 * the last is full. One screen for a page that is not.
 */
export const screensOf = (page: Page): readonly PageScreen[] => {
  const { height, visible } = page;
  const screens: PageScreen[] = [];
  let start = 0;
  while (visible > 0 && start + visible < height - 1) {
    const cut = cutIn(page, start);
    screens.push({ start, end: cut?.top ?? start + visible });
    const next = cut ? cut.top - page.head : start + visible * (1 - overlap);
    start = Math.max(start + 1, Math.min(next, lastStart(page)));
  }
  return [...screens, { start, end: height }];
};

/** The row to begin the next screen with; null where the page may be cut, or one row is all that is seen. */
const cutIn = ({ visible, rows, head }: Page, start: number): PageRow | null => {
  const cut = rows.find(({ bottom }) => bottom > start + visible);
  return cut && cut.top - head > start + visible * overlap ? cut : null;
};

/** From here on the rest is seen at once. */
const lastStart = ({ height, visible, rows, head }: Page): number => {
  const first = rows.find(({ top }) => top - head + visible >= height);
  return first ? first.top - head : height - visible;
};
