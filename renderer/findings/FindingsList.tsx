import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionLabelOf } from '../../shared/insight/findings/finding.ts';
import { findingsSum } from '../../shared/insight/sums/findingsSum.ts';
import type { Finding } from '../../shared/insight/types.ts';
import { shine } from '../editor/actions.ts';
import { pickFindings } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { say } from '../i18n/say.ts';
import { actOnFinding } from './actOnFinding.ts';
import classes from './insight.module.css';
import { SleepingFindings } from './SleepingFindings.tsx';
import { SnoozeButton } from './SnoozeButton.tsx';

/** The worst stand first; a crowded client has more than anybody reads at once. */
const shownAtFirst = 12;

/** What the map shows to be missing or risky, worst first. A click shows whom it concerns. */
export const FindingsList = () => {
  const { t } = useTranslation();
  const findings = useEditorState(pickFindings);
  const [isWhole, setWhole] = useState(false);
  return (
    <section aria-label={t('insight.findings')} data-testid="findings">
      <h2 className={classes.heading}>
        <Explained what={t('sum.ofWhat.findings')} sum={() => findingsSum(findings)} position="bottom-end">
          {t('insight.findings')} · {findings.length}
        </Explained>
      </h2>
      {findings.length === 0 && <p className={classes.empty}>{t('insight.noFindings')}</p>}
      {(isWhole ? findings : findings.slice(0, shownAtFirst)).map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
      {findings.length > shownAtFirst && (
        <button type="button" className={classes.findingAction} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('insight.fewerFindings') : t('insight.allFindings', { count: findings.length })}
        </button>
      )}
      <SleepingFindings />
    </section>
  );
};

const FindingView = ({ finding }: { readonly finding: Finding }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isShown = useEditorState((state) => state.spotlight?.source === finding.id);
  return (
    <article
      className={classes.finding}
      data-severity={finding.severity}
      data-rule={finding.rule}
      data-shown={isShown || undefined}
    >
      <i role="img" aria-label={t(`insight.severity.${finding.severity}`)} />
      <div>
        <button
          type="button"
          className={classes.findingTitle}
          aria-pressed={isShown}
          title={t('insight.showPeople')}
          onClick={() => shine(editor, isShown ? null : { ...finding.concerns, source: finding.id })}
        >
          {say(finding.title)}
        </button>
        <p>{say(finding.why)}</p>
        <div className={classes.findingFoot}>
          <button type="button" className={classes.findingAction} onClick={() => actOnFinding(editor, finding)}>
            {say(actionLabelOf(finding))}&nbsp;→
          </button>
          <SnoozeButton finding={finding} />
        </div>
      </div>
    </article>
  );
};

/** A replay makes new findings that say the same every day; only those that say something else are written again. */
const FindingItem = memo(
  FindingView,
  (before, after) => JSON.stringify(before.finding) === JSON.stringify(after.finding),
);
