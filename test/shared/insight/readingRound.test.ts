import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../shared/insight/coverage.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import {
  hideReadings,
  isRead,
  type ReadingRound,
  readInRound,
  resultsOf,
  unreadInRound,
  withGiven,
  withHidden,
} from '../../../shared/insight/readingRound.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type EmotionalStatus, emotionalStatuses } from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../shared/record/diff.ts';
import { addReading } from '../../../shared/record/edits/readings.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { seatBars, timelineEvents } from '../../../shared/time/timeline.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';

const day = plainDate('2026-11-21');

/** Two members, read by Ms Aandegang as the test says; Mr Koester holds the pen. */
const aRound = (read: EmotionalStatus = 'hostile') => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const koester = client.colleague('Mr Koester');
  const aandegang = client.colleague('Ms Aandegang');
  const director = client.holderOf(client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' }));
  const buyer = client.holderOf(client.seat('Buyer', { role: 'buyer', holder: 'Ms Koop' }));
  client.reads(director, read, '2026-10-01', { by: aandegang });
  client.reads(director, read, '2026-11-21', { by: aandegang });
  client.reads(buyer, read, '2026-11-21', { by: aandegang });
  client.reads(director, 'neutral', '2024-01-01', { by: koester });
  const round: ReadingRound = { penId: koester, day, given: [] };
  return { client, record: client.record(), round, koester, aandegang, director, buyer };
};

const newId = countingIds(900_000);
const reading = (record: ClientRecord, personId: string, readerId: string, status: EmotionalStatus) => {
  const step = addReading(record, { personId, status, confidence: 'observed' }, { newId, date: day, readerId });
  if (!step.ok) throw new Error(step.error.code);
  return step.value.diff;
};

describe('a reading round', () => {
  test('computes the same of what it shows, whatever the others read', () => {
    const seen = emotionalStatuses.map((status) => {
      const { record, round } = aRound(status);
      const { shown } = hideReadings(record, round);
      const state = stateAt(shown, day);
      return JSON.stringify([
        state,
        findingsOf(state, shown),
        coverageOf(state),
        timelineEvents(shown),
        seatBars(shown, { from: plainDate('2020-01-01'), to: day }),
      ]);
    });
    expect(new Set(seen).size).toBe(1);
    // the test could tell a leak: without the round the six differ
    expect(new Set(emotionalStatuses.map((status) => JSON.stringify(stateAt(aRound(status).record, day)))).size).toBe(
      6,
    );
  });

  test('keeps her own earlier readings, and gives everything back', () => {
    const { record, round, koester } = aRound();
    const { shown, hidden, personIds } = hideReadings(record, round);
    expect(rowsOf(shown, 'reading').map(({ colleagueId }) => colleagueId)).toEqual([koester]);
    expect(hidden).toHaveLength(3);
    expect(personIds).toHaveLength(2);
    expect(withHidden(shown, hidden)).toEqual(record);
  });

  test('shows a person once the holder of the pen has read her today, and hides her again when that is undone', () => {
    const { record, round, director, buyer, koester } = aRound();
    const diff = reading(record, director, koester, 'favourable');
    const after = applyDiff(record, diff);
    const told = withGiven(round, diff);
    expect(isRead(after, told, director)).toBe(true);
    expect(unreadInRound(after, told).map(({ id }) => id)).toEqual([buyer]);
    const { shown } = hideReadings(after, told);
    expect(rowsOf(shown, 'reading').filter(({ personId }) => personId === director)).toHaveLength(4);
    expect(rowsOf(shown, 'reading').filter(({ personId }) => personId === buyer)).toHaveLength(0);
    const undone = applyDiff(after, reverseDiff(diff));
    expect(isRead(undone, withGiven(told, reverseDiff(diff)), director)).toBe(false);
  });

  test('does not count a reading of before the round, of another day or by another', () => {
    const { client, record, round, director, koester, aandegang } = aRound();
    client.reads(director, 'neutral', '2026-11-21', { by: koester });
    expect(isRead(client.record(), round, director)).toBe(false);
    expect(withGiven(round, reading(record, director, aandegang, 'neutral'))).toBe(round);
    const earlier = addReading(
      record,
      { personId: director, status: 'neutral', confidence: 'gut', date: plainDate('2026-11-20') },
      { newId, date: day, readerId: koester },
    );
    expect(earlier.ok && withGiven(round, earlier.value.diff)).toBe(round);
  });

  test('hides all anew from the next to hold the pen, and remembers what the first one gave', () => {
    const { record, round, director, koester, aandegang } = aRound();
    const diff = reading(record, director, koester, 'favourable');
    const after = applyDiff(record, diff);
    const first = withGiven(round, diff);
    const second = { ...first, penId: aandegang };
    expect(unreadInRound(after, second)).toHaveLength(2);
    expect(unreadInRound(after, { ...second, penId: koester })).toHaveLength(1);
  });

  test('knows whom anybody read in it, and nobody when nothing was given', () => {
    const { record, round, director, koester, aandegang } = aRound();
    expect(readInRound(record, round)).toEqual([]);
    const diff = reading(record, director, koester, 'favourable');
    const passedOn = { ...withGiven(round, diff), penId: aandegang };
    expect(readInRound(applyDiff(record, diff), passedOn)).toEqual([director]);
    expect(readInRound(record, passedOn)).toEqual([]);
  });

  test('ends with where the team agrees and where it does not', () => {
    const { record, director, buyer, koester } = aRound('hostile');
    const after = applyDiff(
      applyDiff(record, reading(record, director, koester, 'favourable')),
      reading(record, buyer, koester, 'suspicious'),
    );
    expect(resultsOf(after, day).map(({ person, verdict }) => [person.name, verdict])).toEqual([
      ['Mr Zekerheid', 'disagree'],
      ['Ms Koop', 'agree'],
    ]);
    expect(resultsOf(record, day).map(({ verdict }) => verdict)).toEqual(['single', 'single']);
  });
});
