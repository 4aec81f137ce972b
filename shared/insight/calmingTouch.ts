import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { holdingsOf } from '../time/holding.ts';
import { doneTouchesOfColleague, touchesOfPerson } from '../time/recordIndex.ts';

/**
 * The first day after `date` on which a touch was done with whoever held the seat that day, or by the colleague. A
 * touch on the very day does not count: it may have come before the news.
 */
export const firstTouchAfter = (record: ClientRecord, nodeId: Id, date: PlainDate): PlainDate | null => {
  if (rowById(record, 'colleague', nodeId)) {
    return doneTouchesOfColleague(record, nodeId).find((touch) => touch.date > date)?.date ?? null;
  }
  const dates = holdingsOf(record, nodeId).flatMap((holding) => {
    if (holding.personId === null || (holding.to !== null && holding.to <= date)) return [];
    const touches = touchesOfPerson(record, holding.personId);
    const first = touches.find((touch) => touch.state === 'done' && touch.date > date && isWithin(touch.date, holding));
    return first ? [first.date] : [];
  });
  return dates.sort()[0] ?? null;
};
