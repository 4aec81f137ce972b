import { ActionIcon, Tooltip } from '@mantine/core';
import { type Icon, IconCalendarPlus, IconCheck, IconPencilPlus, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../shared/insight/agenda.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { initialsOf } from '../../shared/scene/initials.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { dayInWords, shortDate } from '../i18n/say.ts';
import { openOnMap, planFor, recordFor, settle } from './actOnItem.ts';
import classes from './agenda.module.css';
import { phrasesOf } from './itemWords.ts';

/** One contact that ought to happen: when, with whom, why, who of ours, and what can be done about it. */
export const AgendaLine = memo(
  ({
    item,
    today,
    isByColleague,
    isTabStop,
  }: {
    readonly item: AgendaItem;
    readonly today: PlainDate;
    readonly isByColleague: boolean;
    readonly isTabStop: boolean;
  }) => {
    const editor = useEditor();
    const { t } = useTranslation();
    const isThisYear = item.date.slice(0, 4) === today.slice(0, 4);
    return (
      <li
        className={classes.line}
        data-kind={item.kind}
        data-agenda-line
        data-by-colleague={isByColleague || undefined}
      >
        <span className={classes.day}>
          <i className={classes.mark} aria-hidden="true" />
          {item.date === today ? t('agenda.today') : isThisYear ? dayInWords(item.date) : shortDate(item.date)}
        </span>
        <div className={classes.what}>
          <button
            type="button"
            className={classes.who}
            tabIndex={isTabStop ? 0 : -1}
            data-agenda-open
            title={t('agenda.openOnMap')}
            onClick={() => void openOnMap(editor, item)}
          >
            <b className={classes.personName} dir="auto">
              {item.person.name}
            </b>
            {item.seatTitle !== '' && (
              <span className={classes.seatTitle} dir="auto">
                {item.seatTitle}
              </span>
            )}
            <em className={classes.clientName} dir="auto">
              {item.clientName}
            </em>
          </button>
          <p className={classes.why}>
            {phrasesOf(item).map(({ key, text, isLate }) => (
              <span key={key} data-late={isLate || undefined}>
                {text}
              </span>
            ))}
          </p>
          {item.touch && item.touch.summary !== '' && (
            <p className={classes.summary} dir="auto">
              {item.touch.summary}
            </p>
          )}
        </div>
        {!isByColleague && (
          <span className={classes.colleague} title={item.colleague.title}>
            <i className={classes.initials} aria-hidden="true">
              {initialsOf(item.colleague.name)}
            </i>
            <span className={classes.colleagueName} dir="auto">
              {item.colleague.name}
            </span>
          </span>
        )}
        <LineActions item={item} isTabStop={isTabStop} />
      </li>
    );
  },
);

const LineActions = ({ item, isTabStop }: { readonly item: AgendaItem; readonly isTabStop: boolean }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { seatId, person, touch } = item;
  const button = (IconOf: Icon, words: string, act: () => Promise<void>) => (
    <Tooltip label={words} openDelay={250}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${words}: ${person.name}`}
        onClick={() => void act()}
      >
        <IconOf size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <span className={classes.actions}>
      {touch && button(IconCheck, t('agenda.done'), () => settle(editor, item, 'done'))}
      {touch && button(IconX, t('agenda.missed'), () => settle(editor, item, 'missed'))}
      {!touch && seatId !== null && button(IconCalendarPlus, t('agenda.plan'), () => planFor(editor, item, seatId))}
      {!touch && seatId !== null && button(IconPencilPlus, t('agenda.record'), () => recordFor(editor, item, seatId))}
    </span>
  );
};
