import type { ClientState } from '../../time/clientState.ts';
import { isUnread, oncePerPerson } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/**
 * People of the client whose status nobody has read, those without a name included. From so many on as the company's
 * rules say, silence about their feelings is a warning of its own.
 */
export const manyUnread = (state: ClientState): readonly Finding[] => {
  const unread = oncePerPerson(state.seats.filter(isUnread));
  const first = unread.find((seat) => seat.person) ?? unread[0];
  if (!first || unread.length < state.rules.unreadFrom) return [];
  const people = oncePerPerson(state.seats.filter((seat) => seat.holder !== 'vacant'));
  return [
    finding({
      rule: 'manyUnread',
      severity: 'warning',
      seatIds: unread.map(({ seat }) => seat.id),
      params: { count: unread.length, of: people.length },
      action: first.person
        ? { kind: 'addReading', seatId: first.seat.id }
        : { kind: 'nameHolder', seatId: first.seat.id },
    }),
  ];
};
