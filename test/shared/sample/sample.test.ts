import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ipc/contract.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { isWithin } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf, rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import { sampleRecords } from './sampleRecords.ts';

const everyClient = languages.flatMap((language) =>
  sampleRecords(language).map((record) => [clientOf(record).name, language, record] as const),
);

const holdsSeat = (record: ClientRecord, personId: Id, date: string): boolean =>
  rowsOf(record, 'tenure').some(
    (tenure) => tenure.personId === personId && tenure.from <= date && (tenure.to === null || date < tenure.to),
  );

const nameOf = (record: ClientRecord, table: 'person' | 'colleague', id: Id | null): string =>
  (id !== null && rowById(record, table, id)?.name) || '??';

describe.each(everyClient)('%s in %s', (_name, language, record) => {
  test('is sound', () => {
    expect(violationsOf(record)).toEqual([]);
  });

  test('speaks with people only while they hold a seat', () => {
    const strays = rowsOf(record, 'touch').filter((touch) => !holdsSeat(record, touch.personId, touch.date));
    expect(strays).toEqual([]);
  });

  test('reads and judges people only while they hold a seat', () => {
    const dated = [...rowsOf(record, 'reading'), ...rowsOf(record, 'stance')];
    expect(dated.filter((row) => !holdsSeat(record, row.personId, row.date))).toEqual([]);
  });

  test('lets colleagues act only while they work for us', () => {
    const acts = [...rowsOf(record, 'touch'), ...rowsOf(record, 'reading')];
    const strays = acts.filter((act) => {
      const colleague = act.colleagueId === null ? undefined : rowById(record, 'colleague', act.colleagueId);
      return !colleague || !isWithin(act.date, colleague);
    });
    expect(strays).toEqual([]);
  });

  test('starts no pairing before the colleague works for us', () => {
    const early = rowsOf(record, 'pairing').filter((pairing) => {
      const since = rowById(record, 'colleague', pairing.colleagueId)?.from ?? null;
      return since !== null && pairing.from < since;
    });
    expect(early).toEqual([]);
  });

  test('lets nothing happen before the relation began', () => {
    const start = clientOf(record).relationStart;
    const dates = [
      ...rowsOf(record, 'touch').map((row) => row.date),
      ...rowsOf(record, 'reading').map((row) => row.date),
      ...rowsOf(record, 'seat').map((row) => row.from),
      ...rowsOf(record, 'pairing').map((row) => row.from),
      ...rowsOf(record, 'phase').map((row) => row.from),
    ];
    expect(dates.filter((date) => date < start)).toEqual([]);
  });

  test('meets nobody at the weekend', () => {
    const weekend = rowsOf(record, 'touch').filter(({ date }) => [0, 6].includes(new Date(date).getUTCDay()));
    expect(weekend.map((touch) => touch.date)).toEqual([]);
  });

  test('gives seats of one lane different places', () => {
    const places = rowsOf(record, 'seatRole').map(
      (row) => `${row.role} ${row.from} ${rowById(record, 'seat', row.seatId)?.position}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('calls people as the language does', () => {
    const people = rowsOf(record, 'person').map((person) => person.name);
    expect(people.filter((name) => !(language === 'en' ? /^(Mr|Ms) / : /^(Dhr\.|Mw\.) /).test(name))).toEqual([]);
  });
});

describe('the two languages', () => {
  const [english, dutch] = languages.map(sampleRecords);

  test('tell the same facts with the same ids, and differ in words only', () => {
    const wordFields = new Set(['name', 'title', 'note', 'summary', 'text', 'reason']);
    const facts = (records: readonly ClientRecord[] | undefined) =>
      JSON.stringify(records, (key, value: unknown) =>
        wordFields.has(key) && typeof value === 'string' ? value !== '' : value,
      );
    expect(facts(dutch)).toBe(facts(english));
  });

  test('share no sentence', () => {
    const sentences = (records: readonly ClientRecord[] = []) =>
      records.flatMap((record) => [
        ...rowsOf(record, 'touch').map((row) => row.summary),
        ...rowsOf(record, 'reading').map((row) => row.note),
        ...rowsOf(record, 'person').map((row) => row.note),
        ...rowsOf(record, 'stance').map((row) => row.note),
        ...rowsOf(record, 'milestone').map((row) => row.text),
        ...rowsOf(record, 'claim').map((row) => row.note),
        ...rowsOf(record, 'argument').map((row) => row.text),
        ...rowsOf(record, 'snooze').map((row) => row.reason),
        ...rowsOf(record, 'keptView').flatMap((row) => [row.title, row.note]),
        clientOf(record).note,
      ]);
    const inEnglish = new Set(sentences(english).filter((text) => text !== ''));
    expect(inEnglish.size).toBeGreaterThan(50);
    expect(sentences(dutch).filter((text) => inEnglish.has(text))).toEqual([]);
  });

  test('name everybody of the counterpart table', () => {
    const names = (records: readonly ClientRecord[] = []) =>
      records.flatMap((record) => rowsOf(record, 'pairing').map((row) => nameOf(record, 'colleague', row.colleagueId)));
    expect(names(english)).toEqual(
      expect.arrayContaining(['Order desk', 'Driver', 'Mr Koester', 'Ms Aandegang', 'Mr Nogalwat']),
    );
    expect(names(dutch)).toEqual(
      expect.arrayContaining(['Bestelafdeling', 'Chauffeur', 'Dhr. Koester', 'Mw. Aandegang', 'Dhr. Nogalwat']),
    );
  });
});
