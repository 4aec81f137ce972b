import { useEffect } from 'react';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { pickScene } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { followedView } from './geometry/view.ts';
import { useMapTools } from './MapContext.tsx';
import { pickFollowedCardId } from './pickFollowed.ts';
import { showWholeMap } from './showWholeMap.ts';

/**
 * Keeps whom the replay follows in sight, whatever seat they take, and those who face them on the other bank with them;
 * afterwards shows the map again.
 */
export const useFollowedView = (): void => {
  const editor = useEditor();
  const tools = useMapTools();
  const isFollowing = useEditorState((state) => state.follow !== null);
  const cardId = useEditorState(pickFollowedCardId);
  const facing = useEditorState((state) => facingIds(pickScene(state), pickFollowedCardId(state)).join(' '));
  useEffect(() => {
    if (!isFollowing) return;
    return () => {
      if (!editor.store.getState().isOnStage) showWholeMap(editor, tools);
    };
  }, [isFollowing, editor, tools]);
  useEffect(() => {
    const cards = pickScene(editor.store.getState())?.cards ?? [];
    const card = cards.find(({ id }) => id === cardId);
    if (!card) return;
    const others = new Set(facing.split(' '));
    const { store, viewport } = tools;
    store.setState({ isFitted: false });
    viewport.show(
      followedView(
        viewport.view(),
        card,
        cards.filter(({ id }) => others.has(id)),
        viewport.size(),
      ),
      'glide',
    );
  }, [cardId, facing, editor, tools]);
};

const facingIds = (scene: Scene | null, cardId: string | null): readonly string[] =>
  (scene?.strands ?? []).flatMap(({ seatId, colleagueId }) =>
    seatId === cardId ? [colleagueId] : colleagueId === cardId ? [seatId] : [],
  );
