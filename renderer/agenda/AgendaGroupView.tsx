import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaGroup, weekAway } from '../../shared/insight/agendaGroups.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import { dateInWords, dateRange } from '../i18n/say.ts';
import { AgendaLine } from './AgendaLine.tsx';
import classes from './agenda.module.css';

/** More lines than this are asked for: a workspace full of late contacts is no list to read. */
const shownAtFirst = 40;

export const AgendaGroupView = ({
  group,
  today,
  isFirst,
}: {
  readonly group: AgendaGroup;
  readonly today: PlainDate;
  readonly isFirst: boolean;
}) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { items } = group;
  return (
    <section className={classes.group} data-kind={group.kind}>
      <h2 className={classes.heading}>
        <GroupHeading group={group} today={today} />
        <small>{items.length}</small>
      </h2>
      <ul className={classes.lines}>
        {(isWhole ? items : items.slice(0, shownAtFirst)).map((item, index) => (
          <AgendaLine
            key={item.id}
            item={item}
            today={today}
            isByColleague={group.kind === 'colleague' || group.kind === 'nobody'}
            isTabStop={isFirst && index === 0}
          />
        ))}
      </ul>
      {!isWhole && items.length > shownAtFirst && (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          {t('agenda.showAll', { count: items.length })}
        </button>
      )}
    </section>
  );
};

const GroupHeading = ({ group, today }: { readonly group: AgendaGroup; readonly today: PlainDate }) => {
  const { t } = useTranslation();
  if (group.kind === 'late') return <span className={classes.lateTitle}>{t('agenda.lateGroup')}</span>;
  if (group.kind === 'nobody') return <span className={classes.lateTitle}>{t('agenda.nobodyYet')}</span>;
  if (group.kind === 'colleague') {
    return (
      <>
        <span dir="auto">{group.colleague.name}</span>
        <em dir="auto">{group.colleague.title}</em>
      </>
    );
  }
  const away = weekAway(group.monday, today);
  const days = dateRange(group.monday, shiftDays(group.monday, 6));
  if (away === null) return <span>{t('agenda.weekOf', { on: dateInWords(group.monday) })}</span>;
  return (
    <>
      <span>{t(away === 0 ? 'agenda.thisWeek' : 'agenda.nextWeek')}</span>
      <em>{days}</em>
    </>
  );
};
