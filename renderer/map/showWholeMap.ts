import { pickLayout } from '../editor/derived.ts';
import type { Editor } from '../editor/editorStore.ts';
import { fittedView, opensWhole } from './geometry/view.ts';
import type { MapTools } from './MapContext.tsx';

/** Shows everything, however small. Where that is the opening view as well, the map fits itself again from now on. */
export const showWholeMap = (editor: Editor, { store, viewport }: MapTools): void => {
  const layout = pickLayout(editor.store.getState());
  if (!layout) return;
  const screen = viewport.size();
  viewport.show(fittedView(layout, screen, 'whole'), 'glide');
  store.setState({ isFitted: opensWhole(layout, screen) });
};
