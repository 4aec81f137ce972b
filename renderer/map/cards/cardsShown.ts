import { pullsOf } from '../../../shared/insight/disturbance.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { daysBetween, type PlainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import type { Card, Scene } from '../../../shared/scene/sceneTypes.ts';
import { isMoving } from '../../editor/calmStore.ts';
import { pickApart, pickClientState, pickScene, pickWhatIf } from '../../editor/derived.ts';
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
  /** Rises whenever the holder of before is seen to make place. */
  readonly swaps: number;
  /** The names of those it is paired with, comma separated. */
  readonly counterparts: string;
  readonly dim: Dim;
  readonly isSelected: boolean;
  /** The team disagrees about whoever holds the seat. */
  readonly isApart: boolean;
  /** What others read of whoever holds the seat is held back by a running round. */
  readonly isHidden: boolean;
  /** Whatever moved here moved in a what-if, not in history. */
  readonly isSupposed: boolean;
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
    const isForward = seen !== null && seen.date <= state.date;
    [seen, seenScene] = [state, scene];
    if (!isOther) return;
    const [cardsBefore, feltBefore] = [cards, felt];
    cards = cardsAt(state, cards, isForward);
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
const cardsAt = (
  state: EditorState,
  before: ReadonlyMap<string, ShownCard>,
  isForward: boolean,
): ReadonlyMap<string, ShownCard> => {
  const client = pickClientState(state);
  const scene = pickScene(state);
  const supposed = pickWhatIf(state);
  const record = supposed?.ghost.record ?? state.record;
  if (!client || !scene || !record) return new Map();
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
      const tenureId = tenures.get(card.id) ?? null;
      const isSwap =
        isForward &&
        last !== undefined &&
        last.tenureId !== tenureId &&
        madePlace(last.card, card, record, client.date);
      const next: ShownCard = {
        card: last && isSameCard(last.card, card, isFading) ? last.card : card,
        tenureId,
        swaps: (last?.swaps ?? 0) + (isSwap ? 1 : 0),
        counterparts: counterparts.get(card.id) ?? '',
        dim: dimOf(lit, card.id),
        isSelected: card.id === selectedId,
        isApart: apart.has(card.id),
        isHidden: hidden.has(card.id),
        isSupposed: supposed !== null,
      };
      return [card.id, last && isSameShown(last, next) ? last : next];
    }),
  );
};

const isSameShown = (a: ShownCard, b: ShownCard): boolean =>
  a.card === b.card &&
  a.tenureId === b.tenureId &&
  a.swaps === b.swaps &&
  a.counterparts === b.counterparts &&
  a.dim === b.dim &&
  a.isSelected === b.isSelected &&
  a.isApart === b.isApart &&
  a.isHidden === b.isHidden &&
  a.isSupposed === b.isSupposed;

/** A change of holder that lies further back is history to be read, not a scene to be watched. */
const sceneDays = 180;

/**
 * True when whoever stood on the card is who made place for what stands there now, lately: a playhead that leaps over
 * the years, or goes back, meets holders who never made place for each other.
 */
const madePlace = (before: Card, now: Card, record: ClientRecord, on: PlainDate): boolean => {
  if (before.kind !== 'seat' || now.kind !== 'seat' || before.name !== now.leftName) return false;
  const pull = pullsOf(record).findLast(({ seatId, date }) => seatId === now.id && date <= on);
  return pull !== undefined && daysBetween(pull.date, on) <= sceneDays;
};

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
