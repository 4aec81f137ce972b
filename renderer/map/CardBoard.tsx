import { type Node, ReactFlow } from '@xyflow/react';
import {
  type MouseEvent as ReactMouseEvent,
  type PointerEvent as ReactPointerEvent,
  useCallback,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Layout, Point, Scene, Strand } from '../../shared/scene/sceneTypes.ts';
import { select } from '../editor/actions.ts';
import { pickLayout, pickScene } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { pull } from '../whatIf/whatIfActions.ts';
import { hitLine } from './canvas/hitLine.ts';
import { ColleagueNode } from './cards/ColleagueNode.tsx';
import { GhostNode } from './cards/GhostNode.tsx';
import { SeatNode } from './cards/SeatNode.tsx';
import { isSameLine, type Line } from './geometry/line.ts';
import { zoomRange } from './geometry/view.ts';
import { useStrandPull } from './gestures/useStrandPull.ts';
import { useMapTools } from './MapContext.tsx';

const nodeTypes = { seat: SeatNode, colleague: ColleagueNode, ghost: GhostNode };
const proOptions = { hideAttribution: true };

/** React Flow holds the cards and the view; lines are none of its business. The wheel scrolls, with Ctrl it zooms. */
export const CardBoard = () => {
  const { t } = useTranslation();
  const editor = useEditor();
  const { store, viewport } = useMapTools();
  const layout = useEditorState(pickLayout);
  const client = useEditorState((state) => state.record?.tables.client[state.record.clientId]?.name ?? '');
  const isPressOnCard = useRef(false);
  const strandPull = useStrandPull();
  const nodes = useMemo(() => (layout ? nodesOf(layout) : []), [layout]);

  const lineAt = useCallback(
    (client: {
      readonly clientX: number;
      readonly clientY: number;
    }): { readonly line: Line | null; readonly at: Point } => {
      const at = viewport.toScene({ x: client.clientX, y: client.clientY });
      const scene = pickScene(editor.store.getState());
      return { line: scene && hitLine(scene, at, viewport.view().zoom), at };
    },
    [editor, viewport],
  );
  const hover = useCallback(
    (event: ReactMouseEvent) => {
      if (store.getState().gesture) return;
      const { line, at } = lineAt(event);
      if (!isSameLine(line, store.getState().hoveredLine)) store.setState({ hoveredLine: line, hoverAt: line && at });
    },
    [lineAt, store],
  );
  const leave = useCallback(() => store.setState({ hoveredLine: null, hoverAt: null }), [store]);
  const press = useCallback(
    (event: ReactPointerEvent) => {
      isPressOnCard.current =
        event.target instanceof Element && event.target.closest('[data-card-id], .map-badge') !== null;
      strandPull.forget();
      if (!event.altKey || event.button !== 0 || !event.isPrimary || isPressOnCard.current) return;
      const { line } = lineAt(event);
      const strand = line?.kind === 'pairing' && strandOf(pickScene(editor.store.getState()), line.id);
      if (strand) strandPull.start(event, strand);
    },
    [editor, lineAt, strandPull],
  );
  /** The view is dragged by the mouse that follows the pointer: not while a strand is. */
  const keepView = useCallback(
    (event: ReactMouseEvent) => {
      if (strandPull.isHeld()) event.stopPropagation();
    },
    [strandPull],
  );
  const click = useCallback(
    (event: ReactMouseEvent) => {
      if (strandPull.wasDragged()) return;
      const { line } = lineAt(event);
      if (event.altKey && line?.kind === 'pairing') {
        pull(editor, { kind: 'pairing', id: line.id });
        return;
      }
      // A line drawn from a card and let go over nothing also ends in a click here: it means none of the lines there.
      if (isPressOnCard.current) return;
      select(editor, line);
      // Keys such as Delete now mean the line: they are heard where the focus is.
      if (event.currentTarget instanceof HTMLElement) {
        event.currentTarget.closest<HTMLElement>('.map-layers')?.focus({ preventScroll: true });
      }
    },
    [editor, lineAt, strandPull],
  );
  const takeOver = useCallback(
    (event: MouseEvent | TouchEvent | null) => {
      if (event) store.setState({ isFitted: false });
    },
    [store],
  );

  return (
    <ReactFlow
      className="map-board"
      nodes={nodes}
      nodeTypes={nodeTypes}
      aria-label={t('map.label', { client })}
      minZoom={zoomRange.min}
      maxZoom={zoomRange.max}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      elementsSelectable={false}
      edgesFocusable={false}
      disableKeyboardA11y
      zoomOnDoubleClick={false}
      panOnScroll
      panOnScrollSpeed={1}
      deleteKeyCode={null}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      zoomActivationKeyCode={null}
      panActivationKeyCode={null}
      proOptions={proOptions}
      onMoveStart={takeOver}
      onPointerDownCapture={press}
      onMouseDownCapture={keepView}
      onPaneClick={click}
      onPaneMouseMove={hover}
      onPaneMouseLeave={leave}
    />
  );
};

const strandOf = (scene: Scene | null, id: string): Strand | undefined => scene?.strands.find((one) => one.id === id);

/** One node for everybody who ever stands on the map; those who are not there at the date draw nothing. */
const nodesOf = (layout: Layout): Node[] => {
  const node = (type: keyof typeof nodeTypes, id: string, position: Point): Node => ({
    id,
    type,
    position: { x: position.x, y: position.y },
    data: {},
    ...layout.cardSize,
    measured: layout.cardSize,
    domAttributes: { 'aria-roledescription': undefined },
  });
  return [
    ...Object.entries(layout.seats).map(([id, place]) => node('seat', id, place)),
    ...Object.entries(layout.colleagues).map(([id, place]) => node('colleague', id, place)),
    ...Object.entries(layout.ghosts).flatMap(([role, place]) => (place ? [node('ghost', `ghost-${role}`, place)] : [])),
  ];
};
