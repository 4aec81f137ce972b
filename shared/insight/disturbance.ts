import type { Id } from '../model/ids.ts';
import { dayNumber, daysBetween, type PlainDate } from '../model/plainDate.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { shiftDays } from '../time/calendarEdge.ts';
import { pairingsAt, seatExists, tiesAt } from '../time/presence.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { peopleEvents, type TimeRange } from '../time/timeline.ts';
import { firstTouchAfter } from './calmingTouch.ts';
import { type DisturbanceModel, disturbanceModelOf, fadingWindowDays } from './disturbanceModel.ts';
import { relationGraphAt, strandsOf } from './relationGraph.ts';
import type { Disturbance, FeltAt, Pull } from './types.ts';
import { disturbanceOfWave, meanOfEnds, type Wave, waveOf } from './wave.ts';

/**
 * The spaghetti effect: what one pulled strand moves on the whole plate. How it spreads and fades, with sources:
 * `DisturbanceModel`.
 */

/**
 * Every pull there ever was, by date: a holder swapped, gone or come, a colleague gone from this client. The first
 * holder on a seat's first day is no pull: nothing was there to be moved.
 */
export const pullsOf: (record: ClientRecord) => readonly Pull[] = rememberPerObject((record) =>
  peopleEvents(record).flatMap(({ kind, date, seatId, colleagueId }): readonly Pull[] => {
    if (kind === 'colleagueLeft') return [{ date, kind, seatId: null, colleagueId }];
    if (kind !== 'swap' && kind !== 'departure' && kind !== 'arrival') return [];
    return seatId && seatExists(record, seatId, shiftDays(date, -1)) ? [{ date, kind, seatId, colleagueId: null }] : [];
  }),
);

/** How far a pull is felt, in the relations of the day before it. Remembered per record. */
export const disturbanceOf = (record: ClientRecord, pull: Pull): Disturbance =>
  disturbanceOfWave(waveOfPull(record, pull));

/**
 * The nodes that feel a pull at least so much, with their shares; the pulled one is among them. The same shares as
 * `disturbanceOf` has, without the strands and steps that nobody asks for who only wants to know whom it reaches.
 */
export const feltAtLeast = (record: ClientRecord, pull: Pull, least: number): ReadonlyMap<Id, number> => {
  const { pulledId, graph, shares } = waveOfPull(record, pull);
  if (pulledId === null) return new Map();
  return new Map(
    graph.nodes.flatMap((nodeId, index): readonly (readonly [Id, number])[] => {
      const share = shares[index] ?? 0;
      return share >= least ? [[nodeId, share]] : [];
    }),
  );
};

/** What is still felt at a date, of all pulls until then. */
export const feltAt = (record: ClientRecord, date: PlainDate): FeltAt => {
  const felt = ripplesAt(record, date);
  const model = disturbanceModelOf(record);
  const latest = felt.at(-1);
  const nodes: Record<Id, number> = {};
  for (const ripple of felt) {
    const left = leftAt(ripple.wave.pull, date, model);
    for (const ring of ripple.rings) {
      nodes[ring.nodeId] = Math.min(1, (nodes[ring.nodeId] ?? 0) + left * calmedShare(ring, date, model));
    }
  }
  return {
    date,
    nodes,
    strands: meanOfEnds(strandsOf(pairingsAt(record, date), tiesAt(record, date)), nodes),
    total: feltTotal(felt, date, model),
    latest: latest ? disturbanceOfWave(latest.wave) : null,
  };
};

/** The height of the disturbance on one day. */
export const disturbanceTotal = (record: ClientRecord, date: PlainDate): number =>
  feltTotal(ripplesAt(record, date), date, disturbanceModelOf(record));

/** The height of the disturbance every `stepDays` days, the last day of the range included. */
export const disturbanceCurve = (
  record: ClientRecord,
  range: TimeRange,
  stepDays: number,
): readonly { readonly date: PlainDate; readonly total: number }[] => {
  const step = Math.max(1, Math.floor(stepDays));
  const days = Math.max(0, daysBetween(range.from, range.to));
  const offsets = Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step);
  if (offsets.at(-1) !== days) offsets.push(days);
  return offsets.map((offset) => {
    const date = shiftDays(range.from, offset);
    return { date, total: disturbanceTotal(record, date) };
  });
};

/** One node of a ripple: its share at the pull, and the first day after it on which a touch calmed it. */
interface Ring {
  readonly nodeId: Id;
  readonly share: number;
  readonly calmedOn: PlainDate | null;
}

