import { BookDialog } from '../book/BookDialog.tsx';
import { DealDialogs } from '../deals/dialogs/DealDialogs.tsx';
import { ChangePassphraseDialog } from '../dossier/ChangePassphraseDialog.tsx';
import { DiscardDossierDialog } from '../dossier/DiscardDossierDialog.tsx';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { EditorState } from '../editor/editorStore.ts';
import { ExportDialog } from '../export/ExportDialog.tsx';
import { FailureWatch } from '../feedback/FailureWatch.tsx';
import { showFailure } from '../feedback/notices.tsx';
import { FilmDialog } from '../film/FilmDialog.tsx';
import { ExportDataDialog } from '../leaving/ExportDataDialog.tsx';
import { RoundDialog } from '../round/RoundDialog.tsx';
import { RoundSummaryDialog } from '../round/RoundSummaryDialog.tsx';
import { KeepViewDialog } from '../slides/KeepViewDialog.tsx';
import { SlidesDialog } from '../slides/SlidesDialog.tsx';
import { AcquaintanceDialog } from './AcquaintanceDialog.tsx';
import { ActivityDialog } from './ActivityDialog.tsx';
import { AddColleagueDialog } from './AddColleagueDialog.tsx';
import { AddMemberDialog } from './AddMemberDialog.tsx';
import { AddReadingDialog } from './AddReadingDialog.tsx';
import { AddTieDialog } from './AddTieDialog.tsx';
import { ArgumentsDialog } from './ArgumentsDialog.tsx';
import { ClaimDialog } from './ClaimDialog.tsx';
import { ColleagueLeavesDialog } from './ColleagueLeavesDialog.tsx';
import { CompanyRolesDialog } from './CompanyRolesDialog.tsx';
import { CompanyRulesDialog } from './CompanyRulesDialog.tsx';
import { EditClientDialog } from './EditClientDialog.tsx';
import { ExitAgreementDialog } from './ExitAgreementDialog.tsx';
import { LossPlanDialog } from './LossPlanDialog.tsx';
import { NameHolderDialog } from './NameHolderDialog.tsx';
import { NewClientDialog } from './NewClientDialog.tsx';
import { PairDialog } from './PairDialog.tsx';
import { PrintDialog } from './PrintDialog.tsx';
import { ProgrammeRulesDialog } from './ProgrammeRulesDialog.tsx';
import { RecordTouchDialog } from './RecordTouchDialog.tsx';
import { RemoveMemberDialog } from './RemoveMemberDialog.tsx';
import { ReplaceHolderDialog } from './ReplaceHolderDialog.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { TurnoverDialog } from './TurnoverDialog.tsx';
import { useFocusReturn } from './useFocusReturn.ts';

/** The one dialog that may be open. One that cannot be drawn closes and says why; the window stays. */
export const DialogHost = () => {
  const editor = useEditor();
  const dialog = useEditorState((state) => state.dialog);
  useFocusReturn(dialog !== null);
  const giveUp = (error: unknown): void => {
    openDialog(editor, null);
    showFailure({
      code: 'dialogFailed',
      params: { detail: error instanceof Error ? error.message : String(error) },
    });
  };
  return (
    <FailureWatch key={dialog?.kind ?? 'none'} onFailure={giveUp}>
      <OpenDialog dialog={dialog} />
    </FailureWatch>
  );
};

const OpenDialog = ({ dialog }: { readonly dialog: EditorState['dialog'] }) => {
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
    case 'acquaintance':
      return (
        <AcquaintanceDialog
          personId={dialog.personId}
          colleagueId={dialog.colleagueId}
          acquaintanceId={dialog.acquaintanceId}
        />
      );
    case 'addReading':
      return <AddReadingDialog seatId={dialog.seatId} />;
    case 'recordTouch':
      return (
        <RecordTouchDialog
          seatId={dialog.seatId}
          colleagueId={dialog.colleagueId}
          plannedFor={dialog.plannedFor ?? null}
        />
      );
    case 'claim':
      return <ClaimDialog seatId={dialog.seatId} claimId={dialog.claimId} />;
    case 'arguments':
      return <ArgumentsDialog />;
    case 'snooze':
      return <SnoozeDialog findingId={dialog.findingId} />;
    case 'removeMember':
      return <RemoveMemberDialog seatId={dialog.seatId} />;
    case 'colleagueLeaves':
      return <ColleagueLeavesDialog colleagueId={dialog.colleagueId} />;
    case 'turnover':
      return <TurnoverDialog />;
    case 'activity':
      return <ActivityDialog programmeId={dialog.programmeId} activityId={dialog.activityId} />;
    case 'lossPlan':
      return <LossPlanDialog pulled={dialog.pulled} />;
    case 'programmeRules':
      return <ProgrammeRulesDialog />;
    case 'companyRules':
      return <CompanyRulesDialog tab={dialog.tab} />;
    case 'companyRoles':
      return <CompanyRolesDialog />;
    case 'exitAgreement':
      return <ExitAgreementDialog />;
    case 'newDeal':
    case 'editDeal':
    case 'stance':
    case 'delegation':
    case 'endDelegation':
    case 'milestone':
      return <DealDialogs dialog={dialog} />;
    case 'export':
      return <ExportDialog compareWith={dialog.compareWith} />;
    case 'keepView':
      return <KeepViewDialog as={dialog.as} />;
    case 'slides':
      return <SlidesDialog />;
    case 'film':
      return <FilmDialog />;
    case 'book':
      return <BookDialog />;
    case 'readingRound':
      return <RoundDialog />;
    case 'roundSummary':
      return <RoundSummaryDialog personIds={dialog.personIds} />;
    case 'print':
      return <PrintDialog compareWith={dialog.compareWith} />;
    case 'exportData':
      return <ExportDataDialog what={dialog.what} colleagueId={dialog.colleagueId} />;
    case 'changePassphrase':
      return <ChangePassphraseDialog />;
    case 'discardDossier':
      return <DiscardDossierDialog />;
    case 'settings':
      return <SettingsDialog />;
    case 'shortcuts':
      return <ShortcutsDialog />;
  }
};
