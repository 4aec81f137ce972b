import { useEffect } from 'react';
import { pickScene } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { centredView } from './geometry/view.ts';
import { useMapTools } from './MapContext.tsx';
import { pickFollowedCardId } from './pickFollowed.ts';
import { showWholeMap } from './showWholeMap.ts';

/** Keeps whom the replay follows in the middle of the view, whatever seat they take; afterwards shows the map again. */
export const useFollowedView = (): void => {
  const editor = useEditor();
  const tools = useMapTools();
  const isFollowing = useEditorState((state) => state.follow !== null);
  const cardId = useEditorState(pickFollowedCardId);
  useEffect(() => {
    if (!isFollowing) return;
    return () => {
      if (!editor.store.getState().isOnStage) showWholeMap(editor, tools);
    };
  }, [isFollowing, editor, tools]);
  useEffect(() => {
    const card = pickScene(editor.store.getState())?.cards.find(({ id }) => id === cardId);
    if (!card) return;
    const { store, viewport } = tools;
    store.setState({ isFitted: false });
    viewport.show(centredView(viewport.view(), card, viewport.size()), 'glide');
  }, [cardId, editor, tools]);
};
