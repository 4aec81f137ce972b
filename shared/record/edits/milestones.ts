import type { Id, NewId } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Deal, Milestone } from '../../model/records.ts';
import type { MilestoneKind } from '../../model/vocabulary.ts';
import { dealAfter, milestoneKindOf, untoldEnd } from '../dealRoad.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { dateInDeal, milestonesIn } from './dealFacts.ts';
import { type Edit, findRow, finishEdit } from './editing.ts';
import { normaliseText } from './names.ts';

export interface AddMilestoneRequest {
  readonly dealId: Id;
  /** The playhead when absent. */
  readonly date?: PlainDate;
  readonly kind: MilestoneKind;
  readonly text: string;
}

/**
 * Something happened in a deal. `order` places its order from that day on; `won`, `lost`, `stop` and `reopened` change
 * its outcome from that day on, and leave every day before as it was.
 */
export const addMilestone: Edit<AddMilestoneRequest> = (record, request, context) => {
  const deal = findRow(record, 'deal', request.dealId);
  if (!deal.ok) return deal;
  const date = dateInDeal(request.date, deal.value, context);
  if (!date.ok) return date;
  const text = normaliseText(request.text);
  if (!text.ok) return text;
  const { kind } = request;
  const milestone: Milestone = {
    id: context.newId(),
    clientId: record.clientId,
    dealId: deal.value.id,
    date: date.value,
    kind,
    text: text.value,
  };
  const before = milestonesIn(record, deal.value);
  return finishEdit(
    record,
    { key: `step.addMilestone.${kind}`, params: { deal: deal.value.name } },
    [added('milestone', milestone), ...dealKeepsUp(deal.value, before, [...before, milestone], context.newId)],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateMilestoneRequest {
  readonly milestoneId: Id;
  readonly date?: PlainDate;
  readonly kind?: MilestoneKind;
  readonly text?: string;
}

/** The outcome of the deal follows its milestones. A date before the deal opened: `beforeDealOpens`. */
export const updateMilestone: Edit<UpdateMilestoneRequest> = (record, request, context) => {
  const found = findRow(record, 'milestone', request.milestoneId);
  if (!found.ok) return found;
  const milestone = found.value;
  const deal = findRow(record, 'deal', milestone.dealId);
  if (!deal.ok) return deal;
  const date = dateInDeal(request.date ?? milestone.date, deal.value, context);
  if (!date.ok) return date;
  const text = normaliseText(request.text ?? milestone.text);
  if (!text.ok) return text;
  const patch = { date: date.value, kind: request.kind ?? milestone.kind, text: text.value };
  const before = milestonesIn(record, deal.value);
  const after = before.map((each) => (each.id === milestone.id ? { ...each, ...patch } : each));
  return finishEdit(
    record,
    { key: 'step.updateMilestone', params: { deal: deal.value.name } },
    [changed('milestone', milestone, patch), ...dealKeepsUp(deal.value, before, after, context.newId)],
    context,
  );
};

export interface RemoveMilestoneRequest {
  readonly milestoneId: Id;
}

/** The deal becomes what its other milestones say: without its end it is open again. */
export const removeMilestone: Edit<RemoveMilestoneRequest> = (record, request, context) => {
  const milestone = findRow(record, 'milestone', request.milestoneId);
  if (!milestone.ok) return milestone;
  const deal = findRow(record, 'deal', milestone.value.dealId);
  if (!deal.ok) return deal;
  const before = milestonesIn(record, deal.value);
  const after = before.filter(({ id }) => id !== milestone.value.id);
  return finishEdit(
    record,
    { key: 'step.removeMilestone', params: { deal: deal.value.name, date: milestone.value.date } },
    [removed('milestone', milestone.value), ...dealKeepsUp(deal.value, before, after, context.newId)],
    context,
  );
};

/** The deal's row follows its milestones; an outcome only the row told becomes a milestone before it is overtaken. */
const dealKeepsUp = (deal: Deal, before: readonly Milestone[], after: readonly Milestone[], newId: NewId): Diff => {
  const next = dealAfter(deal, before, after);
  const untold = untoldEnd(deal, before);
  const isOvertaken = untold !== null && (next.closedOn !== untold.date || next.outcome !== untold.outcome);
  return [
    changed('deal', deal, next),
    ...(isOvertaken
      ? [
          added('milestone', {
            id: newId(),
            clientId: deal.clientId,
            dealId: deal.id,
            date: untold.date,
            kind: milestoneKindOf(untold.outcome),
            text: '',
          }),
        ]
      : []),
  ];
};
