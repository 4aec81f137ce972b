import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { translate } from '../i18n/say.ts';
import { listInWords } from './dateWords.ts';
import { colleagueName, dayOfHolders, holderName, personName, seatName } from './eventNames.ts';

/** What lesser changes have in common, in the order in which it is told. */
const matters = [
  'moved',
  'deal',
  'stood',
  'joined',
  'paired',
  'unpaired',
  'lines',
  'read',
  'seats',
  'smaller',
] as const;
type Matter = (typeof matters)[number];

const matterOf: Readonly<Record<TimelineEvent['kind'], Matter>> = {
  swap: 'moved',
  departure: 'moved',
  arrival: 'moved',
  colleagueLeft: 'moved',
  milestone: 'deal',
  orderPlaced: 'deal',
  dealClosed: 'deal',
  dealOpened: 'deal',
  delegationStarted: 'deal',
  delegationEnded: 'deal',
  stance: 'stood',
  colleagueArrived: 'joined',
  pairingStarted: 'paired',
  pairingEnded: 'unpaired',
  tieStarted: 'lines',
  tieEnded: 'lines',
  reading: 'read',
  seatOpened: 'seats',
  seatClosed: 'seats',
  phase: 'smaller',
  exitAgreement: 'smaller',
  claim: 'smaller',
  acquaintanceStarted: 'smaller',
  acquaintanceEnded: 'smaller',
  snooze: 'smaller',
  argumentStarted: 'smaller',
  argumentEnded: 'smaller',
  programmeStarted: 'smaller',
  programmeFinished: 'smaller',
  touch: 'smaller',
  activityDone: 'smaller',
  relationLevel: 'smaller',
};

const mostNamed = 2;

/** Changes that find no sentence each, gathered by what they have in common: "Also read: Mr Weifel and Ms Schets." */
export const restSentences = (events: readonly TimelineEvent[], record: ClientRecord): readonly string[] => {
  const byMatter = Map.groupBy(events, ({ kind }) => matterOf[kind]);
  return matters.flatMap((matter) => {
    const ones = byMatter.get(matter);
    if (!ones) return [];
    if (matter === 'deal' || matter === 'smaller') return translate(`timeline.also.${matter}`, { count: ones.length });
    const names = [...new Set(ones.map((event) => whoIsIt(event, record)))];
    return translate(`timeline.also.${matter}`, { who: shortList(names) });
  });
};

const shortList = (names: readonly string[]): string =>
  names.length <= mostNamed + 1
    ? listInWords(names)
    : listInWords([
        ...names.slice(0, mostNamed),
        translate('timeline.also.others', { count: names.length - mostNamed }),
      ]);

const whoIsIt = (event: TimelineEvent, record: ClientRecord): string => {
  const { kind, seatId, personId, colleagueId, rowId } = event;
  const date = dayOfHolders(event);
  const tie = matterOf[kind] === 'lines' ? rowById(record, 'tie', rowId) : undefined;
  const seat = tie?.fromSeatId ?? seatId;
  if (kind === 'colleagueArrived' || kind === 'colleagueLeft') return colleagueName(record, colleagueId);
  if (personId && rowById(record, 'person', personId)) return personName(record, personId);
  return holderName(record, seat, date) ?? seatName(record, seat, date);
};
