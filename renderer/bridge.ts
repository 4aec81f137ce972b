import type { Bridge } from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly counterpart: Bridge;
  }
}

/** The only way out of the window; put there by the preload script. */
export const bridge: Bridge = window.counterpart;
