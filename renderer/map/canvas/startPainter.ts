import { isMoving } from '../../editor/calmStore.ts';
import { pickFelt, pickScene } from '../../editor/derived.ts';
import type { Editor, EditorState } from '../../editor/editorStore.ts';
import type { Line } from '../geometry/line.ts';
import type { Size, View } from '../geometry/view.ts';
import type { MapStore } from '../mapStore.ts';
import { pickLit } from '../pickLit.ts';
import { isNewPull, type Shown, swingDuration } from '../swing.ts';
import { type Colours, readColours } from './colours.ts';
import { paintPicture } from './paintPicture.ts';
import { isSamePicture, type Picture } from './picture.ts';

/** With more lines than this a running replay repaints them in every second frame. */
const linesPerFrame = 80;
/** Milliseconds; a little less than two frames last. */
const leastPause = 28;

export interface PainterSources {
  readonly editor: Editor;
  readonly mapStore: MapStore;
  readonly viewport: {
    readonly view: () => View;
    readonly size: () => Size;
    readonly subscribe: (listener: () => void) => () => void;
  };
}

/**
 * Keeps the canvas equal to what the stores say: one frame when something it shows has changed, frames in a row only
 * while strands swing. Returns the function that stops it.
 */
export const startPainter = (canvas: HTMLCanvasElement, sources: PainterSources): (() => void) => {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this window has no 2d canvas');
  const { editor, mapStore, viewport } = sources;
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let colours: Colours = readColours(canvas);
  let painted: Picture | null = null;
  let shown: Shown | null = null;
  let supposed: EditorState['supposed'] = null;
  let swingStart = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let paintedAt = Number.NEGATIVE_INFINITY;

  const request = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  /** A full plate takes as long to stroke as a frame lasts; while it moves by itself, half the frames do. */
  const isEnoughForNow = ({ scene, view, lit }: Picture, time: number): boolean =>
    isMoving(editor.store.getState()) &&
    scene.strands.length + scene.ties.length > linesPerFrame &&
    view === painted?.view &&
    lit === painted.lit &&
    time - paintedAt < leastPause;

  const watchPulls = (): void => {
    const state = editor.store.getState();
    const felt = pickFelt(state);
    if (!felt || !state.record) {
      shown = null;
      return;
    }
    if (state.supposed !== supposed) {
      const isMore = (state.supposed?.length ?? 0) > (supposed?.length ?? 0);
      if (isMore && !stillness.matches) swingStart = performance.now();
      supposed = state.supposed;
    }
    // Nothing supposed is a pull of history: when it ends, no scene of old is played again.
    if (state.supposed) return;
    if (shown?.date === state.date && shown.latest === felt.latest) return;
    const now: Shown = { date: state.date, latest: felt.latest };
    if (isNewPull(shown, now) && !stillness.matches) swingStart = performance.now();
    shown = now;
  };

  const currentPicture = (): Picture | null => {
    const state = editor.store.getState();
    const scene = pickScene(state);
    if (!scene) return null;
    const { hoveredLine, gesture } = mapStore.getState();
    return {
      scene,
      view: viewport.view(),
      size: viewport.size(),
      pixelRatio: window.devicePixelRatio,
      colours,
      lit: pickLit(state),
      selected: lineOf(state.selection),
      hovered: hoveredLine,
      gesture,
    };
  };

  const paint = (time: number): void => {
    frame = 0;
    const picture = currentPicture();
    if (picture && isEnoughForNow(picture, time)) {
      request();
      return;
    }
    if (!picture) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      painted = null;
      return;
    }
    fitCanvas(canvas, picture);
    const elapsed = Math.max(0, time - swingStart);
    paintPicture(context, picture, elapsed);
    painted = picture;
    paintedAt = time;
    if (elapsed < swingDuration) request();
  };

  const look = (): void => {
    watchPulls();
    const picture = currentPicture();
    if (!picture || !isSamePicture(painted, picture)) request();
  };

  const recolour = (): void => {
    colours = readColours(canvas);
    look();
  };

  const theme = new MutationObserver(recolour);
  theme.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-mantine-color-scheme', 'class'],
  });
  const stopWatchingRatio = watchPixelRatio(look);
  const unsubscribe = [editor.store.subscribe(look), mapStore.subscribe(look), viewport.subscribe(look)];
  look();
  return () => {
    cancelAnimationFrame(frame);
    theme.disconnect();
    stopWatchingRatio();
    for (const stop of unsubscribe) stop();
  };
};

const lineOf = (() => {
  // The same selection gives the same line, so that unchanged pictures compare equal.
  const known = new WeakMap<object, Line | null>();
  return (selection: { readonly kind: string; readonly id: string } | null): Line | null => {
    if (!selection) return null;
    const before = known.get(selection);
    if (before !== undefined) return before;
    const line: Line | null =
      selection.kind === 'pairing' || selection.kind === 'tie' ? { kind: selection.kind, id: selection.id } : null;
    known.set(selection, line);
    return line;
  };
})();

const fitCanvas = (canvas: HTMLCanvasElement, { size, pixelRatio }: Picture): void => {
  const width = Math.round(size.width * pixelRatio);
  const height = Math.round(size.height * pixelRatio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
};

/** A window dragged to another screen, or zoomed by the browser, gets sharp lines again. */
const watchPixelRatio = (onChange: () => void): (() => void) => {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const changed = (): void => {
    query.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
    onChange();
  };
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};
