import { z } from 'zod';
import type { Language, Preferences } from '../shared/ipc/contract.ts';

export const defaultPreferences = (locale: string): Preferences => ({
  language: languageOf(locale),
  theme: 'light',
  paper: 'A3',
  ownCompany: '',
  dossierLockMinutes: 5,
  replaySpeed: 'year',
  skipsQuiet: true,
});

/** Which file to open at the next start; null is the default workspace. */
export const lastWorkspaceSchema = z.strictObject({ path: z.string().nullable() });

const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('nl') ? 'nl' : 'en');
