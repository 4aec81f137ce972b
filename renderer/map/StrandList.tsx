import { type KeyboardEvent as ReactKeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { strandPoint } from '../../shared/scene/strands.ts';
import { tieApex } from '../../shared/scene/ties.ts';
import { select } from '../editor/actions.ts';
import { pickScene } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Line } from './geometry/line.ts';
import { removeLine } from './gestures/removeSelected.ts';
import { lineInWords } from './lineInWords.ts';
import { useMapTools } from './MapContext.tsx';
import { linesOf, steadyLines } from './steadyLines.ts';

/**
 * The lines of the canvas for those who cannot see or point at it: a list, unseen, one tab stop. The line in focus is
 * lit on the canvas, so a sighted keyboard user sees where she is.
 */
export const StrandList = () => {
  const { t } = useTranslation();
  const editor = useEditor();
  const { store } = useMapTools();
  const [stop, setStop] = useState<string | null>(null);
  const scene = useEditorState(useMemo(steadyLines, []));
  const items = scene ? linesOf(scene).map((line) => ({ line, text: lineInWords(scene, line, t) })) : [];
  const tabStop = items.some(({ line }) => line.id === stop) ? stop : (items[0]?.line.id ?? null);

  const light = (line: Line): void => {
    setStop(line.id);
    const current = pickScene(editor.store.getState());
    store.setState({ hoveredLine: line, hoverAt: current && placeOf(current, line) });
  };
  const onKeyDown = (event: ReactKeyboardEvent<HTMLElement>, line: Line): void => {
    const item = event.currentTarget.parentElement;
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') focusIn(item?.nextElementSibling);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') focusIn(item?.previousElementSibling);
    else if (event.key === 'Delete' || event.key === 'Backspace') removeLine(editor, line);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <ul className="map-strand-list" aria-label={t('map.lines')}>
      {items.map(({ line, text }) => (
        <li key={line.id}>
          <button
            type="button"
            tabIndex={line.id === tabStop ? 0 : -1}
            onFocus={() => light(line)}
            onBlur={() => store.setState({ hoveredLine: null, hoverAt: null })}
            onClick={() => select(editor, line)}
            onKeyDown={(event) => onKeyDown(event, line)}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
};

const placeOf = (scene: Scene, line: Line) => {
  const strand = scene.strands.find((each) => each.id === line.id);
  if (strand) return strandPoint(strand, 0.5);
  const tie = scene.ties.find((each) => each.id === line.id);
  return tie ? tieApex(tie) : null;
};

const focusIn = (item: Element | null | undefined): void => item?.querySelector('button')?.focus();
