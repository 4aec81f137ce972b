import { fieldSigns, levelSigns } from './titleLexicon.ts';
import type { ManagementLevel, WorkField } from './vocabulary.ts';

/** A row with a title, and what was said where the title does not tell. */
interface Titled {
  readonly title: string;
  readonly level: ManagementLevel | null;
  readonly field: WorkField | null;
}

/** How high she stands: what was said, else what the title says; null when neither tells. */
export const levelOf = ({ title, level }: Titled): ManagementLevel | null => level ?? guessedLevel(title);

/** What her work is about: what was said, else what the title says; null when neither tells. */
export const fieldOf = ({ title, field }: Titled): WorkField | null => field ?? guessedField(title);

/** The level a title speaks of, in English or Dutch; null for one that says nothing of it. */
export const guessedLevel = (title: string): ManagementLevel | null => firstSign(levelSigns, title);

/** The field of work a title speaks of, in English or Dutch; null for one that says nothing of it. */
export const guessedField = (title: string): WorkField | null => firstSign(fieldSigns, title);

const firstSign = <V>(signs: readonly (readonly [RegExp, V])[], title: string): V | null => {
  const words = plainWords(title);
  return signs.find(([pattern]) => pattern.test(words))?.[1] ?? null;
};

const plainWords = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
