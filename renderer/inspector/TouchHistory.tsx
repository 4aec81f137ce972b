import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/model/records.ts';
import { touchStates } from '../../shared/model/vocabulary.ts';
import { rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import { removeTouch, updateTouch } from '../../shared/record/edits/touches.ts';
import { run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

const shownAtFirst = 5;

/** Contact with a person: what is planned after the playhead, and what was before it, latest first. */
export const TouchHistory = ({ person }: { readonly person: Person }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const [isWhole, setWhole] = useState(false);
  if (!record) return null;
  const touches = rowsOf(record, 'touch')
    .filter((touch) => touch.personId === person.id && (touch.date <= date || touch.state === 'planned'))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.touches')}</h2>
      {touches.length === 0 && <p className={classes.empty}>{t('inspector.noTouches')}</p>}
      {(isWhole ? touches : touches.slice(0, shownAtFirst)).map((touch) => (
        <div key={touch.id} className={classes.touch}>
          <span>
            <b>{shortDate(touch.date)}</b> {t(`word.channel.${touch.channel}`)}{' '}
            <small>{rowById(record, 'colleague', touch.colleagueId)?.name ?? ''}</small>
            {touch.summary !== '' && <p dir="auto">{touch.summary}</p>}
          </span>
          <NativeSelect
            size="xs"
            variant="unstyled"
            className={classes.touchState}
            data-state={touch.state}
            aria-label={t('dialog.recordTouch.state')}
            value={touch.state}
            onChange={(event) => {
              const state = touchStates.find((value) => value === event.currentTarget.value) ?? touch.state;
              run(editor, (current, context) => updateTouch(current, { touchId: touch.id, state }, context));
            }}
            data={touchStates.map((value) => ({ value, label: t(`word.touchState.${value}`) }))}
          />
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            aria-label={t('inspector.removeTouch', { date: shortDate(touch.date) })}
            onClick={() => run(editor, (current, context) => removeTouch(current, { touchId: touch.id }, context))}
          >
            <IconX size={12} />
          </ActionIcon>
        </div>
      ))}
      {touches.length > shownAtFirst && (
        <button type="button" className={classes.link} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('inspector.fewer') : t('inspector.allTouches', { count: touches.length })}
        </button>
      )}
    </>
  );
};
