import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { pickCoverage, pickFelt, pickFindings, pickScene } from '../../../renderer/editor/derived.ts';
import type { EditorState } from '../../../renderer/editor/editorStore.ts';
import { createCardsShown } from '../../../renderer/map/cards/cardsShown.ts';
import { captionAt } from '../../../renderer/timeline/captions.ts';
import { progressAt } from '../../../renderer/timeline/progress.ts';
import { storyOfDay } from '../../../renderer/timeline/storyOfDay.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { largeClient } from '../../fixtures/largeClient.ts';

const today = plainDate('2024-06-01');

/** A window on the client: a store, and the cards of its map, which remember what they showed. */
const windowOn = (record: ClientRecord) => {
  const store = createStore<EditorState>()(
    () =>
      ({
        record,
        today,
        date: today,
        preferences: { replaySpeed: 'month' },
        isPlaying: false,
        isScrubbing: false,
        selection: null,
        spotlight: null,
        follow: null,
      }) as EditorState,
  );
  const cards = createCardsShown(store);
  cards.start();
  const picture = () => {
    const state = store.getState();
    const model = timelineModel(record, today);
    const felt = pickFelt(state);
    const scene = pickScene(state);
    return {
      scene,
      felt,
      cards: scene?.cards.map(({ id }) => ({ ...cards.cardOf(id), badge: cards.feltBy(id) })),
      findings: pickFindings(state),
      coverage: pickCoverage(state),
      story: felt && storyOfDay(record, state.date, felt, model),
      caption: captionAt(model, state.date, { speed: 'year', skipsQuiet: true, inStills: false }),
      progress: progressAt(model.course.changes, state.date),
    };
  };
  return { store, picture };
};

const dateIn = (record: ClientRecord, share: number): PlainDate => {
  const { from, to } = timelineModel(record, today).range;
  return addDays(from, Math.round(share * daysBetween(from, to)));
};

const aWay = fc.array(fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), isPlaying: fc.boolean() }), {
  maxLength: 6,
});
const aShare = fc.double({ min: 0, max: 1, noNaN: true });

/** What was felt when a card last changed is told by its badge, and `swaps` counts scenes seen; all else must be the very same. */
const expectSamePicture = (
  record: ClientRecord,
  share: number,
  ways: readonly { share: number; isPlaying: boolean }[][],
) => {
  const date = dateIn(record, share);
  const [straight, ...others] = [[], ...ways].map((way) => {
    const { store, picture } = windowOn(structuredClone(record));
    for (const step of way) {
      store.setState({ date: dateIn(record, step.share), isPlaying: step.isPlaying });
      picture();
    }
    store.setState({ date });
    store.setState({ isPlaying: false });
    return picture();
  });
  for (const other of others) expect(roundedFelt(other)).toEqual(roundedFelt(straight));
};

const roundedFelt = (picture: ReturnType<ReturnType<typeof windowOn>['picture']> | undefined) => ({
  ...picture,
  cards: picture?.cards?.map(({ card, swaps: _, ...shown }) => ({ ...shown, card: { ...card, felt: null } })),
});

describe('The picture of a date', () => {
  test('is the same whatever dates were shown before, forwards, backwards, playing or at rest', () => {
    fc.assert(
      fc.property(arbitraryRecord(), aShare, fc.array(aWay, { minLength: 2, maxLength: 2 }), (record, share, ways) =>
        expectSamePicture(record, share, ways),
      ),
      { numRuns: 25 },
    );
  });

  test('holds for a full client as well', () => {
    const record = largeClient({ seats: 40, changes: 400, seed: 3 });
    fc.assert(
      fc.property(aShare, aWay, (share, way) => expectSamePicture(record, share, [way])),
      { numRuns: 5 },
    );
  });

  test('keeps every card in its place over all the years, while people come, go and come back', () => {
    fc.assert(
      fc.property(arbitraryRecord(), fc.array(aShare, { minLength: 2, maxLength: 8 }), (record, shares) => {
        const { store } = windowOn(record);
        const places = new Map<string, string>();
        for (const share of shares) {
          store.setState({ date: dateIn(record, share) });
          const scene = pickScene(store.getState());
          for (const { id, x, y } of scene?.cards ?? []) {
            const key = `${scene?.layout.lanes.map(({ lane }) => lane).join()} ${id}`;
            expect(places.get(key) ?? `${x} ${y}`).toBe(`${x} ${y}`);
            places.set(key, `${x} ${y}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
