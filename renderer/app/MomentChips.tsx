import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { root6WindowAt } from '../../shared/insight/moments.ts';
import { addDays, daysBetween } from '../../shared/model/plainDate.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords, percent } from '../i18n/say.ts';
import classes from './Header.module.css';

/** Where the relation stands at the playhead: phase, a running √6 window, a √20 share. */
export const MomentChips = () => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  if (!state) return null;
  const { client, phase, date, turnoverShare } = state;
  const root6 = phase === 'nurture' ? root6WindowAt(client.relationStart, date) : null;
  const isRoot20 = turnoverShare !== null && turnoverShare.share > state.thresholds.root20Share;
  return (
    <div className={classes.chips}>
      {phase && (
        <span className={classes.chip}>
          {t('app.since', { phase: capitalised(t(`word.phase.${phase}`)), date: dateInWords(client.relationStart) })}
        </span>
      )}
      {root6 && (
        <Tooltip label={t('app.root6Hint', { date: dateInWords(addDays(root6.to, -1)) })}>
          <span className={classes.warnChip}>
            {t('app.root6Left', { count: Math.ceil(daysBetween(date, root6.to) / 7) })}
          </span>
        </Tooltip>
      )}
      {isRoot20 && (
        <Tooltip label={t('app.root20Hint', { share: percent(turnoverShare.share), year: turnoverShare.year })}>
          <span className={classes.warnChip}>{t('app.root20', { share: percent(turnoverShare.share) })}</span>
        </Tooltip>
      )}
    </div>
  );
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
