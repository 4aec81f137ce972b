import { calendarStamp, writeCalendar } from '../../shared/exchange/calendar.ts';
import { type CalendarScope, type PlannedContact, plannedEvents } from '../../shared/exchange/plannedCalendar.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Texts } from '../texts.ts';
import { writeOutputFile } from './outputFile.ts';

/** Writes what is planned as an iCalendar file; `nothingPlanned` when there is nothing to write. */
export const writePlannedCalendar = async (
  path: string,
  records: readonly ClientRecord[],
  scope: CalendarScope,
  texts: Texts,
): Promise<Result<{ path: string }>> => {
  const events = plannedEvents(records, scope, (contact) => eventTitle(contact, texts));
  if (events.length === 0) return fail('nothingPlanned');
  return writeOutputFile(path, writeCalendar(events, calendarStamp(new Date())));
};

const eventTitle = ({ channel, step, ...names }: PlannedContact, texts: Texts): string => {
  if (!step) return texts(`calendar.${channel}`, names);
  const mark = texts(`word.programme.${step.programme}`);
  const what = step.title || texts(`word.activity.${step.kind}`);
  return texts(names.colleague === '' ? 'calendar.stepOfNobody' : 'calendar.step', { ...names, mark, what });
};
