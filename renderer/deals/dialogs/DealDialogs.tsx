import type { DealDialogKind } from '../../editor/dialog.ts';
import { DealDialog } from './DealDialog.tsx';
import { DelegationDialog } from './DelegationDialog.tsx';
import { EndDelegationDialog } from './EndDelegationDialog.tsx';
import { MilestoneDialog } from './MilestoneDialog.tsx';
import { StanceDialog } from './StanceDialog.tsx';

/** The forms about deals. */
export const DealDialogs = ({ dialog }: { readonly dialog: DealDialogKind }) => {
  switch (dialog.kind) {
    case 'newDeal':
      return <DealDialog dealId={null} />;
    case 'editDeal':
      return <DealDialog dealId={dialog.dealId} />;
    case 'stance':
      return <StanceDialog dealId={dialog.dealId} personId={dialog.personId} stanceId={dialog.stanceId} />;
    case 'delegation':
      return <DelegationDialog dealId={dialog.dealId} fromPersonId={dialog.fromPersonId} />;
    case 'endDelegation':
      return <EndDelegationDialog delegationId={dialog.delegationId} />;
    case 'milestone':
      return <MilestoneDialog dealId={dialog.dealId} milestoneId={dialog.milestoneId} preset={dialog.preset} />;
  }
};
