import { useStore } from '@xyflow/react';
import { useEffect } from 'react';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { viewOfPart } from './geometry/view.ts';
import { useMapTools } from './MapContext.tsx';
import { showWholeMap } from './showWholeMap.ts';

/** Brings the part of the map that was asked for into view, once; from then on the view is the user's again. */
export const useAskedPart = (): void => {
  const editor = useEditor();
  const tools = useMapTools();
  const asked = useEditorState((state) => (state.isOnStage ? null : state.askedPart));
  const isMeasured = useStore((flow) => flow.panZoom !== null && flow.width > 0 && flow.height > 0);
  useEffect(() => {
    if (!asked || !isMeasured) return;
    if (asked === 'whole') showWholeMap(editor, tools);
    else {
      tools.store.setState({ isFitted: false });
      tools.viewport.show(viewOfPart(asked, tools.viewport.size()), 'glide');
    }
    editor.store.setState({ askedPart: null });
  }, [asked, isMeasured, editor, tools]);
};
