import { type ClientRecord, clientOf } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { turnoverYears } from '../continuity.ts';
import { nameLabel, type Sum, sumOf, term } from './sum.ts';

/** Our share at a client in a year: what it bought over all we sold. Of nothing where a figure is missing. */
export const turnoverSum = (record: ClientRecord, state: ClientState, year: number): Sum => {
  const found = turnoverYears(record, state.date).find((each) => each.year === year);
  return found?.ownAmount
    ? shareOfTurnover(clientOf(record).name, year, { amount: found.amount, ownAmount: found.ownAmount })
    : sumOf('amount', []);
};

/** What one bought over all we sold, of figures that need not be kept yet. */
export const shareOfTurnover = (
  name: string,
  year: number,
  { amount, ownAmount }: { readonly amount: number; readonly ownAmount: number },
): Sum => {
  // figures that contradict each other are shown as all there is, and no more
  const client = term({
    id: 'client',
    label: nameLabel(name),
    note: amount > ownAmount ? { key: 'sum.capped' } : null,
    value: Math.min(amount, ownAmount),
  });
  return sumOf('amount', [client], {
    label: { key: 'sum.ownTurnover', params: { year: String(year) } },
    value: ownAmount,
  });
};

/** The same for the share of the state: of the latest year with both figures. */
export const shareSum = (record: ClientRecord, state: ClientState): Sum =>
  state.turnoverShare ? turnoverSum(record, state, state.turnoverShare.year) : sumOf('amount', []);
