import type { Scene } from '../../shared/scene/sceneTypes.ts';
import type { Selection, Spotlight } from '../editor/selection.ts';

/** Who stays lit. `strength` says how far everything else recedes: a finding points harder than what a replay tells. */
export interface Lit {
  readonly strength: 'spotlight' | 'telling' | 'selection';
  readonly cards: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  /** Steps of a road that no line of the map shows, by the cards at their ends. */
  readonly unlined: readonly (readonly [string, string])[];
}

/** What asks for the light, the strongest first. `told`: whom the change is about that a replay stands still at. */
export interface Light {
  readonly spotlight: Spotlight | null;
  readonly followedId: string | null;
  readonly told: ReadonlySet<string> | null;
  readonly selection: Selection | null;
}

/** What stays lit; null when nothing is to be dimmed. */
export const litOf = (scene: Scene, { spotlight, followedId, told, selection }: Light): Lit | null => {
  if (spotlight) return ofSpotlight(scene, spotlight);
  if (followedId !== null) return ofFollowed(scene, followedId);
  if (told) return { strength: 'telling', cards: told, lines: linesAt(scene, told), unlined: [] };
  return selection && ofSelection(scene, selection);
};

const ofSpotlight = (scene: Scene, spotlight: Spotlight): Lit | null => {
  const cards = new Set([...spotlight.seatIds, ...spotlight.colleagueIds]);
  if (cards.size === 0) return null;
  if (spotlight.path) return ofPath(scene, cards, spotlight.path);
  return { strength: 'spotlight', cards, lines: linesBetween(scene, cards), unlined: [] };
};

const ofPath = (scene: Scene, cards: ReadonlySet<string>, path: readonly string[]): Lit => {
  const lines = new Set<string>();
  const unlined: (readonly [string, string])[] = [];
  for (const [place, from] of path.entries()) {
    const to = path[place + 1];
    if (to === undefined) break;
    const joining = linesOf(scene).filter(({ ends }) => ends.includes(from) && ends.includes(to));
    for (const { id } of joining) lines.add(id);
    if (joining.length === 0) unlined.push([from, to]);
  }
  return { strength: 'spotlight', cards, lines, unlined };
};

/** Who is followed stays lit with everybody at the other end of a line; away from the map, nobody recedes. */
const ofFollowed = (scene: Scene, id: string): Lit | null => {
  const around = ofSelection(scene, { kind: 'seat', id });
  return around && { ...around, strength: 'spotlight' };
};

/** A card keeps its lines and whoever is at their other ends; a line keeps its two ends. */
const ofSelection = (scene: Scene, selection: Selection): Lit | null => {
  if (selection.kind === 'ghost') return null;
  const isLine = selection.kind === 'pairing' || selection.kind === 'tie';
  const cards = new Set<string>();
  const lines = new Set<string>();
  for (const { id, ends } of linesOf(scene)) {
    if (isLine ? id !== selection.id : !ends.includes(selection.id)) continue;
    lines.add(id);
    for (const end of ends) cards.add(end);
  }
  if (!isLine && scene.cards.some((card) => card.id === selection.id)) cards.add(selection.id);
  return cards.size === 0 ? null : { strength: 'selection', cards, lines, unlined: [] };
};

const linesBetween = (scene: Scene, cards: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    linesOf(scene)
      .filter(({ ends }) =>
        cards.size === 1 ? ends.some((end) => cards.has(end)) : ends.every((end) => cards.has(end)),
      )
      .map(({ id }) => id),
  );

/** Every line that leads to one of them: what was pulled is seen to swing as far as it reaches. */
const linesAt = (scene: Scene, cards: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    linesOf(scene)
      .filter(({ ends }) => ends.some((end) => cards.has(end)))
      .map(({ id }) => id),
  );

const linesOf = (scene: Scene): readonly { readonly id: string; readonly ends: readonly string[] }[] => [
  ...scene.strands.map((strand) => ({ id: strand.id, ends: [strand.seatId, strand.colleagueId] })),
  ...scene.ties.map((tie) => ({ id: tie.id, ends: [tie.fromSeatId, tie.toSeatId] })),
];
