import type { Card, Scene } from '../../shared/scene/sceneTypes.ts';
import { isMoving } from '../editor/calmStore.ts';
import { pickScene } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import type { Line } from './geometry/line.ts';

export const linesOf = (scene: Scene): readonly Line[] => [
  ...scene.strands.map((strand): Line => ({ kind: 'pairing', id: strand.id })),
  ...scene.ties.map((tie): Line => ({ kind: 'tie', id: tie.id })),
];

/**
 * A picker that hands out the same scene while no line reads differently, and as long as the playhead moves: a list
 * read aloud is not followed frame by frame.
 */
export const steadyLines = (): ((state: EditorState) => Scene | null) => {
  let last: { readonly scene: Scene; readonly signature: string } | null = null;
  return (state) => {
    if (last && isMoving(state)) return last.scene;
    const scene = pickScene(state);
    if (!scene) last = null;
    else if (scene !== last?.scene) {
      const signature = signatureOf(scene);
      if (signature !== last?.signature) last = { scene, signature };
    }
    return last?.scene ?? null;
  };
};

const signatureOf = (scene: Scene): string =>
  JSON.stringify([
    scene.strands.map(({ id, cadence, proof }) => [id, cadence, proof]),
    scene.ties.map(({ id, kind }) => [id, kind]),
    scene.cards.map(nameOnCard),
  ]);

const nameOnCard = (card: Card): readonly (string | null)[] =>
  card.kind === 'ghost' ? [card.id] : [card.id, card.name, card.title];
