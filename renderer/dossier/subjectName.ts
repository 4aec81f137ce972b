import type { TFunction } from 'i18next';
import type { Subject } from './subjects.ts';

/** Whom notes are about, in words; somebody who was removed since has none of her own. */
export const subjectName = (
  { personId, personName, clientName }: Pick<Subject, 'personId' | 'personName' | 'clientName'>,
  t: TFunction,
): string => {
  if (personId !== null) return personName ?? t('dossier.gonePerson');
  return clientName === null ? t('dossier.goneClient') : t('dossier.asAWhole');
};
