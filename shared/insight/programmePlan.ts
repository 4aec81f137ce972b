import type { Id } from '../model/ids.ts';
import { addDays, daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { Activity } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import type { ClientState } from '../time/clientState.ts';
import { pairingsAt, seatsAt } from '../time/presence.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { stateAt } from '../time/stateAt.ts';
import { feltAtLeast } from './disturbance.ts';
import { templateOf } from './programmeTemplate.ts';
import { firmPairingsOf, oncePerPerson } from './rowSeats.ts';
import type { Pull, Root6Window } from './types.ts';

/** A step as the template lays it out, before it is a row. */
export type PlannedActivity = Pick<Activity, 'seatId' | 'colleagueId' | 'kind' | 'channel' | 'title' | 'date'>;

/**
 * A member belongs to a √7 programme when her seat feels at least a twelfth of what the pulled one feels. In a map of
 * ten seats that is one or two steps away; the far end of a long chain stays out, lest a programme towards everybody be
 * one towards nobody.
 */
export const reachShare = 1 / 12;

/** Days between two members' turns of the same √6 step, so that nobody of ours has to be everywhere at once. */
const staggerDays = 7;

/** The template counts a √6 window in months. */
const monthsInWindow = 24;

export interface Reach {
  /** The newcomer's seat; when a colleague left, the seats she faced. */
  readonly pulled: readonly Id[];
  /** The other seats that feel it, most first. */
  readonly felt: readonly Id[];
}

const reachesByPull = rememberPerObject((_record: ClientRecord) => new Map<string, Reach>());

/** Whom a pull reaches, of the seats that exist on the day of the pull. Remembered: a replay asks for it every day. */
export const reachOf = (record: ClientRecord, pull: Pull): Reach => {
  const reaches = reachesByPull(record);
  const key = [pull.date, pull.kind, pull.seatId, pull.colleagueId].join(' ');
  const known = reaches.get(key);
  if (known) return known;
  const reach = computeReach(record, pull);
  reaches.set(key, reach);
  return reach;
};

const computeReach = (record: ClientRecord, pull: Pull): Reach => {
  // Seats and pairings are all that is asked for: whole states of the two days would cost the most of a finding.
  const there = new Set(seatsAt(record, pull.date).map(({ id }) => id));
  const pulled =
    pull.seatId === null
      ? pairingsAt(record, shiftDays(pull.date, -1))
          .filter((pairing) => pairing.colleagueId === pull.colleagueId)
          .map(({ seatId }) => seatId)
      : [pull.seatId];
  const felt = [...feltAtLeast(record, pull, reachShare)]
    .filter(([id]) => there.has(id) && !pulled.includes(id))
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([id]) => id);
  return { pulled: [...new Set(pulled)].filter((id) => there.has(id)), felt };
};

/**
 * The steps of a √7: the template's, for the newcomer and everybody the pull reaches, counted from its day. A programme
 * begun late plans nothing into the past: what would have been due before `from` is due on it.
 */
export const root7Plan = (record: ClientRecord, pull: Pull, from: PlainDate): readonly PlannedActivity[] => {
  const { pulled, felt } = reachOf(record, pull);
  const state = stateAt(record, pull.date > from ? pull.date : from);
  const audience = { everyone: [...pulled, ...felt], pulled, felt };
  return inOrder(
    templateOf(record, 'root7').flatMap((step) =>
      audience[step.audience].map((seatId) => {
        const wanted = shiftDays(pull.date, step.offset);
        return planned(state, seatId, step, onWorkday(wanted < from ? from : wanted));
      }),
    ),
  );
};

/**
 * The steps of a √6: the template's, for every member there is, laid over what is left of the window. Its months are
 * shares of the window, so a programme that begins halfway runs at twice the pace instead of ending unfinished.
 */
export const root6Plan = (record: ClientRecord, window: Root6Window, from: PlainDate): readonly PlannedActivity[] => {
  const start = from > window.from ? from : window.from;
  const last = shiftDays(window.to, -1);
  const state = stateAt(record, start);
  const members = oncePerPerson(state.seats.filter(({ holder }) => holder !== 'vacant'));
  const length = Math.max(0, daysBetween(start, last));
  return inOrder(
    templateOf(record, 'root6').flatMap((step) =>
      members.map(({ seat }, place) => {
        const share = Math.min(1, step.offset / monthsInWindow);
        const wanted = shiftDays(start, Math.floor(length * share) + place * staggerDays);
        return planned(state, seat.id, step, earlier(onWorkday(wanted), last));
      }),
    ),
  );
};

const planned = (
  state: ClientState,
  seatId: Id,
  { kind, channel, title }: Pick<Activity, 'kind' | 'channel' | 'title'>,
  date: PlainDate,
): PlannedActivity => {
  const seat = state.seats.find((each) => each.seat.id === seatId);
  const facing = state.pairings.find((pairing) => pairing.seatId === seatId && !isGone(state, pairing.colleagueId));
  const colleagueId = (seat && firmPairingsOf(state, seat)[0]?.colleagueId) ?? facing?.colleagueId ?? null;
  return { seatId, colleagueId, kind, channel, title, date };
};

const isGone = (state: ClientState, colleagueId: Id): boolean =>
  state.colleagues.some(({ colleague, hasLeft }) => colleague.id === colleagueId && hasLeft);

/** By date; of one date in the order of the template, the pulled first. */
const inOrder = (activities: readonly PlannedActivity[]): readonly PlannedActivity[] =>
  activities
    .map((activity, place) => ({ activity, place }))
    .sort((a, b) =>
      a.activity.date < b.activity.date ? -1 : a.activity.date > b.activity.date ? 1 : a.place - b.place,
    )
    .map(({ activity }) => activity);

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (b < a ? b : a);

/** Saturday and Sunday go to Monday; at the end of the calendar the day stays. */
export const onWorkday = (date: PlainDate): PlainDate => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  const shift = day === 6 ? 2 : day === 0 ? 1 : 0;
  return date > '2199-12-28' ? date : addDays(date, shift);
};
