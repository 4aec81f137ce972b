import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { showFailure } from '../feedback/notices.tsx';

/** Locks once what was typed is on disk. */
export const lockDossier = async (editor: Editor): Promise<void> => {
  await allSaved(editor);
  const locked = await editor.bridge.lockDossier(undefined);
  if (!locked.ok) showFailure(locked.error);
};

/** Asks how the dossier of this workspace stands, and keeps that. */
export const refreshDossier = async (editor: Editor): Promise<void> => {
  const status = await editor.bridge.dossierStatus(undefined);
  if (status.ok) editor.store.setState({ dossier: status.value });
  else showFailure(status.error);
};
