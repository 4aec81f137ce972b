import { expect, test } from 'vitest';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { textsOf } from './soundSheets.ts';

test.each(['A4', 'A3', 'A0'] as const)('on %s the sample fits one sheet with the reason of every finding', (paper) => {
  const record = sampleClient('Zekerheid Groep');
  const at = plainDate('2026-11-21');
  const options = { paper, mono: false, ownCompany: '', leaving: leavingFor('leadership') };
  const pages = sheetsOf({ record, at, compareWith: null, options });
  expect(pages).toHaveLength(1);
  const words = pages
    .flatMap(textsOf)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
  for (const { why } of paperSource(record, at, rulesFor.leadership).findings)
    expect(words).toContain(paperWords.say(why).replace(/\s/g, ''));
});
