import { useTranslation } from 'react-i18next';
import { wakeFinding } from '../../shared/record/edits/snoozes.ts';
import { run } from '../editor/actions.ts';
import { pickSleepingFindings } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { say, shortDate } from '../i18n/say.ts';
import classes from './insight.module.css';

/** Findings that sleep at the playhead, folded away: why, until when, and how to wake them. */
export const SleepingFindings = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const asleep = useEditorState(pickSleepingFindings);
  if (asleep.length === 0) return null;
  return (
    <details className={classes.asleep} data-testid="asleep">
      <summary>{t('insight.asleep', { count: asleep.length })}</summary>
      {asleep.map(({ finding, snooze }) => (
        <div key={finding.id} className={classes.sleeper} data-asleep={finding.rule}>
          <h3>{say(finding.title)}</h3>
          <p dir="auto">{snooze.reason}</p>
          <small>{t('insight.sleepsUntil', { date: shortDate(snooze.until) })}</small>
          <div>
            <button
              type="button"
              className={classes.findingAction}
              aria-label={t('insight.wakeOf', { finding: say(finding.title) })}
              onClick={() => run(editor, (record, context) => wakeFinding(record, { snoozeId: snooze.id }, context))}
            >
              {t('insight.wake')}
            </button>
          </div>
        </div>
      ))}
    </details>
  );
};
