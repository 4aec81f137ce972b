import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { programmeName } from '../../shared/record/edits/programmes.ts';
import type { SeatBar, TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { capitalised } from '../i18n/capitalised.ts';
import { translate } from '../i18n/say.ts';
import { colleagueName, dealName, personName, seatName, tell } from './eventNames.ts';
import {
  acquaintanceSentence,
  activitySentence,
  argumentSentence,
  levelSentence,
  snoozeSentence,
  touchSentence,
} from './quietWords.ts';
import { changeSentence } from './storyWords.ts';

/**
 * One sentence for one event, in the user's language. Null when its row has gone from the record, and for what other
 * sentences of the same day tell already.
 */
export const eventSentence = (event: TimelineEvent, record: ClientRecord, bars: readonly SeatBar[]): string | null => {
  switch (event.kind) {
    case 'swap':
    case 'arrival':
    case 'departure':
      return holderSentence(event, event.kind, record, bars);
    case 'seatOpened':
    case 'seatClosed':
      return capitalised(tell(event.kind, { seat: seatName(record, event.seatId, event.date) }));
    case 'pairingStarted':
    case 'pairingEnded':
      return tell(event.kind, {
        colleague: colleagueName(record, event.colleagueId),
        seat: seatName(record, event.seatId, event.date),
      });
    case 'colleagueArrived':
      return tell('colleagueArrived', { colleague: colleagueName(record, event.colleagueId) });
    case 'colleagueLeft':
      return changeSentence({
        kind: 'colleagueLeft',
        leftName: null,
        cameName: null,
        colleagueName: colleagueName(record, event.colleagueId),
        seatTitle: '',
      });
    case 'phase': {
      const row = rowById(record, 'phase', event.rowId);
      return row ? tell('phase', { phase: translate(`word.phase.${row.phase}`) }) : null;
    }
    case 'programmeStarted':
    case 'programmeFinished':
      return programmeSentence(event, event.kind, record);
    case 'activityDone':
      return activitySentence(event, record);
    case 'exitAgreement':
      return tell('exitAgreement', {});
    case 'reading':
      return readingSentence(event, record);
    case 'touch':
      return touchSentence(event, record);
    case 'claim':
      return tell('claim', { person: event.personId ? personName(record, event.personId) : '' });
    case 'acquaintanceStarted':
    case 'acquaintanceEnded':
      return acquaintanceSentence(event, event.kind, record);
    case 'argumentStarted':
    case 'argumentEnded':
      return argumentSentence(event, event.kind, record);
    case 'snooze':
      return snoozeSentence(event, record);
    case 'relationLevel':
      return levelSentence(event, record);
    case 'tieStarted':
    case 'tieEnded':
      return tieSentence(event, event.kind, record);
    case 'stance':
      return stanceSentence(event, record);
    case 'delegationStarted':
    case 'delegationEnded':
      return delegationSentence(event, event.kind, record);
    case 'dealOpened':
    case 'orderPlaced':
    case 'dealClosed':
      return dealSentence(event, event.kind, record);
    case 'milestone':
      return milestoneSentence(event, record);
  }
};

const holderSentence = (
  event: TimelineEvent,
  kind: 'swap' | 'arrival' | 'departure',
  record: ClientRecord,
  bars: readonly SeatBar[],
): string => {
  const bar = bars.find((other) => other.seatId === event.seatId);
  const knot = bar?.knots.find((other) => other.date === event.date);
  const ownName = event.personId ? (rowById(record, 'person', event.personId)?.name ?? null) : null;
  return changeSentence({
    kind,
    leftName: kind === 'departure' ? ownName : (knot?.leftName ?? null),
    cameName: kind === 'departure' ? null : ownName,
    colleagueName: null,
    seatTitle: bar?.title ?? '',
  });
};

const readingSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'reading', event.rowId);
  if (!row) return null;
  return tell('reading', {
    person: personName(record, row.personId),
    status: translate(`word.status.${row.status}`),
    confidence: translate(`word.confidence.${row.confidence}`),
  });
};

const tieSentence = (event: TimelineEvent, kind: 'tieStarted' | 'tieEnded', record: ClientRecord): string | null => {
  const row = rowById(record, 'tie', event.rowId);
  if (!row) return null;
  return tell(kind, {
    from: seatName(record, row.fromSeatId, event.date),
    tie: translate(`word.tie.${row.kind}`),
    to: seatName(record, row.toSeatId, event.date),
  });
};

const stanceSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'stance', event.rowId);
  if (!row) return null;
  return tell('stance', {
    deal: dealName(record, row.dealId),
    person: personName(record, row.personId),
    stance: translate(`word.stance.${row.position}`),
  });
};

const delegationSentence = (
  event: TimelineEvent,
  kind: 'delegationStarted' | 'delegationEnded',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'delegation', event.rowId);
  if (!row) return null;
  return tell(kind, {
    deal: dealName(record, row.dealId),
    from: personName(record, row.fromPersonId),
    to: personName(record, row.toPersonId),
  });
};

const milestoneSentence = (event: TimelineEvent, record: ClientRecord): string | null => {
  const row = rowById(record, 'milestone', event.rowId);
  if (!row) return null;
  const text = row.text.trim();
  return tell(text ? 'milestoneText' : 'milestone', {
    deal: dealName(record, row.dealId),
    milestone: translate(`word.milestone.${row.kind}`),
    text,
  });
};

const programmeSentence = (
  event: TimelineEvent,
  kind: 'programmeStarted' | 'programmeFinished',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'programme', event.rowId);
  if (!row) return null;
  const about = row.kind === 'root6' ? 'Root6' : 'Root7';
  return tell(`${kind}${about}`, { name: programmeName(record, row) });
};

const dealSentence = (
  event: TimelineEvent,
  kind: 'dealOpened' | 'orderPlaced' | 'dealClosed',
  record: ClientRecord,
): string | null => {
  const row = rowById(record, 'deal', event.rowId);
  return row ? tell(kind, { deal: row.name, outcome: translate(`word.outcome.${row.outcome}`) }) : null;
};
