import { HoverCard } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { coverageParts } from '../../shared/insight/types.ts';
import { pickCoverage } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { percent } from '../i18n/say.ts';
import classes from './insight.module.css';

/** Coverage with its parts, and the four figures that say most at a glance. */
export const CoveragePanel = () => {
  const { t } = useTranslation();
  const coverage = useEditorState(pickCoverage);
  if (!coverage) return null;
  const { counts, parts, score } = coverage;
  return (
    <section aria-label={t('insight.coverage')} data-testid="coverage">
      <h2 className={classes.heading}>{t('insight.coverage')}</h2>
      <div className={classes.coverage}>
        <div className={classes.score}>
          {Math.round(score * 100)}
          <small> %</small>
        </div>
        <div className={classes.bars}>
          {coverageParts.map((part) => (
            <HoverCard key={part} width={260} shadow="md" openDelay={200} position="right">
              <HoverCard.Target>
                <button
                  type="button"
                  className={classes.bar}
                  aria-label={`${t(`insight.part.${part}`)} ${percent(parts[part].share)}`}
                >
                  <span>{t(`insight.part.${part}`)}</span>
                  <s>
                    <u style={{ width: `${parts[part].share * 100}%` }} />
                  </s>
                </button>
              </HoverCard.Target>
              <HoverCard.Dropdown className={classes.partNote}>
                <b>{percent(parts[part].share)}</b> {t(`insight.partHint.${part}`)}
                <p>
                  {t('insight.partFigures', {
                    have: parts[part].have,
                    of: parts[part].of,
                    weight: percent(parts[part].weight),
                  })}
                </p>
              </HoverCard.Dropdown>
            </HoverCard>
          ))}
        </div>
      </div>
      <div className={classes.counts}>
        <Count {...counts.deciders} label={t('insight.deciders')} isBad={counts.deciders.have < counts.deciders.of} />
        <Count
          {...counts.guarantors}
          label={t('insight.guarantors')}
          isBad={counts.guarantors.have < counts.guarantors.of}
        />
        <Count have={counts.unread} label={t('insight.unread', { count: counts.unread })} isBad={counts.unread >= 3} />
        <Count {...counts.unproven} label={t('insight.unproven')} isBad={counts.unproven.have > 0} />
      </div>
    </section>
  );
};

const Count = ({
  have,
  of,
  label,
  isBad,
}: {
  readonly have: number;
  readonly of?: number;
  readonly label: string;
  readonly isBad: boolean;
}) => (
  <div className={classes.count} data-bad={isBad || undefined}>
    <b>{of === undefined ? have : `${have} / ${of}`}</b>
    {label}
  </div>
);
