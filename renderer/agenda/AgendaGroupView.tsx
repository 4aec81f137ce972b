import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaGroup, weekAway } from '../../shared/insight/agendaGroups.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import { dateInWords, dateRange, translate } from '../i18n/say.ts';
import { AgendaLine } from './AgendaLine.tsx';
import classes from './agenda.module.css';
import { Counted } from './Counted.tsx';

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
        <small>
          <Counted items={items} what={t('sum.ofWhat.agendaGroup', { heading: headingOf(group, today) })}>
            {items.length}
          </Counted>
        </small>
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
  const heading = headingOf(group, today);
  if (group.kind === 'late' || group.kind === 'nobody') return <span className={classes.lateTitle}>{heading}</span>;
  if (group.kind === 'colleague') {
    return (
      <>
        <span dir="auto">{heading}</span>
        <em dir="auto">{group.colleague.title}</em>
      </>
    );
  }
  const days = dateRange(group.monday, shiftDays(group.monday, 6));
  return (
    <>
      <span>{heading}</span>
      {weekAway(group.monday, today) !== null && <em>{days}</em>}
    </>
  );
};

const headingOf = (group: AgendaGroup, today: PlainDate): string => {
  if (group.kind === 'late') return translate('agenda.lateGroup');
  if (group.kind === 'nobody') return translate('agenda.nobodyYet');
  if (group.kind === 'colleague') return group.colleague.name;
  const away = weekAway(group.monday, today);
  if (away === null) return translate('agenda.weekOf', { on: dateInWords(group.monday) });
  return translate(away === 0 ? 'agenda.thisWeek' : 'agenda.nextWeek');
};
