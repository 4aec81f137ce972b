import { useTranslation } from 'react-i18next';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import classes from './arguments.module.css';

/** What a gatekeeper can pass on, to be read while a contact with one is planned or written down. */
export const ArgumentsAtHand = () => {
  const { t } = useTranslation();
  const standing = useEditorState((state) => pickClientState(state)?.arguments) ?? [];
  return (
    <section className={classes.atHand} aria-label={t('inspector.arguments')} data-testid="arguments-at-hand">
      <h3>{t('inspector.arguments')}</h3>
      {standing.length === 0 ? (
        <p>{t('inspector.noArgumentsAtHand')}</p>
      ) : (
        <ol>
          {standing.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
