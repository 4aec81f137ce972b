import { useTranslation } from 'react-i18next';
import type { Root6Window } from '../../shared/insight/types.ts';
import { daysBetween, type PlainDate } from '../../shared/model/plainDate.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import type { ActivityState } from '../../shared/time/clientState.ts';
import { shortDate } from '../i18n/say.ts';
import classes from './programmes.module.css';

const width = 1000;
const height = 46;
const top = 8;

/** The window as a band from its first to its last day, with a mark for every step and a line at the playhead. */
export const WindowBand = ({
  window,
  today,
  activities,
}: {
  readonly window: Root6Window;
  readonly today: PlainDate;
  readonly activities: readonly ActivityState[];
}) => {
  const { t } = useTranslation();
  const last = shiftDays(window.to, -1);
  const x = (date: PlainDate): number =>
    Math.max(0, Math.min(1, daysBetween(window.from, date) / Math.max(1, daysBetween(window.from, last)))) * width;
  const done = activities.filter(({ progress }) => progress === 'done').length;
  const late = activities.filter(({ progress }) => progress === 'overdue').length;
  return (
    <figure className={classes.band}>
      <svg
        viewBox={`-8 0 ${width + 16} ${height}`}
        role="img"
        aria-label={t('programmes.root6.band', { done, of: activities.length, late })}
      >
        <rect className={classes.bandGround} x={-8} y={top} width={width + 16} height={22} rx={5} />
        {today > window.from && (
          <rect className={classes.bandPast} x={-8} y={top} width={x(today) + 8} height={22} rx={5} />
        )}
        {activities.map(({ activity, progress }) => (
          <circle
            key={activity.id}
            className={classes.bandStep}
            data-progress={progress}
            cx={x(activity.doneOn ?? activity.date)}
            cy={top + 11}
            r={5}
          />
        ))}
        {today >= window.from && today < window.to && (
          <line className={classes.bandToday} x1={x(today)} x2={x(today)} y1={2} y2={36} />
        )}
      </svg>
      <figcaption>
        <span>{shortDate(window.from)}</span>
        <span>{shortDate(last)}</span>
      </figcaption>
    </figure>
  );
};
