import type { Id } from '../model/ids.ts';
import { type TableName, tableNames } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from '../record/clientRecord.ts';
import { factsBeforeDeal } from '../record/dealLife.ts';
import { delegationCircles, namesInCircle } from '../record/delegationCircles.ts';
import { type ExclusiveRule, exclusiveRules } from '../record/exclusiveRules.ts';
import { exitTotals, type Violation, violationsOf } from '../record/invariants.ts';
import { levelsOutside } from '../record/levelsOutside.ts';
import { earlyFacts } from '../record/relationStart.ts';
import { type JsonPath, quote } from './jsonPlace.ts';
import type { DocumentProblem } from './readDocument.ts';

type PlaceOfRow = (table: TableName, id: Id) => JsonPath;

/** A row of any table, with what makes it hold on some days only. */
type AnyRow = Readonly<Record<string, unknown>> & { readonly id: Id };

/**
 * What makes a record of well-formed rows unsound, told by its place in the file. What only `violationsOf` finds is
 * placed at the client as a whole, so that nothing unsound comes in because it has no better words here.
 */
export const recordProblems = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] => {
  const placed = [
    ...reversedPeriods(record, placeOfRow),
    ...tableNames.flatMap((table) => exclusiveRules(table).flatMap((rule) => overlaps(record, rule, placeOfRow))),
    ...outsideSeatLife(record, placeOfRow),
    ...tiesBeforeSeats(record, placeOfRow),
    ...pointingAtThemselves(record, placeOfRow),
    ...beforeRelation(record, placeOfRow),
    ...beforeDeal(record, placeOfRow),
    ...levelsWithoutPairing(record, placeOfRow),
    ...moreThanTheTurnover(record, placeOfRow),
    ...votesInACircle(record, placeOfRow),
  ];
  if (placed.length > 0) return placed;
  const client = placeOfRow('client', record.clientId);
  return violationsOf(record).map((violation) => ({ path: client, detail: wordsOf(violation) }));
};

const reversedPeriods = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  tableNames.flatMap((table) =>
    anyRowsOf(record, table).flatMap((row) => {
      const { first, end } = periodFieldsOf(row);
      const [from, to] = [row[first], row[end]];
      return typeof from === 'string' && typeof to === 'string' && to <= from
        ? [
            {
              path: [...placeOfRow(table, row.id), end],
              detail: `${quote(to)} is not after "${first}", ${quote(from)}`,
            },
          ]
        : [];
    }),
  );

/** What a snooze calls the two ends of its time. */
const periodFieldsOf = (row: AnyRow): { readonly end: string; readonly first: string } =>
  'on' in row ? { end: 'until', first: 'on' } : { end: 'to', first: 'from' };

const overlaps = (record: ClientRecord, rule: ExclusiveRule, placeOfRow: PlaceOfRow): readonly DocumentProblem[] => {
  const lastByKey = new Map<string, AnyRow>();
  const found: DocumentProblem[] = [];
  const start = (row: AnyRow): string => rule.span(row).from;
  const inTime = [...anyRowsOf(record, rule.table)].sort((a, b) =>
    start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0,
  );
  for (const row of inTime) {
    const key = rule.key(row);
    const earlier = lastByKey.get(key);
    const until = earlier && rule.span(earlier).to;
    if (earlier && (until === null || until === undefined || rule.span(row).from < until)) {
      const [list, place] = placeOfRow(rule.table, earlier.id).slice(-2);
      found.push(overlap(row, earlier, `${String(list)}[${String(place)}]`, placeOfRow(rule.table, row.id)));
    } else lastByKey.set(key, row);
  }
  return found;
};

const overlap = (row: AnyRow, earlier: AnyRow, earlierName: string, path: JsonPath): DocumentProblem => {
  const { first } = periodFieldsOf(row);
  if ('year' in row) {
    return { path: [...path, 'year'], detail: `the year ${String(row.year)} stands in ${earlierName} already` };
  }
  return first in row
    ? {
        path: [...path, first],
        detail: `${shownDate(row[first])} falls within ${earlierName}, ${shownPeriod(earlier)}`,
      }
    : { path, detail: `says the same thing as ${earlierName}, and there may be one of a kind` };
};

