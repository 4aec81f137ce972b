import { fail, ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Confidence, DealOutcome, MilestoneKind, StancePosition } from '../../model/vocabulary.ts';
import { rowsOf } from '../clientRecord.ts';
import { added, changed } from '../diff.ts';
import { type Edit, editDate, findRow, finishEdit } from './editing.ts';
import { normaliseName, normaliseText } from './names.ts';
import { earlierEnd, endedAt, nextStart } from './periods.ts';

export interface AddDealRequest {
  readonly name: string;
  /** The playhead when absent. */
  readonly openedOn?: PlainDate;
}

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

export interface UpdateDealRequest {
  readonly dealId: Id;
  /** The day the order was placed, from when the decision no longer turns; null takes it back. */
  readonly orderPlacedOn?: PlainDate | null;
  /** `open` reopens the deal. */
  readonly outcome?: DealOutcome;
  /** The day of the outcome; the playhead when absent. */
  readonly closedOn?: PlainDate;
}

/** Places its order, closes or reopens a deal. What is absent stays as it is. */
export const updateDeal: Edit<UpdateDealRequest> = (record, request, context) => {
  const found = findRow(record, 'deal', request.dealId);
  if (!found.ok) return found;
  const deal = found.value;
  const placed = request.orderPlacedOn === undefined ? deal.orderPlacedOn : request.orderPlacedOn;
  const orderPlacedOn = placed === null ? ok(null) : editDate(placed, context);
  if (!orderPlacedOn.ok) return orderPlacedOn;
  const outcome = request.outcome ?? deal.outcome;
  const keepsDate = request.outcome === undefined && request.closedOn === undefined;
  const closing = keepsDate ? ok(deal.closedOn) : editDate(request.closedOn, context);
  if (!closing.ok) return closing;
  const closedOn = outcome === 'open' ? null : closing.value;
  const early = [orderPlacedOn.value, closedOn].find((date) => date !== null && date < deal.openedOn);
  if (early) return fail('intervalReversed', { from: deal.openedOn, to: early });
  return finishEdit(
    record,
    { key: `step.updateDeal.${outcome}`, params: { deal: deal.name } },
    [changed('deal', deal, { orderPlacedOn: orderPlacedOn.value, outcome, closedOn })],
    context,
  );
};

export interface AddMilestoneRequest {
  readonly dealId: Id;
  /** The playhead when absent. */
  readonly date?: PlainDate;
  readonly kind: MilestoneKind;
  readonly text: string;
}

export const addMilestone: Edit<AddMilestoneRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const text = normaliseText(request.text);
  if (!text.ok) return text;
  const { kind } = request;
  return finishEdit(
    record,
    { key: 'step.addMilestone', params: { deal: deal.value.name } },
    [
      added('milestone', {
        id: context.newId(),
        clientId: record.clientId,
        dealId: deal.value.id,
        date: date.value,
        kind,
        text: text.value,
      }),
    ],
    context,
  );
};

export interface AddStanceRequest {
  readonly dealId: Id;
  readonly personId: Id;
  /** The playhead when absent. */
  readonly date?: PlainDate;
  readonly position: StancePosition;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Where somebody stands on a deal on a day. A second word of that day on the same person replaces the first. */
export const addStance: Edit<AddStanceRequest> = (record, request, context) => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const person = findRow(record, 'person', request.personId);
  if (!person.ok) return person;
  const note = normaliseText(request.note ?? '');
  if (!note.ok) return note;
  const { position, confidence } = request;
  const of = { dealId: deal.value.id, personId: person.value.id, date: date.value };
  const sameDay = rowsOf(record, 'stance').find(
    (stance) => stance.dealId === of.dealId && stance.personId === of.personId && stance.date === of.date,
  );
  const change = sameDay
    ? changed('stance', sameDay, { position, confidence, note: request.note === undefined ? sameDay.note : note.value })
    : added('stance', {
        id: context.newId(),
        clientId: record.clientId,
        ...of,
        position,
        confidence,
        note: note.value,
      });
  return finishEdit(
    record,
    { key: `step.addStance.${position}`, params: { name: person.value.name, deal: deal.value.name } },
    [change],
    context,
  );
};

export interface AddDelegationRequest {
  readonly dealId: Id;
  readonly fromPersonId: Id;
  readonly toPersonId: Id;
  /** The playhead when absent. */
  readonly from?: PlainDate;
}

/** Somebody's vote on a deal is handed to somebody else; a vote already handed over changes hands. */
export const addDelegation: Edit<AddDelegationRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
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
