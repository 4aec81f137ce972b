import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { pickWhatIf } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './whatIf.module.css';
import { endWhatIf, letGo } from './whatIfActions.ts';
import { questionOf } from './whatIfWords.ts';

/** Says above the map that all this is only supposed, who is pulled, and how it ends. */
export const WhatIfBanner = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const supposed = useEditorState(pickWhatIf);
  if (!supposed) return null;
  return (
    <section className={classes.banner} aria-label={t('whatIf.banner')} data-testid="what-if-banner">
      <div role="status">
        <b>{t('whatIf.banner')}</b>
        <span>{questionOf(supposed)}</span>
      </div>
      <div className={classes.pulled}>
        {supposed.names.map(({ pulled, names }) => (
          <span key={`${pulled.kind} ${pulled.id}`} className={classes.pulledName}>
            {names.join(' – ')}
            <CloseButton
              size="xs"
              aria-label={t('whatIf.letGo', { name: names.join(' – ') })}
              onClick={() => letGo(editor, pulled)}
            />
          </span>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => endWhatIf(editor)}>
          {t('whatIf.end')} <kbd className={classes.key}>{t('whatIf.endHint')}</kbd>
        </Button>
      </div>
      <small>{t('whatIf.another')}</small>
    </section>
  );
};
