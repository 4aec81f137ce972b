import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Deal } from '../../shared/model/records.ts';
import type { DealOutcome } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
import { turnAt } from '../../shared/record/dealRoad.ts';
import { milestonesOfDeal } from '../../shared/time/recordIndex.ts';
import { pickClientState } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';

/** `later`: the deal has not opened at the date. */
export type Standing = DealOutcome | 'later';

export const standings = ['open', 'won', 'lost', 'stopped', 'later'] as const satisfies readonly Standing[];

export interface ListedDeal {
  readonly deal: Deal;
  readonly standing: Standing;
}

/** Every deal of the client by where it stands at the date; of those that stand alike the latest opened comes first. */
export const dealsAt = (record: ClientRecord, date: PlainDate): readonly ListedDeal[] =>
  rowsOf(record, 'deal')
    .map((deal) => ({ deal, standing: standingAt(record, deal, date) }))
    .sort(
      (a, b) =>
        standings.indexOf(a.standing) - standings.indexOf(b.standing) ||
        (a.deal.openedOn > b.deal.openedOn ? -1 : a.deal.openedOn < b.deal.openedOn ? 1 : 0) ||
        (a.deal.id < b.deal.id ? 1 : -1),
    );

const standingAt = (record: ClientRecord, deal: Deal, date: PlainDate): Standing =>
  deal.openedOn > date ? 'later' : turnAt(deal, milestonesOfDeal(record, deal.id), date).outcome;

/** The deal the view shows: the one that was opened, else the first of the list. */
export const pickDealId = ({ record, date, dealId }: EditorState): Id | null => {
  if (!record) return null;
  if (dealId !== null && Object.hasOwn(record.tables.deal, dealId)) return dealId;
  return dealsAt(record, date)[0]?.deal.id ?? null;
};

/** The shown deal with where everybody stands; null without a deal, or before it opens. */
export const pickDealState = (editor: EditorState) => {
  const dealId = pickDealId(editor);
  return pickClientState(editor)?.deals.find(({ deal }) => deal.id === dealId) ?? null;
};
