import { type ComboboxItem, Select } from '@mantine/core';
import type { Id } from '../../shared/model/ids.ts';
import type { RankedChoices } from './choices.ts';
import classes from './suggestions.module.css';

/** A choice of people, the suggested ones first with their reasons below the name. */
export const RankedSelect = ({
  label,
  description,
  nothingFound,
  choices,
  value,
  onChange,
  hasFocus,
}: {
  readonly label: string;
  readonly description?: string;
  readonly nothingFound?: string;
  readonly choices: RankedChoices;
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
  readonly hasFocus: boolean;
}) => (
  <Select
    label={label}
    description={description}
    searchable
    nothingFoundMessage={nothingFound}
    data={choices.data.map(({ group, items }) => ({ group, items: [...items] }))}
    renderOption={({ option }) => <ChoiceWithWhy option={option} why={choices.whyOf.get(option.value)} />}
    value={value}
    onChange={onChange}
    {...(hasFocus ? { 'data-autofocus': true } : {})}
  />
);

const ChoiceWithWhy = ({ option, why }: { readonly option: ComboboxItem; readonly why: string | undefined }) => (
  <span className={classes.choice}>
    <span dir="auto">{option.label}</span>
    {why !== undefined && (
      <small>
        {/* Read aloud, name and reasons would run into each other. */}
        <span className={classes.pause}> — </span>
        {why}
      </small>
    )}
  </span>
);
