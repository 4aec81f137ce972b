import { pickLayout } from '../editor/derived.ts';
import type { Editor, ScenePart } from '../editor/editorStore.ts';
import { opensWhole, partInView } from './geometry/view.ts';
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

/** The part of the map in sight, as it opened or as the user chose it; null while all of it is, or it is not shown. */
export const partInSight = (editor: Editor): ScenePart | null => {
  const tools = maps.get(editor);
  const layout = pickLayout(editor.store.getState());
  if (!tools || !layout) return null;
  const screen = tools.viewport.size();
  if (tools.store.getState().isFitted && opensWhole(layout, screen)) return null;
  return partInView(tools.viewport.view(), screen);
};
