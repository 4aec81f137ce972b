import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import { rowsOf } from '../clientRecord.ts';
import { added } from '../diff.ts';
import { dateInDeal } from './dealFacts.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { earlierEnd, endedAt, nextStart } from './periods.ts';

export interface AddDelegationRequest {
  readonly dealId: Id;
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  /** The playhead when absent. */
  readonly from?: PlainDate;
}

/**
 * Somebody's vote on a deal is handed to somebody else; a vote already handed over changes hands. Fails with
 * `delegationCircle` where the vote would come back to its owner on some day.
 */
export const addDelegation: Edit<AddDelegationRequest> = (record, request, context) => {
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const from = dateInDeal(request.from, deal.value, context);
  if (!from.ok) return from;
  const giver = findRow(record, 'person', request.fromPersonId);
  if (!giver.ok) return giver;
  const taker = findRow(record, 'person', request.toPersonId);
  if (!taker.ok) return taker;
  if (giver.value.id === taker.value.id) return fail('sameHolder', { holder: giver.value.name });
  const handed = rowsOf(record, 'delegation').filter(
    (row) => row.dealId === deal.value.id && row.fromPersonId === giver.value.id,
  );
  const running = handed.find((row) => isWithin(from.value, row));
  const params = { name: giver.value.name, to: taker.value.name, deal: deal.value.name };
  const isSame = running?.toPersonId === taker.value.id;
  return finishEdit(
    record,
    { key: 'step.addDelegation', params },
    isSame
      ? []
      : [
          ...(running ? endedAt('delegation', running, from.value) : []),
          added('delegation', {
            id: context.newId(),
            clientId: record.clientId,
            dealId: deal.value.id,
            fromPersonId: giver.value.id,
            toPersonId: taker.value.id,
            from: from.value,
            to: earlierEnd(running?.to ?? null, nextStart(handed, from.value)),
          }),
        ],
    context,
  );
};

export interface EndDelegationRequest {
  readonly delegationId: Id;
  /** First day on which the vote is its owner's again; the playhead when absent. */
  readonly date?: PlainDate;
}

/** From the date on she votes herself again. */
export const endDelegation: Edit<EndDelegationRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const delegation = findRow(record, 'delegation', request.delegationId);
  if (!delegation.ok) return delegation;
  const name = rowsOf(record, 'person').find((person) => person.id === delegation.value.fromPersonId)?.name ?? '';
  return finishEdit(
    record,
    { key: 'step.endDelegation', params: { name } },
    endedAt('delegation', delegation.value, date.value),
    context,
  );
};
