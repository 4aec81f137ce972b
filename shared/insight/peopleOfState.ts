import type { Id } from '../model/ids.ts';
import type { ClientState } from '../time/clientState.ts';

/** The seats these people hold at the date of the state. */
export const seatIdsOf = (state: ClientState, personIds: readonly Id[]): readonly Id[] =>
  state.seats.filter(({ person }) => person && personIds.includes(person.id)).map(({ seat }) => seat.id);

/** Of somebody who sits there at the date; `??` for anybody else. */
export const personName = (state: ClientState, personId: Id): string =>
  state.seats.find(({ person }) => person?.id === personId)?.person?.name ?? '??';
