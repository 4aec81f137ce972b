import { type MouseEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import type { Stretch } from '../editor/editorStore.ts';
import { frameThrottle } from './frameThrottle.ts';
import { geometry } from './geometry.ts';
import { movedTo, rangeShown, resized } from './shownYears.ts';
import type { TimeScale } from './timeScale.ts';
import { windowFrames } from './windowFrames.ts';
import { showAllYears, showYears } from './zoomActions.ts';

/** What a hand that came down on the strip moves. */
type Grip =
  | { readonly kind: 'end'; readonly end: 'from' | 'to' }
  /** The whole box, held so many days after its beginning. */
  | { readonly kind: 'box'; readonly held: number }
  /** A new box, from this day on. */
  | { readonly kind: 'new'; readonly from: PlainDate };

/** Drag the box or one of its ends; press beside it to bring it there; drag over all years to choose some; twice for all. */
export const useOverviewPointer = (range: TimeRange, scale: TimeScale) => {
  const editor = useEditor();
  const grip = useRef<Grip | null>(null);
  const showing = useMemo(
    () => frameThrottle((shown: Stretch | null) => showYears(editor, shown), windowFrames),
    [editor],
  );
  useEffect(() => showing.drop, [showing]);

  return useMemo(() => {
    const dateAt = (event: MouseEvent<HTMLElement>): PlainDate =>
      scale.dateAt(event.clientX - event.currentTarget.getBoundingClientRect().left + geometry.plotLeft);

    const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
      event.stopPropagation();
      if (event.button !== 0) return;
      const { shownYears } = editor.store.getState();
      const date = dateAt(event);
      grip.current = gripOf(event.target, range, shownYears, date);
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.querySelector<HTMLElement>('[role=scrollbar]')?.focus({ preventScroll: true });
      event.preventDefault();
      if (grip.current.kind === 'box') showing.push(boxAt(range, shownYears, date, grip.current.held));
    };

    const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
      event.stopPropagation();
      const held = grip.current;
      if (!held) return;
      const { shownYears } = editor.store.getState();
      const date = dateAt(event);
      if (held.kind === 'box') showing.push(boxAt(range, shownYears, date, held.held));
      else if (held.kind === 'end') showing.push(resized(range, shownYears, held.end, date));
      else if (Math.abs(scale.xOf(date) - scale.xOf(held.from)) > leastDrag)
        showing.push(between(range, held.from, date));
    };

    const onPointerUp = (): void => {
      grip.current = null;
      showing.flush();
    };

    const onDoubleClick = (): void => showAllYears(editor);

    return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onDoubleClick };
  }, [editor, range, scale, showing]);
};

/** Pixels of a drag below which nothing is chosen. */
const leastDrag = 6;

const gripOf = (target: EventTarget, range: TimeRange, shown: Stretch | null, date: PlainDate): Grip => {
  const end = target instanceof Element ? target.getAttribute('data-end') : null;
  if (end === 'from' || end === 'to') return { kind: 'end', end };
  if (!shown) return { kind: 'new', from: date };
  const { from, to } = rangeShown(range, shown);
  const isInside = from <= date && date <= to;
  const held = isInside ? dayNumber(date) - dayNumber(from) : (dayNumber(to) - dayNumber(from)) / 2;
  return { kind: 'box', held };
};

const boxAt = (range: TimeRange, shown: Stretch | null, date: PlainDate, held: number): Stretch | null =>
  movedTo(range, shown, dayNumber(date) - held);

const between = (range: TimeRange, a: PlainDate, b: PlainDate): Stretch | null =>
  resized(range, { from: a < b ? a : b, to: range.to }, 'to', a < b ? b : a);
