import { fail, ok, type Result } from '../../ipc/result.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Deal, Milestone } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { type EditContext, editDate } from './editing.ts';

/** The day of a fact about a deal: asked for or the playhead, and never before the deal opens. */
export const dateInDeal = (asked: PlainDate | undefined, deal: Deal, context: EditContext): Result<PlainDate> => {
  const date = editDate(asked, context);
  if (!date.ok) return date;
  return date.value < deal.openedOn
    ? fail('beforeDealOpens', { deal: deal.name, opened: deal.openedOn, date: date.value })
    : ok(date.value);
};

export const milestonesIn = (record: ClientRecord, deal: Deal): readonly Milestone[] =>
  rowsOf(record, 'milestone').filter(({ dealId }) => dealId === deal.id);
