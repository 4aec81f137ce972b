import { expect, test } from 'vitest';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { mapPicture } from '../../../renderer/picture/mapPicture.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';

test.each([
  ['team', 'for our own team only'],
  ['client', 'for Zekerheid Groep and us'],
] as const)('a picture for the %s says in its foot whom it is for', (audience, expected) => {
  const leaving = leavingFor(audience);
  const source = paperSource(sampleClient('Zekerheid Groep'), plainDate('2026-11-21'), leaving.rules);
  const { shapes } = mapPicture(source, { ground: 'paper', ownCompany: '', leaving }, paperWords);
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
  expect(texts.join(' ')).toContain(expected);
});
