import { PasswordInput } from '@mantine/core';
import { type ReactNode, type Ref, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { maxPassphraseLength } from '../../shared/dossier/passphrase.ts';

/** A passphrase lives in the field itself and in no state of ours; whoever reads it empties the field. */
export const PassphraseInput = ({
  ref,
  label,
  description,
  isNew = false,
  onChange,
  error,
}: {
  readonly ref: Ref<HTMLInputElement>;
  readonly label: string;
  readonly description?: ReactNode;
  readonly isNew?: boolean;
  readonly onChange?: (passphrase: string) => void;
  readonly error?: ReactNode;
}) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <PasswordInput
      id={id}
      ref={ref}
      label={label}
      description={description}
      error={error}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      maxLength={maxPassphraseLength}
      // Nobody else is to keep it: no password manager of the browser engine, no spelling, no correction.
      autoComplete={isNew ? 'new-password' : 'off'}
      spellCheck={false}
      autoCorrect="off"
      autoCapitalize="off"
      onChange={(event) => onChange?.(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('dossier.showPassphrase') }}
    />
  );
};

/** What was typed; the field is empty afterwards. */
export const takePassphrase = (field: HTMLInputElement | null): string => {
  const typed = field?.value ?? '';
  clearPassphrase(field);
  return typed;
};

export const clearPassphrase = (field: HTMLInputElement | null): void => {
  if (field) field.value = '';
};
