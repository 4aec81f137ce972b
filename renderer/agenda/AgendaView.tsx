import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { type AgendaItem, agendaOfClient, isPlan, joinAgendas } from '../../shared/insight/agenda.ts';
import { byColleague, byWeek, colleaguesIn } from '../../shared/insight/agendaGroups.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { rememberPerObject } from '../../shared/time/rememberPerObject.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords, failureText } from '../i18n/say.ts';
import { AgendaBar } from './AgendaBar.tsx';
import { AgendaGroupView } from './AgendaGroupView.tsx';
import classes from './agenda.module.css';
import { agendaStore } from './agendaStore.ts';
import { useLineKeys } from './useLineKeys.ts';
import { useWorkspaceRecords } from './useWorkspaceRecords.ts';

/** What is overdue, due soon and planned, across all clients, as of today. */
export const AgendaView = () => {
  const { t } = useTranslation();
  const today = useEditorState((state) => state.today);
  const { records, failure } = useWorkspaceRecords();
  const grouping = useStore(agendaStore, (look) => look.grouping);
  const wanted = useStore(agendaStore, (look) => look.colleagueId);
  const items = useAgenda(records, today);
  const colleagues = useMemo(() => colleaguesIn(items), [items]);
  const only = colleagues.find(({ id }) => id === wanted) ?? null;
  const shown = useMemo(() => (only ? items.filter((item) => item.colleague?.id === only.id) : items), [items, only]);
  const groups = useMemo(
    () => (grouping === 'week' ? byWeek(shown, today) : byColleague(shown)),
    [shown, grouping, today],
  );
  const keys = useLineKeys();
  return (
    <section className={classes.agenda} aria-label={t('app.view.agenda')} data-testid="agenda">
      <AgendaBar
        grouping={grouping}
        colleagues={colleagues}
        only={only}
        late={shown.filter((item) => item.date < today)}
        planned={shown.filter(isPlan)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the lines inside, which have the focus */}
      <div className={classes.scroll} ref={keys.ref} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} tabIndex={-1}>
        <CountedFrom />
        {failure && <p className={classes.empty}>{failureText(failure).sentence}</p>}
        {!records && !failure && <p className={classes.reading}>{t('agenda.reading')}</p>}
        {records && shown.length === 0 && <EmptyAgenda />}
        {groups.map((group, index) => (
          <AgendaGroupView
            key={group.kind === 'week' ? group.monday : group.kind === 'colleague' ? group.colleague.id : group.kind}
            group={group}
            today={today}
            isFirst={index === 0}
          />
        ))}
      </div>
    </section>
  );
};

/** The playhead moves every other view but this one: what there is to do does not wait in another year. */
const CountedFrom = () => {
  const { t } = useTranslation();
  const today = useEditorState((state) => state.today);
  const date = useEditorState((state) => state.date);
  return (
    <p className={classes.countedFrom} data-testid="agenda-counted-from">
      {t('agenda.countedFrom', { today: dateInWords(today) })}
      {date !== today && <b> {t('agenda.notPlayhead', { playhead: dateInWords(date) })}</b>}
    </p>
  );
};

const EmptyAgenda = () => {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the place that takes the keys when there is no line to take them
    <div className={classes.empty} tabIndex={0}>
      <h2>{t('agenda.emptyTitle')}</h2>
      <p>{t('agenda.emptyText')}</p>
      <code>{t('agenda.emptyExample')}</code>
    </div>
  );
};

/** One computation per record and day: an edit computes its own client again and no other. */
const useAgenda = (records: readonly ClientRecord[] | null, today: PlainDate): readonly AgendaItem[] => {
  const agendaOf = useMemo(() => rememberPerObject((record: ClientRecord) => agendaOfClient(record, today)), [today]);
  return useMemo(() => joinAgendas((records ?? []).map(agendaOf)), [records, agendaOf]);
};
