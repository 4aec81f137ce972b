import type { Locator } from 'playwright-core';
import type { Session } from './session.ts';

/** The agenda across all clients. */
export const agendaVerbs = (session: Session) => {
  const page = () => session.page;
  const view = (): Locator => page().getByTestId('agenda');
  const line = (person: string): Locator => view().getByRole('listitem').filter({ hasText: person });
  const saved = (): Promise<void> => page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();

  return {
    view,
    line,

    show: async (): Promise<void> => {
      await page().keyboard.press('Control+3');
      await view().getByRole('listitem').first().waitFor();
    },

    /** `heading: day | who | why …`, as it reads. */
    told: async (): Promise<readonly string[]> => {
      const groups = await view().locator('section').all();
      const told = await Promise.all(
        groups.map(async (group) => {
          const heading = (await group.getByRole('heading').locator('span').first().innerText()).trim();
          const lines = await group.getByRole('listitem').allInnerTexts();
          return lines.map((text) => `${heading}: ${text.split('\n').filter(Boolean).join(' | ')}`);
        }),
      );
      return told.flat();
    },

    groupBy: (words: string): Promise<void> => view().getByText(words, { exact: true }).click(),

    showOnly: async (colleague: string): Promise<void> => {
      await view().getByRole('combobox', { name: 'Whose agenda' }).click();
      await page().getByRole('option', { name: colleague, exact: true }).click();
    },

    showEverybody: (): Promise<void> => view().getByRole('button', { name: 'Everybody' }).click(),

    /** One of the buttons at the end of a line: "It took place", "Plan a contact". */
    act: async (person: string, button: string): Promise<void> => {
      const first = line(person).first();
      // what lies outside the part in view is not drawn, and has no buttons yet
      await first.scrollIntoViewIfNeeded();
      await first.getByRole('button', { name: new RegExp(`^${button}`, 'u') }).click();
    },

    settle: async (person: string, button: 'It took place' | 'It did not take place'): Promise<void> => {
      await line(person)
        .first()
        .getByRole('button', { name: new RegExp(`^${button}`, 'u') })
        .click();
      await saved();
    },

    /** A click on whom a line is about: to the map, or to the programme it is a step of. */
    open: (text: string): Promise<void> => line(text).first().locator('[data-agenda-open]').click(),

    /** Types another day over the one of a plan. */
    putOn: async (text: string, day: string): Promise<void> => {
      const field = line(text).first().locator('[data-agenda-day]');
      await field.getByRole('button').click();
      await page().keyboard.type(day);
      await page().keyboard.press('Enter');
    },

    calendarFile: async (): Promise<void> => {
      await view().getByRole('button', { name: 'Calendar file…' }).click();
      await page().getByRole('dialog').getByRole('button', { name: 'Save…' }).click();
    },
  };
};
