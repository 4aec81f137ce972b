import { type RefObject, useEffect, useRef } from 'react';
import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { frameThrottle } from './frameThrottle.ts';
import { movedTo, rangeShown, zoomed } from './shownYears.ts';
import type { TimeScale } from './timeScale.ts';
import { windowFrames } from './windowFrames.ts';
import { showYears } from './zoomActions.ts';

/** A notch of a common wheel (100) changes what is shown by a fifth. */
const zoomPerPixel = 0.0018;

/** Ctrl and the wheel (or two fingers spread) stretch the years around the pointer; sideways moves along them. */
export const useZoomWheel = (root: RefObject<HTMLElement | null>, range: TimeRange, scale: TimeScale): void => {
  const editor = useEditor();
  const now = useRef({ range, scale });
  useEffect(() => {
    now.current = { range, scale };
  });
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    // a fast wheel turns several times between two pictures: what it turned is summed up
    let turned = 1;
    let moved = 0;
    const showing = frameThrottle((anchor: PlainDate) => {
      const { shownYears } = editor.store.getState();
      const next = turned === 1 ? shownYears : zoomed(now.current.range, shownYears, anchor, turned);
      const { from, to } = rangeShown(now.current.range, next);
      const days = (moved / (now.current.scale.right - now.current.scale.left)) * (dayNumber(to) - dayNumber(from));
      showYears(editor, moved === 0 ? next : movedTo(now.current.range, next, dayNumber(from) + days));
      turned = 1;
      moved = 0;
    }, windowFrames);
    const onWheel = (event: WheelEvent): void => {
      const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
      const isSideways = Math.abs(sideways) >= Math.abs(event.deltaY) && sideways !== 0;
      if (!event.ctrlKey && !(isSideways && editor.store.getState().shownYears)) return;
      event.preventDefault();
      if (event.ctrlKey) turned *= Math.exp(event.deltaY * zoomPerPixel);
      else moved += sideways;
      showing.push(now.current.scale.dateAt(event.clientX - element.getBoundingClientRect().left));
    };
    // React listens passively, and the wheel would zoom the page
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      showing.drop();
    };
  }, [editor, root]);
};
