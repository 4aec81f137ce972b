import { Button, Group, NumberInput, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { methodDisturbance, ruleOfModel } from '../../shared/insight/disturbanceModel.ts';
import { maxRestart, maxWeight, minRestart } from '../../shared/model/records.ts';

export type Numbers = ReturnType<typeof ruleOfModel>;

const weights = [
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'halfYearly',
  'yearly',
  'noCadence',
  'reportsToForward',
  'reportsToBackward',
  'influencesForward',
  'influencesBackward',
  'network',
  'conflict',
  'delegation',
] as const satisfies readonly (keyof Numbers)[];

/** The fields of the company's own numbers of the spaghetti effect; any form may hold them. */
export const DisturbanceNumbers = ({
  value,
  onChange,
}: {
  readonly value: Numbers;
  readonly onChange: (value: Numbers) => void;
}) => {
  const { t } = useTranslation();
  const change = (field: keyof Numbers, figure: number): void => onChange({ ...value, [field]: figure });
  return (
    <>
      <Text size="sm" c="dimmed">
        {t('whatIf.numbersExplain')}
      </Text>
      <Group grow align="flex-start">
        <NumberInput
          label={t('whatIf.restart')}
          title={t('whatIf.restartHint')}
          suffix=" %"
          clampBehavior="none"
          min={minRestart * 100}
          max={maxRestart * 100}
          value={percentOf(value.restart)}
          onChange={(percent) => change('restart', Number(percent) / 100)}
        />
        <NumberInput
          label={t('whatIf.halfLife')}
          suffix={` ${t('whatIf.days')}`}
          clampBehavior="none"
          min={1}
          max={3660}
          value={value.halfLifeDays}
          onChange={(days) => change('halfLifeDays', Number(days))}
        />
        <NumberInput
          label={t('whatIf.leftAfterTouch')}
          suffix=" %"
          clampBehavior="none"
          min={0}
          max={100}
          value={percentOf(value.leftAfterTouch)}
          onChange={(percent) => change('leftAfterTouch', Number(percent) / 100)}
        />
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="xs">
        {weights.map((field) => (
          <NumberInput
            key={field}
            size="xs"
            label={t(`whatIf.weights.${field}`)}
            clampBehavior="none"
            min={0}
            max={maxWeight}
            step={0.1}
            decimalScale={3}
            value={value[field]}
            onChange={(weight) => change(field, Number(weight))}
          />
        ))}
      </SimpleGrid>
      <Group>
        <Button size="xs" variant="subtle" onClick={() => onChange(ruleOfModel(methodDisturbance))}>
          {t('whatIf.toMethod')}
        </Button>
      </Group>
    </>
  );
};

const percentOf = (share: number): number => Math.round(share * 1000) / 10;
