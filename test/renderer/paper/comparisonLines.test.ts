import { expect, test } from 'vitest';
import { comparisonLines } from '../../../renderer/paper/comparison/comparisonLines.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { compareDates } from '../../../shared/insight/compareDates.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

const linesOf = (client: RecordBuilder) =>
  comparisonLines(compareDates(client.record(), plainDate('2020-02-01'), plainDate('2020-12-01')), paperWords, true);

test('what has ended is told of whom it was with, not of who sits there since', () => {
  const client = aClient('Zekerheid', { phase: 'nurture' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const production = client.seat('Head of production', { role: 'influencer', holder: 'Ms Docht' });
  client.pair(quality, client.colleague('Mr Koester'), { to: '2020-04-01' });
  client.tie('conflict', quality, production, { to: '2020-10-05' });
  client.swap(quality, 'Ms Zacht', '2020-10-05');
  const told = linesOf(client).contact.map(({ sentence }) => sentence);
  expect(told).toContain('Mr Koester no longer faces Mr Wacht.');
  expect(told.join(' ')).toContain('Mr Wacht is in conflict with Ms Docht');
  expect(told.join(' ')).not.toContain('Ms Zacht');
});

test('a feeling not known before is neither better nor worse than what nobody knew', () => {
  const client = aClient('Zekerheid', { phase: 'nurture' });
  const [read, lost, worse] = ['Mr Een', 'Ms Twee', 'Mr Drie'].map((holder) =>
    client.holderOf(client.seat(holder, { role: 'influencer', holder })),
  );
  if (!read || !lost || !worse) throw new Error('three people sit there');
  client.reads(read, 'suspicious', '2020-06-01');
  for (const person of [lost, worse]) client.reads(person, 'favourable', '2020-01-10');
  client.reads(lost, 'unknown', '2020-06-01');
  client.reads(worse, 'hostile', '2020-06-01');
  const signs = Object.fromEntries(linesOf(client).feelings.map(({ sentence, sign }) => [sentence.slice(0, 6), sign]));
  expect(signs).toEqual({ 'Mr Een': 'read', 'Ms Twe': 'read', 'Mr Dri': 'worse' });
});
