import { pickClientState } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';

/** The card of whom the replay follows: a person's is the seat they hold at the date. Null for nobody, or one who is away. */
export const pickFollowedCardId = (state: EditorState): string | null => {
  const { follow } = state;
  if (follow?.kind !== 'person') return follow?.id ?? null;
  return pickClientState(state)?.seats.find(({ person }) => person?.id === follow.id)?.seat.id ?? null;
};
