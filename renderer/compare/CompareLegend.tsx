import { useTranslation } from 'react-i18next';
import { signsInLegend } from '../paper/comparison/changeMarks.ts';
import { ChangeSign } from './ChangeSign.tsx';
import classes from './compare.module.css';

/** What the marks in the picture mean. */
export const CompareLegend = () => {
  const { t } = useTranslation();
  return (
    <ul className={classes.legend} aria-label={t('map.legend')}>
      {signsInLegend.map((sign) => (
        <li key={sign}>
          <ChangeSign sign={sign} />
          {t(`compare.legend.${sign}`)}
        </li>
      ))}
    </ul>
  );
};
