import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Confidence, confidences } from '../../shared/model/vocabulary.ts';

/** How one knows: said so, seen, or a hunch. */
export const ConfidencePicker = ({
  value,
  onChange,
}: {
  readonly value: Confidence;
  readonly onChange: (confidence: Confidence) => void;
}) => {
  const { t } = useTranslation();
  return (
    <Stack gap={4}>
      <Text size="sm" fw={500}>
        {t('dialog.addReading.confidence')}
      </Text>
      <SegmentedControl
        fullWidth
        value={value}
        onChange={(chosen) => onChange(confidences.find((candidate) => candidate === chosen) ?? value)}
        data={confidences.map((confidence) => ({ value: confidence, label: t(`word.confidence.${confidence}`) }))}
      />
    </Stack>
  );
};
