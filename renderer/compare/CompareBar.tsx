import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowLeft, IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../shared/insight/compareDates.ts';
import { coverageSum } from '../../shared/insight/sums/coverageSum.ts';
import { groupedSum } from '../../shared/insight/sums/listSum.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { runCommand } from '../commands/runCommand.ts';
import { showView } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { Explained } from '../explained/Explained.tsx';
import { dateInWords, percent } from '../i18n/say.ts';
import type { ChangeGroup, ChangeLine } from '../paper/comparison/comparisonLines.ts';
import classes from './compare.module.css';
import { comparePresets, compareStore } from './compareFrom.ts';
import { listedChange } from './listedChange.ts';

/** Which two dates, how much changed between them, and the way to paper. */
export const CompareBar = ({
  comparison,
  lines,
}: {
  readonly comparison: Comparison;
  readonly lines: Readonly<Record<ChangeGroup, readonly ChangeLine[]>>;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { before, after, coverage } = comparison;
  const counted = (['people', 'feelings', 'contact'] as const).map((group) => ({
    words: t(`compare.group.${group}`),
    items: lines[group].map(listedChange),
  }));
  const count = counted.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <header className={classes.bar}>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconArrowLeft size={15} stroke={1.7} />}
        aria-label={t('compare.backToMap')}
        title={t('compare.backToMap')}
        onClick={() => showView(editor, 'map')}
      >
        {t('app.view.map')}
      </Button>
      <p className={classes.dates}>
        <span>{t('compare.from')}</span>
        <EditableDate
          value={before.date}
          shown={dateInWords(before.date)}
          label={t('compare.pickFrom')}
          className={classes.date}
          onCommit={(date) => compareStore.setState({ from: { date } })}
        />
        <Menu position="bottom-start" shadow="md" withinPortal>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('compare.presets')}>
              <IconChevronDown size={15} stroke={1.8} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {comparePresets.map((preset) => (
              <Menu.Item key={preset} onClick={() => compareStore.setState({ from: { preset } })}>
                {t(`compare.preset.${preset}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span>{t('compare.until')}</span>
        <b title={t('compare.untilHint')}>{dateInWords(after.date)}</b>
      </p>
      <p className={classes.figures}>
        <b>
          <Explained what={t('sum.ofWhat.changes')} sum={() => groupedSum(counted)}>
            {t('compare.changes', { count })}
          </Explained>
        </b>
        <span>
          {t('compare.coverage')} <CoverageOf state={before} score={coverage.before.score} /> →{' '}
          <CoverageOf state={after} score={coverage.after.score} />
        </span>
      </p>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPrinter size={15} stroke={1.7} />}
        onClick={() => runCommand(editor, 'print')}
      >
        {t('compare.print')}
      </Button>
    </header>
  );
};

const CoverageOf = ({ state, score }: { readonly state: ClientState; readonly score: number }) => {
  const { t } = useTranslation();
  return (
    <Explained what={t('sum.ofWhat.coverageOn', { day: dateInWords(state.date) })} sum={() => coverageSum(state)}>
      {percent(score)}
    </Explained>
  );
};
