import { memo } from 'react';
import { useEditorState } from '../editor/EditorContext.tsx';
import { clampToScale, type TimeScale } from './timeScale.ts';

/** The stretch that the replay repeats, from top to bottom of the years. */
export const LoopBand = memo(({ scale }: { readonly scale: TimeScale }) => {
  const loop = useEditorState((state) => state.loop);
  if (!loop || loop.to < scale.from || scale.to < loop.from) return null;
  const left = scale.xOf(clampToScale(scale, loop.from));
  const right = scale.xOf(clampToScale(scale, loop.to));
  return (
    <div
      className="timeline-loop"
      data-testid="timeline-loop"
      style={{ left, width: Math.max(2, right - left) }}
      aria-hidden="true"
    />
  );
});
LoopBand.displayName = 'LoopBand';
