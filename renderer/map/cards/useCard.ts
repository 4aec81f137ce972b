import { useMemo } from 'react';
import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { pickCard } from '../../editor/derived.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';
import type { EditorState } from '../../editor/editorStore.ts';
import { isSameCard } from './isSameCard.ts';

/** The card as it looks at the date; null when it is not there. Renders only when something on it changed. */
export const useCard = (id: string): Card | null => useEditorState(useMemo(() => steadyCard(id), [id]));

/** Scenes are made anew for every date, cards with them: hand out the old one while it says the same. */
const steadyCard = (id: string): ((state: EditorState) => Card | null) => {
  const pick = pickCard(id);
  let last: Card | null = null;
  return (state) => {
    const next = pick(state);
    if (!last || !next || !isSameCard(last, next)) last = next;
    return last;
  };
};
