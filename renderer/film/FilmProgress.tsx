import { Button, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { percent } from '../i18n/say.ts';
import { clockOf } from './clockOf.ts';
import { cancelFilming } from './filming.ts';

/** Before this share the rest of the time is anybody's guess. */
const leastForGuess = 0.03;

/** How far the film is, how long it will take yet, and the way to stop it. */
export const FilmProgress = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const filming = useEditorState((state) => state.filming);
  if (!filming) return null;
  const { client, share, startedAt } = filming;
  const left = ((performance.now() - startedAt) / 1000) * (1 / Math.max(share, leastForGuess) - 1);
  const working = t('film.dialog.working', { client, share: percent(share) });
  return (
    <Stack gap="sm" data-testid="film-progress">
      <Text fw={600}>{working}</Text>
      <Progress value={share * 100} size="lg" aria-label={working} />
      <Text size="sm" c="dimmed" mih="1.5em">
        {share >= leastForGuess && t('film.dialog.timeLeft', clockOf(left))}
      </Text>
      <Text size="sm" c="dimmed">
        {t('film.dialog.workOn')}
      </Text>
      <Button variant="default" onClick={() => cancelFilming(editor)}>
        {t('film.dialog.cancel')}
      </Button>
    </Stack>
  );
};
