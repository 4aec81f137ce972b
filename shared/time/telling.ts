import type { TimelineEvent } from './timelineTypes.ts';

type Kind = TimelineEvent['kind'];

/** What kind of change it is: somebody moved, a turn of a deal, the frame of the relation, or a lesser one. */
type Matter = 'people' | 'turn' | 'frame' | 'lesser';

/** In the order of telling: people, then decisions, then the strands between them. */
const matters: Readonly<Record<Kind, Matter>> = {
  swap: 'people',
  departure: 'people',
  arrival: 'people',
  colleagueLeft: 'people',
  phase: 'frame',
  milestone: 'turn',
  orderPlaced: 'turn',
  dealClosed: 'turn',
  dealOpened: 'frame',
  exitAgreement: 'frame',
  delegationStarted: 'turn',
  delegationEnded: 'turn',
  stance: 'frame',
  claim: 'lesser',
  reading: 'lesser',
  colleagueArrived: 'lesser',
  acquaintanceStarted: 'lesser',
  acquaintanceEnded: 'lesser',
  snooze: 'lesser',
  argumentStarted: 'lesser',
  argumentEnded: 'lesser',
  programmeStarted: 'lesser',
  programmeFinished: 'lesser',
  touch: 'lesser',
  activityDone: 'lesser',
  pairingStarted: 'lesser',
  pairingEnded: 'lesser',
  relationLevel: 'lesser',
  tieStarted: 'lesser',
  tieEnded: 'lesser',
  seatOpened: 'frame',
  seatClosed: 'frame',
};
const places = new Map(Object.keys(matters).map((kind, place) => [kind, place]));

/** The place of an event where there is not room for all: 0 for what is told before all else. */
export const placeInTelling = ({ kind }: TimelineEvent): number => places.get(kind) ?? places.size;

/** True for what people are to notice: who came and went, what was decided, the frame of the relation. */
export const isWeighty = ({ kind }: TimelineEvent): boolean => matters[kind] !== 'lesser';

/** True where somebody of the client or of ours came or went. */
export const isComingOrGoing = ({ kind }: TimelineEvent): boolean => matters[kind] === 'people';

/** True for a turn of a deal: the votes may lie elsewhere from here. */
export const isTurnOfDeal = ({ kind }: TimelineEvent): boolean => matters[kind] === 'turn';
