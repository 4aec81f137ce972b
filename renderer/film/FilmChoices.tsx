import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconMovie } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FilmFormat,
  type FilmSize,
  type FilmSpeed,
  filmFormats,
  filmSpeeds,
  sizesOf,
  usualSize,
} from '../../shared/film/filmOptions.ts';
import classes from '../dialogs/PrintDialog.module.css';
import { DateField } from '../elements/DateField.tsx';
import { perLocale } from '../i18n/formats.ts';
import { LeavingChoice, type LeavingChoiceProps } from '../leaving/LeavingChoice.tsx';
import { canMp4 } from './canMp4.ts';
import { clockOf } from './clockOf.ts';
import type { FilmFacts } from './filmMessages.ts';

/** The choices as they are typed; dates may be none yet. */
export interface FilmWishes {
  readonly from: string;
  readonly to: string;
  readonly speed: FilmSpeed;
  readonly format: FilmFormat;
  readonly size: FilmSize;
  readonly hasCaptions: boolean;
  readonly isDark: boolean;
}

/** Many mail servers refuse more, in bytes. */
const muchForMail = 10_000_000;

interface FilmChoicesProps {
  readonly wishes: FilmWishes;
  readonly onChange: (changed: Partial<FilmWishes>) => void;
  readonly facts: FilmFacts | null;
  /** While the film is being planned it may be asked for already: then the planning is waited for. */
  readonly canStart: boolean;
  readonly onSave: () => void;
  readonly leaving: LeavingChoiceProps;
}

export const FilmChoices = ({ wishes, onChange, facts, canStart, onSave, leaving }: FilmChoicesProps) => {
  const { t } = useTranslation();
  const [hasMp4, setHasMp4] = useState(false);
  useEffect(() => {
    void canMp4(wishes.size).then(setHasMp4);
  }, [wishes.size]);
  return (
    <Stack gap="sm" className={classes.choices}>
      <LeavingChoice {...leaving} />
      <Group grow gap="xs" align="start">
        <DateField label={t('film.dialog.from')} value={wishes.from} onChange={(from) => onChange({ from })} />
        <DateField label={t('film.dialog.to')} value={wishes.to} onChange={(to) => onChange({ to })} />
      </Group>
      <Select
        label={t('film.dialog.format')}
        value={wishes.format}
        allowDeselect={false}
        data={filmFormats
          .filter((format) => format !== 'mp4' || hasMp4)
          .map((format) => ({ value: format, label: t(`film.dialog.formats.${format}`) }))}
        onChange={(value) => {
          const format = filmFormats.find((candidate) => candidate === value);
          if (format) onChange({ format, size: usualSize(format) });
        }}
      />
      <Select
        label={t('film.dialog.size')}
        value={wishes.size}
        allowDeselect={false}
        data={sizesOf(wishes.format).map((size) => ({ value: size, label: size.replace('x', ' × ') }))}
        onChange={(value) => {
          const size = sizesOf(wishes.format).find((candidate) => candidate === value);
          if (size) onChange({ size });
        }}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {t('film.dialog.speed')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-label={t('film.dialog.speed')}
          value={wishes.speed}
          onChange={(value) => {
            const speed = filmSpeeds.find((candidate) => candidate === value);
            if (speed) onChange({ speed });
          }}
          data={filmSpeeds.map((speed) => ({ value: speed, label: t(`film.dialog.speeds.${speed}`) }))}
        />
      </Stack>
      <Checkbox
        label={t('film.dialog.captions')}
        description={t('film.dialog.captionsHint')}
        checked={wishes.hasCaptions}
        onChange={(event) => onChange({ hasCaptions: event.currentTarget.checked })}
      />
      <Checkbox
        label={t('film.dialog.dark')}
        checked={wishes.isDark}
        onChange={(event) => onChange({ isDark: event.currentTarget.checked })}
      />
      <Text size="sm" mih="1.5em" data-testid="film-length">
        {facts
          ? t('film.dialog.length', { ...clockOf(facts.seconds), size: sizeInWords(facts.bytes) })
          : t('film.dialog.counting')}
      </Text>
      {facts && wishes.format === 'gif' && facts.bytes > muchForMail && (
        <Text size="xs" c="dimmed">
          {t('film.dialog.long')}
        </Text>
      )}
      <div className={classes.leave}>
        <Button
          fullWidth
          disabled={!canStart}
          leftSection={<IconMovie size={18} stroke={1.6} />}
          onClick={onSave}
          data-autofocus
        >
          {t('film.dialog.save')}
        </Button>
      </div>
    </Stack>
  );
};

const megabytes = perLocale((name) => new Intl.NumberFormat(name, { maximumSignificantDigits: 2 }));

const sizeInWords = (bytes: number): string => `${megabytes().format(Math.max(0.1, bytes / 1e6))} MB`;
