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

/** The latest answers, for the window and for a presentation over it. */
let answers: readonly { readonly state: ClientState; readonly layout: Layout; readonly shown: Shown }[] = [];

/** The table at the playhead; computed once for everybody who asks. */
export const pickTable = (editor: EditorState): Shown => {
  const state = pickClientState(editor);
  const layout = pickLayout(editor);
  if (!state || !layout) return nothing;
  const known = answers.find((answer) => answer.state === state && answer.layout === layout);
  if (known) return known.shown;
  const lanes = tableLanes(state, layout);
  const shown = { lanes, lines: linesOf(lanes) };
  answers = [{ state, layout, shown }, ...answers.slice(0, 1)];
  return shown;
};

const nothing: Shown = { lanes: [], lines: [] };
