import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { type Consequence, consequencesOf } from '../../shared/insight/consequences.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { isComingOrGoing, isTurnOfDeal, placeInTelling } from '../../shared/time/telling.ts';
import type { SeatBar, TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { briefSentence } from './briefWords.ts';
import { consequenceSentence } from './consequenceWords.ts';
import { restSentences } from './restWords.ts';

/** The changes of a moment in sentences, what matters first. */
export interface TellingOfDay {
  /** What happened; null where nothing tells it any more. */
  readonly lead: string | null;
  /** What that means, and what happened with it that weighs as much. */
  readonly after: readonly string[];
  /** All else, gathered. */
  readonly rest: readonly string[];
}

/** What may be told besides the facts. */
export type Telling = Pick<LeavingRules, 'findings' | 'influence' | 'deals'>;

export const everythingTold: Telling = { findings: true, influence: true, deals: true };

/** So many other changes that weigh as much are told each in a sentence; the rest is gathered. */
const mostOthers = 2;

/** Tells these changes, which belong to one day or to one moment of a replay, in the user's language. */
export const tellDay = (
  events: readonly TimelineEvent[],
  record: ClientRecord,
  bars: readonly SeatBar[],
  telling: Telling = everythingTold,
): TellingOfDay => {
  const told = events
    .toSorted((a, b) => placeInTelling(a) - placeInTelling(b))
    .flatMap((event) => {
      const sentence = briefSentence(event, record, bars);
      return sentence === null ? [] : [{ event, sentence: closed(sentence) }];
    });
  const [first, ...more] = told;
  if (!first) return { lead: null, after: [], rest: [] };
  const others = more.filter(({ event }) => !(isOutcome(event) && first.event.kind === 'milestone'));
  const weighty = others.filter(({ event }) => isToldInFull(event)).slice(0, mostOthers);
  const single = others.length === 1 && weighty.length === 0 ? others : [];
  const meaning = meaningOf(
    [first, ...weighty].map(({ event }) => event),
    record,
    telling,
  );
  const also = weighty.map(({ sentence }) => sentence);
  const after = [
    // Of a deal first who stands where, then what that makes of the votes.
    ...(isOfDeal(first.event) ? [...also, ...meaning] : [...meaning, ...also]),
    ...single.map(({ sentence }) => sentence),
  ];
  return {
    lead: first.sentence,
    after: [...new Set(after)].filter((sentence) => sentence !== first.sentence),
    rest: restSentences(
      others.filter((one) => !weighty.includes(one) && !single.includes(one)).map(({ event }) => event),
      record,
    ),
  };
};

/** Of changes that come together the first says who feels it, and where the votes lie in the end. */
const meaningOf = (events: readonly TimelineEvent[], record: ClientRecord, telling: Telling): readonly string[] => {
  const all = events.flatMap((event) => consequences(record, event, telling));
  return all
    .filter(({ kind }, index) => !ofTheWhole.has(kind) || all.findIndex((other) => other.kind === kind) === index)
    .map(consequenceSentence);
};

const ofTheWhole: ReadonlySet<Consequence['kind']> = new Set(['felt', 'votes', 'swing']);

const isOfDeal = (event: TimelineEvent): boolean =>
  isTurnOfDeal(event) || event.kind === 'stance' || event.kind === 'dealOpened';

/** A milestone of the same day has said so. */
const isOutcome = ({ kind }: TimelineEvent): boolean => kind === 'dealClosed' || kind === 'orderPlaced';

const isToldInFull = (event: TimelineEvent): boolean => isComingOrGoing(event) || isOfDeal(event);

/** The seats whom a deal that was stopped came from, as far as one can tell: those above that nobody of ours faces. */
export const unfacedBy = (
  events: readonly TimelineEvent[],
  record: ClientRecord,
  telling: Telling = everythingTold,
): readonly Id[] =>
  events
    .filter(isOfDeal)
    .flatMap((event) => consequences(record, event, telling))
    .flatMap((one) => (one.kind === 'unfaced' || one.kind === 'unfacedSeat' ? one.seatIds : []));

const known = rememberPerObject((_record: ClientRecord) => new Map<string, readonly Consequence[]>());

const consequences = (record: ClientRecord, event: TimelineEvent, telling: Telling): readonly Consequence[] => {
  if (!telling.findings) return [];
  const ofRecord = known(record);
  const all = ofRecord.get(event.id) ?? consequencesOf(record, event);
  ofRecord.set(event.id, all);
  return all.filter(({ kind }) => kind !== 'felt' || (telling.influence && telling.deals));
};

/** What somebody typed may end without a stop, and another sentence follows. */
const closed = (sentence: string): string => (/[.!?…][”’"']?$/u.test(sentence) ? sentence : `${sentence}.`);
