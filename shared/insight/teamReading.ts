import type { Id } from '../model/ids.ts';
import { daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { Reading } from '../model/records.ts';
import { type Confidence, type EmotionalStatus, emotionalStatuses } from '../model/vocabulary.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { isOlderThanMonths } from '../time/calendarEdge.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { rulesOf } from '../time/companyRules.ts';
import { readingsOfPerson } from '../time/recordIndex.ts';
import { oncePerPerson } from './rowSeats.ts';

/** What one colleague last read of a person. Readings without a name are one voice together. */
export interface Voice {
  readonly colleagueId: Id | null;
  readonly reading: Reading;
  /** 0..1: how much it counts in the team's view; 0 for "could not tell". */
  readonly weight: number;
}

/** How a team reads one person at a date. */
export interface TeamReading {
  /** One per colleague, warmest first, those who could not tell last; of those that have not faded. */
  readonly voices: readonly Voice[];
  /** What the team makes of it: always a status somebody saw, `unknown` when nobody saw one. */
  readonly status: EmotionalStatus;
  /** Two voices lie this many steps of the scale apart, at the most. */
  readonly apart: number;
  readonly isDisagreement: boolean;
}

/**
 * How voices are weighed. What somebody said counts fully, what was seen three quarters, a hunch less than half of
 * that; and a reading loses half its weight in half a year. All four are a judgement of ours: people are read a few
 * times a year, and a hunch of today should not outweigh a word of last month.
 */
export const voiceWeights = {
  confidence: { stated: 1, observed: 0.75, gut: 0.35 } satisfies Readonly<Record<Confidence, number>>,
  halfLifeDays: 182,
} as const;

/** From so many steps between the warmest and the coldest voice on, the team disagrees. */
export const disagreementSteps = 2;

/** A status nobody has seen has no place on the scale from warm to cold. */
const stepOf = (status: EmotionalStatus): number => emotionalStatuses.indexOf(status);
const isSeen = ({ reading }: Voice): boolean => reading.status !== 'unknown';

/**
 * The team's view of a person: the weighted median of the voices that saw something. A median is a status one of us
 * saw; a mean would invent one between two that contradict each other. Where both halves weigh the same, the colder one
 * counts: trouble that is overlooked costs more than trouble that was feared.
 */
export const teamReadingAt = (record: ClientRecord, personId: Id, date: PlainDate): TeamReading => {
  const voices = voicesAt(readingsOfPerson(record, personId), date, rulesOf(record).staleMonths);
  const seen = voices.filter(isSeen);
  const steps = seen.map(({ reading }) => stepOf(reading.status));
  const apart = steps.length === 0 ? 0 : Math.max(...steps) - Math.min(...steps);
  return { voices, status: medianOf(seen), apart, isDisagreement: apart >= disagreementSteps };
};

const voicesAt = (readings: readonly Reading[], date: PlainDate, staleMonths: number): readonly Voice[] => {
  const latest = new Map<Id | null, Reading>();
  for (const reading of readings) if (reading.date <= date) latest.set(reading.colleagueId, reading);
  return [...latest.values()]
    .filter((reading) => !isOlderThanMonths(reading.date, date, staleMonths))
    .map((reading) => ({ colleagueId: reading.colleagueId, reading, weight: weightOf(reading, date) }))
    .sort((a, b) => stepOf(a.reading.status) - stepOf(b.reading.status) || (a.reading.date < b.reading.date ? 1 : -1));
};

const weightOf = ({ status, confidence, date }: Reading, at: PlainDate): number =>
  status === 'unknown'
    ? 0
    : voiceWeights.confidence[confidence] * 0.5 ** (daysBetween(date, at) / voiceWeights.halfLifeDays);

/** Walks from the coldest voice to the one with which half of all weight is reached. */
const medianOf = (seen: readonly Voice[]): EmotionalStatus => {
  const half = seen.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let reached = 0;
  for (const { reading, weight } of seen.toReversed()) {
    reached += weight;
    // sums of the same weights in another order may differ in their last digit
    if (reached >= half - 1e-12) return reading.status;
  }
  return 'unknown';
};

/** A person on whom the team disagrees, and how. */
export interface Disagreement {
  readonly seat: SeatState;
  readonly team: TeamReading;
}

/** Whom the team reads two or more steps apart, in the order of the map; each person once. */
export const disagreementsOf = (state: ClientState, record: ClientRecord): readonly Disagreement[] =>
  oncePerPerson(state.seats.filter(({ person }) => person !== null)).flatMap((seat) => {
    if (!seat.person) return [];
    const team = teamReadingAt(record, seat.person.id, state.date);
    return team.isDisagreement ? [{ seat, team }] : [];
  });
