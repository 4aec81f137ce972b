import { CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fragilityParts } from '../../shared/insight/fragility.ts';
import { fragilitySum } from '../../shared/insight/sums/fragilitySum.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { useFragilities } from './useFragilities.ts';
import classes from './whatIf.module.css';
import { endWhatIf, pull } from './whatIfActions.ts';

/** Who is hardest to lose, on both sides; a click shows what the loss would do. */
export const FragilityPanel = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const { ranked, asked, of } = useFragilities(record, date);
  return (
    <section aria-label={t('whatIf.hardest')} data-testid="fragility">
      <h2 className={classes.heading}>
        {t('whatIf.hardest')}
        <CloseButton size="xs" aria-label={t('whatIf.close')} onClick={() => endWhatIf(editor)} />
      </h2>
      <p className={classes.quiet}>{t('whatIf.hardestHint')}</p>
      {of === 0 && <p className={classes.quiet}>{t('whatIf.hardestEmpty')}</p>}
      {asked < of && <p role="status">{t('whatIf.computing', { done: asked, of })}</p>}
      <ol className={classes.ranking}>
        {ranked.map((fragility) => {
          const { pulled, name, title, side, score, parts } = fragility;
          return (
            <li key={`${pulled.kind} ${pulled.id}`}>
              <button type="button" className={classes.ranked} onClick={() => pull(editor, pulled, 'alone')}>
                <span>
                  {name}
                  <small>{[side === 'own' ? t('whatIf.ours') : '', title].filter(Boolean).join(' · ')}</small>
                </span>
                <s aria-hidden="true">
                  {fragilityParts.map((part) => (
                    <u key={part} data-part={part} style={{ width: `${parts[part].points * 100}%` }} />
                  ))}
                </s>
                <small className={classes.why}>
                  {fragilityParts
                    .filter((part) => parts[part].points >= 0.005)
                    .map((part) => `${t(`whatIf.part.${part}`)} ${Math.round(parts[part].points * 100)}`)
                    .join(' · ')}
                </small>
              </button>
              <b>
                <Explained
                  what={t('sum.ofWhat.fragility', { name })}
                  sum={() => fragilitySum(fragility)}
                  position="bottom-end"
                >
                  {Math.round(score * 100)}
                </Explained>
              </b>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
