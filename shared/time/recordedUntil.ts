import type { PlainDate } from '../model/plainDate.ts';
import type { Touch } from '../model/records.ts';
import type { ClientRecord, Rows } from '../record/clientRecord.ts';
import { rememberPerObject } from './rememberPerObject.ts';

/**
 * The last day on which something is recorded to have been seen or done; null where nothing is. Both lie on days that have
 * passed, so an earlier day is certainly past. A plan's row holds its planned day and not the day on which it was made:
 * of a past day nobody can say whether it was planned yet.
 */
export const recordedUntil = ({ tables }: ClientRecord): PlainDate | null =>
  later(lastReading(tables.reading), lastSettled(tables.touch));

const lastReading = rememberPerObject((rows: Rows<'reading'>) => lastOf(Object.values(rows)));
const lastSettled = rememberPerObject((rows: Rows<'touch'>) =>
  lastOf(Object.values(rows).filter(({ state }: Touch) => state !== 'planned')),
);

const lastOf = (rows: readonly { readonly date: PlainDate }[]): PlainDate | null =>
  rows.reduce<PlainDate | null>((last, { date }) => later(last, date), null);

const later = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || (b !== null && b > a) ? b : a;
