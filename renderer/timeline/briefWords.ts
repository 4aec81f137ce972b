import { type ClientRecord, rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import { readingsOfPerson, stancesOfDeal } from '../../shared/time/recordIndex.ts';
import type { SeatBar, TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { capitalised } from '../i18n/capitalised.ts';
import { translate } from '../i18n/say.ts';
import { colleagueName, dayOfHolders, holderName, personName, seatName } from './eventNames.ts';
import { eventSentence } from './eventWords.ts';

const tell = (key: string, params: Readonly<Record<string, string>>): string =>
  translate(`timeline.told.${key}`, params);

/**
 * The sentence of an event for who sees the map beside it: people are called by their names as on their cards, and a
 * deal is not named where there is no other. Null where `eventSentence` is.
 */
export const briefSentence = (event: TimelineEvent, record: ClientRecord, bars: readonly SeatBar[]): string | null => {
  const sentence = eventSentence(event, record, bars);
  return sentence && (briefOf(event, record) ?? sentence);
};

const briefOf = (event: TimelineEvent, record: ClientRecord): string | null => {
  switch (event.kind) {
    case 'reading':
      return reading(event, record);
    case 'pairingStarted':
    case 'pairingEnded':
      return pairing(event, event.kind, record);
    case 'tieStarted':
    case 'tieEnded':
      return tie(event, event.kind, record);
    case 'stance':
      return stance(event, record);
    case 'delegationStarted':
    case 'delegationEnded':
      return delegation(event, event.kind, record);
    case 'milestone':
    case 'orderPlaced':
    case 'dealClosed':
      return ofTheDeal(event, event.kind, record);
    default:
      return null;
  }
};

/** What was felt before says how far somebody moved. */
const reading = ({ rowId }: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'reading', rowId);
  const before = row && readingsOfPerson(record, row.personId).findLast(({ date }) => date < row.date);
  if (!row || !before || before.status === row.status || before.status === 'unknown') return null;
  return tell('reading', {
    person: personName(record, row.personId),
    before: translate(`word.status.${before.status}`),
    status: translate(`word.status.${row.status}`),
    confidence: translate(`word.confidence.${row.confidence}`),
  });
};

const pairing = (
  event: TimelineEvent,
  kind: 'pairingStarted' | 'pairingEnded',
  record: ClientRecord,
): string | null => {
  const { seatId, colleagueId } = event;
  const day = dayOfHolders(event);
  const title = seatName(record, seatId, day);
  const person = holderName(record, seatId, day);
  if (person === null || person === title) return null;
  return tell(kind, { colleague: colleagueName(record, colleagueId), person, seat: title });
};

const tie = (event: TimelineEvent, kind: 'tieStarted' | 'tieEnded', record: ClientRecord): string | null => {
  const row = rowById(record, 'tie', event.rowId);
  if (!row) return null;
  const day = dayOfHolders(event);
  return translate(`timeline.event.${kind}`, {
    from: holderName(record, row.fromSeatId, day) ?? seatName(record, row.fromSeatId, day),
    tie: translate(`word.tie.${row.kind}`),
    to: holderName(record, row.toSeatId, day) ?? seatName(record, row.toSeatId, day),
  });
};

const stance = ({ rowId }: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'stance', rowId);
  if (!row || !isOnlyDeal(record)) return null;
  const before = stancesOfDeal(record, row.dealId).findLast(
    ({ personId, date }) => personId === row.personId && date < row.date,
  );
  const person = personName(record, row.personId);
  if (row.position === 'unknown') return tell('sideUnknown', { person });
  return tell(`${before?.position === row.position ? 'sideStill' : 'side'}.${row.position}`, { person });
};

const delegation = (
  { rowId }: TimelineEvent,
  kind: 'delegationStarted' | 'delegationEnded',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'delegation', rowId);
  if (!row || !isOnlyDeal(record)) return null;
  return tell(kind, { from: personName(record, row.fromPersonId), to: personName(record, row.toPersonId) });
};

const ofTheDeal = (
  { rowId }: TimelineEvent,
  kind: 'milestone' | 'orderPlaced' | 'dealClosed',
  record: ClientRecord,
): string | null => {
  if (!isOnlyDeal(record)) return null;
  if (kind === 'orderPlaced') return tell('orderPlaced', {});
  const deal = kind === 'dealClosed' ? rowById(record, 'deal', rowId) : undefined;
  if (deal) return tell('dealClosed', { outcome: translate(`word.outcome.${deal.outcome}`) });
  const row = rowById(record, 'milestone', rowId);
  if (!row) return null;
  const milestone = capitalised(translate(`word.milestone.${row.kind}`));
  const text = row.text.trim();
  if (!text) return tell('milestone', { milestone });
  return text.toLocaleLowerCase().startsWith(milestone.toLocaleLowerCase())
    ? text
    : tell('milestoneText', { milestone, text });
};

const isOnlyDeal = (record: ClientRecord): boolean => rowsOf(record, 'deal').length === 1;
