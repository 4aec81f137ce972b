import { ok } from '../../shared/ipc/result.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { handle } from './handle.ts';

/** The secret dossier: the only requests whose answers hold what a note says. */
export const handleDossier = (dossier: Dossier): void => {
  handle('dossierStatus', () => dossier.status());
  handle('createDossier', (request) => dossier.create(request));
  handle('unlockDossier', (request) => dossier.unlock(request));
  handle('lockDossier', () => {
    dossier.lock();
    return ok(null);
  });
  handle('changePassphrase', (request) => dossier.changePassphrase(request));
  handle('discardDossier', () => dossier.discard());
  handle('readSecrets', (request) => dossier.readSecrets(request));
  handle('saveSecret', (request) => dossier.saveSecret(request));
  handle('removeSecret', (request) => dossier.removeSecret(request));
  handle('restoreSecret', (request) => dossier.restoreSecret(request));
};
