import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Argument } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { rowsInOrder } from './recordIndex.ts';

/** The client's arguments for gatekeepers that stand at the date, in the order of the list. */
export const argumentsAt = (record: ClientRecord, date: PlainDate): readonly Argument[] =>
  rowsInOrder(record, 'argument')
    .filter((argument) => isWithin(date, argument))
    .sort((a, b) => a.position - b.position);
