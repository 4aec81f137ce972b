import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { pickClientState } from '../../../../renderer/editor/derived.ts';
import type { EditorState } from '../../../../renderer/editor/editorStore.ts';
import { createCardsShown } from '../../../../renderer/map/cards/cardsShown.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';

const aMap = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const finance = client.seat('Finance', { role: 'decider', holder: 'Ms Geld' });
  const koester = client.colleague('Mr Koester');
  client.assign(koester);
  client.pair(quality, koester, { cadence: 'monthly' });
  client.pair(finance, koester, { cadence: 'monthly' });
  client.swap(quality, 'Ms Zacht', '2024-03-01');
  const store = createStore<EditorState>()(
    () =>
      ({
        record: client.record(),
        date: plainDate('2024-02-01'),
        today: plainDate('2026-01-01'),
        preferences: { replaySpeed: 'year' },
        isPlaying: true,
        isScrubbing: false,
        selection: null,
        spotlight: null,
      }) as EditorState,
  );
  const shown = createCardsShown(store);
  const calls: string[] = [];
  for (const [name, id] of Object.entries({ quality, finance, koester })) {
    shown.onChange(id, () => calls.push(name));
    shown.onFelt(id, () => calls.push(`${name} felt`));
  }
  shown.start();
  calls.length = 0;
  return { store, shown, calls, quality, finance, koester };
};

describe('The cards of a map', () => {
  test('are called only where something on them changed', () => {
    const { store, calls, shown, finance } = aMap();
    const before = shown.cardOf(finance);
    store.setState({ date: plainDate('2024-02-02') });
    expect(calls).toEqual([]);
    expect(shown.cardOf(finance)).toBe(before);
  });

  test('learn of a swap: the newcomer, whose turn it is, and whom the counterpart now faces', () => {
    const { store, calls, shown, quality, koester } = aMap();
    const turn = shown.cardOf(quality)?.tenureId;
    store.setState({ date: plainDate('2024-03-01') });
    expect(calls).toContain('quality');
    expect(shown.cardOf(quality)?.card).toMatchObject({ name: 'Ms Zacht', status: 'unknown', isPulled: true });
    expect(shown.cardOf(quality)?.tenureId).not.toBe(turn);
    expect(shown.cardOf(koester)?.counterparts).toContain('Ms Zacht');
  });

  test('see who makes place only where the years run over the very day, not on the way back and not in a leap', () => {
    const { store, shown, quality } = aMap();
    const swaps = () => shown.cardOf(quality)?.swaps;
    store.setState({ date: plainDate('2024-03-01') });
    expect(swaps()).toBe(1);
    store.setState({ date: plainDate('2024-02-20') });
    expect(shown.cardOf(quality)?.card).toMatchObject({ name: 'Mr Wacht' });
    expect(swaps()).toBe(1);
    store.setState({ date: plainDate('2025-12-01') });
    expect(shown.cardOf(quality)?.card).toMatchObject({ name: 'Ms Zacht' });
    expect(swaps()).toBe(1);
  });

  test('play the scene of a what-if, and none when it ends', () => {
    const { store, shown, finance } = aMap();
    store.setState({ isPlaying: false, supposed: [{ kind: 'seat', id: finance }] });
    expect(shown.cardOf(finance)).toMatchObject({ swaps: 1, isSupposed: true, card: { holder: 'vacant' } });
    store.setState({ supposed: null });
    expect(shown.cardOf(finance)).toMatchObject({ swaps: 1, isSupposed: false, card: { name: 'Ms Geld' } });
  });

  test('only write what is felt while it fades in a replay, and are exact when it rests', () => {
    const { store, calls, shown, finance } = aMap();
    store.setState({ date: plainDate('2024-03-01') });
    calls.length = 0;
    store.setState({ date: plainDate('2024-04-01') });
    expect(calls).toContain('finance felt');
    expect(calls).not.toContain('finance');
    store.setState({ isPlaying: false });
    expect(calls).toContain('finance');
    const { card } = shown.cardOf(finance) ?? {};
    expect(card?.kind === 'seat' && Math.round(card.felt * 100) / 100).toBe(shown.feltBy(finance));
  });

  test('show the ghost while somebody is supposed to leave, and what is real as soon as nobody is', () => {
    const { store, calls, shown, finance } = aMap();
    store.setState({ isPlaying: false });
    const real = shown.cardOf(finance)?.card;
    store.setState({ supposed: [{ kind: 'seat', id: finance }] });
    expect(calls).toContain('finance');
    expect(shown.cardOf(finance)?.card).toMatchObject({ holder: 'vacant' });
    calls.length = 0;
    store.setState({ supposed: null });
    expect(calls).toContain('finance');
    expect(shown.cardOf(finance)?.card).toEqual(real);
  });

  test('know the selected one and those that recede', () => {
    const { store, shown, quality, finance } = aMap();
    store.setState({ selection: { kind: 'seat', id: quality } });
    expect(shown.cardOf(quality)).toMatchObject({ isSelected: true, dim: 'none' });
    expect(shown.cardOf(finance)).toMatchObject({ isSelected: false, dim: 'selection' });
  });

  test('know on whom a round holds back what others read, and let it go when the round is over', () => {
    const { store, calls, shown, quality, finance } = aMap();
    const wacht = shown.cardOf(quality)?.card;
    const personIds = pickClientState(store.getState())?.seats.flatMap(({ person }) =>
      person?.name === 'Mr Wacht' ? [person.id] : [],
    );
    store.setState({ round: { personIds } as unknown as EditorState['round'] });
    expect(calls).toEqual(['quality']);
    expect(shown.cardOf(quality)).toMatchObject({ isHidden: true, card: wacht });
    expect(shown.cardOf(finance)).toMatchObject({ isHidden: false });
    store.setState({ round: null });
    expect(shown.cardOf(quality)).toMatchObject({ isHidden: false });
  });

  test('answer for the store as it is, also before they were called', () => {
    const { store, quality } = aMap();
    const unstarted = createCardsShown(store);
    store.setState({ date: plainDate('2024-03-01') });
    expect(unstarted.cardOf(quality)?.card).toMatchObject({ name: 'Ms Zacht' });
  });
});
