import { BrowserWindow } from 'electron';
import { ok } from '../../shared/ipc/result.ts';
import { handle } from './handle.ts';

/** The window itself: whether it fills the screen. Where the system refuses, nothing happens and nothing is lost. */
export const handleWindow = (): void =>
  handle('setFullScreen', ({ isOn }, event) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    const was = window?.isFullScreen() ?? false;
    if (was !== isOn) window?.setFullScreen(isOn);
    return ok({ was });
  });
