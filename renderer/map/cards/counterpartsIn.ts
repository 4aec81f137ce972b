import { unknownName } from '../../../shared/record/edits/names.ts';
import type { Scene } from '../../../shared/scene/sceneTypes.ts';

/** By card: the names of those it is paired with, comma separated. A card that faces nobody is not in it. */
export const counterpartsIn = (scene: Scene): ReadonlyMap<string, string> => {
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
