import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../shared/insight/agenda.ts';
import { type AgendaGrouping, agendaGroupings } from '../../shared/insight/agendaGroups.ts';
import type { Colleague } from '../../shared/model/records.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import classes from './agenda.module.css';
import { agendaStore } from './agendaStore.ts';
import { Counted } from './Counted.tsx';

/** How the agenda is grouped, whose it is, and the way out into a calendar program. */
export const AgendaBar = ({
  grouping,
  colleagues,
  only,
  late,
  planned,
}: {
  readonly grouping: AgendaGrouping;
  readonly colleagues: readonly Colleague[];
  readonly only: Colleague | null;
  readonly late: readonly AgendaItem[];
  readonly planned: readonly AgendaItem[];
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <header className={classes.bar}>
      <p className={classes.figures}>
        <b data-late={late.length > 0 || undefined}>
          <Counted items={late} what={t('sum.ofWhat.late')}>
            {t('agenda.late', { count: late.length })}
          </Counted>
        </b>
        <Counted items={planned} what={t('sum.ofWhat.planned')}>
          {t('agenda.plannedCount', { count: planned.length })}
        </Counted>
      </p>
      <SegmentedControl
        size="xs"
        aria-label={t('agenda.grouping')}
        data={agendaGroupings.map((value) => ({ value, label: t(`agenda.by.${value}`) }))}
        value={grouping}
        onChange={(value) =>
          agendaStore.setState({ grouping: agendaGroupings.find((each) => each === value) ?? grouping })
        }
      />
      <Select
        size="xs"
        w={190}
        searchable
        clearable={only !== null}
        clearButtonProps={{ 'aria-label': t('agenda.everybody') }}
        aria-label={t('agenda.whose')}
        placeholder={t('agenda.everybody')}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        value={only?.id ?? null}
        onChange={(colleagueId) => agendaStore.setState({ colleagueId })}
        nothingFoundMessage={t('agenda.nobody')}
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCalendarDown size={15} stroke={1.7} />}
        title={t('agenda.calendarHint')}
        disabled={planned.length === 0}
        onClick={() => openDialog(editor, { kind: 'exportData', what: 'calendar', colleagueId: only?.id ?? null })}
      >
        {t('agenda.calendar')}
      </Button>
    </header>
  );
};
