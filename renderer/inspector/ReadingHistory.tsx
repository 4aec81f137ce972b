import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/model/records.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { removeReading } from '../../shared/record/edits/readings.ts';
import { readingsOfPerson } from '../../shared/time/recordIndex.ts';
import { run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { shortDate } from '../i18n/say.ts';
import { useGround } from '../map/useGround.ts';
import { useIsHidden } from '../round/useIsHidden.ts';
import classes from './inspector.module.css';
import { ReadingChart } from './ReadingChart.tsx';
import { TeamView } from './TeamView.tsx';

/** What was read of a person up to the playhead: the team's view, the years as a chart, every reading, latest first. */
export const ReadingHistory = ({ person }: { readonly person: Person }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const ground = useGround();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const isHidden = useIsHidden(person.id);
  if (!record) return null;
  const readings = readingsOfPerson(record, person.id).filter((reading) => reading.date <= date);
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.readings')}</h2>
      {isHidden ? (
        <p className={classes.empty}>{t('round.othersHidden', { name: person.name })}</p>
      ) : (
        <TeamView person={person} />
      )}
      {readings.length === 0 && !isHidden && <p className={classes.empty}>{t('inspector.noReadings')}</p>}
      {readings.length > 1 && <ReadingChart person={person} readings={readings} record={record} until={date} />}
      {readings.toReversed().map((reading) => (
        <div key={reading.id} className={classes.reading}>
          <Face status={reading.status} size={20} ground={ground} />
          <span>
            {t(`word.status.${reading.status}`)}{' '}
            <small>
              {shortDate(reading.date)} · {t(`word.confidence.${reading.confidence}`)}
              {reading.colleagueId && ` · ${rowById(record, 'colleague', reading.colleagueId)?.name ?? ''}`}
            </small>
            {reading.note !== '' && <p dir="auto">{reading.note}</p>}
          </span>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('inspector.removeReading', { date: shortDate(reading.date) })}
            onClick={() =>
              run(editor, (current, context) => removeReading(current, { readingId: reading.id }, context))
            }
          >
            <IconX size={12} />
          </ActionIcon>
        </div>
      ))}
    </>
  );
};
