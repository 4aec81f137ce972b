import type { Id } from '../../../shared/model/ids.ts';
import type { Card, Scene } from '../../../shared/scene/sceneTypes.ts';
import { isMoving } from '../../editor/calmStore.ts';
import { pickApart, pickClientState, pickScene } from '../../editor/derived.ts';
import type { EditorState, EditorStore } from '../../editor/editorStore.ts';
import { type Dim, dimOf, pickLit } from '../pickLit.ts';
import { counterpartsIn } from './counterpartsIn.ts';
import { isSameCard } from './isSameCard.ts';
import { tenuresIn } from './tenuresIn.ts';

/** All that one card shows, as one value that stays the same object while it looks the same. */
export interface ShownCard {
  /** While the playhead moves, `felt` may be what it was when the card last changed: `feltBy` knows. */
  readonly card: Card;
  /** Whose turn it is on a seat. Another turn is another holder; the same turn with another name is a name corrected. */
  readonly tenureId: Id | null;
  /** The names of those it is paired with, comma separated. */
  readonly counterparts: string;
  readonly dim: Dim;
  readonly isSelected: boolean;
  /** The team disagrees about whoever holds the seat. */
  readonly isApart: boolean;
  /** What others read of whoever holds the seat is held back by a running round. */
  readonly isHidden: boolean;
}

/**
 * One subscription for all cards of a map: a store that calls every card on every day of a replay costs more than the
 * few cards that do change, and these alone are called. What is felt fades every day on nearly every card; it has
 * listeners of its own, who write it down without rendering anything.
 */
export interface CardsShown {
  readonly cardOf: (id: string) => ShownCard | null;
  readonly onChange: (id: string, listener: () => void) => () => void;
  /** In hundredths, as a badge shows it; 0 for a card that is not there. */
  readonly feltBy: (id: string) => number;
  readonly onFelt: (id: string, listener: () => void) => () => void;
  /** Listens to the store until the answered function is called. */
  readonly start: () => () => void;
}

export const createCardsShown = (store: EditorStore): CardsShown => {
  const changes = listenersById();
  const fadings = listenersById();
  let cards: ReadonlyMap<string, ShownCard> = new Map();
  let felt: ReadonlyMap<string, number> = new Map();
  let seen: EditorState | null = null;
  let seenScene: Scene | null = null;

  const refresh = (): void => {
    const state = store.getState();
    if (state === seen) return;
    const scene = pickScene(state);
    const isOther = !seen || scene !== seenScene || concernsCards(state, seen);
    [seen, seenScene] = [state, scene];
    if (!isOther) return;
    const [cardsBefore, feltBefore] = [cards, felt];
    cards = cardsAt(state, cards);
    felt = feltAt(state);
    changes.mark(differing(cardsBefore, cards));
    fadings.mark(differing(feltBefore, felt));
  };

  const look = (): void => {
    refresh();
    changes.call();
    fadings.call();
  };

  return {
    cardOf: (id) => {
      refresh();
      return cards.get(id) ?? null;
    },
    onChange: changes.add,
    feltBy: (id) => {
      refresh();
      return felt.get(id) ?? 0;
    },
    onFelt: fadings.add,
    start: () => {
      look();
      return store.subscribe(look);
    },
  };
};

/** What a card shows beside the scene. */
const concernsCards = (a: EditorState, b: EditorState): boolean =>
  a.selection !== b.selection ||
  a.spotlight !== b.spotlight ||
  a.follow !== b.follow ||
  a.round !== b.round ||
  isMoving(a) !== isMoving(b);

/** Every card at the date; the very object of before where it looks as it did. */
const cardsAt = (state: EditorState, before: ReadonlyMap<string, ShownCard>): ReadonlyMap<string, ShownCard> => {
  const client = pickClientState(state);
  const scene = pickScene(state);
  if (!client || !scene) return new Map();
  const lit = pickLit(state);
  const tenures = tenuresIn(client);
  const counterparts = counterpartsIn(scene);
  const apart = pickApart(state);
  const hidden = hiddenSeats(state);
  const isFading = isMoving(state);
  const { selection } = state;
  const selectedId = selection?.kind === 'ghost' ? `ghost-${selection.id}` : selection?.id;
  return new Map(
    scene.cards.map((card): [string, ShownCard] => {
      const last = before.get(card.id);
      const next: ShownCard = {
        card: last && isSameCard(last.card, card, isFading) ? last.card : card,
        tenureId: tenures.get(card.id) ?? null,
        counterparts: counterparts.get(card.id) ?? '',
        dim: dimOf(lit, card.id),
        isSelected: card.id === selectedId,
        isApart: apart.has(card.id),
        isHidden: hidden.has(card.id),
      };
      return [card.id, last && isSameShown(last, next) ? last : next];
    }),
  );
};

const isSameShown = (a: ShownCard, b: ShownCard): boolean =>
  a.card === b.card &&
  a.tenureId === b.tenureId &&
  a.counterparts === b.counterparts &&
  a.dim === b.dim &&
  a.isSelected === b.isSelected &&
  a.isApart === b.isApart &&
  a.isHidden === b.isHidden;

const noSeats: ReadonlySet<Id> = new Set();

const hiddenSeats = (state: EditorState): ReadonlySet<Id> => {
  const { round } = state;
  if (!round) return noSeats;
  const held = (pickClientState(state)?.seats ?? []).filter(
    ({ person }) => person !== null && round.personIds.includes(person.id),
  );
  return new Set(held.map(({ seat }) => seat.id));
};

const feltAt = (state: EditorState): ReadonlyMap<string, number> =>
  new Map(
    (pickScene(state)?.cards ?? []).flatMap((card): [string, number][] =>
      card.kind === 'ghost' ? [] : [[card.id, Math.round(card.felt * 100) / 100]],
    ),
  );

const differing = <T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): string[] => [
  ...[...now.keys()].filter((id) => before.get(id) !== now.get(id)),
  ...[...before.keys()].filter((id) => !now.has(id)),
];

/** Ids are marked when they are found to differ and called when it is safe: never while React renders. */
const listenersById = () => {
  const known = new Map<string, Set<() => void>>();
  const marked = new Set<string>();
  return {
    add: (id: string, listener: () => void): (() => void) => {
      const listeners = known.get(id) ?? new Set();
      known.set(id, listeners.add(listener));
      return () => listeners.delete(listener);
    },
    mark: (ids: readonly string[]): void => {
      for (const id of ids) marked.add(id);
    },
    call: (): void => {
      const due = [...marked];
      marked.clear();
      for (const id of due) for (const listener of known.get(id) ?? []) listener();
    },
  };
};
