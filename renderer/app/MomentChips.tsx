import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasRelation, root6WindowAt, root20ShareOf } from '../../shared/insight/moments.ts';
import { shareSum } from '../../shared/insight/sums/turnoverSum.ts';
import { addDays, daysBetween } from '../../shared/model/plainDate.ts';
import { showView } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { capitalised } from '../i18n/capitalised.ts';
import { dateInWords, percent } from '../i18n/say.ts';
import classes from './Header.module.css';

/** Where the relation stands at the playhead: phase, a running √6 window, a √20 share. */
export const MomentChips = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((editorState) => editorState.record);
  if (!state || !record) return null;
  const { client, phase, date, turnoverShare } = state;
  const root6 = hasRelation(state) ? root6WindowAt(client.relationStart, date) : null;
  const root20 = root20ShareOf(state);
  return (
    <div className={classes.chips}>
      {phase && (
        <span className={classes.chip}>
          {t('app.since', { phase: capitalised(t(`word.phase.${phase}`)), date: dateInWords(client.relationStart) })}
        </span>
      )}
      {root6 && (
        <Tooltip label={t('app.root6Hint', { date: dateInWords(addDays(root6.to, -1)) })}>
          <button type="button" className={classes.warnChip} onClick={() => showView(editor, 'programmes')}>
            {t('app.root6Left', { count: Math.ceil(daysBetween(date, root6.to) / 7) })}
          </button>
        </Tooltip>
      )}
      {root20 !== null && turnoverShare && (
        <Explained
          className={classes.warnChip}
          what={t('sum.ofWhat.share', { year: String(turnoverShare.year) })}
          sum={() => shareSum(record, state)}
          intro={t('app.root20Hint', { share: percent(root20), year: turnoverShare.year })}
        >
          {t('app.root20', { share: percent(root20) })}
        </Explained>
      )}
    </div>
  );
};
