import type { PlainDate } from '../model/plainDate.ts';
import type { Claim, Employment, Seat } from '../model/records.ts';
import { laneOf } from '../model/rowTemplate.ts';
import type { Phase } from '../model/vocabulary.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { isOlderThanMonths } from './calendarEdge.ts';
import type { Emotion, SeatState } from './clientState.ts';
import { rulesOf } from './companyRules.ts';
import { type Holding, holdingAt } from './holding.ts';
import { companyRolesAt, rolesAt, rowsFilled } from './presence.ts';
import {
  claimsOfPerson,
  compareText,
  employmentsOfPerson,
  latestOf,
  readingsOfPerson,
  standingAt,
} from './recordIndex.ts';

/** One seat at a date; the seat must exist then. */
export const seatStateAt = (record: ClientRecord, seat: Seat, date: PlainDate, phase: Phase): SeatState => {
  const roles = rolesAt(record, seat.id, date);
  const companyRoles = companyRolesAt(record, seat.id, date);
  const rows = rowsFilled(roles, companyRoles, phase);
  const { present, previous } = holdingAt(record, seat.id, date);
  const person = personOf(record, present);
  return {
    seat,
    roles,
    companyRoles,
    rows,
    lane: laneOf(rows, phase),
    holder: !present ? 'vacant' : person ? 'known' : 'unknown',
    tenure: present && (standingAt(present.tenures, date) ?? present.tenures[0]),
    person,
    emotion: person ? emotionAt(record, person.id, date) : unread,
    previous: previous && {
      tenure: previous.tenures.at(-1) ?? previous.tenures[0],
      person: personOf(record, previous),
    },
    cameFrom: person && present ? formerEmployments(record, person.id, present.from, date) : [],
    claims: person ? claimsAt(record, person.id, date) : [],
    isNewcomer: present !== null && previous !== null && (person === null || previous.personId !== present.personId),
  };
};

const unread: Emotion = { status: 'unknown', confidence: null, reading: null, isStale: false };

/** The latest reading of a person. Readings are of the person: one taken on another seat still counts. */
const emotionAt = (record: ClientRecord, personId: string, date: PlainDate): Emotion => {
  const reading = latestOf(readingsOfPerson(record, personId), date);
  if (!reading) return unread;
  return {
    status: reading.status,
    confidence: reading.confidence,
    reading,
    isStale: isOlderThanMonths(reading.date, date, rulesOf(record).staleMonths),
  };
};

/** Said on whichever seat she held then: a claim is of the person. */
const claimsAt = (record: ClientRecord, personId: string, date: PlainDate): readonly Claim[] =>
  claimsOfPerson(record, personId)
    .filter((claim) => claim.date <= date)
    .toReversed();

const personOf = (record: ClientRecord, holding: Holding | null) =>
  (holding?.personId && rowById(record, 'person', holding.personId)) || null;

/**
 * Where she worked before she took the seat, latest first. An open end is an unknown one here: of a former employer
 * one often knows the name only.
 */
const formerEmployments = (
  record: ClientRecord,
  personId: string,
  since: PlainDate,
  date: PlainDate,
): readonly Employment[] =>
  employmentsOfPerson(record, personId)
    .filter(({ from, to }) => (from === null || from < since) && (to === null || to <= date))
    .sort((a, b) => compareText(endOf(b), endOf(a)) || compareText(b.id, a.id));

const endOf = (employment: Employment): string => employment.to ?? employment.from ?? '';
