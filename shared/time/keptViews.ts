import type { KeptView } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { rowsInOrder } from './recordIndex.ts';

/** The client's kept views in the order in which they are presented. They are of no day: each names its own. */
export const keptViewsOf = (record: ClientRecord): readonly KeptView[] =>
  rowsInOrder(record, 'keptView').toSorted((a, b) => a.position - b.position);
