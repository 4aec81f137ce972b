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

let last: Asked | null = null;

/** Who stays lit. Every card and the canvas ask in one frame; the answer is computed once. */
export const pickLit = (state: EditorState): Lit | null => {
  const { selection, spotlight, isPlaying } = state;
  const followedId = pickFollowedCardId(state);
  const scene = pickScene(state);
  if (!scene) return null;
  if (
    last?.scene !== scene ||
    last.selection !== selection ||
    last.spotlight !== spotlight ||
    last.followedId !== followedId ||
    last.isPlaying !== isPlaying
  ) {
    const lit = litOf(scene, { selection, spotlight, followedId, told: pickTold(state) });
    last = { scene, selection, spotlight, followedId, isPlaying, lit };
  }
  return last.lit;
};

export type Dim = 'none' | Lit['strength'];

export const dimOf = (lit: Lit | null, cardId: string): Dim => (!lit || lit.cards.has(cardId) ? 'none' : lit.strength);
