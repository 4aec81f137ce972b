import type { TFunction } from 'i18next';
import type { RelationStep } from '../../shared/model/vocabulary.ts';

/** "working, wanted: trusted"; empty where neither was said, without the wish where it is fulfilled. */
export const levelInWords = (current: RelationStep | null, wanted: RelationStep | null, t: TFunction): string =>
  [
    current && t(`word.level.${current}`),
    wanted && wanted !== current && t('inspector.levelWasWanted', { level: t(`word.level.${wanted}`) }),
  ]
    .filter(Boolean)
    .join(', ');
