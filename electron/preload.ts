import { contextBridge, ipcRenderer } from 'electron';
import { eventNames, requestNames } from '../shared/ipc/names.ts';

/**
 * The window gets one named function per request of the contract and one way to listen. `ipcRenderer` itself stays
 * here: a generic send would make every channel reachable.
 */
const ask = Object.fromEntries(
  requestNames.map((name) => [name, (request: unknown) => ipcRenderer.invoke(name, request)]),
);

const on = (event: string, listener: (payload: unknown) => void): (() => void) => {
  if (!eventNames.some((name) => name === event)) throw new Error(`"${event}" is no event of the contract`);
  const relay = (_: unknown, payload: unknown): void => listener(payload);
  ipcRenderer.on(event, relay);
  return () => ipcRenderer.removeListener(event, relay);
};

contextBridge.exposeInMainWorld('counterpart', { ...ask, on });
