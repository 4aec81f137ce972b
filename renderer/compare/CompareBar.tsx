import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../shared/insight/compareDates.ts';
import { runCommand } from '../commands/runCommand.ts';
import { showView } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { dateInWords, percent } from '../i18n/say.ts';
import classes from './compare.module.css';
import { comparePresets, compareStore } from './compareFrom.ts';

/** Which two dates, how much changed between them, and the way to paper. */
export const CompareBar = ({ comparison, count }: { readonly comparison: Comparison; readonly count: number }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { before, after, coverage } = comparison;
  return (
    <header className={classes.bar}>
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
        <b>{t('compare.changes', { count })}</b>
        <span>
          {t('compare.coverage')}{' '}
          {t('compare.coverageFromTo', {
            before: percent(coverage.before.score),
            after: percent(coverage.after.score),
          })}
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
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('compare.backToMap')}
        title={t('compare.backToMap')}
        onClick={() => showView(editor, 'map')}
      >
        <IconX size={16} stroke={1.8} />
      </ActionIcon>
    </header>
  );
};
