import type { Session } from './session.ts';

const cardNamed = (page: Session['page'], selector: string): Promise<string | null> =>
  page.evaluate((at) => document.querySelector(at)?.getAttribute('aria-label')?.split(',')[0] ?? null, selector);

/** Pulling people to see what would move. */
export const whatIfVerbs = (session: Session) => {
  const page = () => session.page;
  return {
    /** Holds Alt and drags a card aside. */
    pull: async (name: string): Promise<void> => {
      const box = await page().locator('.map-card', { hasText: name }).first().boundingBox();
      if (!box) throw new Error(`no card of ${name}`);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page().keyboard.down('Alt');
      await page().mouse.move(x, y);
      await page().mouse.down();
      await page().mouse.move(x + 40, y + 12, { steps: 4 });
      await page().getByTestId('map-pull-hint').waitFor();
      await page().mouse.up();
      await page().keyboard.up('Alt');
    },
    /** Holds Alt and draws the strand between two cards aside, like a string. */
    pullStrand: async (member: string, colleague: string): Promise<void> => {
      const handleOf = async (name: string, side: 'left' | 'right') => {
        const box = await page()
          .locator('.map-card', { hasText: name })
          .first()
          .locator(`[data-handle="${side}"]`)
          .boundingBox();
        if (!box) throw new Error(`no handle of ${name}`);
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      };
      const [from, to] = [await handleOf(member, 'right'), await handleOf(colleague, 'left')];
      const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
      await page().keyboard.down('Alt');
      await page().mouse.move(x, y);
      await page().mouse.down();
      await page().mouse.move(x + 10, y + 44, { steps: 4 });
      await page().getByTestId('map-pull-hint').waitFor();
      await page().mouse.up();
      await page().keyboard.up('Alt');
    },
    /** What the card is named that looks selected, or holds the keys; null where there is none. */
    selected: (): Promise<string | null> => cardNamed(page(), '.map-card[aria-pressed="true"]'),
    focused: (): Promise<string | null> => cardNamed(page(), '.map-card:focus'),
    banner: (): Promise<string> => page().getByTestId('what-if-banner').innerText(),
    isOver: (): Promise<void> => page().getByTestId('what-if-banner').waitFor({ state: 'detached' }),
    panel: (): Promise<string> => page().getByTestId('what-if').innerText(),
    reached: (): Promise<string> => page().getByTestId('what-if-reached').innerText(),
    press: (key: string): Promise<void> => page().keyboard.press(key),
    hardest: (): Promise<string> => page().getByTestId('fragility').locator('li').first().innerText(),
    pullHardest: (): Promise<void> => page().getByTestId('fragility').locator('li button').first().click(),
    makePlan: async (): Promise<void> => {
      await page().getByRole('button', { name: 'Make a plan…' }).click();
      await page()
        .getByRole('button', { name: /^Plan \d+ step/ })
        .click();
      await page().getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
};