const outsideSeatLife = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  rowsOf(record, 'tenure').flatMap((tenure): readonly DocumentProblem[] => {
    const seat = rowById(record, 'seat', tenure.seatId);
    if (!seat) return [];
    const path = placeOfRow('tenure', tenure.id);
    if (tenure.from < seat.from) {
      return [
        { path: [...path, 'from'], detail: `${quote(tenure.from)} is before the seat begins, ${quote(seat.from)}` },
      ];
    }
    return seat.to !== null && (tenure.to === null || tenure.to > seat.to)
      ? [{ path: [...path, 'to'], detail: `${shownDate(tenure.to)} is after the seat ends, ${quote(seat.to)}` }]
      : [];
  });

const tiesBeforeSeats = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  rowsOf(record, 'tie').flatMap((tie) =>
    [tie.fromSeatId, tie.toSeatId].flatMap((seatId): readonly DocumentProblem[] => {
      const seat = rowById(record, 'seat', seatId);
      if (!seat || tie.from >= seat.from) return [];
      const path = [...placeOfRow('tie', tie.id), 'from'];
      return [
        { path, detail: `${quote(tie.from)} is before the seat ${quote(seat.title)} begins, ${quote(seat.from)}` },
      ];
    }),
  );

const pointingAtThemselves = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] => [
  ...rowsOf(record, 'tie')
    .filter((tie) => tie.fromSeatId === tie.toSeatId)
    .map((tie) => ({ path: [...placeOfRow('tie', tie.id), 'toSeat'], detail: 'is the seat the tie starts from' })),
  ...rowsOf(record, 'delegation')
    .filter((delegation) => delegation.fromPersonId === delegation.toPersonId)
    .map((delegation) => ({
      path: [...placeOfRow('delegation', delegation.id), 'toPerson'],
      detail: 'is the person whose vote it is',
    })),
];

const beforeRelation = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  earlyFacts(record).map(({ table, id, field, date, since }) => ({
    path: [...placeOfRow(table, id), field],
    detail: `${quote(date)} is before the relation begins, ${quote(since)}, and no phase of exploration or conquest runs then`,
  }));

const beforeDeal = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  factsBeforeDeal(record).map(({ deal, table, id, field, date }) => ({
    path: [...placeOfRow(table, id), field],
    detail: `${quote(date)} is before the deal opens, ${quote(deal.openedOn)}`,
  }));

const levelsWithoutPairing = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  levelsOutside(record).map(({ id, date }) => ({
    path: [...placeOfRow('relationLevel', id), 'date'],
    detail: `${quote(date)} is a day on which no pairing of this seat and this colleague runs`,
  }));

const moreThanTheTurnover = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  exitTotals(record)
    .filter(({ isTooMuch }) => isTooMuch)
    .map(({ exitAgreementId, percent }) => ({
      path: [...placeOfRow('exitAgreement', exitAgreementId), 'steps'],
      detail: `together take ${percent} % of the turnover, and there is no more than 100 %`,
    }));

const votesInACircle = (record: ClientRecord, placeOfRow: PlaceOfRow): readonly DocumentProblem[] =>
  delegationCircles(record).map((circle) => ({
    path: [...placeOfRow('deal', circle.dealId), 'delegations'],
    detail: `run in a circle on ${circle.date}, so that nobody casts the vote: ${namesInCircle(record, circle)}`,
  }));

const anyRowsOf = (record: ClientRecord, table: TableName): readonly AnyRow[] =>
  rowsOf(record, table) as readonly object[] as readonly AnyRow[];

const shownDate = (date: unknown): string => (typeof date === 'string' ? quote(date) : 'an open end');

const shownPeriod = (row: AnyRow): string => {
  const { first, end } = periodFieldsOf(row);
  const [from, to] = [row[first], row[end]];
  return `which runs from ${typeof from === 'string' ? from : 'an unknown day'} to ${typeof to === 'string' ? to : 'now'}`;
};

const wordsOf = ({ code, params }: Violation): string =>
  [code, ...Object.entries(params).map(([name, value]) => `${name}: ${value}`)].join(', ');
