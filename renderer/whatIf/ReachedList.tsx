import { useTranslation } from 'react-i18next';
import type { WhatIf } from '../../shared/insight/whatIf.ts';
import { shine } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { percent } from '../i18n/say.ts';
import classes from './whatIf.module.css';

/** Whom the pull would reach, by steps; a click lights them up. */
export const ReachedList = ({ supposed }: { readonly supposed: WhatIf }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const lit = useEditorState(({ spotlight }) => spotlight?.source);
  const steps = [...new Set(supposed.reached.map((one) => one.steps))];
  return (
    <section aria-label={t('whatIf.reached')} data-testid="what-if-reached">
      <h2 className={classes.heading}>
        {t('whatIf.reached')} · {supposed.reached.length}
      </h2>
      {steps.length === 0 && <p className={classes.quiet}>{t('whatIf.reachedNobody')}</p>}
      {steps.map((step) => (
        <div key={step}>
          <h3 className={classes.sub}>{t('whatIf.steps', { count: step })}</h3>
          {supposed.reached
            .filter((one) => one.steps === step)
            .map(({ nodeId, name, title, side, share }) => {
              const source = `reached ${nodeId}`;
              const people = side === 'client' ? [nodeId] : [];
              const colleagues = side === 'own' ? [nodeId] : [];
              return (
                <button
                  key={nodeId}
                  type="button"
                  className={classes.reached}
                  aria-pressed={lit === source}
                  onClick={() =>
                    shine(editor, lit === source ? null : { source, seatIds: people, colleagueIds: colleagues })
                  }
                >
                  <span>
                    {name}
                    <small>{[side === 'own' ? t('whatIf.ours') : '', title].filter(Boolean).join(' · ')}</small>
                  </span>
                  <s aria-hidden="true">
                    <u style={{ width: `${share * 100}%` }} />
                  </s>
                  <b>{t('whatIf.share', { share: percent(share) })}</b>
                </button>
              );
            })}
        </div>
      ))}
    </section>
  );
};
