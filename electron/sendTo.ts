import type { BrowserWindow } from 'electron';
import type { Events } from '../shared/ipc/contract.ts';
import type { EventName } from '../shared/ipc/names.ts';

/** Tells a window something unasked; the event and what it carries follow the contract. */
export const sendTo = <E extends EventName>(window: BrowserWindow, event: E, payload: Events[E]): void => {
  // While a window closes, its contents go before it does.
  if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send(event, payload);
};
