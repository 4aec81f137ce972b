import type { Preferences } from '../../shared/ipc/contract.ts';
import { showFailure } from '../feedback/notices.tsx';
import { setLanguage } from '../i18n/i18n.ts';
import type { Editor } from './editorStore.ts';

/** Changes what the user prefers, shows it at once and keeps it for the next start. */
export const changePreferences = async (editor: Editor, patch: Partial<Preferences>): Promise<void> => {
  const preferences = { ...editor.store.getState().preferences, ...patch };
  editor.store.setState({ preferences });
  if (patch.language) await setLanguage(patch.language);
  const saved = await editor.bridge.savePreferences(preferences);
  if (!saved.ok) showFailure(saved.error);
};
