import { unknownName } from '../../../shared/record/edits/names.ts';
import type { Scene } from '../../../shared/scene/sceneTypes.ts';
import { pickScene } from '../../editor/derived.ts';
import type { EditorState } from '../../editor/editorStore.ts';

const known = new WeakMap<Scene, ReadonlyMap<string, string>>();

/** The names of those a card is paired with, comma separated; empty when there is nobody. */
export const pickCounterparts =
  (cardId: string) =>
  (state: EditorState): string => {
    const scene = pickScene(state);
    if (!scene) return '';
    const names = known.get(scene) ?? counterpartsOf(scene);
    known.set(scene, names);
    return names.get(cardId) ?? '';
  };

const counterpartsOf = (scene: Scene): ReadonlyMap<string, string> => {
  const nameById = new Map(
    scene.cards.map((card) => [card.id, card.kind === 'ghost' ? '' : (card.name ?? unknownName)]),
  );
  const facing = new Map<string, string[]>();
  for (const { seatId, colleagueId } of scene.strands) {
    for (const [own, other] of [
      [seatId, colleagueId],
      [colleagueId, seatId],
    ] as const) {
      const list = facing.get(own) ?? [];
      list.push(nameById.get(other) ?? unknownName);
      facing.set(own, list);
    }
  }
  return new Map([...facing].map(([id, names]) => [id, names.join(', ')]));
};
