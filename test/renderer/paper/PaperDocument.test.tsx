import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PaperDocument } from '../../../renderer/paper/PaperDocument.tsx';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { withoutPictographs } from '../../../renderer/paper/pictographs.ts';
import { toldFindings } from '../../../renderer/paper/toldFindings.ts';
import { leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from './paperClients.ts';

const htmlOf = (record: ClientRecord, date: string, mono = false): string =>
  renderToStaticMarkup(
    <PaperDocument
      record={record}
      at={plainDate(date)}
      compareWith={null}
      options={{ paper: 'A4', mono, ownCompany: 'Onze Fabriek BV', leaving: leavingFor('team') }}
    />,
  );

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** The words of the sheets as one run, without the breaks between lines. */
const wordsOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s/g, '');

describe.each([
  ['three people', smallClient(), '2024-01-01'],
  ['the sample', sampleClient('Zekerheid Groep'), '2026-11-21'],
  ['forty people with awkward names', crowdedClient(), '2024-01-01'],
])('the printed document of %s', (_, record, date) => {
  const html = htmlOf(record, date);
  const { state, findings } = paperSource(record, plainDate(date), rulesFor.team);

  test('holds every name and title in full', () => {
    const words = wordsOf(html);
    const names = [
      state.client.name,
      ...state.seats.flatMap(({ person, seat }) => [person?.name ?? '', seat.title]),
      ...state.colleagues.flatMap(({ colleague }) => [colleague.name, colleague.title]),
    ];
    for (const name of names) expect(words).toContain(withoutPictographs(name).replace(/\s/g, ''));
  });

  test('holds every finding told by itself, and the reason of all but notices', () => {
    const words = wordsOf(html);
    const single = toldFindings(findings).flatMap((told) => (told.findings.length === 1 ? told.findings : []));
    for (const finding of single) {
      expect(words).toContain(withoutPictographs(paperWords.say(finding.title)).replace(/\s/g, ''));
      if (finding.severity !== 'notice') {
        expect(words).toContain(withoutPictographs(paperWords.say(finding.why)).replace(/\s/g, ''));
      }
    }
  });

  test('is vectors and text only, without ids that could clash', () => {
    expect(html).not.toMatch(/<(image|img|canvas|filter|pattern|foreignObject)|\sid="/);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('the page has the size of the paper, and the sheet too', () => {
  const html = htmlOf(smallClient(), '2024-01-01');
  expect(html).toContain('@page { size: 297mm 210mm; margin: 0; }');
  expect(html).toMatch(/<svg[^>]*width="297mm" height="210mm"/);
});

test('our own company heads our bank', () => {
  expect(wordsOf(htmlOf(smallClient(), '2024-01-01'))).toContain('OnzeFabriekBV');
});
