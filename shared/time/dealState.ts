import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Deal, Stance } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import { turnAt } from '../record/dealRoad.ts';
import type { DealState } from './clientState.ts';
import { delegationsOfDeal, milestonesOfDeal, stancesOfDeal } from './recordIndex.ts';

/** A deal as it stood at a date on or after its opening. */
export const dealStateAt = (record: ClientRecord, deal: Deal, date: PlainDate): DealState => {
  const latest = new Map<Id, Stance>();
  for (const stance of stancesOfDeal(record, deal.id)) if (stance.date <= date) latest.set(stance.personId, stance);
  const turn = turnAt(deal, milestonesOfDeal(record, deal.id), date);
  return {
    deal,
    outcome: turn.outcome,
    outcomeSince: turn.date,
    orderPlacedOn: deal.orderPlacedOn !== null && deal.orderPlacedOn <= date ? deal.orderPlacedOn : null,
    stances: [...latest.values()],
    delegations: delegationsOfDeal(record, deal.id).filter((delegation) => isWithin(date, delegation)),
  };
};
