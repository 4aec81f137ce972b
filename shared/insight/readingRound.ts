import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Person, Reading } from '../model/records.ts';
import { type ClientRecord, rowsOf } from '../record/clientRecord.ts';
import type { Diff } from '../record/diff.ts';
import type { ClientState } from '../time/clientState.ts';
import { stateAt } from '../time/stateAt.ts';
import { type TeamReading, teamReadingAt } from './teamReading.ts';

/**
 * A workshop in which several of ours read the same people one after the other, none of them led by the others: what
 * they read of a person stays hidden until the one who holds the pen has read her today.
 */
export interface ReadingRound {
  /** Who reads now. */
  readonly penId: Id;
  /** The day of the workshop. */
  readonly day: PlainDate;
  /** Who has read whom within the round. */
  readonly given: readonly { readonly by: Id; readonly personId: Id }[];
}

/** Whom the round is about: everybody known who holds a seat on its day, each once, in the order of the map. */
export const peopleOfRound = (record: ClientRecord, round: ReadingRound): readonly Person[] =>
  peopleIn(stateAt(record, round.day));

const peopleIn = (state: ClientState): readonly Person[] => [
  ...new Map(state.seats.flatMap(({ person }) => (person ? [[person.id, person] as const] : []))).values(),
];

/** The holder of the pen has read her within the round, and her reading still stands. */
export const isRead = (record: ClientRecord, round: ReadingRound, personId: Id): boolean =>
  round.given.some((one) => one.by === round.penId && one.personId === personId) &&
  rowsOf(record, 'reading').some((reading) => isOwnOfToday(reading, round) && reading.personId === personId);

const isOwnOfToday = (reading: Reading, { penId, day }: ReadingRound): boolean =>
  reading.colleagueId === penId && reading.date === day;

/** People whom the holder of the pen still has to read, in the order of the map. */
export const unreadInRound = (record: ClientRecord, round: ReadingRound): readonly Person[] =>
  peopleOfRound(record, round).filter(({ id }) => !isRead(record, round, id));

/** Who was read by anybody who held the pen, in the order of the map. */
export const readInRound = (record: ClientRecord, round: ReadingRound): readonly Id[] =>
  peopleOfRound(record, round)
    .filter(({ id }) => round.given.some(({ by }) => isRead(record, { ...round, penId: by }, id)))
    .map(({ id }) => id);

/** The round after a step: readings of today by the holder of the pen have been given. */
export const withGiven = (round: ReadingRound, diff: Diff): ReadingRound => {
  const given = diff.flatMap((change) =>
    change.table === 'reading' && change.to && isOwnOfToday(change.to, round)
      ? [{ by: round.penId, personId: change.to.personId }]
      : [],
  );
  return given.length === 0 ? round : { ...round, given: [...round.given, ...given] };
};

export interface HiddenRecord {
  /** The record without the readings that are hidden: whatever is computed from it cannot give them away. */
  readonly shown: ClientRecord;
  readonly hidden: readonly Reading[];
  /** Of whom readings are held back, whether there are any or not. */
  readonly personIds: readonly Id[];
}

/** Takes out of a record what the holder of the pen may not see yet. Her own earlier readings stay. */
export const hideReadings = (record: ClientRecord, round: ReadingRound): HiddenRecord => {
  const personIds = unreadInRound(record, round).map(({ id }) => id);
  const unread = new Set(personIds);
  const isHidden = ({ personId, colleagueId }: Reading): boolean => unread.has(personId) && colleagueId !== round.penId;
  const readings = rowsOf(record, 'reading');
  const reading = Object.fromEntries(readings.filter((row) => !isHidden(row)).map((row) => [row.id, row]));
  return {
    shown: { ...record, tables: { ...record.tables, reading } },
    hidden: readings.filter(isHidden),
    personIds,
  };
};

/** The record as it is: with what `hideReadings` took out. */
export const withHidden = (shown: ClientRecord, hidden: readonly Reading[]): ClientRecord => ({
  ...shown,
  tables: {
    ...shown.tables,
    reading: { ...shown.tables.reading, ...Object.fromEntries(hidden.map((row) => [row.id, row])) },
  },
});

/** What the team makes of somebody once all readings lie open. */
export interface RoundResult {
  readonly person: Person;
  readonly team: TeamReading;
  /** `single`: fewer than two voices that saw something, so nobody could disagree. */
  readonly verdict: 'agree' | 'disagree' | 'single';
}

/** Where the team agrees and where it does not, in the order of the map. */
export const resultsOf = (record: ClientRecord, date: PlainDate): readonly RoundResult[] =>
  peopleIn(stateAt(record, date)).map((person) => {
    const team = teamReadingAt(record, person.id, date);
    const seen = team.voices.filter(({ reading }) => reading.status !== 'unknown').length;
    return { person, team, verdict: team.isDisagreement ? 'disagree' : seen < 2 ? 'single' : 'agree' };
  });
