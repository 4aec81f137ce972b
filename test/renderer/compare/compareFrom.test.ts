import { expect, test } from 'vitest';
import { compareFromDate, comparePresets } from '../../../renderer/compare/compareFrom.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

test('a year before the first days of the calendar is the first day of the relation', () => {
  const client = aClient('Zekerheid', { since: '1900-01-01' });
  client.swap(client.seat('Buyer', { holder: 'Mr Wacht' }), 'Ms Zacht', '1900-01-02');
  for (const preset of comparePresets) {
    expect(compareFromDate({ preset }, client.record(), plainDate('1900-02-10'))).toBe('1900-01-01');
  }
});

test('is counted from the playhead, and never before the relation', () => {
  const record = aClient('Zekerheid', { since: '2020-01-01' }).record();
  expect(compareFromDate({ preset: 'yearBefore' }, record, plainDate('2024-02-29'))).toBe('2023-02-28');
  expect(compareFromDate({ preset: 'quarterBefore' }, record, plainDate('2020-02-01'))).toBe('2020-01-01');
});