/** A wave as it fades: what the curve and the map need of it, at any date. */
interface Ripple {
  readonly wave: Wave;
  readonly rings: readonly Ring[];
  /** All rings but the pulled node's own, and the sum of their shares. */
  readonly others: readonly Ring[];
  readonly othersAtFirst: number;
}

const wavesOf = rememberPerObject((_record: ClientRecord) => new Map<string, Wave>());
const ripplesOf = rememberPerObject((_record: ClientRecord) => new Map<Wave, Ripple>());

const waveOfPull = (record: ClientRecord, pull: Pull): Wave => {
  const known = wavesOf(record);
  const key = `${pull.kind} ${pull.date} ${pull.seatId ?? ''} ${pull.colleagueId ?? ''}`;
  const before = known.get(key);
  if (before) return before;
  const wave = waveOf(record, relationGraphAt(record, shiftDays(pull.date, -1)), pull);
  known.set(key, wave);
  return wave;
};

const rippleOf = (record: ClientRecord, pull: Pull): Ripple => {
  const known = ripplesOf(record);
  const wave = waveOfPull(record, pull);
  const before = known.get(wave);
  if (before) return before;
  const rings = wave.graph.nodes.flatMap((nodeId, index): readonly Ring[] => {
    const share = wave.shares[index] ?? 0;
    return share > 0 ? [{ nodeId, share, calmedOn: firstTouchAfter(record, nodeId, pull.date) }] : [];
  });
  const others = rings.filter(({ nodeId }) => nodeId !== wave.pulledId);
  const ripple: Ripple = { wave, rings, others, othersAtFirst: sum(others.map(({ share }) => share)) };
  known.set(wave, ripple);
  return ripple;
};

const pullDays = rememberPerObject((record: ClientRecord) =>
  pullsOf(record).map((pull) => ({ pull, day: dayNumber(pull.date) })),
);

const ripplesAt = (record: ClientRecord, date: PlainDate): readonly Ripple[] => {
  const today = dayNumber(date);
  const window = fadingWindowDays(disturbanceModelOf(record));
  return pullDays(record)
    .filter(({ day }) => day <= today && today - day <= window)
    .map(({ pull }) => rippleOf(record, pull));
};

/** What time has left of a ripple, 1 on the day of the pull. */
const leftAt = (pull: Pull, date: PlainDate, { halfLifeDays }: DisturbanceModel): number =>
  0.5 ** (daysBetween(pull.date, date) / halfLifeDays);

const calmedShare = ({ share, calmedOn }: Ring, date: PlainDate, { leftAfterTouch }: DisturbanceModel): number =>
  calmedOn !== null && calmedOn <= date ? share * leftAfterTouch : share;

const feltTotal = (felt: readonly Ripple[], date: PlainDate, model: DisturbanceModel): number =>
  Math.min(1, sum(felt.map((ripple) => leftOf(ripple, date, model))));

/** What is left of a ripple's height: faded by time, and faster where a touch calmed it. */
const leftOf = (ripple: Ripple, date: PlainDate, model: DisturbanceModel): number => {
  if (ripple.othersAtFirst === 0) return 0;
  const calmed = ripple.others.reduce((shares, ring) => shares + calmedShare(ring, date, model), 0);
  return (ripple.wave.total * leftAt(ripple.wave.pull, date, model) * calmed) / ripple.othersAtFirst;
};

/** What each pull of the fading window still adds to the total of `feltAt`, before that is capped at 1. */
export const feltParts = (
  record: ClientRecord,
  date: PlainDate,
): readonly { readonly pull: Pull; readonly left: number }[] => {
  const model = disturbanceModelOf(record);
  return ripplesAt(record, date).map((ripple) => ({ pull: ripple.wave.pull, left: leftOf(ripple, date, model) }));
};

/** What each pull of the fading window still adds to what one seat or colleague feels, before that is capped at 1. */
export const feltPartsAt = (
  record: ClientRecord,
  date: PlainDate,
  nodeId: Id,
): readonly {
  readonly pull: Pull;
  readonly left: number;
  /** The share on the day of the pull. */
  readonly atFirst: number;
  /** The day of the contact that calmed it, if there was one by then. */
  readonly calmedOn: PlainDate | null;
}[] => {
  const model = disturbanceModelOf(record);
  return ripplesAt(record, date).flatMap(({ wave, rings }) =>
    rings
      .filter((ring) => ring.nodeId === nodeId)
      .map((ring) => ({
        pull: wave.pull,
        left: leftAt(wave.pull, date, model) * calmedShare(ring, date, model),
        atFirst: ring.share,
        calmedOn: ring.calmedOn !== null && ring.calmedOn <= date ? ring.calmedOn : null,
      })),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
