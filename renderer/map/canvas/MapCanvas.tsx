import { useEffect, useRef } from 'react';
import { useEditor } from '../../editor/EditorContext.tsx';
import { useMapTools } from '../MapContext.tsx';
import { startPainter } from './startPainter.ts';

/** Strands, ties, rings and the line being drawn. Screen readers get the strand list instead. */
export const MapCanvas = () => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const editor = useEditor();
  const { store, viewport } = useMapTools();
  useEffect(() => {
    if (!canvas.current) return;
    return startPainter(canvas.current, { editor, mapStore: store, viewport });
  }, [editor, store, viewport]);
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a canvas takes no focus
  return <canvas ref={canvas} className="map-canvas" aria-hidden="true" />;
};
