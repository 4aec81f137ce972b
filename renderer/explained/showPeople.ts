import type { Term } from '../../shared/insight/sums/sum.ts';
import { shine, showView } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/** Lights those whom a term speaks of, on the map; a second time puts the light out. */
export const showPeople = (editor: Editor, people: Term['people'], source: string): void => {
  const { spotlight, view } = editor.store.getState();
  const isLit = spotlight?.source === source && view === 'map';
  if (view !== 'map' && view !== 'table') showView(editor, 'map');
  shine(editor, isLit ? null : { source, ...people });
};
