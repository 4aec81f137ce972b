import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { type PageRow, type PageScreen, screensOf } from './screens.ts';
import classes from './stagePages.module.css';

/** Larger than this is no longer read sooner. */
const largest = 2.2;
/** What cannot be shown whole is drawn larger than it must be. */
const ease = 1.15;

/** Shows the next or the previous screen of a page; false where there is none. */
export type TurnPage = (by: 1 | -1) => boolean;

interface ScaledProps {
  readonly width: number;
  /** Drawn smaller than this, it is hard to read from the last row. */
  readonly least: number;
  readonly turnPage: RefObject<TurnPage>;
  readonly children: ReactNode;
}

/**
 * A page laid out at a width of its own, as large as the stage can show it whole. Where that could not be read, as large
 * as it must be, screen after screen. Measured past React.
 */
export const Scaled = ({ width, least, turnPage, children }: ScaledProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, page.current];
    if (!outer || !inner) return;
    let at = 0;
    let screens: readonly PageScreen[] = [];
    const place = (): void => {
      const wide = outer.clientWidth / width;
      const height = inner.offsetHeight;
      const whole = Math.min(largest, wide, outer.clientHeight / Math.max(1, height));
      const scale = whole < least ? Math.min(wide, least * ease) : whole;
      const lines = linesOf(inner);
      screens = screensOf({ height, visible: outer.clientHeight / scale, ...lines });
      at = Math.min(at, screens.length - 1);
      const { start, end } = screens[at] ?? { start: 0, end: height };
      const left = Math.max(0, (outer.clientWidth - width * scale) / 2);
      inner.style.transform = `translate(${left}px, ${-start * scale}px) scale(${scale})`;
      inner.style.clipPath = `inset(${start}px 0 ${Math.max(0, height - end)}px)`;
      inner.style.setProperty('--page-start', `${start}px`);
      outer.toggleAttribute('data-goes-on', at < screens.length - 1);
      for (const name of inner.querySelectorAll<HTMLElement>('[data-row-name]')) keepInSight(name, start + lines.head);
    };
    place();
    turnPage.current = (by) => {
      if (!screens[at + by]) return false;
      at += by;
      place();
      return true;
    };
    const observer = new ResizeObserver(place);
    observer.observe(outer);
    observer.observe(inner);
    return () => {
      observer.disconnect();
      turnPage.current = noTurn;
    };
  }, [width, least, turnPage]);
  return (
    <div ref={frame} className={classes.scaled} data-testid="stage-page">
      <div ref={page} className={classes.page} style={{ width }}>
        {children}
      </div>
    </div>
  );
};

export const noTurn: TurnPage = () => false;

/** The name of several rows stands beside the first of them that is seen. */
const keepInSight = (name: HTMLElement, from: number): void => {
  const cell = name.parentElement;
  const hidden = cell ? from - cell.offsetTop : 0;
  const isCut = cell !== null && hidden > 0 && hidden < cell.offsetHeight;
  name.style.transform = isCut ? `translateY(${hidden}px)` : '';
};

/** Whom the table tells of in one or more rows, or the parts of another page; and the height of the table's head. */
const linesOf = (page: HTMLElement): { readonly rows: readonly PageRow[]; readonly head: number } => {
  const firsts = [...page.querySelectorAll<HTMLElement>(whole)].map(({ offsetTop }) => offsetTop);
  return {
    rows: firsts.map((top, index) => ({ top, bottom: firsts[index + 1] ?? page.offsetHeight })),
    head: page.querySelector('thead')?.offsetHeight ?? 0,
  };
};

const whole = 'tbody > tr[data-first="true"], .deals-page > section:not(.deals-milestones)';
