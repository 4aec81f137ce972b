import { ActionIcon, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** A step as it is typed: percent of this client's turnover, and days of notice. */
export interface TypedExitStep {
  readonly percent: number | string;
  readonly noticeDays: number | string;
}

/** The wind-down, step by step. */
export const ExitSteps = ({
  steps,
  onChange,
}: {
  readonly steps: readonly TypedExitStep[];
  readonly onChange: (steps: readonly TypedExitStep[]) => void;
}) => {
  const { t } = useTranslation();
  const change = (place: number, patch: Partial<TypedExitStep>): void =>
    onChange(steps.map((step, index) => (index === place ? { ...step, ...patch } : step)));
  return (
    <Stack gap={6}>
      <Text size="sm" fw={500}>
        {t('dialog.exitAgreement.steps')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('dialog.exitAgreement.stepsHint')}
      </Text>
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step of the wind-down is its place
        <Group key={place} gap={8} wrap="nowrap">
          <NumberInput
            flex={1}
            aria-label={t('dialog.exitAgreement.share', { nr: place + 1 })}
            suffix=" %"
            min={0}
            max={100}
            value={step.percent}
            onChange={(percent) => change(place, { percent })}
          />
          <NumberInput
            flex={1}
            aria-label={t('dialog.exitAgreement.notice', { nr: place + 1 })}
            suffix={` ${t('dialog.exitAgreement.days')}`}
            min={0}
            max={3660}
            value={step.noticeDays}
            onChange={(noticeDays) => change(place, { noticeDays })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('dialog.activity.remove')}
            onClick={() => onChange(steps.filter((_, index) => index !== place))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconPlus size={14} stroke={1.8} />}
        onClick={() => onChange([...steps, { percent: 25, noticeDays: 180 }])}
      >
        {t('programmes.addStep')}
      </Button>
    </Stack>
  );
};
