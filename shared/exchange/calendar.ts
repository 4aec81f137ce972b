import { addDays, type PlainDate } from '../model/plainDate.ts';
import { shiftDays } from '../time/calendarEdge.ts';

/** One day of a calendar. Texts may hold anything a user typed. */
export interface CalendarEvent {
  /** The same for the same plan every time, so that a calendar that reads the file again changes the event it has. */
  readonly uid: string;
  readonly date: PlainDate;
  readonly summary: string;
  readonly description: string;
}

/**
 * An iCalendar file (RFC 5545) of events that last a day and leave it free. `stampedAt`: when the file is made, a whole
 * second in UTC as `20261121T083000Z`. Lines end in CRLF and are folded at 75 octets, never inside a character.
 *
 * @throws Error without events (the format knows no empty calendar) and for a stamp of another shape.
 */
export const writeCalendar = (events: readonly CalendarEvent[], stampedAt: string): string => {
  if (events.length === 0) throw new Error('a calendar file needs an event');
  if (!/^\d{8}T\d{6}Z$/.test(stampedAt)) throw new Error(`"${stampedAt}" is no UTC time of iCalendar`);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Counterpart//Planned contact//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, stampedAt)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
};

/** `2026-11-21T08:30:00.123Z` as iCalendar writes it. @throws RangeError for an invalid date. */
export const calendarStamp = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

const eventLines = ({ uid, date, summary, description }: CalendarEvent, stampedAt: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${stampedAt}`,
  `DTSTART;VALUE=DATE:${compactDate(date)}`,
  ...endLine(date),
  `SUMMARY:${escapeText(summary)}`,
  ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** The end is the first day without it. On the calendar's last day it is left out: a start alone means one day too. */
const endLine = (date: PlainDate): readonly string[] =>
  shiftDays(date, 1) === date ? [] : [`DTEND;VALUE=DATE:${compactDate(addDays(date, 1))}`];

const compactDate = (date: PlainDate): string => date.replaceAll('-', '');

/** Backslash, semicolon, comma and line end have a meaning of their own; other control characters are forbidden. */
const escapeText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const longestLine = 75;

/** A line as physical lines of at most 75 octets of UTF-8; those after the first begin with a space, which counts. */
const foldLine = (line: string): string => {
  const folded: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > longestLine) {
      folded.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
};

/** How many octets UTF-8 takes for one code point. */
const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};
