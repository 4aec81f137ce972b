import { z } from 'zod';
import type { Language, Preferences } from '../shared/ipc/contract.ts';
import { logoSchema } from '../shared/ipc/printContract.ts';
import type { SettingsFile } from './settingsFile.ts';

export const defaultPreferences = (locale: string): Preferences => ({
  language: languageOf(locale),
  theme: 'light',
  paper: 'A3',
  ownCompany: '',
  dossierLockMinutes: 5,
  printed: [],
  replaySpeed: 'year',
  skipsQuiet: true,
  book: null,
});

/** Which file to open at the next start; null is the default workspace. */
export const lastWorkspaceSchema = z.strictObject({ path: z.string().nullable() });

/** Our company's logo, as it stands on paper. */
export const logoFileSchema = z.strictObject({ logo: logoSchema.nullable() });
export type LogoFile = SettingsFile<z.infer<typeof logoFileSchema>>;

const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('nl') ? 'nl' : 'en');
