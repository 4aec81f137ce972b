import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { type ClientRecord, rowById } from '../../record/clientRecord.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import { holdingAt } from '../../time/holding.ts';
import { disturbanceOf, feltParts, feltPartsAt } from '../disturbance.ts';
import { nearestFelt, pairingsToProve } from '../pullStory.ts';
import { relationGraphAt } from '../relationGraph.ts';
import type { Pull } from '../types.ts';
import type { WhatIf } from '../whatIf.ts';
import { nameLabel, type Sum, sumOf, type Term, term } from './sum.ts';

/**
 * How much of the plate a pull moved, taken apart: what each other member and colleague of the day before felt of it,
 * by steps from the pulled one, over how many there were.
 */
export const disturbanceSum = (record: ClientRecord, pull: Pull): Sum => {
  const { nodes, steps } = disturbanceOf(record, pull);
  const felt = Object.keys(nodes).filter((id) => id !== (pull.seatId ?? pull.colleagueId));
  const distances = [...new Set(felt.map((id) => steps[id] ?? 0))].sort((a, b) => a - b);
  const others = Math.max(1, relationGraphAt(record, shiftDays(pull.date, -1)).nodes.length - 1);
  return sumOf(
    'share',
    distances.map((distance) =>
      stepsTerm(
        record,
        distance,
        felt
          .filter((id) => (steps[id] ?? 0) === distance)
          .sort((a, b) => (nodes[b] ?? 0) - (nodes[a] ?? 0))
          .map((id) => nodeTerm(record, pull, id, nodes[id] ?? 0)),
      ),
    ),
    { label: { key: 'sum.others', params: { count: others } }, value: others },
  );
};

/** Everybody who felt a pull within so many steps, one each. */
export const feltWithinSum = (record: ClientRecord, pull: Pull, limit: number): Sum => {
  const people = [...nearestFelt(record, disturbanceOf(record, pull)).values()].filter(({ steps }) => steps <= limit);
  const distances = [...new Set(people.map(({ steps }) => steps))].sort((a, b) => a - b);
  return sumOf(
    'count',
    distances.map((distance) =>
      stepsTerm(
        record,
        distance,
        people.filter(({ steps }) => steps === distance).map(({ nodeId }) => nodeTerm(record, pull, nodeId, 1)),
      ),
    ),
  );
};

/** What is felt at a date: what is left of each pull. Together they are felt as all there is at most. */
export const feltNowSum = (record: ClientRecord, date: PlainDate): Sum => {
  const parts = feltParts(record, date)
    .filter(({ left }) => left > 0)
    .map(({ pull, left }) =>
      term({
        id: `${pull.date} ${pull.seatId ?? pull.colleagueId}`,
        label: { key: 'sum.pull', params: { date: pull.date } },
        note: nameLabel(nodeName(record, pull, pull.seatId ?? pull.colleagueId ?? '')),
        value: left,
        people: peopleOf(record, [pull.seatId ?? pull.colleagueId ?? '']),
      }),
    );
  return sumOf('share', atMostAll(parts));
};

/** What one seat or colleague still feels: what is left there of each pull. */
export const feltBySum = (record: ClientRecord, date: PlainDate, nodeId: Id): Sum =>
  sumOf(
    'share',
    atMostAll(
      feltPartsAt(record, date, nodeId)
        .filter(({ left }) => left > 0)
        .map(({ pull, left, atFirst, calmedOn }) => {
          const pulledId = pull.seatId ?? pull.colleagueId ?? '';
          const told = { name: nodeName(record, pull, pulledId), share: atFirst };
          return term({
            id: `${pull.date} ${pulledId}`,
            label: { key: 'sum.pull', params: { date: pull.date } },
            note: calmedOn
              ? { key: 'sum.feltCalmed', params: { ...told, calmedOn } }
              : { key: 'sum.feltAtFirst', params: told },
            value: left,
            people: peopleOf(record, [pulledId]),
          });
        }),
    ),
  );

/** A loss that is only supposed, of one or several: what each of them would do. */
type SupposedLoss = Pick<WhatIf, 'names' | 'disturbances'>;

/** What one seat or colleague would feel of it. */
export const supposedFeltSum = (supposed: SupposedLoss, nodeId: Id): Sum =>
  sumOf('share', atMostAll(supposedTerms(supposed, ({ nodes }) => nodes[nodeId] ?? 0)));

/** How much of the plate it would move. */
export const supposedTotalSum = (supposed: SupposedLoss): Sum =>
  sumOf('share', atMostAll(supposedTerms(supposed, ({ total }) => total)));

const supposedTerms = (
  { names, disturbances }: SupposedLoss,
  felt: (one: SupposedLoss['disturbances'][number]) => number,
): readonly Term[] =>
  disturbances.map((one, index) =>
    term({
      id: `${one.pulled.kind} ${one.pulled.id}`,
      label: { key: 'sum.supposed', params: { name: names[index]?.names.join(' – ') ?? '??' } },
      value: felt(one),
      people: {
        seatIds: one.pulled.kind === 'seat' ? [one.pulled.id] : [],
        colleagueIds: one.pulled.kind === 'colleague' ? [one.pulled.id] : [],
      },
    }),
  );

const atMostAll = (parts: readonly Term[]): readonly Term[] => {
  const surplus = parts.reduce((sum, { value }) => sum + value, 0) - 1;
  return surplus > 0 ? [...parts, term({ id: 'capped', label: { key: 'sum.capped' }, value: -surplus })] : parts;
};

/** The pairings a pull leaves to be proven again. */
export const toProveSum = (record: ClientRecord, pull: Pull): Sum =>
  sumOf(
    'count',
    pairingsToProve(record, pull).map(({ id, seatId, colleagueId }) =>
      term({
        id,
        label: {
          key: 'sum.pairing',
          params: { colleague: nodeName(record, pull, colleagueId), name: seatNameOn(record, seatId, pull.date) },
        },
        people: { seatIds: [seatId], colleagueIds: [colleagueId] },
      }),
    ),
  );

/** Whose status nobody knows any more: it was the leaver's, and the newcomer has not been read. */
export const statusLostSum = (record: ClientRecord, pull: Pull): Sum =>
  sumOf('count', pull.seatId === null ? [] : [nodeTerm(record, pull, pull.seatId, 1)]);

const stepsTerm = (record: ClientRecord, distance: number, terms: readonly Term[]): Term =>
  term({
    id: String(distance),
    label: { key: 'sum.steps', params: { count: distance } },
    people: peopleOf(
      record,
      terms.map(({ id }) => id),
    ),
    terms,
  });

const nodeTerm = (record: ClientRecord, pull: Pull, id: Id, value: number): Term =>
  term({ id, label: nameLabel(nodeName(record, pull, id)), value, people: peopleOf(record, [id]) });

/** Who was there on the day before: she is the one who felt it. */
const nodeName = (record: ClientRecord, { date }: Pull, id: Id): string =>
  rowById(record, 'colleague', id)?.name ?? seatNameOn(record, id, shiftDays(date, -1));

const seatNameOn = (record: ClientRecord, seatId: Id, date: PlainDate): string => {
  const personId = holdingAt(record, seatId, date).present?.personId;
  return (personId && rowById(record, 'person', personId)?.name) || rowById(record, 'seat', seatId)?.title || '??';
};

const peopleOf = (record: ClientRecord, ids: readonly Id[]): Term['people'] => ({
  seatIds: ids.filter((id) => rowById(record, 'seat', id) !== undefined),
  colleagueIds: ids.filter((id) => rowById(record, 'colleague', id) !== undefined),
});
