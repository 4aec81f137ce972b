import { useLayoutEffect, useRef } from 'react';
import { useEditor } from '../editor/EditorContext.tsx';
import { geometry } from './geometry.ts';
import { clampToScale, type TimeScale } from './timeScale.ts';

/** Where the playhead stands in all years; follows the store past React. */
export const OverviewPlayhead = ({ scale }: { readonly scale: TimeScale }) => {
  const editor = useEditor();
  const line = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const show = (): void => {
      const x = scale.xOf(clampToScale(scale, editor.store.getState().date)) - geometry.plotLeft;
      if (line.current) line.current.style.transform = `translateX(${x}px)`;
    };
    show();
    return editor.store.subscribe((state, before) => {
      if (state.date !== before.date) show();
    });
  }, [editor, scale]);
  return <div className="timeline-overview-playhead" ref={line} />;
};
