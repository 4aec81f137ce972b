import { ActionIcon, Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TemplateStep } from '../../shared/insight/programmeTemplate.ts';
import { activityAudiences, activityKinds, channels, type ProgrammeKind } from '../../shared/model/vocabulary.ts';

/** The steps of one template, a line each. Emptied, the method's own template holds again. */
export const TemplateSteps = ({
  programme,
  steps,
  onChange,
}: {
  readonly programme: ProgrammeKind;
  readonly steps: readonly TemplateStep[];
  readonly onChange: (steps: readonly TemplateStep[]) => void;
}) => {
  const { t } = useTranslation();
  const change = (place: number, patch: Partial<TemplateStep>): void =>
    onChange(steps.map((step, index) => (index === place ? { ...step, ...patch } : step)));
  const audiences = programme === 'root6' ? (['everyone'] as const) : activityAudiences;
  return (
    <Stack gap={6}>
      {steps.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('dialog.programmeRules.empty')}
        </Text>
      )}
      {steps.map((step, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step of a template is its place
        <Group key={place} gap={6} wrap="nowrap">
          <NumberInput
            w={86}
            aria-label={t(`dialog.programmeRules.offset.${programme}`)}
            title={t(`dialog.programmeRules.offset.${programme}`)}
            min={0}
            max={programme === 'root6' ? 24 : 3660}
            value={step.offset}
            onChange={(value) => change(place, { offset: Math.round(Number(value)) })}
          />
          <Select
            w={170}
            aria-label={t('dialog.activity.kind')}
            allowDeselect={false}
            data={activityKinds.map((value) => ({ value, label: t(`word.activity.${value}`) }))}
            value={step.kind}
            onChange={(value) => change(place, { kind: activityKinds.find((each) => each === value) ?? step.kind })}
          />
          <TextInput
            flex={1}
            aria-label={t('dialog.activity.what')}
            placeholder={t(`word.activity.${step.kind}`)}
            value={step.title}
            onChange={(event) => change(place, { title: event.currentTarget.value })}
          />
          <Select
            w={112}
            aria-label={t('dialog.recordTouch.channel')}
            allowDeselect={false}
            data={channels.map((value) => ({ value, label: t(`word.channel.${value}`) }))}
            value={step.channel}
            onChange={(value) => change(place, { channel: channels.find((each) => each === value) ?? step.channel })}
          />
          <Select
            w={150}
            aria-label={t('dialog.programmeRules.audience')}
            allowDeselect={false}
            data={audiences.map((value) => ({ value, label: t(`programmes.audience.${value}`) }))}
            value={step.audience}
            onChange={(value) =>
              change(place, { audience: activityAudiences.find((each) => each === value) ?? step.audience })
            }
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
        onClick={() =>
          onChange([...steps, { kind: 'other', title: '', channel: 'visit', audience: 'everyone', offset: 0 }])
        }
      >
        {t('programmes.addStep')}
      </Button>
    </Stack>
  );
};
