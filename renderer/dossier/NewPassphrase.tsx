import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PassphraseStrength, passphraseStrength } from '../../shared/dossier/passphrase.ts';
import classes from './dossier.module.css';
import { PassphraseInput } from './PassphraseInput.tsx';

/** A new passphrase, twice, with a hint at how hard it is to guess. The hint is worked out here; nobody is asked. */
export const NewPassphrase = ({
  first,
  second,
  isUnequal,
}: {
  readonly first: RefObject<HTMLInputElement | null>;
  readonly second: RefObject<HTMLInputElement | null>;
  readonly isUnequal: boolean;
}) => {
  const { t } = useTranslation();
  const [strength, setStrength] = useState<PassphraseStrength | null>(null);
  return (
    <>
      <PassphraseInput
        ref={first}
        isNew
        label={t('dossier.newPassphrase')}
        description={<Strength strength={strength} />}
        onChange={(typed) => setStrength(typed === '' ? null : passphraseStrength(typed))}
      />
      <PassphraseInput
        ref={second}
        isNew
        label={t('dossier.again')}
        error={isUnequal ? t('dossier.unequal') : undefined}
      />
    </>
  );
};

const levels: Readonly<Record<PassphraseStrength, number>> = { short: 0, guessable: 1, weak: 2, fair: 3, strong: 4 };

const Strength = ({ strength }: { readonly strength: PassphraseStrength | null }) => {
  const { t } = useTranslation();
  return (
    <span className={classes.strength} data-level={strength === null ? 0 : levels[strength]}>
      <span className={classes.bars} aria-hidden>
        <i />
        <i />
        <i />
        <i />
      </span>
      <span role="status">{t(`dossier.strength.${strength ?? 'none'}`)}</span>
    </span>
  );
};
