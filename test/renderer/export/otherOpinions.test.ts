import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPicture, exportSlides } from '../../../renderer/export/makeExport.ts';
import { drawFrame } from '../../../renderer/film/drawFrame.ts';
import { makeFilm } from '../../../renderer/film/film.ts';
import { wholeBook } from '../../../renderer/paper/book/book.ts';
import { bookOptionsOf } from '../../../renderer/paper/book/bookOptions.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { svgText } from '../../../renderer/picture/svgText.ts';
import { parts } from '../../../renderer/powerpoint/presentation.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { momentAt } from '../../../shared/film/filmPlan.ts';
import { bookPageKinds } from '../../../shared/ipc/bookContract.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { withOtherOpinions } from '../../fixtures/otherOpinions.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient } from '../paper/paperClients.ts';

const leaving = leavingFor('client');

/** Whatever a client may be handed, as text: each with the name by which a test that fails tells of it. */
const handed = (record: ClientRecord, at: PlainDate): Readonly<Record<string, string>> => {
  const told: Record<string, string> = {};
  for (const compareWith of [null, plainDate('2012-06-01')]) {
    const key = compareWith ? 'compared' : 'at a date';
    const drawn = { at, compareWith, look: 'paper', ownCompany: 'Ours', leaving } as const;
    told[`sheets ${key}`] = JSON.stringify(
      sheetsOf({ record, at, compareWith, options: { paper: 'A3', mono: false, ownCompany: 'Ours', leaving } }),
    );
    told[`picture ${key}`] = svgText(exportPicture(record, drawn, paperWords), false);
    told[`slides ${key}`] = JSON.stringify(
      parts(exportSlides(record, drawn, paperWords), { title: '', author: '', logo: null, language: 'en-GB' }),
    );
  }
  for (const format of ['pdf', 'pptx'] as const) {
    const options = bookOptionsOf(
      {
        ...{ at, compareWith: plainDate('2012-06-01'), pages: [...bookPageKinds], isBare: false, format, leaving },
        ...{ paper: 'A4' as const, orientation: 'landscape' as const, mono: false },
      },
      'Ours',
      null,
    );
    told[`book as ${format}`] = JSON.stringify(wholeBook([record], options, paperWords));
  }
  return told;
};

const filmed = (record: ClientRecord, today: PlainDate): readonly string[] => {
  const job = { from: null, to: null, speed: 'fast', format: 'webm', size: '1280x720', hasCaptions: true } as const;
  const film = makeFilm(record, { clientId: '', ...job, isDark: false, language: 'en', leaving }, today, 'Ours');
  if (!film.ok) return [film.error.code];
  const { seconds } = film.value.plan;
  return [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) =>
    JSON.stringify(drawFrame(film.value, momentAt(film.value.plan, share * seconds))),
  );
};

describe.each([
  ['the sample', sampleClient('Zekerheid Groep'), plainDate('2026-11-21')],
  ['a missed deal', sampleClient('Ostmeer Keukens'), plainDate('2026-11-21')],
  ['forty people', crowdedClient(), plainDate('2024-01-01')],
])('%s, of whom we think otherwise', (_, record, at) => {
  test('is handed the same sheets, pictures, slides and books', () => {
    const [asItIs, otherwise] = [handed(record, at), handed(withOtherOpinions(record, at), at)];
    for (const [name, text] of Object.entries(asItIs)) expect(otherwise[name], name).toBe(text);
  });

  test('is shown the same film', () => {
    expect(filmed(withOtherOpinions(record, at), at)).toEqual(filmed(record, at));
    expect(filmed(record, at)).toHaveLength(6);
  });
});

test('whatever we think of a client, what it is handed is the same', () => {
  const at = plainDate('2018-01-01');
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      const [asItIs, otherwise] = [handed(record, at), handed(withOtherOpinions(record, at), at)];
      for (const [name, text] of Object.entries(asItIs)) expect(otherwise[name], name).toBe(text);
    }),
    { numRuns: 6 },
  );
});
