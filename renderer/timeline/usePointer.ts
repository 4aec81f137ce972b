import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { select, setDate } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import type { Stretch } from '../editor/editorStore.ts';
import { frameThrottle } from './frameThrottle.ts';
import { geometry } from './geometry.ts';
import { dateOfHit, type Hit, hitHeader, hitLane, hitRow } from './hitTest.ts';
import type { LaneGroup } from './laneGroups.ts';
import type { RowPlace } from './laneRows.ts';
import type { PlacedLane, PlacedRow } from './layOutRow.ts';
import { setLoop } from './playerActions.ts';
import type { PlacedTip } from './TimelineTip.tsx';
import type { TimelineModel } from './timelineModel.ts';
import type { TimeScale } from './timeScale.ts';
import { holderTip, tipOf } from './tipWords.ts';
import { windowFrames } from './windowFrames.ts';

interface Surroundings {
  readonly root: RefObject<HTMLElement | null>;
  readonly rows: RefObject<HTMLDivElement | null>;
  readonly record: ClientRecord;
  readonly model: TimelineModel;
  readonly scale: TimeScale;
  readonly placedRow: (bar: SeatBar) => PlacedRow;
  readonly placedLane: (group: LaneGroup) => PlacedLane;
  readonly places: readonly RowPlace[];
}

interface Hover {
  readonly tip: PlacedTip | null;
  readonly hoverDate: PlainDate | null;
}

const nothing: Hover = { tip: null, hoverDate: null };

/** Pixels the pointer may stray and the press still be a click. */
const clickSlack = 3;

/** Press anywhere on the tracks to go there, drag to scrub, click a bar to select its seat, hover to be told. */
export const usePointer = (surroundings: Surroundings) => {
  const editor = useEditor();
  const [hover, setHover] = useState<Hover>(nothing);
  const press = useRef<{
    readonly pointerId: number;
    readonly x: number;
    readonly hit: Hit | null;
    /** With Shift the hand marks a loop from this day on. */
    readonly loopFrom: PlainDate | null;
  } | null>(null);
  const now = useRef(surroundings);
  useLayoutEffect(() => {
    now.current = surroundings;
  });

  // what the pointer rests on has moved away from under it
  // biome-ignore lint/correctness/useExhaustiveDependencies: other years alone are the reason
  useEffect(() => setHover(nothing), [surroundings.scale]);

  const scrubbing = useMemo(() => frameThrottle((date: PlainDate) => setDate(editor, date), windowFrames), [editor]);
  const looping = useMemo(
    () => frameThrottle((loop: Stretch) => setLoop(editor, loop.from, loop.to), windowFrames),
    [editor],
  );
  const hovering = useMemo(() => frameThrottle(setHover, windowFrames), []);
  useEffect(
    () => () => {
      looping.drop();
      scrubbing.drop();
      hovering.drop();
      editor.store.setState({ isScrubbing: false });
    },
    [editor, scrubbing, looping, hovering],
  );

  const handlers = useMemo(() => {
    const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
      const { scale, root } = now.current;
      const at = placeOf(event, now.current);
      if (event.button !== 0 || !at.isOnTracks) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const loopFrom = event.shiftKey ? scale.dateAt(at.x) : null;
      press.current = { pointerId: event.pointerId, x: at.x, hit: at.hit, loopFrom };
      if (loopFrom) {
        setHover(nothing);
        event.preventDefault();
        return;
      }
      hovering.drop();
      setHover(nothing);
      setDate(editor, dateOfHit(at.hit, scale, at.x));
      // the arrow keys go on where the hand left off
      root.current?.querySelector<HTMLElement>('[role=slider]')?.focus({ preventScroll: true });
      event.preventDefault();
    };

    const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
      const { scale, record } = now.current;
      const pressed = press.current;
      const at = placeOf(event, now.current);
      if (pressed?.loopFrom) {
        looping.push({ from: pressed.loopFrom, to: scale.dateAt(at.x) });
        return;
      }
      if (pressed) {
        if (Math.abs(at.x - pressed.x) <= clickSlack && pressed.hit) return;
        press.current = { ...pressed, hit: null };
        if (!editor.store.getState().isScrubbing) editor.store.setState({ isScrubbing: true });
        scrubbing.push(scale.dateAt(at.x));
        return;
      }
      if (!at.isOnTracks) {
        const bar = labelledBar(event, now.current.model);
        const tip = bar && holderTip(bar, editor.store.getState().date);
        hovering.push({ tip: tip ? { ...tip, x: event.clientX, y: event.clientY } : null, hoverDate: null });
        return;
      }
      const tip = at.hit && tipOf(at.hit, record, editor.store.getState().round?.personIds);
      hovering.push({
        tip: tip ? { ...tip, x: event.clientX, y: event.clientY } : null,
        hoverDate: dateOfHit(at.hit, scale, at.x),
      });
    };

    const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
      const pressed = press.current;
      if (!pressed || pressed.pointerId !== event.pointerId) return;
      press.current = null;
      if (pressed.loopFrom) {
        looping.flush();
        return;
      }
      scrubbing.flush();
      editor.store.setState({ isScrubbing: false });
      if (pressed.hit && 'row' in pressed.hit && pressed.hit.row)
        select(editor, { kind: 'seat', id: pressed.hit.row.bar.seatId });
    };

    const onPointerCancel = (): void => {
      press.current = null;
      looping.drop();
      scrubbing.drop();
      editor.store.setState({ isScrubbing: false });
    };

    const onPointerLeave = (): void => hovering.push(nothing);

    return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onPointerLeave };
  }, [editor, scrubbing, looping, hovering]);

  return { ...hover, handlers };
};

/** Where on the timeline the pointer is, and what lies there. */
const placeOf = (
  event: PointerEvent<HTMLElement>,
  { root, rows, model, scale, placedRow, placedLane, places }: Surroundings,
): { readonly x: number; readonly isOnTracks: boolean; readonly hit: Hit | null } => {
  const box = root.current?.getBoundingClientRect();
  if (!box) return { x: 0, isOnTracks: false, hit: null };
  const x = event.clientX - box.left;
  const y = event.clientY - box.top;
  // the scroll bar stands right of the scale
  const isOnTracks = x >= geometry.plotLeft && x <= Math.min(scale.right + 12, box.width) && y >= 0 && y < box.height;
  if (!isOnTracks) return { x, isOnTracks, hit: null };
  if (y < geometry.rowsTop) return { x, isOnTracks, hit: hitHeader(model.marks, model.windows, scale, x) };
  const inRows = y - geometry.rowsTop + (rows.current?.scrollTop ?? 0);
  const row = places.find(({ top, height }) => top <= inRows && inRows < top + height);
  if (!row) return { x, isOnTracks, hit: null };
  const hit =
    row.kind === 'seat'
      ? hitRow(placedRow(row.bar), x, inRows - row.top, row.height)
      : hitLane(placedLane(row.group), scale, x);
  return { x, isOnTracks, hit };
};

const labelledBar = (event: PointerEvent<HTMLElement>, model: TimelineModel): SeatBar | null => {
  const label = event.target instanceof Element ? event.target.closest('[data-seat]') : null;
  const seatId = label?.getAttribute('data-seat');
  return (seatId && model.bars.find((bar) => bar.seatId === seatId)) || null;
};
