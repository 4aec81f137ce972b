import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { translate } from '../i18n/say.ts';

/** What is on the map on the day with which a replay or a film begins: how it came there is not told. */
export const openingSentence = (record: ClientRecord, date: PlainDate): string => {
  const { seats, colleagues } = stateAt(record, date);
  return translate('timeline.caption.opening', { seats: seats.length, colleagues: colleagues.length });
};
