import { Checkbox, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type ExportFormat,
  type ExportLook,
  type ExportScale,
  exportFormats,
  exportLooks,
  exportScales,
} from '../../shared/ipc/exportContract.ts';
import { DateField } from '../elements/DateField.tsx';

/** The choices as they are made; dates are as typed. */
export interface ExportWishes {
  readonly format: ExportFormat;
  readonly date: string;
  readonly since: string;
  readonly look: ExportLook;
  readonly scale: ExportScale;
  readonly isTransparent: boolean;
}

interface ExportChoicesProps {
  readonly wishes: ExportWishes;
  readonly onChange: (changed: Partial<ExportWishes>) => void;
  readonly onPrint: () => void;
  /** In pixels at the chosen scale; null where there are none. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /** Above it a picture cannot be painted. */
  readonly largestScale: number;
}

/** What it becomes and how it looks. Paper has a dialog of its own. */
export const ExportChoices = ({ wishes, onChange, onPrint, size, largestScale }: ExportChoicesProps) => {
  const { t } = useTranslation();
  const { format, look } = wishes;
  const looks = format === 'pptx' ? exportLooks.filter((each) => each !== 'dark') : exportLooks;
  return (
    <Stack gap="sm">
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {t('exporting.as')}
        </Text>
        <SegmentedControl
          fullWidth
          orientation="vertical"
          aria-label={t('exporting.as')}
          value={format}
          onChange={(value) => {
            if (value === 'pdf') onPrint();
            const chosen = exportFormats.find((candidate) => candidate === value);
            if (chosen)
              onChange({ format: chosen, ...(chosen === 'pptx' && look === 'dark' ? { look: 'paper' } : {}) });
          }}
          data={(['pptx', 'png', 'svg', 'pdf'] as const).map((value) => ({
            value,
            label: t(`exporting.formats.${value}`),
          }))}
        />
        <Text size="xs" c="dimmed">
          {t(`exporting.hint.${format}`)}
        </Text>
      </Stack>
      <DateField label={t('exporting.date')} value={wishes.date} onChange={(date) => onChange({ date })} />
      <DateField
        label={t('exporting.compareWith')}
        description={t('exporting.compareHint')}
        value={wishes.since}
        onChange={(since) => onChange({ since })}
        isOptional
      />
      <Select
        label={t('exporting.look')}
        value={look}
        allowDeselect={false}
        data={looks.map((value) => ({ value, label: t(`exporting.looks.${value}`) }))}
        onChange={(value) => {
          const chosen = looks.find((candidate) => candidate === value);
          if (chosen) onChange({ look: chosen });
        }}
      />
      {format === 'png' && (
        <Stack gap={4}>
          <Text size="sm" fw={500}>
            {t('exporting.scale')}
          </Text>
          <SegmentedControl
            fullWidth
            aria-label={t('exporting.scale')}
            value={String(wishes.scale)}
            onChange={(value) => {
              const chosen = exportScales.find((candidate) => String(candidate) === value);
              if (chosen) onChange({ scale: chosen });
            }}
            data={exportScales.map((scale) => ({
              value: String(scale),
              label: `${scale}×`,
              disabled: scale > largestScale,
            }))}
          />
          <Text size="xs" c="dimmed">
            {size && largestScale > 0 && t('exporting.pixels', size)}{' '}
            {largestScale < 4 &&
              (largestScale > 0 ? t('exporting.most', { largest: largestScale }) : t('exporting.notPainted'))}
          </Text>
        </Stack>
      )}
      {format !== 'pptx' && (
        <Checkbox
          label={t('exporting.transparent')}
          checked={wishes.isTransparent}
          onChange={(event) => onChange({ isTransparent: event.currentTarget.checked })}
        />
      )}
    </Stack>
  );
};
