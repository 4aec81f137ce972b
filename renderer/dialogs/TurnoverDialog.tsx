import { Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shareOfTurnover } from '../../shared/insight/sums/turnoverSum.ts';
import { clientOf, rowsOf } from '../../shared/record/clientRecord.ts';
import { setTurnover } from '../../shared/record/edits/turnover.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { percent } from '../i18n/say.ts';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

/** This client's turnover beside our own, a year at a time: the share is what √20 looks at. */
export const TurnoverDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const amountsOf = (year: number) => ({
    client: rowsOf(record, 'turnover').find((row) => row.year === year)?.amount ?? '',
    own: rowsOf(record, 'ownTurnover').find((row) => row.year === year)?.amount ?? '',
  });
  const [year, setYear] = useState(Number(editor.store.getState().date.slice(0, 4)));
  const [amounts, setAmounts] = useState<{ client: number | string; own: number | string }>(amountsOf(year));
  const name = clientOf(record).name;
  const typed =
    typeof amounts.client === 'number' && typeof amounts.own === 'number' && amounts.own > 0
      ? { amount: amounts.client, ownAmount: amounts.own }
      : null;
  const sum = typed && shareOfTurnover(name, year, typed);
  return (
    <EditDialog
      title={t('dialog.turnover.title', { name })}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const request = { year, amount: numberOrNull(amounts.client), ownAmount: numberOrNull(amounts.own) };
        return perform(editor, (current, context) => setTurnover(current, request, context));
      }}
    >
      <Text size="sm" c="dimmed">
        {t('dialog.turnover.explain')}
      </Text>
      <NumberInput
        label={t('dialog.turnover.year')}
        min={1900}
        max={2199}
        thousandSeparator={false}
        value={year}
        onChange={(value) => {
          if (typeof value !== 'number') return;
          setYear(value);
          setAmounts(amountsOf(value));
        }}
      />
      <Group grow>
        <NumberInput
          label={t('dialog.turnover.client')}
          min={0}
          max={1e15}
          thousandSeparator=" "
          value={amounts.client}
          onChange={(client) => setAmounts({ ...amounts, client })}
          data-autofocus
        />
        <NumberInput
          label={t('dialog.turnover.own')}
          min={0}
          max={1e15}
          thousandSeparator=" "
          value={amounts.own}
          onChange={(own) => setAmounts({ ...amounts, own })}
        />
      </Group>
      {sum && (
        <Text fw={600} component="div">
          <Explained what={t('sum.ofWhat.share', { year })} sum={() => sum}>
            {t('dialog.turnover.share', { share: percent(sum.total) })}
          </Explained>
        </Text>
      )}
    </EditDialog>
  );
};

const numberOrNull = (value: number | string): number | null => (typeof value === 'number' ? value : null);
