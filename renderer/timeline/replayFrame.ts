import { feltAt } from '../../shared/insight/disturbance.ts';
import type { FeltAt } from '../../shared/insight/types.ts';
import type { ReplaySpeed } from '../../shared/ipc/contract.ts';
import { addDays, dateOfDayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { Phase } from '../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Layout, Scene, SeatCard } from '../../shared/scene/sceneTypes.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { type Caption, captionAt } from './captions.ts';
import { progressAt } from './progress.ts';
import { type Course, dayAt, daysPerSecondAt, playedPart, roadOf } from './replay.ts';
import { timelineModel } from './timelineModel.ts';

/** Which years are played, and how. */
export interface ReplayWish {
  readonly from: PlainDate;
  /** A later day than `from`. */
  readonly to: PlainDate;
  readonly speed: ReplaySpeed;
  readonly skipsQuiet: boolean;
}

/** Everything that one moment of a replay shows, free of any painter and of the moments before it. */
export interface ReplayFrame {
  readonly date: PlainDate;
  readonly scene: Scene;
  readonly felt: FeltAt;
  readonly caption: Caption | null;
  readonly progress: { readonly nth: number; readonly count: number };
  /** Milliseconds since the pull that strands still swing of came into view; Infinity before the first. */
  readonly sincePull: number;
  /** Cards of the day before whose holder the pull took away, for as long as they slide out. */
  readonly leaving: readonly SeatCard[];
}

export interface Replay {
  /** How long it lasts. */
  readonly seconds: number;
  /** The frame at a moment from 0 to `seconds`: the same one whatever was asked before. */
  readonly frameAt: (second: number) => ReplayFrame;
}

/** Milliseconds in which a holder slides out of the seat; swapScene.css takes as long. */
export const leavingDuration = 600;

/** A replay as a function of time, for whoever draws it frame by frame. */
export const replayOf = (record: ClientRecord, today: PlainDate, wish: ReplayWish): Replay => {
  const model = timelineModel(record, today);
  const course = playedPart(model.course, { from: wish.from, to: wish.to }, wish.skipsQuiet);
  const road = roadOf(course, daysPerSecondAt[wish.speed]);
  const pulls = arrivals(course, road);
  return {
    seconds: road.at(-1)?.second ?? 0,
    frameAt: (second) => {
      const date = dateOfDayNumber(dayAt(road, second));
      const pull = pulls.findLast((arrival) => arrival.second <= second);
      const sincePull = pull ? (second - pull.second) * 1000 : Number.POSITIVE_INFINITY;
      return {
        date,
        scene: sceneAt(record, date),
        felt: feltAt(record, date),
        caption: captionAt(model, date, wish.speed, wish.skipsQuiet),
        progress: progressAt(course.changes, date),
        sincePull,
        leaving: pull && sincePull < leavingDuration ? leftOn(record, dateOfDayNumber(pull.day)) : [],
      };
    },
  };
};

/** When the replay comes to each of its stops. */
const arrivals = (course: Course, road: ReturnType<typeof roadOf>): ReturnType<typeof roadOf> =>
  road.filter((mark, index) => course.stops.includes(mark.day) && road[index - 1]?.day !== mark.day);

const layouts = rememberPerObject((_record: ClientRecord) => new Map<Phase, Layout>());

const sceneAt = (record: ClientRecord, date: PlainDate): Scene => {
  const state = stateAt(record, date);
  const phase = state.phase ?? 'exploration';
  const known = layouts(record);
  const layout = known.get(phase) ?? layoutBanks(record, { phase });
  known.set(phase, layout);
  return buildScene(state, layout, feltAt(record, date));
};

/** The cards, as they were the day before, of seats that changed hands on a day. */
const leftOn = (record: ClientRecord, date: PlainDate): readonly SeatCard[] => {
  const dayBefore = addDays(date, -1);
  const turns = new Map(stateAt(record, date).seats.map(({ seat, tenure }) => [seat.id, tenure?.id ?? null]));
  const changed = new Set(
    stateAt(record, dayBefore)
      .seats.filter(({ seat, tenure }) => turns.has(seat.id) && turns.get(seat.id) !== (tenure?.id ?? null))
      .map(({ seat }) => seat.id),
  );
  return sceneAt(record, dayBefore).cards.filter(
    (card): card is SeatCard => card.kind === 'seat' && changed.has(card.id) && card.holder !== 'vacant',
  );
};
