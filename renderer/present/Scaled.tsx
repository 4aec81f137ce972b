import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './present.module.css';

/** Larger than this is no longer read sooner. */
const largest = 2.2;

/** A page laid out at a width of its own, as large as the stage can show it whole. Measured past React. */
export const Scaled = ({ width, children }: { readonly width: number; readonly children: ReactNode }) => {
  const frame = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, page.current];
    if (!outer || !inner) return;
    const place = (): void => {
      const scale = Math.min(largest, outer.clientWidth / width, outer.clientHeight / Math.max(1, inner.offsetHeight));
      const left = Math.max(0, (outer.clientWidth - width * scale) / 2);
      inner.style.transform = `translate(${left}px, 0) scale(${scale})`;
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [width]);
  return (
    <div ref={frame} className={classes.scaled}>
      <div ref={page} className={classes.page} style={{ width }}>
        {children}
      </div>
    </div>
  );
};
