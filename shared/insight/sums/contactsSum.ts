import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { contactsInYear, type PillarState } from '../continuity.ts';
import { type Sum, sumOf, term } from './sum.ts';

/** The contacts counted of one of the two on whom continuity rests, one each. */
export const contactsSum = (record: ClientRecord, state: ClientState, { seat }: PillarState): Sum => {
  if (!seat?.person) return sumOf('count', []);
  return sumOf(
    'count',
    contactsInYear(record, seat.person.id, state.date).map(({ id, date, channel, colleagueId }) =>
      term({
        id,
        label: {
          key: 'sum.agendaItem',
          params: { date, colleague: rowById(record, 'colleague', colleagueId)?.name ?? '??' },
        },
        note: { key: `word.channel.${channel}` },
        people: { seatIds: [seat.seat.id], colleagueIds: [colleagueId] },
      }),
    ),
  );
};
