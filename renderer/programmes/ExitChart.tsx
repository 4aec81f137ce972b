import { useTranslation } from 'react-i18next';
import { type CurvePoint, exitCurves } from '../../shared/insight/exitCurve.ts';
import { uncoveredSum } from '../../shared/insight/sums/exitSum.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ExitStep } from '../../shared/model/records.ts';
import { WithFigure } from '../explained/WithFigure.tsx';
import { percent } from '../i18n/say.ts';
import own from './continuity.module.css';
import classes from './programmes.module.css';

const width = 640;
const height = 190;
const left = 44;
const right = 40;
const top = 14;
const bottom = 26;
/** Days shown beyond the last step, and at the least. */
const beyondDays = 120;
const leastDays = 365;

/** Own turnover a year from the day the client would leave: with the steps, and without any agreement. */
export const ExitChart = ({
  share,
  steps,
  leavesOn,
}: {
  readonly share: number;
  readonly steps: readonly Pick<ExitStep, 'share' | 'noticeDays'>[];
  readonly leavesOn: PlainDate;
}) => {
  const { t } = useTranslation();
  const curves = exitCurves(share, steps, leavesOn);
  const lastDay = Math.max(leastDays, curves.days + beyondDays);
  const firstDay = -lastDay * 0.08;
  const floor = Math.max(0, Math.floor((1 - share) * 10 - 1) / 10);
  const x = (day: number): number => left + ((day - firstDay) / (lastDay - firstDay)) * (width - left - right);
  const y = (value: number): number => top + ((1 - value) / (1 - floor)) * (height - top - bottom);
  const stairs = (points: readonly CurvePoint[]): string =>
    `M${x(firstDay)} ${y(1)}${points.map(({ day, share: value }) => `H${x(day)}V${y(value)}`).join('')}H${x(lastDay)}`;
  const kept = (points: readonly CurvePoint[]): string =>
    `M${x(0)} ${y(1 - share)}${points.map(({ day, share: value }) => `H${x(day)}V${y(value)}`).join('')}`;
  const hasSteps = steps.length > 0;
  const lines = [1, 1 - share, floor].filter((value, place, all) => all.indexOf(value) === place);
  return (
    <figure className={own.chart}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t(hasSteps ? 'programmes.chart.label' : 'programmes.chart.labelWithout', {
          lost: percent(share),
          months: Math.round(curves.days / 30.4),
        })}
      >
        {lines.map((value) => (
          <g key={value}>
            <line className={own.grid} x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
            <text className={own.axis} x={left - 6} y={y(value) + 3.5} textAnchor="end">
              {percent(value)}
            </text>
          </g>
        ))}
        {hasSteps && <path className={own.kept} d={`${kept(curves.withSteps)}V${y(1 - share)}H${x(0)}Z`} />}
        <path className={own.without} d={stairs(curves.without)} />
        {hasSteps && <path className={own.with} d={stairs(curves.withSteps)} />}
        {[0, 12, 24, 36, 48, 60, 84, 120]
          .filter((months) => months * 30.4 <= lastDay)
          .map((months) => (
            <text key={months} className={own.axis} x={x(months * 30.4)} y={height - 8} textAnchor="middle">
              {months === 0 ? t('programmes.chart.leaves') : t('programmes.chart.months', { count: months })}
            </text>
          ))}
      </svg>
      <figcaption>
        {hasSteps && (
          <span>
            <i className={own.key} data-line="with" /> {t('programmes.chart.with')}
          </span>
        )}
        <span>
          <i className={own.key} data-line="without" /> {t('programmes.chart.without')}
        </span>
        {hasSteps && curves.uncovered > 0.0005 && (
          <span className={classes.unknown}>
            <WithFigure
              sentence={(share) => t('programmes.chart.uncovered', { share })}
              figure={percent(curves.uncovered)}
              what={t('sum.ofWhat.uncovered')}
              sum={() => uncoveredSum(steps)}
            />
          </span>
        )}
      </figcaption>
    </figure>
  );
};
