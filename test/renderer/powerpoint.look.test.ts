import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { paperSource } from '../../renderer/paper/paperSource.ts';
import { paperWords } from '../../renderer/paper/paperWords.ts';
import { presentation } from '../../renderer/powerpoint/presentation.ts';
import { slidePages } from '../../renderer/powerpoint/slidePages.ts';
import { plainDate } from '../../shared/model/plainDate.ts';
import { sampleClient } from '../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from './paper/paperClients.ts';

test('look', () => {
  for (const [name, record, date] of [
    ['small', smallClient(), '2024-01-01'],
    ['crowd', crowdedClient(60, 30), '2024-01-01'],
    ['zek', sampleClient('Zekerheid Groep'), '2026-10-05'],
    ['ost', sampleClient('Ostmeer Keukens'), '2026-02-06'],
  ] as const) {
    const slides = slidePages(
      paperSource(record, plainDate(date)),
      { mono: false, ownCompany: 'Staal & Zonen BV' },
      paperWords,
    );
    writeFileSync(
      `/tmp/w/slides-shots/${name}.pptx`,
      presentation(slides, { title: name, author: 'x', language: 'en-GB' }),
    );
  }
});
