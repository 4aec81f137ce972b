import type { Editor, ScenePart } from '../editor/editorStore.ts';
import { partInView } from './geometry/view.ts';
import type { MapTools } from './MapContext.tsx';

/** The map that stands in each window, while one does. */
const maps = new WeakMap<Editor, MapTools>();

/** Answers how to take it away again. */
export const mountMap = (editor: Editor, tools: MapTools): (() => void) => {
  maps.set(editor, tools);
  return () => {
    if (maps.get(editor) === tools) maps.delete(editor);
  };
};

/** The part of the map that the user chose to see; null while it shows itself whole, or is not shown at all. */
export const partInSight = (editor: Editor): ScenePart | null => {
  const tools = maps.get(editor);
  if (!tools || tools.store.getState().isFitted) return null;
  return partInView(tools.viewport.view(), tools.viewport.size());
};
