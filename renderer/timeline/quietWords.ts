import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { say, shortDate, translate } from '../i18n/say.ts';
import { colleagueName, personName, seatName, tell } from './eventNames.ts';

// Sentences for what leaves the picture as it is: what was done, who came to know whom, what was put off.

const touchKeys = { done: 'touchDone', missed: 'touchMissed', planned: 'touchPlanned' } as const;

export const touchSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'touch', event.rowId);
  if (!row) return null;
  return tell(touchKeys[row.state], {
    colleague: colleagueName(record, row.colleagueId),
    person: personName(record, row.personId),
    channel: translate(`word.channel.${row.channel}`),
  });
};

export const acquaintanceSentence = (
  event: TimelineEvent,
  kind: 'acquaintanceStarted' | 'acquaintanceEnded',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'acquaintance', event.rowId);
  if (!row) return null;
  return tell(kind, {
    colleague: colleagueName(record, row.colleagueId),
    person: personName(record, row.personId),
    from: translate(`word.acquaintance.${row.kind}`),
  });
};

/** Named as it was that day; a finding that history no longer knows has nothing to be put off. */
export const snoozeSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'snooze', event.rowId);
  const found = row && findingsOf(stateAt(record, row.on), record).find(({ id }) => id === row.findingId);
  if (!row || !found) return null;
  return tell('snooze', { finding: say(found.title), until: shortDate(row.until), reason: row.reason });
};

export const levelSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'relationLevel', event.rowId);
  if (!row) return null;
  return tell(row.kind === 'current' ? 'levelReached' : 'levelWanted', {
    colleague: colleagueName(record, row.colleagueId),
    seat: seatName(record, row.seatId, event.date),
    level: translate(`word.level.${row.level}`),
  });
};

export const argumentSentence = (
  event: TimelineEvent,
  kind: 'argumentStarted' | 'argumentEnded',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'argument', event.rowId);
  return row ? tell(kind, { text: row.text }) : null;
};

export const activitySentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'activity', event.rowId);
  if (!row) return null;
  return tell('activityDone', {
    what: row.title || translate(`word.activity.${row.kind}`),
    seat: seatName(record, row.seatId, event.date),
  });
};
