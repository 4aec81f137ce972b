import { Button, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper, PaperLayout } from '../../shared/ipc/printContract.ts';
import { mapCount } from '../paper/bestSheet.ts';
import type { PaperPage } from '../paper/paperPage.ts';
import { type LargerPapers, papersThatHold } from '../paper/paperThatHolds.ts';
import type { AskedSheets } from '../paper/sheetsOf.ts';
import classes from './FitNote.module.css';

/** Between papers that are tried, for the window to stay answering; milliseconds. */
const pause = 30;

interface FitNoteProps {
  readonly pages: readonly PaperPage[];
  readonly document: AskedSheets;
  readonly onChange: (patch: { readonly paper?: Paper; readonly layout?: PaperLayout }) => void;
}

/** Where one sheet does not hold all there is to tell: on how many it stands, and the ways out, each with one click. */
export const FitNote = ({ pages, document, onChange }: FitNoteProps) => {
  const { t } = useTranslation();
  const { paper, leaving, layout = 'fit' } = document.options;
  const isMore = layout === 'fit' && pages.length > 1;
  const larger = useLargerPapers(document, isMore);
  if (!isMore) return null;
  const maps = mapCount(pages);
  const isDivided = maps > 1;
  const follows = pages.length - maps;
  const parts = new Set(pages.map(({ part }) => part));
  const more = t(leaving.rules.findings ? 'dialog.print.fit.findings' : 'dialog.print.fit.names');
  const years = t('dialog.print.fit.years');
  const what = !parts.has('years')
    ? more
    : parts.has('more')
      ? t('dialog.print.fit.both', { first: more, second: years })
      : years;
  const text = isDivided
    ? follows > 0
      ? t('dialog.print.fit.dividedMore', { maps, count: pages.length })
      : t('dialog.print.fit.divided', { count: maps })
    : t('dialog.print.fit.follows', { count: follows, what });
  const ways = [
    ...(larger?.all
      ? [{ label: t('dialog.print.fit.useAll', { paper: larger.all }), patch: { paper: larger.all } }]
      : []),
    ...(isDivided && larger?.map && larger.map !== larger.all
      ? [{ label: t('dialog.print.fit.useLarger', { paper: larger.map }), patch: { paper: larger.map } }]
      : []),
    { label: t('dialog.print.fit.usePoster', { paper }), patch: { layout: 'poster' as const } },
    ...(isDivided && leaving.rules.roles && document.compareWith === null
      ? [{ label: t('dialog.print.fit.useLanes'), patch: { layout: 'lanes' as const } }]
      : []),
  ];
  return (
    <section className={classes.note} data-divided={isDivided || undefined} data-testid="fit-note" aria-live="polite">
      <Text size="sm" fw={600}>
        {t(isDivided ? 'dialog.print.fit.tooMuch' : 'dialog.print.fit.several', { paper, count: pages.length })}
      </Text>
      <Text size="xs" c="dimmed">
        {text}
      </Text>
      <Stack gap={6} mt={8}>
        {ways.map(({ label, patch }) => (
          <Button key={label} size="xs" variant="default" className={classes.way ?? ''} onClick={() => onChange(patch)}>
            {label}
          </Button>
        ))}
        {larger === null && (
          <Text size="xs" c="dimmed">
            {t('dialog.print.fit.looking')}
          </Text>
        )}
        {larger?.all === null && larger.map === null && (
          <Text size="xs" c="dimmed">
            {t('dialog.print.fit.noPaper')}
          </Text>
        )}
      </Stack>
    </section>
  );
};

/** Looked for after the sheets are shown, for every larger paper takes a while; null: not known yet. */
const useLargerPapers = (document: AskedSheets, isAsked: boolean): LargerPapers | null => {
  const [found, setFound] = useState<{ readonly of: AskedSheets; readonly papers: LargerPapers } | null>(null);
  useEffect(() => {
    if (!isAsked) return;
    let isLeft = false;
    const goesOn = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve, pause));
      return !isLeft;
    };
    const look = async (): Promise<void> => {
      const papers = await papersThatHold(document, goesOn);
      if (papers) setFound({ of: document, papers });
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [document, isAsked]);
  return found?.of === document ? found.papers : null;
};
