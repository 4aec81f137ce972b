import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { rowsOf } from '../clientRecord.ts';
import { firstFactOf } from '../dealLife.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { snoozesGoneWith, viewsAfterGoing } from './goneWith.ts';
import { normaliseName } from './names.ts';

export interface AddDealRequest {
  readonly name: string;
  /** The playhead when absent. */
  readonly openedOn?: PlainDate;
}

/** Opens on the date, undecided; everything else about it comes as stances and milestones. */
export const addDeal: Edit<AddDealRequest> = (record, request, context) => {
  const openedOn = editDate(request.openedOn, context);
  if (!openedOn.ok) return openedOn;
  const name = normaliseName(request.name);
  if (!name.ok) return name;
  return finishEdit(
    record,
    { key: 'step.addDeal', params: { deal: name.value } },
    [
      added('deal', {
        id: context.newId(),
        clientId: record.clientId,
        name: name.value,
        openedOn: openedOn.value,
        orderPlacedOn: null,
        closedOn: null,
        outcome: 'open',
      }),
    ],
    context,
  );
};

/** What is absent stays as it is. Outcome and order come with milestones: see `addMilestone`. */
export interface UpdateDealRequest {
  readonly dealId: Id;
  readonly name?: string;
  readonly openedOn?: PlainDate;
}

/** A deal cannot open after the first thing known of it: `beforeDealOpens`. */
export const updateDeal: Edit<UpdateDealRequest> = (record, request, context) => {
  const found = findRow(record, 'deal', request.dealId);
  if (!found.ok) return found;
  const deal = found.value;
  const name = normaliseName(request.name ?? deal.name);
  if (!name.ok) return name;
  const openedOn = editDate(request.openedOn ?? deal.openedOn, context);
  if (!openedOn.ok) return openedOn;
  const firstFact = firstFactOf(record, deal);
  if (firstFact !== null && firstFact < openedOn.value) {
    return fail('beforeDealOpens', { deal: name.value, opened: openedOn.value, date: firstFact });
  }
  return finishEdit(
    record,
    { key: 'step.updateDeal', params: { deal: name.value } },
    [changed('deal', deal, { name: name.value, openedOn: openedOn.value })],
    context,
  );
};

export interface RemoveDealRequest {
  readonly dealId: Id;
}

/** Takes the deal out of all time with everything said about it: stances, delegations, milestones, findings told to be silent. */
export const removeDeal: Edit<RemoveDealRequest> = (record, request, context) => {
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const isOfDeal = ({ dealId }: { readonly dealId: Id }): boolean => dealId === deal.value.id;
  const diff: Diff = [
    removed('deal', deal.value),
    ...rowsOf(record, 'stance')
      .filter(isOfDeal)
      .map((row) => removed('stance', row)),
    ...rowsOf(record, 'delegation')
      .filter(isOfDeal)
      .map((row) => removed('delegation', row)),
    ...rowsOf(record, 'milestone')
      .filter(isOfDeal)
      .map((row) => removed('milestone', row)),
  ];
  const label = { key: 'step.removeDeal', params: { deal: deal.value.name } };
  return finishEdit(
    record,
    label,
    [...diff, ...snoozesGoneWith(record, diff), ...viewsAfterGoing(record, diff)],
    context,
  );
};
