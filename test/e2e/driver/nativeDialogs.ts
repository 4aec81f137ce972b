import type { Session } from './session.ts';

/** The system's own dialogs cannot be clicked from here; these answer in their place, as the user would. */
export const nativeDialogs = (session: Session) => ({
  /** From now on "Save as" answers this path; null is "Cancel". */
  willSaveAs: (path: string | null): Promise<void> =>
    session.electron.evaluate(({ dialog }, answer) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' });
    }, path),

  /** From now on "Open" answers this path; null is "Cancel". */
  willOpen: (path: string | null): Promise<void> =>
    session.electron.evaluate(({ dialog }, answer) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] });
    }, path),
});
