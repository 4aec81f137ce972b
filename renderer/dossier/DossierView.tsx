import { useEditorState } from '../editor/EditorContext.tsx';
import { NotesPane } from './NotesPane.tsx';
import { SetPassphrase } from './SetPassphrase.tsx';
import { Unlock } from './Unlock.tsx';

/** Notes that only the holder of the passphrase reads. Nothing of them is mounted while the dossier is locked. */
export const DossierView = () => {
  const lock = useEditorState((state) => state.dossier?.lock);
  const clientId = useEditorState((state) => state.record?.clientId);
  switch (lock) {
    case undefined:
      return null;
    case 'absent':
      return <SetPassphrase />;
    case 'locked':
      return <Unlock />;
    case 'unlocked':
      return clientId === undefined ? null : <NotesPane key={clientId} clientId={clientId} />;
  }
};
