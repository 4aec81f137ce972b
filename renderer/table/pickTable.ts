import type { Layout } from '../../shared/scene/sceneTypes.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { pickClientState, pickLayout } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { linesOf, tableLanes } from './tableLanes.ts';
import type { TableLane, TableLine } from './tableLine.ts';

interface Shown {
  readonly lanes: readonly TableLane[];
  readonly lines: readonly TableLine[];
}

let last: { readonly state: ClientState; readonly layout: Layout; readonly shown: Shown } | null = null;

/** The table at the playhead; computed once for everybody who asks. */
export const pickTable = (editor: EditorState): Shown => {
  const state = pickClientState(editor);
  const layout = pickLayout(editor);
  if (!state || !layout) return nothing;
  if (last?.state !== state || last.layout !== layout) {
    const lanes = tableLanes(state, layout);
    last = { state, layout, shown: { lanes, lines: linesOf(lanes) } };
  }
  return last.shown;
};

const nothing: Shown = { lanes: [], lines: [] };
