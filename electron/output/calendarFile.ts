import { calendarStamp, writeCalendar } from '../../shared/exchange/calendar.ts';
import { plannedEvents } from '../../shared/exchange/plannedCalendar.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Texts } from '../texts.ts';
import { writeOutputFile } from './outputFile.ts';

/** Writes what is planned as an iCalendar file; `nothingPlanned` when there is nothing to write. */
export const writePlannedCalendar = async (
  path: string,
  records: readonly ClientRecord[],
  colleagueId: Id | null,
  texts: Texts,
): Promise<Result<{ path: string }>> => {
  const events = plannedEvents(records, colleagueId, ({ channel, ...names }) => texts(`calendar.${channel}`, names));
  if (events.length === 0) return fail('nothingPlanned');
  return writeOutputFile(path, writeCalendar(events, calendarStamp(new Date())));
};
