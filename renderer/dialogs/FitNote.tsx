import { Alert, Button, Stack } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper, PaperLayout } from '../../shared/ipc/printContract.ts';
import { mapCount } from '../paper/bestSheet.ts';
import type { PaperDocumentProps } from '../paper/PaperDocument.tsx';
import type { PaperPage } from '../paper/paperPage.ts';
import { paperThatHolds } from '../paper/paperThatHolds.ts';

interface FitNoteProps {
  readonly pages: readonly PaperPage[];
  readonly document: PaperDocumentProps;
  readonly onChange: (patch: { readonly paper?: Paper; readonly layout?: PaperLayout }) => void;
}

/** Where one sheet cannot hold a map that can still be read: that it is so, and the ways out. */
export const FitNote = ({ pages, document, onChange }: FitNoteProps) => {
  const { t } = useTranslation();
  const { paper, leaving, layout = 'fit' } = document.options;
  const isDivided = layout === 'fit' && mapCount(pages) > 1;
  const larger = useMemo(() => (isDivided ? paperThatHolds(document) : null), [isDivided, document]);
  if (!isDivided) return null;
  return (
    <Alert color="yellow" p="xs" title={t('dialog.print.tooMuch', { paper, count: mapCount(pages) })}>
      <Stack gap={4} align="flex-start">
        {larger && (
          <Button size="compact-xs" variant="light" onClick={() => onChange({ paper: larger })}>
            {t('dialog.print.useLarger', { paper: larger })}
          </Button>
        )}
        <Button size="compact-xs" variant="light" onClick={() => onChange({ layout: 'poster' })}>
          {t('dialog.print.usePoster', { paper })}
        </Button>
        {leaving.rules.roles && (
          <Button size="compact-xs" variant="light" onClick={() => onChange({ layout: 'lanes' })}>
            {t('dialog.print.useLanes')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
