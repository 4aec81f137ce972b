import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { pickScene } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { type Lit, litOf } from './dimming.ts';
import { pickFollowedCardId } from './pickFollowed.ts';
import { pickTold } from './pickTold.ts';

interface Asked {
  readonly scene: Scene;
  readonly selection: EditorState['selection'];
  readonly spotlight: EditorState['spotlight'];
  readonly followedId: string | null;
  readonly isPlaying: boolean;
  readonly lit: Lit | null;
}

/** The latest answers, for the window and for a presentation over it. */
let answers: readonly Asked[] = [];

/** Who stays lit. Every card and the canvas ask in one frame; the answer is computed once. */
export const pickLit = (state: EditorState): Lit | null => {
  const { selection, spotlight, isPlaying } = state;
  const followedId = pickFollowedCardId(state);
  const scene = pickScene(state);
  if (!scene) return null;
  const known = answers.find(
    (asked) =>
      asked.scene === scene &&
      asked.selection === selection &&
      asked.spotlight === spotlight &&
      asked.followedId === followedId &&
      asked.isPlaying === isPlaying,
  );
  if (known) return known.lit;
  const lit = litOf(scene, { selection, spotlight, followedId, told: pickTold(state) });
  answers = [{ scene, selection, spotlight, followedId, isPlaying, lit }, ...answers.slice(0, 1)];
  return lit;
};

export type Dim = 'none' | Lit['strength'];

export const dimOf = (lit: Lit | null, cardId: string): Dim => (!lit || lit.cards.has(cardId) ? 'none' : lit.strength);
