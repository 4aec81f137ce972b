import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { guessedField, guessedLevel } from '../../shared/model/placeOfTitle.ts';
import { type ManagementLevel, managementLevels, type WorkField, workFields } from '../../shared/model/vocabulary.ts';
import classes from './inspector.module.css';

interface Work {
  readonly level: ManagementLevel | null;
  readonly field: WorkField | null;
}

/** How high somebody stands and what her work is about: a guess from the title, until somebody says so. */
export const WorkFacts = ({
  row,
  onChange,
}: {
  readonly row: Work & { readonly title: string };
  readonly onChange: (work: Partial<Work>) => void;
}) => {
  const { t } = useTranslation();
  const level = guessedLevel(row.title);
  const field = guessedField(row.title);
  // Two guesses one below the other share one remark.
  const isFieldGuessed = row.field === null && field !== null;
  const isLevelGuessed = row.level === null && level !== null;
  return (
    <>
      <WorkFact
        label={t('inspector.managementLevel')}
        value={row.level}
        guess={level && t(`word.management.${level}`)}
        choices={managementLevels.map((value) => ({ value, label: t(`word.management.${value}`) }))}
        hasNote={isLevelGuessed && !isFieldGuessed}
        onChange={(value) => onChange({ level: managementLevels.find((each) => each === value) ?? null })}
      />
      <WorkFact
        label={t('inspector.field')}
        value={row.field}
        guess={field && t(`word.field.${field}`)}
        choices={workFields.map((value) => ({ value, label: t(`word.field.${value}`) }))}
        hasNote={isFieldGuessed}
        onChange={(value) => onChange({ field: workFields.find((each) => each === value) ?? null })}
      />
    </>
  );
};

const WorkFact = ({
  label,
  value,
  guess,
  choices,
  hasNote,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly guess: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Says that the word beside it is a guess. */
  readonly hasNote: boolean;
  readonly onChange: (value: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <NativeSelect
          className={`${classes.quietSelect} ${value === null ? classes.guessed : ''}`}
          variant="unstyled"
          size="xs"
          aria-label={label}
          value={value ?? ''}
          onChange={(event) => onChange(event.currentTarget.value)}
          data={[{ value: '', label: guess ?? t('inspector.notKnown') }, ...choices]}
        />
        {hasNote && <small>{t('inspector.guessed')}</small>}
      </dd>
    </>
  );
};
