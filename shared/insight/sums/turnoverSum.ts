import { type ClientRecord, clientOf } from '../../record/clientRecord.ts';
import type { ClientState } from '../../time/clientState.ts';
import { turnoverYears } from '../continuity.ts';
import { nameLabel, type Sum, sumOf, term } from './sum.ts';

/** Our share at a client in a year: what it bought over all we sold. Of nothing where a figure is missing. */
export const turnoverSum = (record: ClientRecord, state: ClientState, year: number): Sum => {
  const found = turnoverYears(record, state.date).find((each) => each.year === year);
  if (!found?.ownAmount) return sumOf('amount', []);
  // figures that contradict each other are shown as all there is, and no more
  const client = term({
    id: 'client',
    label: nameLabel(clientOf(record).name),
    note: found.amount > found.ownAmount ? { key: 'sum.capped' } : null,
    value: Math.min(found.amount, found.ownAmount),
  });
  return sumOf('amount', [client], {
    label: { key: 'sum.ownTurnover', params: { year: String(year) } },
    value: found.ownAmount,
  });
};

/** The same for the share of the state: of the latest year with both figures. */
export const shareSum = (record: ClientRecord, state: ClientState): Sum =>
  state.turnoverShare ? turnoverSum(record, state, state.turnoverShare.year) : sumOf('amount', []);
