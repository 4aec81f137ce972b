import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/model/records.ts';
import { rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import { removeReading } from '../../shared/record/edits/readings.ts';
import { run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

/** Every reading of a person up to the playhead, latest first. */
export const ReadingHistory = ({ person }: { readonly person: Person }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  if (!record) return null;
  const readings = rowsOf(record, 'reading')
    .filter((reading) => reading.personId === person.id && reading.date <= date)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.readings')}</h2>
      {readings.length === 0 && <p className={classes.empty}>{t('inspector.noReadings')}</p>}
      {readings.map((reading) => (
        <div key={reading.id} className={classes.reading}>
          <Face status={reading.status} size={20} />
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
