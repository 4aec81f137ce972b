import { defaultPreferences } from '../../electron/preferences.ts';
import type { StartInfo } from '../../shared/ipc/contract.ts';
import { plainDate } from '../../shared/model/plainDate.ts';

/** What the window is told when it opens with nothing to show. */
export const startInfo = (changes: Partial<StartInfo> = {}): StartInfo => ({
  workspace: null,
  failure: null,
  preferences: defaultPreferences('en'),
  today: plainDate('2026-11-21'),
  printJob: null,
  logo: null,
  filmJob: null,
  exportJob: null,
  bookJob: null,
  platform: 'linux',
  ...changes,
});
