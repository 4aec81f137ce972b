import { ActionIcon, Tooltip } from '@mantine/core';
import { DatePickerInput } from '@mantine/dates';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '../../shared/model/plainDate.ts';
import { maxTextLength } from '../../shared/model/records.ts';
import { dateInWords } from '../i18n/say.ts';
import classes from './dossier.module.css';
import type { Note } from './notes.ts';

/**
 * One note, written in place. The field grows by CSS: Mantine's growing text area measures its text in a second, hidden
 * one that stays in the document with the last text it saw, and would hold it after the lock.
 */
export const NoteCard = ({
  note,
  about,
  isBegun,
  isReadOnly,
  onWrite,
  onRemove,
}: {
  readonly note: Note;
  /** Whom it is about, where that is not plain from the list. */
  readonly about: string | null;
  readonly isBegun: boolean;
  readonly isReadOnly: boolean;
  readonly onWrite: (content: NonNullable<Note['content']>) => void;
  readonly onRemove: () => void;
}) => {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isBegun) field.current?.focus();
  }, [isBegun]);
  const { content } = note;
  return (
    <article className={classes.note} data-testid="secret-note">
      <header>
        {content && (
          <DatePickerInput
            variant="unstyled"
            size="xs"
            valueFormatter={({ date }) => (typeof date === 'string' && isPlainDate(date) ? dateInWords(date) : '')}
            aria-label={t('dossier.date')}
            readOnly={isReadOnly}
            value={content.date}
            onChange={(date) => {
              if (date !== null && isPlainDate(date)) onWrite({ ...content, date });
            }}
          />
        )}
        {about !== null && <b dir="auto">{about}</b>}
        {!isReadOnly && (
          <Tooltip label={t('dossier.remove')} openDelay={200}>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('dossier.remove')} onClick={onRemove}>
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </header>
      {content ? (
        <textarea
          ref={field}
          className={classes.text}
          aria-label={t('dossier.text')}
          placeholder={t('dossier.textPlaceholder')}
          dir="auto"
          rows={2}
          maxLength={maxTextLength}
          readOnly={isReadOnly}
          // Nothing of it goes to a dictionary, a form memory or a writing aid.
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          data-gramm="false"
          value={content.text}
          onChange={(event) => onWrite({ ...content, text: event.currentTarget.value })}
        />
      ) : (
        <p className={classes.unreadable}>{t('dossier.unreadable')}</p>
      )}
    </article>
  );
};
