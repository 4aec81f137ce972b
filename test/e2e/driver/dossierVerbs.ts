import type { Locator } from 'playwright-core';
import type { Session } from './session.ts';

/** The secret dossier, by hand. */
export const dossierVerbs = (session: Session) => {
  const page = () => session.page;
  const subjects = (): Locator => page().getByRole('navigation', { name: 'About whom' });
  const notes = (): Locator => page().getByTestId('secret-note');

  const verbs = {
    show: async (): Promise<void> => {
      await page().keyboard.press('Control+5');
      await page().locator('[data-testid^="dossier-"]').first().waitFor();
    },

    state: async (): Promise<string> =>
      (await page().locator('[data-testid^="dossier-"]').first().getAttribute('data-testid'))?.slice(8) ?? '',

    /** Fills in the first passphrase and the confirmation that forgotten means lost. */
    setUp: async (passphrase: string): Promise<void> => {
      await page().getByLabel('New passphrase', { exact: true }).fill(passphrase);
      await page().getByLabel('The same once more', { exact: true }).fill(passphrase);
      await page()
        .getByLabel(/I understand/)
        .check();
      await page().getByRole('button', { name: 'Set the passphrase' }).click();
    },

    tryToUnlock: async (passphrase: string): Promise<void> => {
      await page().getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page().getByRole('button', { name: 'Unlock', exact: true }).click();
    },

    unlocked: (): Promise<void> => page().getByTestId('dossier-unlocked').waitFor(),
    locked: (): Promise<void> => page().getByTestId('dossier-locked').waitFor(),

    choose: async (whom: string): Promise<void> => {
      await subjects().getByRole('button', { name: whom }).first().click();
      await page().getByRole('heading', { name: whom, exact: true }).first().waitFor();
    },

    /** Adds a note about whoever is chosen; resolves when it is on disk. */
    write: async (text: string): Promise<void> => {
      await page().getByRole('button', { name: 'Add a note' }).click();
      await page().keyboard.insertText(text);
      await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
    },

    rewrite: async (from: string, to: string): Promise<void> => {
      const fields = notes().getByRole('textbox', { name: 'Text of the note' });
      for (const field of await fields.all()) if ((await field.inputValue()) === from) await field.fill(to);
      await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
    },

    /** What the notes that are shown say, newest first. */
    texts: async (): Promise<readonly string[]> => {
      const fields = await notes().getByRole('textbox', { name: 'Text of the note' }).all();
      return Promise.all(fields.map((field) => field.inputValue()));
    },

    search: (words: string): Promise<void> => page().getByLabel('Search in the notes').fill(words),

    removeFirst: (): Promise<void> => notes().first().getByRole('button', { name: 'Remove this note' }).click(),

    lock: async (): Promise<void> => {
      await page().getByRole('button', { name: 'Lock', exact: true }).click();
      await verbs.locked();
    },

    changePassphrase: async (current: string, next: string): Promise<void> => {
      await page().getByRole('button', { name: 'Change the passphrase…' }).click();
      const form = page().getByRole('dialog');
      await form.getByLabel('The passphrase until now').fill(current);
      await form.getByLabel('New passphrase', { exact: true }).fill(next);
      await form.getByLabel('The same once more').fill(next);
      await form.getByRole('button', { name: 'Change it' }).click();
    },
  };
  return verbs;
};
