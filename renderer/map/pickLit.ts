import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { pickScene } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { type Lit, litOf } from './dimming.ts';
import { pickFollowedCardId } from './pickFollowed.ts';

interface Asked {
  readonly scene: Scene;
  readonly selection: EditorState['selection'];
  readonly spotlight: EditorState['spotlight'];
  readonly followedId: string | null;
  readonly lit: Lit | null;
}

/** The latest answers, for the window and for a presentation over it. */
let answers: readonly Asked[] = [];

/** Who stays lit. Every card and the canvas ask in one frame; the answer is computed once. */
export const pickLit = (state: EditorState): Lit | null => {
  const { selection, spotlight } = state;
  const followedId = pickFollowedCardId(state);
  const scene = pickScene(state);
  if (!scene) return null;
  const known = answers.find(
    (asked) =>
      asked.scene === scene &&
      asked.selection === selection &&
      asked.spotlight === spotlight &&
      asked.followedId === followedId,
  );
  if (known) return known.lit;
  const lit = litOf(scene, selection, spotlight, followedId);
  answers = [{ scene, selection, spotlight, followedId, lit }, ...answers.slice(0, 1)];
  return lit;
};

export type Dim = 'none' | 'selection' | 'spotlight';

export const dimOf = (lit: Lit | null, cardId: string): Dim => (!lit || lit.cards.has(cardId) ? 'none' : lit.strength);
