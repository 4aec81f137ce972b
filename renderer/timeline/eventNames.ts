import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { holdingAt } from '../../shared/time/holding.ts';
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

export const dealName = (record: ClientRecord, id: Id): string => rowById(record, 'deal', id)?.name ?? '';
