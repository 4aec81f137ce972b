import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Person, Reading } from '../../shared/model/records.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { statusLooks } from '../../shared/scene/palette.ts';
import { Face } from '../elements/Face.tsx';
import { dateInWords, shortDate } from '../i18n/say.ts';
import { useGround } from '../map/useGround.ts';
import { type ChartDot, chartSize, layOutReadings, voiceSigns } from './readingChart.ts';
import classes from './readings.module.css';

const faceSize = 14;

/** How one person felt over the years: a line for what the map shows, a sign for each colleague who read her. */
export const ReadingChart = ({
  person,
  readings,
  record,
  until,
}: {
  readonly person: Person;
  /** Sorted by date, at least one. */
  readonly readings: readonly Reading[];
  readonly record: ClientRecord;
  readonly until: PlainDate;
}) => {
  const { t } = useTranslation();
  const ground = useGround();
  const layout = layOutReadings(readings, until);
  const nameOf = (colleagueId: string | null): string =>
    (colleagueId && rowById(record, 'colleague', colleagueId)?.name) || t('inspector.voiceOfNobody');
  const inWords = ({ date, status, confidence, colleagueId }: Reading): string =>
    `${dateInWords(date)}: ${t(`word.status.${status}`)}, ${t(`word.confidence.${confidence}`)}, ${nameOf(colleagueId)}`;
  return (
    <>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${chartSize.width} ${layout.height}`}
        role="img"
        aria-label={t('inspector.chart', { name: person.name, readings: readings.map(inWords).join('; ') })}
      >
        {layout.rows.map(({ status, y }) => (
          <g key={status}>
            <path className={classes.grid} d={`M${chartSize.left - 4} ${y}H${chartSize.width}`} />
            <g transform={`translate(0 ${y - faceSize / 2})`}>
              <title>{t(`word.status.${status}`)}</title>
              <Face status={status} size={faceSize} ground={ground} />
            </g>
          </g>
        ))}
        {layout.years.map(({ year, x, hasLabel }) => (
          <g key={year}>
            <path className={classes.grid} d={`M${x} ${chartSize.top - 5}V${layout.height - chartSize.axis}`} />
            {hasLabel && (
              <text x={x} y={layout.height - 3}>
                {year}
              </text>
            )}
          </g>
        ))}
        <path className={classes.line} d={layout.fresh} />
        <path className={classes.line} d={layout.stale} strokeDasharray="3 3" />
        {layout.dots.map((dot) => (
          <Dot key={dot.reading.id} dot={dot} fill={statusLooks[ground][dot.reading.status].fill} nameOf={nameOf} />
        ))}
      </svg>
      {layout.readers.length > 1 && (
        <ul className={classes.legend} aria-hidden="true">
          {layout.readers.map(({ colleagueId, sign }) => (
            <li key={colleagueId}>
              <svg width="10" height="10" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
                <path d={voiceSigns[sign]} />
              </svg>
              <span dir="auto">{nameOf(colleagueId)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Dot = ({
  dot,
  fill,
  nameOf,
}: {
  readonly dot: ChartDot;
  readonly fill: string;
  readonly nameOf: (colleagueId: string | null) => string;
}) => {
  const { t } = useTranslation();
  const { status, date, confidence, colleagueId, note } = dot.reading;
  return (
    <Tooltip
      multiline
      maw={260}
      label={
        <span className={classes.tip}>
          <b>{t(`word.status.${status}`)}</b> · {shortDate(date)}
          <br />
          {nameOf(colleagueId)} · {t(`word.confidence.${confidence}`)}
          {note !== '' && (
            <>
              <br />
              {note}
            </>
          )}
        </span>
      }
    >
      <g className={classes.dots} transform={`translate(${dot.x} ${dot.y})`}>
        <circle className={classes.ring} r={7.5} />
        <path
          className={classes.dot}
          d={voiceSigns[dot.sign]}
          fill={fill}
          {...(status === 'unknown' ? { style: { stroke: 'var(--ink-3)' } } : {})}
        />
      </g>
    </Tooltip>
  );
};
