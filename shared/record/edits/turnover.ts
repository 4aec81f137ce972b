import { fail } from '../../ipc/result.ts';
import { rowSchemas } from '../../model/records.ts';
import { type ClientRecord, clientOf, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, type EditContext, finishEdit } from './editing.ts';

export interface SetTurnoverRequest {
  /** Calendar year, 1900 to 2199. */
  readonly year: number;
  /** What this client bought from us in that year, in the company's currency; null: not known. */
  readonly amount: number | null;
  /** What our company sold to everybody in that year; null: not known. Holds for every client. */
  readonly ownAmount: number | null;
}

/** Replaces both figures of the year; null takes one out. A year or amount out of range: `turnoverInvalid`. */
export const setTurnover: Edit<SetTurnoverRequest> = (record, request, context) => {
  const { year, amount, ownAmount: own } = request;
  const isYear = turnoverFields.year.safeParse(year).success;
  const areAmounts = [amount, own].every((each) => each === null || turnoverFields.amount.safeParse(each).success);
  if (!isYear || !areAmounts) return fail('turnoverInvalid');
  return finishEdit(
    record,
    { key: 'step.setTurnover', params: { client: clientOf(record).name, year } },
    [...clientAmount(record, request, context), ...ownAmount(record, request, context)],
    context,
  );
};

const turnoverFields = rowSchemas.turnover.shape;

const clientAmount = (record: ClientRecord, { year, amount }: SetTurnoverRequest, context: EditContext): Diff => {
  const row = rowsOf(record, 'turnover').find((turnover) => turnover.year === year);
  if (amount === null) return row ? [removed('turnover', row)] : [];
  if (row) return [changed('turnover', row, { amount })];
  return [added('turnover', { id: context.newId(), clientId: record.clientId, year, amount })];
};

const ownAmount = (record: ClientRecord, request: SetTurnoverRequest, context: EditContext): Diff => {
  const { year, ownAmount: amount } = request;
  const row = rowsOf(record, 'ownTurnover').find((turnover) => turnover.year === year);
  if (amount === null) return row ? [removed('ownTurnover', row)] : [];
  if (row) return [changed('ownTurnover', row, { amount })];
  return [added('ownTurnover', { id: context.newId(), year, amount })];
};
