import type { Locator } from 'playwright-core';
import type { Phase } from '../../../shared/model/vocabulary.ts';
import { eventually, type Session } from './session.ts';

export interface NewClient {
  readonly name: string;
  readonly phase?: Phase;
  /** First day of the relation. */
  readonly since?: string;
}

/** What the window as a whole offers: clients, commands, save status, notices. */
export const windowVerbs = (session: Session) => {
  const page = () => session.page;
  const form = (): Locator => page().getByRole('dialog');

  const verbs = {
    /** Takes the door to the sample, which opens its first client; another one is opened from the list. */
    openSample: async (client: string): Promise<void> => {
      await page().getByRole('button', { name: 'Look around in the sample' }).click();
      await verbs.clientShown('Zekerheid Groep');
      if (client === 'Zekerheid Groep') return;
      await page().keyboard.press('Control+Shift+H');
      await verbs.openClient(client);
    },

    /** From the list of clients. */
    openClient: async (client: string): Promise<void> => {
      await page().getByRole('main').getByRole('button', { name: client, exact: true }).click();
      await verbs.clientShown(client);
    },

    /** From another client, through the name in the header. */
    switchTo: async (client: string): Promise<void> => {
      await page()
        .getByRole('button', { name: /Switch client|Andere klant/ })
        .click();
      await page().getByRole('menuitem', { name: client, exact: true }).click();
      await verbs.clientShown(client);
    },

    clientShown: async (client: string): Promise<void> => {
      await page().getByRole('banner').getByText(client, { exact: true }).waitFor();
      await page().locator('.map-layers[data-ready="true"]').waitFor();
    },

    newClient: async ({ name, phase = 'nurture', since }: NewClient): Promise<void> => {
      const door = page().getByRole('button', { name: /My first client|New client…/ });
      if (await page().getByRole('banner').isVisible()) await verbs.command('New client…');
      else await door.first().click();
      await form().getByLabel('Name of the organisation').fill(name);
      await form().getByText(phase, { exact: true }).click();
      if (since !== undefined) await form().getByLabel('First day of the relation').fill(since);
      await form().getByRole('button', { name: 'Make the map' }).click();
      await verbs.clientShown(name.trim());
    },

    /** Chooses a command from the window's menu. */
    command: async (name: string): Promise<void> => {
      await page().getByRole('button', { name: 'Menu', exact: true }).click();
      await page().getByRole('menuitem', { name }).click();
    },

    /** Finds a command in the palette and runs it; works on every screen. */
    paletteCommand: async (name: string): Promise<void> => {
      await page().keyboard.press('Control+K');
      await page().getByPlaceholder('Search a person, or do something…').fill(name);
      await page().getByRole('dialog').getByText(name, { exact: true }).click();
    },

    /** Resolves when the window says that everything is on disk. */
    saved: async (): Promise<void> => {
      await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
    },

    undo: async (): Promise<void> => {
      await page()
        .getByRole('button', { name: /^(Undo|Ongedaan)/ })
        .click();
      await verbs.saved();
    },

    redo: async (): Promise<void> => {
      await page()
        .getByRole('button', { name: /^(Redo|Opnieuw)/ })
        .click();
      await verbs.saved();
    },

    /** What undo would take back, in the window's words. */
    nextUndo: async (): Promise<string> =>
      (await page().getByRole('button', { name: /undo/i }).getAttribute('aria-label')) ?? '',

    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page().keyboard.press(key);
    },

    type: (text: string): Promise<void> => page().keyboard.type(text),

    /** Waits until the window shows this sentence. */
    says: async (sentence: string | RegExp): Promise<void> => {
      await page().getByText(sentence).first().waitFor();
    },

    /** Everything written in the window. */
    words: (): Promise<string> => page().locator('body').innerText(),

    closeForm: async (): Promise<void> => {
      await page().keyboard.press('Escape');
      await form().waitFor({ state: 'hidden' });
    },

    /** The names of the clients behind the doors of the first screen. */
    clients: async (): Promise<readonly string[]> => {
      const names = page().getByRole('main').getByRole('button').locator('span[dir="auto"]');
      return (await names.allInnerTexts()).map((name) => name.trim());
    },

    theme: (): Promise<string | null> => page().locator('html').getAttribute('data-mantine-color-scheme'),

    eventually,
  };
  return verbs;
};
