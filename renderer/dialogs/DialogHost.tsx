import { useEditorState } from '../editor/EditorContext.tsx';
import { AddColleagueDialog } from './AddColleagueDialog.tsx';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import { AddReadingDialog } from './AddReadingDialog.tsx';
import { AddTieDialog } from './AddTieDialog.tsx';
import { ColleagueLeavesDialog } from './ColleagueLeavesDialog.tsx';
import { EditClientDialog } from './EditClientDialog.tsx';
import { ExitAgreementDialog } from './ExitAgreementDialog.tsx';
import { NameHolderDialog } from './NameHolderDialog.tsx';
import { NewClientDialog } from './NewClientDialog.tsx';
import { PairDialog } from './PairDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { RecordTouchDialog } from './RecordTouchDialog.tsx';
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx';
import { ReplaceHolderDialog } from './ReplaceHolderDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TurnoverDialog } from './TurnoverDialog.tsx';
import { useFocusReturn } from './useFocusReturn.ts';

/** The one dialog that may be open. */
export const DialogHost = () => {
  const dialog = useEditorState((state) => state.dialog);
  useFocusReturn(dialog !== null);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'newClient':
      return <NewClientDialog />;
    case 'editClient':
      return <EditClientDialog />;
    case 'addMember':
      return <AddMemberDialog role={dialog.role} />;
    case 'addColleague':
      return <AddColleagueDialog />;
    case 'nameHolder':
      return <NameHolderDialog seatId={dialog.seatId} />;
    case 'replaceHolder':
      return <ReplaceHolderDialog seatId={dialog.seatId} />;
    case 'pairSeat':
      return <PairDialog seatId={dialog.seatId} colleagueId={null} />;
    case 'pairColleague':
      return <PairDialog seatId={null} colleagueId={dialog.colleagueId} />;
    case 'addTie':
      return <AddTieDialog seatId={dialog.seatId} />;
    case 'addReading':
      return <AddReadingDialog seatId={dialog.seatId} />;
    case 'recordTouch':
      return <RecordTouchDialog seatId={dialog.seatId} colleagueId={dialog.colleagueId} />;
    case 'removeMember':
      return <RemoveMemberDialog seatId={dialog.seatId} />;
    case 'colleagueLeaves':
      return <ColleagueLeavesDialog colleagueId={dialog.colleagueId} />;
    case 'turnover':
      return <TurnoverDialog />;
    case 'exitAgreement':
      return <ExitAgreementDialog />;
    case 'print':
      return <PrintDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
  }
};
