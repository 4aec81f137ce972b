import { useTranslation } from 'react-i18next';
import { tokensOf } from '../../shared/scene/palette.ts';
import { useGround } from '../map/useGround.ts';
import { drawSign, marks } from '../paper/comparison/changeMarks.ts';
import { Drawn } from '../paper/PaperSheet.tsx';
import classes from './compare.module.css';

/** What the marks in the picture mean. */
export const CompareLegend = () => {
  const { t } = useTranslation();
  const tokens = tokensOf[useGround()];
  return (
    <ul className={classes.legend} aria-label={t('map.legend')}>
      {[...marks, 'better' as const, 'worse' as const].map((mark) => (
        <li key={mark}>
          <svg width="18" height="18" viewBox="-10 -10 20 20" aria-hidden="true">
            {drawSign(mark, 0, 0, 8.5, tokens).map((shape, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sign is drawn whole
              <Drawn key={index} shape={shape} />
            ))}
          </svg>
          {t(`compare.legend.${mark}`)}
        </li>
      ))}
    </ul>
  );
};
