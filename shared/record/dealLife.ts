import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Deal, TableName } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import type { Diff } from './diff.ts';

/** Something known of a deal besides its opening: the row that tells it, and the field that dates it. */
export interface DealFact {
  readonly deal: Deal;
  readonly table: (typeof dealTables)[number];
  readonly id: Id;
  readonly field: string;
  readonly date: PlainDate;
}

/** The tables that tell of deals. */
export const dealTables = ['deal', 'stance', 'delegation', 'milestone'] as const satisfies readonly TableName[];

/** All of it, in no order. `ids`: of these deals; null: of all. */
const dealFacts = (record: ClientRecord, ids: ReadonlySet<Id> | null): readonly DealFact[] => {
  const dealOf = (id: Id): readonly Deal[] => (ids && !ids.has(id) ? [] : [rowById(record, 'deal', id) ?? []].flat());
  const dated = (table: 'stance' | 'milestone') =>
    rowsOf(record, table).flatMap(({ id, dealId, date }) =>
      dealOf(dealId).map((deal): DealFact => ({ deal, table, id, field: 'date', date })),
    );
  return [
    ...dated('stance'),
    ...dated('milestone'),
    ...rowsOf(record, 'delegation').flatMap(({ id, dealId, from }) =>
      dealOf(dealId).map((deal): DealFact => ({ deal, table: 'delegation', id, field: 'from', date: from })),
    ),
    ...rowsOf(record, 'deal').flatMap(({ id }) =>
      dealOf(id).flatMap((deal) =>
        (['orderPlacedOn', 'closedOn'] as const).flatMap((field): readonly DealFact[] => {
          const date = deal[field];
          return date === null ? [] : [{ deal, table: 'deal', id, field, date }];
        }),
      ),
    ),
  ];
};

/** The earliest day on which something is known of the deal besides its opening; null for a deal without facts. */
export const firstFactOf = (record: ClientRecord, { id }: Deal): PlainDate | null =>
  dealFacts(record, new Set([id])).reduce<PlainDate | null>(
    (first, { date }) => (first === null || date < first ? date : first),
    null,
  );

/** Nothing is known of a deal before it opens. */
export const factsBeforeDeal = (record: ClientRecord, ids: ReadonlySet<Id> | null = null): readonly DealFact[] =>
  ids?.size === 0 ? [] : dealFacts(record, ids).filter(({ deal, date }) => date < deal.openedOn);

export const beforeDealOpens = ({ deal, date }: DealFact): Failure => ({
  code: 'beforeDealOpens',
  params: { deal: deal.name, opened: deal.openedOn, date },
});

/** The deals of which a diff says something. */
export const dealsTouched = (diff: Diff): ReadonlySet<Id> =>
  new Set(
    diff.flatMap((change) => {
      if (change.table === 'deal') return [change.id];
      const isFact = change.table === 'stance' || change.table === 'delegation' || change.table === 'milestone';
      return isFact && change.to ? [change.to.dealId] : [];
    }),
  );

/** What lay before its deal already, and is left as it is, was not brought about by the diff. */
export const dealLifeViolations = (record: ClientRecord, after: ClientRecord, diff: Diff): readonly Failure[] => {
  const deals = dealsTouched(diff);
  const keyOf = ({ deal, table, id, date }: DealFact): string => [table, id, date, deal.openedOn].join(' ');
  const before = new Set(factsBeforeDeal(record, deals).map(keyOf));
  return factsBeforeDeal(after, deals)
    .filter((fact) => !before.has(keyOf(fact)))
    .map(beforeDealOpens);
};
