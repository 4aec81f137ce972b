import type { BrowserWindow, WebContents } from 'electron';
import type { Events } from '../shared/ipc/contract.ts';
import type { EventName } from '../shared/ipc/names.ts';

/** Tells a window something unasked; the event and what it carries follow the contract. */
export const sendTo = <E extends EventName>(window: BrowserWindow, event: E, payload: Events[E]): void => {
  // While a window closes, its contents go before it does.
  if (!window.isDestroyed()) sendToContents(window.webContents, event, payload);
};

export const sendToContents = <E extends EventName>(contents: WebContents, event: E, payload: Events[E]): void => {
  if (!contents.isDestroyed()) contents.send(event, payload);
};
