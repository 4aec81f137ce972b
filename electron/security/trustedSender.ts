/** What of Electron's sender a decision needs; small, so that a test can build it. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/**
 * True only for the main frame of a page of ours. Looking up the window of the sender would not do: a sub-frame shares
 * it. Compares the parsed origin, since an address may merely contain ours.
 */
export const isTrustedFrame = (frame: SenderFrame | null, origin: string): boolean => {
  if (!frame || frame.parent !== null || !URL.canParse(frame.url)) return false;
  const url = new URL(frame.url);
  return `${url.protocol}//${url.host}` === origin;
};
