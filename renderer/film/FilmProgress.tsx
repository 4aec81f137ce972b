import { Button, Progress, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { percent } from '../i18n/say.ts';
import { clockOf } from './clockOf.ts';

/** Before this share the rest of the time is anybody's guess. */
const leastForGuess = 0.03;

interface FilmProgressProps {
  /** 0..1 */
  readonly share: number;
  readonly onCancel: () => void;
}

/** How far the film is, how long it will take yet, and the way to stop it. */
export const FilmProgress = ({ share, onCancel }: FilmProgressProps) => {
  const { t } = useTranslation();
  const start = useRef(performance.now());
  const left = ((performance.now() - start.current) / 1000) * (1 / Math.max(share, leastForGuess) - 1);
  return (
    <Stack gap="sm" data-testid="film-progress">
      <Text fw={600}>{t('film.dialog.working', { share: percent(share) })}</Text>
      <Progress value={share * 100} size="lg" aria-label={t('film.dialog.working', { share: percent(share) })} />
      <Text size="sm" c="dimmed" mih="1.5em">
        {share >= leastForGuess && t('film.dialog.timeLeft', clockOf(left))}
      </Text>
      <Button variant="default" onClick={onCancel} data-autofocus>
        {t('film.dialog.cancel')}
      </Button>
    </Stack>
  );
};
