import type { Storage } from '../storage/client.ts';
import { handle } from './handle.ts';

/** Records: load one or all, save a step, walk its history. */
export const handleRecords = (storage: Storage): void => {
  handle('loadClient', ({ clientId }) => storage.call('loadClient', clientId));
  handle('loadAllClients', () => storage.call('loadAll'));
  handle('saveStep', (step) => storage.call('saveStep', step));
  handle('undo', ({ clientId }) => storage.call('undo', clientId));
  handle('redo', ({ clientId }) => storage.call('redo', clientId));
};
