import { consequencesOf } from '../../shared/insight/consequences.ts';
import { ruleOfFindingId } from '../../shared/insight/findings/finding.ts';
import { pullStory } from '../../shared/insight/pullStory.ts';
import { type FeltAt, type PullStory, rulesOfFeelings } from '../../shared/insight/types.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { placeInTelling } from '../../shared/time/telling.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { briefSentence } from './briefWords.ts';
import { consequenceSentence } from './consequenceWords.ts';
import { restSentences } from './restWords.ts';
import type { TimelineModel } from './timelineModel.ts';

/** What the story card tells at a date. */
export interface StoryOfDay {
  readonly pull: {
    readonly story: PullStory;
    /** Everybody within two steps of the pulled one, for the spotlight. */
    readonly felt: { readonly seatIds: readonly Id[]; readonly colleagueIds: readonly Id[] };
    readonly nowFelt: number;
    /** Where whoever came was before, who must make contact anew, who feels it. */
    readonly meaning: readonly string[];
  } | null;
  /** The other events of this very day, the weightiest in a sentence each. */
  readonly sentences: readonly string[];
  /** Those for which that would be too many, gathered. */
  readonly rest: readonly string[];
}

/** Other events of a day that are told in a sentence each. */
const mostSentences = 3;

/** Below this the figure would read 0.00. */
const leastFelt = 0.005;

/**
 * Null when nothing is felt and nothing happened on that day. Its words are in the user's language. `isHiding`: a
 * reading round runs, and nothing may be told that speaks of feelings.
 */
export const storyOfDay = (
  record: ClientRecord,
  date: PlainDate,
  felt: FeltAt,
  model: TimelineModel,
  isHiding = false,
): StoryOfDay | null => {
  const latest = felt.latest && isStillFelt(pullStory(record, felt.latest.pull), date, felt.total) ? felt.latest : null;
  const told = eventsOfDay(model.events, date)
    .filter((event) => !latest || !isPull(event, latest.pull))
    .filter((event) => !isHiding || !isAboutFeelings(event, record))
    .flatMap((event) => {
      const sentence = briefSentence(event, record, model.bars);
      return sentence === null ? [] : [{ event, sentence }];
    });
  if (!latest && told.length === 0) return null;
  return {
    pull: latest && {
      story: pullStory(record, latest.pull),
      felt: feltWithinTwo(record, latest.steps),
      nowFelt: felt.total,
      meaning: meaningOf(record, latest.pull, model.events),
    },
    sentences: told.slice(0, mostSentences).map(({ sentence }) => sentence),
    rest: restSentences(
      told.slice(mostSentences).map(({ event }) => event),
      record,
    ),
  };
};

/** Until half of it is gone a pull is told even where no path led it on. */
const isStillFelt = (story: PullStory, date: PlainDate, total: number): boolean =>
  date < story.halfGoneOn || total >= leastFelt;

const byDate = rememberPerObject((events: readonly TimelineEvent[]) => Map.groupBy(events, ({ date }) => date));

const eventsOfDay = (events: readonly TimelineEvent[], date: PlainDate): readonly TimelineEvent[] =>
  [...(byDate(events).get(date) ?? [])].sort((a, b) => placeInTelling(a) - placeInTelling(b));

const isPull = (event: TimelineEvent, pull: PullStory['pull']): boolean =>
  event.kind === pull.kind &&
  event.date === pull.date &&
  (pull.seatId === null ? event.colleagueId === pull.colleagueId : event.seatId === pull.seatId);

const meaningOf = (
  record: ClientRecord,
  pull: PullStory['pull'],
  events: readonly TimelineEvent[],
): readonly string[] => {
  const event = eventsOfDay(events, pull.date).find((one) => isPull(one, pull));
  return event ? consequencesOf(record, event).map(consequenceSentence) : [];
};

const isAboutFeelings = ({ kind, rowId }: TimelineEvent, record: ClientRecord): boolean => {
  if (kind !== 'snooze') return false;
  const rule = ruleOfFindingId(rowById(record, 'snooze', rowId)?.findingId ?? '');
  return rule !== null && rulesOfFeelings.includes(rule);
};

const feltWithinTwo = (
  record: ClientRecord,
  steps: Readonly<Record<Id, number>>,
): { readonly seatIds: readonly Id[]; readonly colleagueIds: readonly Id[] } => {
  const near = Object.keys(steps).filter((id) => (steps[id] ?? 3) <= 2);
  return {
    seatIds: near.filter((id) => rowById(record, 'seat', id) !== undefined),
    colleagueIds: near.filter((id) => rowById(record, 'colleague', id) !== undefined),
  };
};
