import { ActionIcon, Tooltip } from '@mantine/core';
import { type Icon, IconCalendarPlus, IconCheck, IconPencilPlus, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaItem, isPlan } from '../../shared/insight/agenda.ts';
import { itemLateSum } from '../../shared/insight/sums/lateSum.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { initialsOf } from '../../shared/scene/initials.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { Explained } from '../explained/Explained.tsx';
import { dayInWords, shortDate } from '../i18n/say.ts';
import { completeStep, moveTo, openItem, planFor, recordFor, settle } from './actOnItem.ts';
import classes from './agenda.module.css';
import { phrasesOf } from './itemWords.ts';
import { focusLine } from './useLineKeys.ts';

/** One thing that ought to happen: when, with whom, why, who of ours, and what can be done about it. */
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
    return (
      <li
        className={classes.line}
        data-kind={item.kind}
        data-agenda-line={item.id}
        data-by-colleague={isByColleague || undefined}
      >
        <span className={classes.day}>
          <i className={classes.mark} aria-hidden="true" />
          <LineDay item={item} today={today} isTabStop={isTabStop} />
        </span>
        <div className={classes.what}>
          <button
            type="button"
            className={classes.who}
            tabIndex={isTabStop ? 0 : -1}
            data-agenda-open
            title={t(item.step ? 'agenda.openProgramme' : 'agenda.openOnMap')}
            onClick={() => void openItem(editor, item)}
          >
            <b className={classes.personName} dir="auto">
              {item.name}
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
            {item.step && <i className={classes.root}>{t(`word.programme.${item.step.programme.kind}`)}</i>}
            {phrasesOf(item).map(({ key, text, isLate, isCount }) => (
              <span key={key} data-late={isLate || undefined}>
                {isCount ? <DaysLate item={item} today={today} isTabStop={isTabStop} words={text} /> : text}
              </span>
            ))}
          </p>
          {item.touch && item.touch.summary !== '' && (
            <p className={classes.summary} dir="auto">
              {item.touch.summary}
            </p>
          )}
        </div>
        {!isByColleague && <LineColleague item={item} />}
        <LineActions item={item} isTabStop={isTabStop} />
      </li>
    );
  },
);

/** How late it is, taken apart. It follows its line in the tab order. */
const DaysLate = ({
  item,
  today,
  isTabStop,
  words,
}: {
  readonly item: AgendaItem;
  readonly today: PlainDate;
  readonly isTabStop: boolean;
  readonly words: string;
}) => {
  const { t } = useTranslation();
  return (
    <Explained
      what={t('sum.ofWhat.daysLateOf', { name: item.name })}
      sum={() => itemLateSum(item, today)}
      isInGrid={!isTabStop}
    >
      {words}
    </Explained>
  );
};

/** The day it stands on; that of a plan becomes a field where it stands. */
const LineDay = ({
  item,
  today,
  isTabStop,
}: {
  readonly item: AgendaItem;
  readonly today: PlainDate;
  readonly isTabStop: boolean;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { date } = item;
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  const shown = date === today ? t('agenda.today') : isThisYear ? dayInWords(date) : shortDate(date);
  if (!isPlan(item)) return shown;
  return (
    <span className={classes.movable} data-agenda-day title={t('agenda.moveHint')}>
      <EditableDate
        value={date}
        shown={shown}
        label={t('agenda.move', { name: item.name })}
        tabIndex={isTabStop ? 0 : -1}
        onCommit={(to) => void moveTo(editor, item, to).then(() => focusLine(item.id))}
        onClose={() => focusLine(item.id)}
      />
    </span>
  );
};

const LineColleague = ({ item: { colleague } }: { readonly item: AgendaItem }) => {
  const { t } = useTranslation();
  if (!colleague) {
    return (
      <span className={classes.colleague} data-missing>
        <i className={classes.initials} aria-hidden="true">
          ?
        </i>
        {t('programmes.nobody')}
      </span>
    );
  }
  return (
    <span className={classes.colleague} title={colleague.title}>
      <i className={classes.initials} aria-hidden="true">
        {initialsOf(colleague.name)}
      </i>
      <span className={classes.colleagueName} dir="auto">
        {colleague.name}
      </span>
    </span>
  );
};

const LineActions = ({ item, isTabStop }: { readonly item: AgendaItem; readonly isTabStop: boolean }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { seatId, name, touch, step } = item;
  const button = (IconOf: Icon, words: string, act: () => Promise<void>) => (
    <Tooltip label={words} openDelay={250}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={28}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={`${words}: ${name}`}
        onClick={() => void act()}
      >
        <IconOf size={16} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <span className={classes.actions}>
      {step && button(IconCheck, t('agenda.stepDone'), () => completeStep(editor, item))}
      {!step && touch && button(IconCheck, t('agenda.done'), () => settle(editor, item, 'done'))}
      {!step && touch && button(IconX, t('agenda.missed'), () => settle(editor, item, 'missed'))}
      {!isPlan(item) &&
        seatId !== null &&
        button(IconCalendarPlus, t('agenda.plan'), () => planFor(editor, item, seatId))}
      {!isPlan(item) &&
        seatId !== null &&
        button(IconPencilPlus, t('agenda.record'), () => recordFor(editor, item, seatId))}
    </span>
  );
};
