import { expect, test } from 'vitest';
import { isComingOrGoing, isTurnOfDeal, isWeighty, placeInTelling } from '../../../shared/time/telling.ts';
import type { TimelineEvent } from '../../../shared/time/timelineTypes.ts';

const event = (kind: TimelineEvent['kind']): TimelineEvent => ({ kind }) as TimelineEvent;

test('people are told before decisions, decisions before strands, and what begins around a swap after the swap', () => {
  const kinds: TimelineEvent['kind'][] = [
    'pairingStarted',
    'programmeStarted',
    'stance',
    'milestone',
    'reading',
    'swap',
  ];
  const told = kinds.map(event).sort((a, b) => placeInTelling(a) - placeInTelling(b));
  expect(told.map(({ kind }) => kind)).toEqual([
    'swap',
    'milestone',
    'stance',
    'reading',
    'programmeStarted',
    'pairingStarted',
  ]);
});

test('a vote handed over turns a deal, a stance is noticed, a contact is neither', () => {
  expect(isTurnOfDeal(event('delegationStarted'))).toBe(true);
  expect([isTurnOfDeal(event('stance')), isWeighty(event('stance'))]).toEqual([false, true]);
  expect(isWeighty(event('touch'))).toBe(false);
  expect(isComingOrGoing(event('colleagueLeft'))).toBe(true);
});
