import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import { holdingAt } from '../../shared/time/holding.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { translate } from '../i18n/say.ts';

/** The sentence of one kind of event. */
export const tell = (kind: string, params: Readonly<Record<string, string>>): string =>
  translate(`timeline.event.${kind}`, params);

export const personName = (record: ClientRecord, id: Id): string =>
  rowById(record, 'person', id)?.name ?? translate('timeline.event.removed');

export const colleagueName = (record: ClientRecord, id: Id | null): string =>
  (id && rowById(record, 'colleague', id)?.name) || translate('timeline.event.removed');

/** The seat's title; without one, whoever sits there on that day or sat there last. */
export const seatName = (record: ClientRecord, id: Id | null, date: PlainDate): string => {
  const title = id && rowById(record, 'seat', id)?.title;
  if (title) return title;
  const { present, previous } = id ? holdingAt(record, id, date) : { present: null, previous: null };
  const personId = (present ?? previous)?.personId;
  return (personId && rowById(record, 'person', personId)?.name) || translate('timeline.event.someone');
};

/** Who sits there on that day; null for nobody, and for somebody nobody of ours knows. */
export const holderName = (record: ClientRecord, seatId: Id | null, date: PlainDate): string | null => {
  const personId = seatId && holdingAt(record, seatId, date).present?.personId;
  return (personId && rowById(record, 'person', personId)?.name) || null;
};

/** On the day a strand or a line ended it was still with whoever sat there the day before, not with the newcomer. */
export const dayOfHolders = ({ kind, date }: TimelineEvent): PlainDate =>
  kind === 'tieEnded' || kind === 'pairingEnded' ? shiftDays(date, -1) : date;

export const dealName = (record: ClientRecord, id: Id): string => rowById(record, 'deal', id)?.name ?? '';
