import type { Locator } from 'playwright-core';
import type { Session } from './session.ts';

/** The line below the map that takes people as fast as they are called out. */
export const quickLineVerbs = (session: Session) => {
  const page = () => session.page;
  const line = (): Locator => page().locator('#quick-line');

  return {
    line,

    /** Types an entry and presses Enter. */
    enter: async (text: string): Promise<void> => {
      await line().fill(text);
      await line().press('Enter');
      await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
    },

    text: (): Promise<string> => line().inputValue(),

    /** What the line says it would do, and what it did not understand. */
    explained: (): Promise<string> => page().getByRole('status').filter({ hasNotText: /^Sav/ }).innerText(),

    options: (): Promise<readonly string[]> =>
      page().getByRole('listbox', { name: 'Quick line' }).getByRole('option').locator('span').allInnerTexts(),
  };
};
