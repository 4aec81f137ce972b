import { expect, test } from 'vitest';
import { successorNames } from '../../../renderer/dialogs/seatChoices.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

test('nobody is proposed as her own successor, and every other name once', () => {
  const client = aClient('Zekerheid');
  client.seat('Quality manager', { holder: 'Mr Wacht' });
  client.seat('Production', { holder: 'Ms Docht' });
  client.seat('Planning', { holder: 'Ms Docht' });
  const record = client.record();
  const wacht = rowsOf(record, 'person').find(({ name }) => name === 'Mr Wacht') ?? null;
  expect(successorNames(record, wacht)).toEqual(['Ms Docht']);
  expect(successorNames(record, null)).toEqual(['Mr Wacht', 'Ms Docht']);
});
