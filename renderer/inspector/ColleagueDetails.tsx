import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { renameColleague } from '../../shared/record/edits/colleagues.ts';
import { setColleagueWork } from '../../shared/record/edits/work.ts';
import { memberName } from '../dialogs/seatChoices.ts';
import { run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import { shortDate } from '../i18n/say.ts';
import { ColleagueSuggestions } from '../suggestions/ColleagueSuggestions.tsx';
import { ColleagueAcquaintances } from './Acquaintances.tsx';
import { CommandButtons } from './CommandButtons.tsx';
import { FeltFact } from './FeltFact.tsx';
import classes from './inspector.module.css';
import { StrandRow } from './StrandRow.tsx';
import { WorkFacts } from './WorkFacts.tsx';

const colleagueCommandIds = ['pair', 'whatIfLeft', 'remove'] as const;

export const ColleagueDetails = ({ colleagueId }: { readonly colleagueId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const found = state?.colleagues.find((candidate) => candidate.colleague.id === colleagueId);
  if (!state || !found) return <p className={classes.empty}>{t('inspector.notAtThisDate')}</p>;
  const { colleague, hasLeft } = found;
  const strands = state.pairings.filter((pairing) => pairing.colleagueId === colleagueId);
  const seatName = (seatId: Id): string => {
    const seat = state.seats.find((candidate) => candidate.seat.id === seatId);
    return seat ? memberName(seat) : '';
  };
  const rename = (patch: { name?: string; title?: string }) =>
    run(editor, (record, context) => renameColleague(record, { colleagueId, ...patch }, context));
  return (
    <section aria-label={colleague.name} data-testid="colleague-details">
      <h2 className={classes.heading}>{t('inspector.colleague')}</h2>
      <EditableText
        className={classes.name}
        label={t('dialog.name')}
        value={colleague.name}
        onCommit={(name) => rename({ name })}
      />
      <EditableText
        className={classes.subtitle}
        label={t('dialog.function')}
        placeholder={t('inspector.addFunction')}
        value={colleague.title}
        onCommit={(title) => rename({ title })}
      />
      {hasLeft && colleague.to && (
        <p className={classes.warn}>{t('inspector.hasLeft', { date: shortDate(colleague.to) })}</p>
      )}
      <CommandButtons ids={colleagueCommandIds} />
      <dl className={classes.facts}>
        <FeltFact nodeId={colleagueId} name={colleague.name} />
        <WorkFacts
          row={colleague}
          onChange={(work) =>
            run(editor, (record, context) => setColleagueWork(record, { colleagueId, ...work }, context))
          }
        />
      </dl>
      <h2 className={classes.heading}>{t('inspector.faces')}</h2>
      {strands.length === 0 && <p className={classes.empty}>{t('inspector.facesNobody')}</p>}
      {strands.map((strand) => (
        <StrandRow key={strand.pairing.id} strand={strand} name={seatName(strand.seatId)} />
      ))}
      {!hasLeft && <ColleagueSuggestions colleagueId={colleagueId} isIdle={strands.length === 0} />}
      <ColleagueAcquaintances colleague={colleague} />
    </section>
  );
};
