import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarStamp, writeCalendar } from '../../../shared/exchange/calendar.ts';
import { type PlannedContact, plannedEvents } from '../../../shared/exchange/plannedCalendar.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { arbitraryText } from '../../fixtures/recordPlan.ts';

const stamp = '20261121T083000Z';
const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@counterpart',
  date: plainDate('2026-12-08'),
  summary: 'Visit',
  description: '',
  ...parts,
});
const octets = (line: string) => new TextEncoder().encode(line).length;

/** What a calendar program reads: unfolded lines, and texts without their escapes. */
const read = (file: string) => {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.replace(/\r\n[ \t]/gu, '').split('\r\n');
  const values = new Map(lines.map((line) => [line.split(/[:;]/u, 1)[0] ?? '', line.slice(line.indexOf(':') + 1)]));
  const text = (name: string) =>
    values.get(name)?.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
  return { lines, text };
};

describe('a calendar file', () => {
  test('holds whole days in the words of RFC 5545', () => {
    expect(writeCalendar([event({ description: 'About prices' })], stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Counterpart//Planned contact//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:one@counterpart',
        'DTSTAMP:20261121T083000Z',
        'DTSTART;VALUE=DATE:20261208',
        'DTEND;VALUE=DATE:20261209',
        'SUMMARY:Visit',
        'DESCRIPTION:About prices',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test.each([
    ['2024-02-28', '20240229'],
    ['2024-02-29', '20240301'],
    ['2023-02-28', '20230301'],
    ['2026-12-31', '20270101'],
  ])('ends an event of %s on the day after, %s', (date, end) => {
    expect(writeCalendar([event({ date: plainDate(date) })], stamp)).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
  });

  test('leaves the end out on the last day the program knows', () => {
    expect(writeCalendar([event({ date: plainDate('2199-12-31') })], stamp)).not.toContain('DTEND');
  });

  test('escapes what has a meaning of its own, and drops what is forbidden', () => {
    const written = writeCalendar([event({ summary: 'a;b,c\\d\r\ne\nf\rg\u0000\u0007\u007fh' })], stamp);
    expect(written).toContain('SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\\ngh\r\n');
  });

  test('lets no text break out of its line', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028ACTION:DISPLAY\u0085ATTACH:file:///etc/passwd';
    const { lines } = read(writeCalendar([event({ summary: hostile, description: hostile, uid: hostile })], stamp));
    expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
    expect(lines.some((line) => /^(BEGIN:VALARM|ACTION|ATTACH)/u.test(line))).toBe(false);
  });

  test('folds at 75 octets, never inside a character', () => {
    const summary = `${'é'.repeat(60)}${'👩‍👩‍👧'.repeat(30)}${'n'.repeat(200)}`;
    const written = writeCalendar([event({ summary })], stamp);
    const physical = written.split('\r\n');
    expect(Math.max(...physical.map(octets))).toBeLessThanOrEqual(75);
    expect(physical.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(5);
    expect(read(written).text('SUMMARY')).toBe(summary);
  });

  test('gives any text back, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const written = writeCalendar([event({ summary: text, description: `d${text}` })], stamp);
        expect(Math.max(...written.split('\r\n').map(octets))).toBeLessThanOrEqual(75);
        const kept = text
          .toWellFormed()
          .replace(/\r\n?|\u2028|\u2029/gu, '\n')
          .replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(read(written).text('SUMMARY')).toBe(kept);
        expect(read(written).text('DESCRIPTION')).toBe(`d${kept}`);
      }),
      { numRuns: 300 },
    );
  });

  test('is never empty, for the format knows no such thing, and wants a stamp in its own shape', () => {
    expect(() => writeCalendar([], stamp)).toThrow('needs an event');
    expect(() => writeCalendar([event()], '2026-11-21')).toThrow('no UTC time');
    expect(calendarStamp(new Date('2026-11-21T08:30:00.123Z'))).toBe(stamp);
  });
});

describe('the planned contacts of clients', () => {
  const newId = countingIds();
  const told = (name: string) => {
    const client = aClient(name, { since: '2020-01-01', newId });
    const seat = client.seat('Director', { role: 'decider', holder: `Director of ${name}` });
    const person = client.holderOf(seat);
    const anna = client.colleague('Anna');
    const ids = {
      anna,
      later: client.touch(person, anna, '2026-12-08', { state: 'planned', channel: 'call' }),
      earlier: client.touch(person, client.colleague('Bert'), '2026-12-01', { state: 'planned' }),
    };
    client.touch(person, anna, '2026-11-01');
    client.touch(person, anna, '2026-11-02', { state: 'missed' });
    return { client, ids };
  };
  const [one, two] = [told('Alfa'), told('Beta')];
  const records = [one.client.record(), two.client.record()];
  const title = ({ step, ...contact }: PlannedContact) =>
    [...Object.values(contact), ...(step ? Object.values(step) : [])].join(' | ');
  const today = plainDate('2026-11-21');
  const everybody = { today, colleagueId: null };

  test('become events in the order of time, with an id that stays', () => {
    const events = plannedEvents(records, everybody, title);
    expect(events.map(({ date }) => date)).toEqual(['2026-12-01', '2026-12-01', '2026-12-08', '2026-12-08']);
    expect(events[2]).toEqual({
      uid: `${one.ids.later}@counterpart`,
      date: '2026-12-08',
      summary: 'call | Anna | Director of Alfa | Alfa',
      description: '',
    });
    expect(plannedEvents([...records].reverse(), everybody, title)).toEqual(events);
  });

  test('can be those of one colleague of ours', () => {
    expect(plannedEvents(records, { today, colleagueId: one.ids.anna }, title).map(({ uid }) => uid)).toEqual([
      `${one.ids.later}@counterpart`,
    ]);
  });

  test('and the steps of programmes, with the words of the contact that is the same meeting', () => {
    const client = aClient('Gamma', { since: '2020-01-01', newId });
    const seat = client.seat('Director', { role: 'decider', holder: 'Ms Gamma' });
    const [anna, bert] = [client.colleague('Anna'), client.colleague('Bert')];
    const programme = client.programme('2026-01-01');
    const step = client.activity(programme, seat, '2026-12-03', { by: anna });
    client.activity(programme, seat, '2026-11-03');
    client.activity(programme, seat, '2026-10-03', { by: anna, doneOn: '2026-10-03' });
    client.touch(client.holderOf(seat), anna, '2026-12-03', { state: 'planned', summary: 'Prices' });
    const record = client.record();
    expect(plannedEvents([record], everybody, title)).toMatchObject([
      { date: '2026-11-03', summary: 'call |  | Ms Gamma | Gamma | listen |  | root6', description: '' },
      {
        uid: `${step}@counterpart`,
        date: '2026-12-03',
        summary: 'call | Anna | Ms Gamma | Gamma | listen |  | root6',
        description: 'Prices',
      },
    ]);
    expect(plannedEvents([record], { today, colleagueId: anna }, title)).toHaveLength(1);
    expect(plannedEvents([record], { today, colleagueId: bert }, title)).toEqual([]);
  });
});
