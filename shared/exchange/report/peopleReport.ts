import { dueOf } from '../../insight/cadence.ts';
import { asksForCounterpart, colleaguesFor } from '../../insight/suggestions.ts';
import { teamReadingAt } from '../../insight/teamReading.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Reading } from '../../model/records.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import type { Message } from '../../record/step.ts';
import type { ClientState, PairingState, SeatState } from '../../time/clientState.ts';
import { holdingAt } from '../../time/holding.ts';
import { readingsOfPerson } from '../../time/recordIndex.ts';
import type { LeavingRules } from '../leaving/leavingRules.ts';
import type { ClientReport } from './reportSchema.ts';
import { roundShare } from './roundShare.ts';

/** Who sits where at the date, and what everybody of ours last read in them. */
export const memberReport = (
  record: ClientRecord,
  state: ClientState,
  seatState: SeatState,
  say: (message: Message) => string,
  rules: LeavingRules,
): ClientReport['members'][number] => {
  const { date } = state;
  const { seat, roles, companyRoles, lane, holder, person, isNewcomer, emotion, claims } = seatState;
  return {
    seatId: seat.id,
    title: seat.title,
    managementLevel: seat.level,
    workField: seat.field,
    roles: [...roles],
    companyRoles: companyRoles.map(({ name }) => name),
    lane,
    holder,
    person: person && { id: person.id, name: person.name },
    since: holdingAt(record, seat.id, date).present?.from ?? null,
    isNewcomer,
    emotion: {
      status: emotion.status,
      confidence: emotion.confidence,
      date: emotion.reading?.date ?? null,
      isStale: emotion.isStale,
    },
    readings: (person ? latestOfEach(readingsOfPerson(record, person.id), date) : []).map((reading) => ({
      date: reading.date,
      status: reading.status,
      confidence: reading.confidence,
      colleagueId: reading.colleagueId,
    })),
    // Without their authors all readings look like those of one: that would be another answer.
    team: person && rules.authors ? teamReport(record, person.id, date) : null,
    claims: claims.map((claim) => ({ date: claim.date, colleagueId: claim.colleagueId, note: claim.note })),
    suggestions: suggestionsReport(state, record, seatState, say),
  };
};

/** A reason for machines is the last word of its key; for people it is the window's own words. */
const suggestionsReport = (
  state: ClientState,
  record: ClientRecord,
  seatState: SeatState,
  say: (message: Message) => string,
): ClientReport['members'][number]['suggestions'] =>
  asksForCounterpart(state, record, seatState)
    ? colleaguesFor(state, record, seatState.seat.id).map(({ colleagueId, points, reasons }) => ({
        colleagueId,
        points,
        reasons: reasons.map(({ key }) => key.slice(key.lastIndexOf('.') + 1)),
        reasonTexts: reasons.map(say),
      }))
    : [];

const teamReport = (record: ClientRecord, personId: Id, date: PlainDate): ClientReport['members'][number]['team'] => {
  const { status, apart, isDisagreement, voices } = teamReadingAt(record, personId, date);
  return {
    status,
    apart,
    isDisagreement,
    voices: voices.map(({ colleagueId, reading, weight }) => ({
      colleagueId,
      status: reading.status,
      weight: roundShare(weight),
    })),
  };
};

/** The last reading of each colleague on or before the date, oldest first. */
const latestOfEach = (readings: readonly Reading[], date: PlainDate): readonly Reading[] => {
  const latest = new Map<Id | null, Reading>();
  for (const reading of readings) {
    if (reading.date > date) continue;
    latest.delete(reading.colleagueId);
    latest.set(reading.colleagueId, reading);
  }
  return [...latest.values()];
};

/** A pairing, its proof, and when its rhythm asks for the next contact. */
export const pairingReport = (
  record: ClientRecord,
  { date }: ClientState,
  state: PairingState,
): ClientReport['pairings'][number] => {
  const due = dueOf(record, state, date);
  return {
    id: state.pairing.id,
    seatId: state.seatId,
    colleagueId: state.colleagueId,
    since: state.pairing.from,
    proof: state.proof,
    unprovenSince: state.unprovenSince,
    cadence: state.pairing.cadence,
    currentLevel: state.currentLevel?.level ?? null,
    wantedLevel: state.wantedLevel?.level ?? null,
    lastContact: state.lastTouch?.date ?? null,
    nextDue: due?.date ?? null,
    daysLate: due?.daysLate ?? 0,
  };
};
