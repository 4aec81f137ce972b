import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';

/** What is told first when there is not room for all: people, then decisions, then the strands between them. */
const telling: readonly TimelineEvent['kind'][] = [
  'swap',
  'departure',
  'arrival',
  'colleagueLeft',
  'phase',
  'milestone',
  'orderPlaced',
  'dealClosed',
  'dealOpened',
  'exitAgreement',
  'delegationStarted',
  'delegationEnded',
  'stance',
  'claim',
  'reading',
  'colleagueArrived',
  'acquaintanceStarted',
  'acquaintanceEnded',
  'snooze',
  'argumentStarted',
  'argumentEnded',
  'touch',
  'pairingStarted',
  'pairingEnded',
  'tieStarted',
  'tieEnded',
  'seatOpened',
  'seatClosed',
];
const placeOfKind = new Map(telling.map((kind, place) => [kind, place]));

/** 0 for what is told before all else. */
export const placeInTelling = (event: TimelineEvent): number => placeOfKind.get(event.kind) ?? 0;
