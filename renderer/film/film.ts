import { feltThatLeaves, stateThatLeaves } from '../../shared/exchange/leaving/concludedThatLeaves.ts';
import type { LeavingRules } from '../../shared/exchange/leaving/leavingRules.ts';
import { filmCamera } from '../../shared/film/filmCamera.ts';
import { type FilmPlan, filmPlan, type Stop } from '../../shared/film/filmPlan.ts';
import { type DayOfChange, daysOfChange, filmRange } from '../../shared/film/filmStops.ts';
import { disturbanceCurve } from '../../shared/insight/disturbance.ts';
import type { FeltAt } from '../../shared/insight/types.ts';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { dateOfDayNumber, dayNumber, daysBetween, type PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import type { TimelineEvent } from '../../shared/time/timelineTypes.ts';
import { sanitised } from '../leaving/sanitised.ts';
import type { CardColours } from '../paper/drawCard.ts';
import { confidentialityFor, inkOn } from '../paper/paperOptions.ts';
import { paperWords } from '../paper/paperWords.ts';
import type { CurvePoint } from '../timeline/curvePath.ts';
import { openingSentence } from '../timeline/openingSentence.ts';
import { type StoryOfDay, storyOfDay } from '../timeline/storyOfDay.ts';
import { tellDay } from '../timeline/tellDay.ts';
import { type TimelineModel, timelineModel } from '../timeline/timelineModel.ts';
import { captionLines } from './captionLines.ts';
import { isTooFullOn, lookOn } from './filmLook.ts';
import { type FilmMap, filmMap } from './filmMap.ts';
import { mapPlace } from './frame.ts';

/** What happens on a day, in the user's words. */
export interface Told {
  readonly date: PlainDate;
  readonly day: number;
  readonly change: DayOfChange;
  /** What matters first; none where no row tells any more what happened. */
  readonly sentences: readonly string[];
  /** As much of them as the caption has room for. */
  readonly caption: readonly string[];
}

/** A film ready to be drawn: every frame follows from this and its moment. */
export interface Film {
  readonly record: ClientRecord;
  readonly range: TimeRange;
  readonly plan: FilmPlan;
  readonly told: readonly Told[];
  readonly curve: readonly CurvePoint[];
  readonly ink: CardColours;
  /** What may be told; the record is already without what may not. */
  readonly rules: LeavingRules;
  readonly isDark: boolean;
  readonly hasCaptions: boolean;
  readonly language: FilmJob['language'];
  readonly ownCompany: string;
  readonly confidentiality: string;
  readonly at: (date: PlainDate) => Shown;
}

/** Everything computed for a date. */
export interface Shown {
  readonly date: PlainDate;
  readonly state: ClientState;
  readonly felt: FeltAt;
  readonly map: FilmMap;
  readonly story: StoryOfDay | null;
}

const curveSamples = 400;
/** Words of a story card that a caption of a pull leaves out. */
const wordsOfStoryCard = 4;

/**
 * Without what must stay behind; the texts are in the language that i18n speaks now. Refuses what `filmRange` refuses.
 */
export const makeFilm = (known: ClientRecord, job: FilmJob, today: PlainDate, ownCompany: string): Result<Film> => {
  const { audience, rules } = job.leaving;
  const { record } = sanitised(known, rules, today, paperWords);
  const stretch = filmRange(record, job, today);
  if (!stretch.ok) return stretch;
  const range = stretch.value;
  const model = timelineModel(record, today);
  const place = mapPlace(job.hasCaptions);
  const shownAt = rememberLately((date) => {
    const state = stateThatLeaves(record, date, rules);
    const felt = feltThatLeaves(record, date, rules);
    return {
      date,
      state,
      felt,
      map: filmMap(record, state, felt, place, rules.findings),
      story: rules.findings ? storyOfDay(record, date, felt, model) : null,
    };
  });
  const told = daysThatLeave(record, range, rules).map((change): Told => {
    const { date } = change;
    const sentences = isOpening(change, range)
      ? [openingSentence(stateThatLeaves(record, date, rules))]
      : sentencesOf(record, change, model.bars, rules);
    return { date, day: dayNumber(date), change, sentences, caption: captionLines(sentences) };
  });
  const filmed = { record, place, rules };
  const plan = filmPlan(
    { fromDay: dayNumber(range.from), toDay: dayNumber(range.to) },
    told.map(
      ({ date, day, change, caption }): Stop => ({
        day,
        weight: change.weight,
        words: wordsIn(caption.join(' ')) + (change.weight === 'pull' ? wordsOfStoryCard : 0),
        isGoneTo: !isOpening(change, range) && isTooFullOn(filmed, date),
      }),
    ),
    job.speed,
  );
  const changeOn = new Map(
    told.flatMap(({ day, change }) => (isOpening(change, range) ? [] : [[day, change] as const])),
  );
  const hasCamera = plan.parts.some((part) => part.kind === 'hold' && part.lead > 0);
  const camera = filmCamera(plan.parts, place, (day) =>
    lookOn(filmed, dateOfDayNumber(day), changeOn.get(day) ?? null),
  );
  return ok({
    record,
    range,
    plan: hasCamera ? { ...plan, camera } : plan,
    told,
    curve: rules.findings
      ? disturbanceCurve(record, range, Math.max(1, daysBetween(range.from, range.to) / curveSamples))
      : [],
    ink: inkOn(job.isDark ? 'dark' : 'light', rules),
    rules,
    isDark: job.isDark,
    hasCaptions: job.hasCaptions,
    language: job.language,
    confidentiality: confidentialityFor(audience, clientOf(record).name, paperWords),
    ownCompany: ownCompany || paperWords.t('app.ourCompany'),
    at: shownAt,
  });
};

/** On the first day what is on the map is told, not how it came there; a pull is told as such. */
const isOpening = ({ date, weight }: DayOfChange, range: TimeRange): boolean =>
  date === range.from && weight !== 'pull';

/** A pull is a conclusion of ours: for who is not told of it, such a day is one like others. */
const daysThatLeave = (record: ClientRecord, range: TimeRange, rules: LeavingRules): readonly DayOfChange[] =>
  daysOfChange(record, range).map((day) =>
    rules.findings || day.weight !== 'pull' ? day : { ...day, weight: 'main' },
  );

/** Whether its sentence would hold up that we do not know who came or left. */
const isOfStranger = ({ kind, seatId, date, personId }: TimelineEvent, bars: TimelineModel['bars']): boolean => {
  if (kind !== 'swap' && kind !== 'arrival' && kind !== 'departure') return false;
  const knot = bars.find((bar) => bar.seatId === seatId)?.knots.find((each) => each.date === date);
  return personId === null || (kind === 'swap' && (knot?.leftName ?? null) === null);
};

/** What happened, what it means, what else happened; what the caption has no room for is told beside the map. */
const sentencesOf = (
  record: ClientRecord,
  { events }: DayOfChange,
  bars: TimelineModel['bars'],
  rules: LeavingRules,
): readonly string[] => {
  const told = events.filter((event) => rules.findings || !isOfStranger(event, bars));
  const { lead, after, rest } = tellDay(told, record, bars, rules);
  return lead === null ? [] : [lead, ...after, ...rest];
};

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A frame needs a date and the day before; the last few are at hand. */
const rememberLately = (compute: (date: PlainDate) => Shown): ((date: PlainDate) => Shown) => {
  const known = new Map<PlainDate, Shown>();
  return (date) => {
    const before = known.get(date);
    if (before) return before;
    const fresh = compute(date);
    if (known.size > 6) known.delete([...known.keys()][0] ?? date);
    known.set(date, fresh);
    return fresh;
  };
};

/** The date written on a frame of this day. */
export const dateOfDay = (day: number): PlainDate => dateOfDayNumber(Math.floor(day));

export const dayBefore = (date: PlainDate): PlainDate => shiftDays(date, -1);
