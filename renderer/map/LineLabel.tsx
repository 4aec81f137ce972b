import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pickScene } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { lineInWords } from './lineInWords.ts';
import { useMapState, useMapTools } from './MapContext.tsx';

/** Says what the line under the pointer is, unless the hand is busy with a card. */
export const LineLabel = () => {
  const { t } = useTranslation();
  const { viewport } = useMapTools();
  const line = useMapState((state) => (state.gesture ? null : state.hoveredLine));
  const at = useMapState((state) => state.hoverAt);
  const text = useEditorState((state) => {
    const scene = line && pickScene(state);
    return scene ? lineInWords(scene, line, t) : null;
  });
  const label = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!at) return;
    const follow = (): void => {
      const { x, y, zoom } = viewport.view();
      if (label.current) label.current.style.transform = `translate(${at.x * zoom + x}px, ${at.y * zoom + y}px)`;
    };
    follow();
    return viewport.subscribe(follow);
  }, [at, viewport]);

  if (!at || line === null || text === null) return null;
  return (
    <div ref={label} className="map-line-label" aria-hidden="true">
      <span dir="auto">{text}</span>
    </div>
  );
};
