import type { Id } from '../../shared/model/ids.ts';
import type { Colleague, Person } from '../../shared/model/records.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
import type { ClientState, SeatState } from '../../shared/time/clientState.ts';
import { translate } from '../i18n/say.ts';

export interface Choice {
  readonly value: Id;
  readonly label: string;
}

/** How a member is called: the holder's name, else what the seat is. */
export const memberName = ({ person, seat, holder, lane }: SeatState): string => {
  if (person) return person.name;
  const place = seat.title === '' ? translate(`word.lane.${lane}`) : seat.title;
  return holder === 'vacant' ? translate('dialog.vacantSeat', { title: place }) : `?? — ${place}`;
};

export const seatChoices = (state: ClientState | null): Choice[] =>
  (state?.seats ?? []).map((seat) => ({
    value: seat.seat.id,
    label: seat.person && seat.seat.title !== '' ? `${memberName(seat)} — ${seat.seat.title}` : memberName(seat),
  }));

/** Everybody known at this client who can follow the present holder: nobody follows herself. */
export const successorNames = (record: ClientRecord, present: Person | null): string[] =>
  [...new Set(rowsOf(record, 'person').map(({ name }) => name))].filter((name) => name !== present?.name);

/** Colleagues of ours at the date: those on this map first, then everybody else of the workspace. */
export const colleagueChoices = (record: ClientRecord, state: ClientState | null): Choice[] => {
  const onMap = (state?.colleagues ?? []).filter(({ hasLeft }) => !hasLeft).map(({ colleague }) => colleague);
  const isOnMap = new Set(onMap.map(({ id }) => id));
  const others = rowsOf(record, 'colleague').filter(
    ({ id, to }) => !isOnMap.has(id) && (to === null || !state || to > state.date),
  );
  return [...onMap, ...others].map(choiceOf);
};

const choiceOf = ({ id, name, title }: Colleague): Choice => ({
  value: id,
  label: title === '' ? name : `${name} — ${title}`,
});
