import { IconArrowForwardUp, IconFlag, IconGavel, IconMap2, IconMessage2 } from '@tabler/icons-react';
import { rowById } from '../../shared/record/clientRecord.ts';
import { decidedOn } from '../../shared/record/dealRoad.ts';
import { milestonesOfDeal } from '../../shared/time/recordIndex.ts';
import { pickDealId, pickDealState } from '../deals/dealsAt.ts';
import { showMapOf } from '../deals/showMapOf.ts';
import { openDialog } from '../editor/actions.ts';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import type { Command } from './command.ts';

/** The deal in view has opened at the playhead. */
const hasOpenedDeal = (state: EditorState): boolean => state.view === 'deals' && pickDealState(state) !== null;

const withDeal =
  (act: (editor: Editor, dealId: string) => void) =>
  (editor: Editor): void => {
    const dealId = pickDealId(editor.store.getState());
    if (dealId !== null) act(editor, dealId);
  };

/** The person whose card is selected, when she sits at the client at the playhead. */
const selectedPersonId = ({ record, selection, date }: EditorState): string | null => {
  if (!record || selection?.kind !== 'seat') return null;
  const tenure = Object.values(record.tables.tenure).find(
    ({ seatId, from, to }) => seatId === selection.id && from <= date && (to === null || date < to),
  );
  return tenure?.personId ?? null;
};

const dayOfDecision = (state: EditorState) => {
  const dealId = pickDealId(state);
  const deal = state.record && dealId !== null ? rowById(state.record, 'deal', dealId) : undefined;
  return state.record && deal ? decidedOn(deal, milestonesOfDeal(state.record, deal.id)) : null;
};

export const dealCommands: readonly Command[] = [
  {
    id: 'newDeal',
    group: 'deals',
    icon: IconGavel,
    shortcut: 'N',
    isEnabled: (state) => state.record !== null,
    run: (editor) => openDialog(editor, { kind: 'newDeal' }),
  },
  {
    id: 'dealStance',
    group: 'deals',
    icon: IconMessage2,
    shortcut: 'S',
    isEnabled: hasOpenedDeal,
    run: withDeal((editor, dealId) =>
      openDialog(editor, {
        kind: 'stance',
        dealId,
        personId: selectedPersonId(editor.store.getState()),
        stanceId: null,
      }),
    ),
  },
  {
    id: 'dealDelegation',
    group: 'deals',
    icon: IconArrowForwardUp,
    shortcut: 'V',
    isEnabled: hasOpenedDeal,
    run: withDeal((editor, dealId) =>
      openDialog(editor, { kind: 'delegation', dealId, fromPersonId: selectedPersonId(editor.store.getState()) }),
    ),
  },
  {
    id: 'dealMilestone',
    group: 'deals',
    icon: IconFlag,
    shortcut: 'O',
    isEnabled: hasOpenedDeal,
    run: withDeal((editor, dealId) =>
      openDialog(editor, { kind: 'milestone', dealId, milestoneId: null, preset: 'meeting' }),
    ),
  },
  {
    id: 'dealMap',
    group: 'deals',
    icon: IconMap2,
    shortcut: null,
    isEnabled: (state) => state.view === 'deals' && dayOfDecision(state) !== null,
    run: (editor) => {
      const day = dayOfDecision(editor.store.getState());
      if (day !== null) showMapOf(editor, day);
    },
  },
];
