import type { Locator } from 'playwright-core';
import { eventually, type Session } from './session.ts';

/** The counterpart table and the matrix, read as they are told and worked by key. */
export const tableVerbs = (session: Session) => {
  const page = () => session.page;
  const table = (): Locator => page().getByTestId('table');

  const verbs = {
    /** By the view's own key. */
    open: async (): Promise<void> => {
      await page().keyboard.press('Control+2');
      await table().locator('[data-column]:focus').waitFor();
    },

    /** Goes to the line where nobody stands yet, in the named lane. */
    goToFreeLine: async (lane: string): Promise<void> => {
      await table().locator(`tbody[data-lane="${lane}"] [data-column="client"]`).last().focus();
    },

    /** A cell of our half, in the line of this colleague. */
    cell: (colleague: string, column: 'own' | 'cadence' | 'contact'): Locator =>
      table()
        .locator('tr')
        .filter({ has: page().locator('[data-column="own"] b').getByText(colleague, { exact: true }) })
        .locator(`[data-column="${column}"]`),

    /** Types over the cell that has the focus and ends with these keys. */
    enter: async (text: string, ...ends: readonly string[]): Promise<void> => {
      await page().keyboard.type(text);
      for (const key of ends) await page().keyboard.press(key);
      await eventually(async () => {
        if ((await table().getByRole('combobox').count()) > 0) throw new Error(`still typing ${text}`);
        if ((await table().locator('[data-column]:focus').count()) === 0) throw new Error('no cell has the focus');
      });
      await page().locator('[data-testid="save-status"][data-saving="false"]').waitFor();
    },

    /** Lane and column of the cell that has the focus, and what is written in it. */
    here: (): Promise<{ readonly lane: string; readonly column: string; readonly words: string }> =>
      page().evaluate(() => {
        const cell = document.activeElement;
        return {
          lane: cell?.closest('tbody')?.getAttribute('data-lane') ?? '',
          column: cell?.getAttribute('data-column') ?? '',
          words: (cell?.textContent ?? '').trim(),
        };
      }),

    /** Lane by lane who faces whom: "Mr Graag ↔ Mr Koester, monthly, proven". */
    rows: (): Promise<readonly string[]> =>
      table()
        .locator('tbody')
        .evaluateAll((bodies) =>
          bodies.flatMap((body) => {
            let member = '';
            const wordsOf = (line: Element, column: string, part: string): string =>
              line.querySelector(`[data-column="${column}"]`)?.querySelector(part)?.textContent ?? '';
            return [...body.querySelectorAll('tr')].flatMap((line) => {
              const look = line.querySelector('[data-column="client"]')?.getAttribute('data-look');
              if (look === 'open') return [];
              if (look === 'ghost') member = '??';
              else if (look) member = wordsOf(line, 'client', 'b');
              const own = wordsOf(line, 'own', 'b');
              const facts = [own, wordsOf(line, 'cadence', 'span > span'), wordsOf(line, 'contact', 'b')];
              return [
                `${body.getAttribute('data-lane')}: ${member} ↔ ${own === '' ? '–' : facts.filter(Boolean).join(', ')}`,
              ];
            });
          }),
        ),

    rowsBecome: (expected: readonly string[]): Promise<void> =>
      eventually(async () => {
        const found = await verbs.rows();
        if (found.join('\n') !== expected.join('\n')) throw new Error(`the table reads:\n${found.join('\n')}`);
      }),

    showMatrix: async (): Promise<void> => {
      await table().getByRole('button', { name: 'People × colleagues' }).click();
      await page()
        .getByRole('grid', { name: /Who faces whom/ })
        .waitFor();
    },

    /** The cell of a couple, by what a screen reader says of it. */
    couple: (member: string, colleague: string): Locator =>
      page().getByRole('gridcell', { name: `${member} – ${colleague}:` }),
  };
  return verbs;
};
