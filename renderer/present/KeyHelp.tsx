import { useTranslation } from 'react-i18next';
import classes from './present.module.css';

const keys = ['next', 'previous', 'ends', 'jump', 'black', 'white', 'note', 'help', 'end'] as const;

export const KeyHelp = () => {
  const { t } = useTranslation();
  return (
    <aside className={classes.help} aria-label={t('present.help')} data-testid="presenter-keys">
      <h2>{t('present.help')}</h2>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>{t(`present.keys.${key}Keys`)}</dt>
            <dd>{t(`present.keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
};
