import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Tenure } from '../model/records.ts';
import type { ClientRecord, Rows } from '../record/clientRecord.ts';
import { standingAt, tenuresBySeat, tenuresOfPerson } from './recordIndex.ts';
import { rememberPerObject } from './rememberPerObject.ts';

/**
 * One holder's unbroken time on a seat. Two tenures of the same named person that touch are one holding: a row that
 * was split by a correction is no swap. Unknown holders never merge, for nobody can say they are the same.
 */
export interface Holding {
  readonly seatId: Id;
  readonly personId: Id | null;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  /** In the order of their start, at least one. */
  readonly tenures: readonly [Tenure, ...Tenure[]];
}

const holdingsBySeat = rememberPerObject(
  (tenures: Rows<'tenure'>): ReadonlyMap<Id, readonly Holding[]> =>
    new Map([...tenuresBySeat(tenures)].map(([seatId, ofSeat]) => [seatId, merge(ofSeat)])),
);

/** Who held the seat, in order of time. */
export const holdingsOf = (record: ClientRecord, seatId: Id): readonly Holding[] =>
  holdingsBySeat(record.tables.tenure).get(seatId) ?? [];

/** The holding at a date and the last one that ended on or before it; of overlapping ones the later begun counts. */
export const holdingAt = (
  record: ClientRecord,
  seatId: Id,
  date: PlainDate,
): { readonly present: Holding | null; readonly previous: Holding | null } => {
  const holdings = holdingsOf(record, seatId);
  const present = holdings.findLast((holding) => holding.from <= date && (holding.to === null || date < holding.to));
  const until = present?.from ?? date;
  const previous = holdings.findLast((holding) => holding.to !== null && holding.to <= until && holding !== present);
  return { present: present ?? null, previous: previous ?? null };
};

/** The seat a person holds at a date, the later begun of several; null when she holds none. */
export const seatHeldBy = (record: ClientRecord, personId: Id, date: PlainDate): Id | null =>
  standingAt(tenuresOfPerson(record, personId), date)?.seatId ?? null;

const merge = (tenures: readonly Tenure[]): readonly Holding[] => {
  const holdings: Holding[] = [];
  for (const tenure of tenures) {
    const last = holdings.at(-1);
    if (last && tenure.personId !== null && last.personId === tenure.personId && last.to === tenure.from) {
      holdings[holdings.length - 1] = { ...last, to: tenure.to, tenures: [...last.tenures, tenure] };
    } else {
      const { seatId, personId, from, to } = tenure;
      holdings.push({ seatId, personId, from, to, tenures: [tenure] });
    }
  }
  return holdings;
};
