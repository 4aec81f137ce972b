import { expect, test } from 'vitest';
import { pillarsOf, turnoverYears } from '../../../shared/insight/continuity.ts';
import { whoCouldKnow } from '../../../shared/insight/whoCouldKnow.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { rowById } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const record = sampleClient('Zekerheid Groep');
const state = stateAt(record, plainDate('2026-11-21'));

test('those who know her, met her predecessor or face the one she reports to could know the newcomer', () => {
  const seat = state.seats.find(({ person }) => person?.name === 'Ms Zacht');
  if (!seat) throw new Error('no newcomer');
  expect(
    whoCouldKnow(state, record, seat).map(({ colleagueId, reasons }) => [
      rowById(record, 'colleague', colleagueId)?.name,
      reasons.map(({ key }) => key),
    ]),
  ).toEqual([
    ['Mr Bellaar', ['suggestion.knows.formerEmployer']],
    ['Mr Koester', ['suggestion.metPredecessor']],
    ['Ms Aandegang', ['suggestion.facesBoss']],
  ]);
});

test('continuity rests on decider and guarantor, proven both, and neither in rhythm', () => {
  expect(
    pillarsOf(state, record).map(({ role, seat, ...pillar }) => ({ role, name: seat?.person?.name, ...pillar })),
  ).toEqual([
    { role: 'decider', name: 'Mr Zekerheid', isPaired: true, isProven: true, isInCadence: false, contactsInYear: 3 },
    { role: 'guarantor', name: 'Mr Komtgoed', isPaired: true, isProven: true, isInCadence: false, contactsInYear: 0 },
  ]);
});

test('the share rises year by year to 23 %', () => {
  expect(
    turnoverYears(record, plainDate('2026-11-21')).map(({ year, share }) => [year, Math.round((share ?? 0) * 100)]),
  ).toEqual([
    [2020, 9],
    [2021, 12],
    [2022, 16],
    [2023, 19],
    [2024, 22],
    [2025, 23],
  ]);
});
