import type { Locator } from 'playwright-core';
import { eventually, type Session } from './session.ts';

/** What stands on the map, and what the hand does there. */
export const mapVerbs = (session: Session) => {
  const page = () => session.page;
  const map = (): Locator => page().getByTestId('map');

  /** The card on which this name is written, or this question for a ghost. */
  const card = (name: string): Locator =>
    map()
      .locator('[data-card-id]')
      .filter({ has: page().locator('.map-card-name, .map-ghost-question').getByText(name, { exact: true }) });

  const centreOf = async (place: Locator): Promise<{ readonly x: number; readonly y: number }> => {
    const box = await place.boundingBox();
    if (!box) throw new Error('not in the window');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  const drag = async (from: Locator, to: Locator): Promise<void> => {
    const start = await centreOf(from);
    const goal = await centreOf(to);
    await page().mouse.move(start.x, start.y);
    await page().mouse.down();
    await page().mouse.move((start.x + goal.x) / 2, (start.y + goal.y) / 2);
    await page().mouse.move(goal.x, goal.y);
    await page().mouse.up();
  };

  const verbs = {
    card,

    /** Names on the map, top to bottom of the client's bank, then of ours; ghosts by their question. */
    names: async (): Promise<readonly string[]> => {
      const texts = await map().locator('[data-card-id] .map-card-name, .map-ghost-question').allInnerTexts();
      return texts.map((text) => text.trim());
    },

    /** What on the cards ends in an ellipsis, or stands beyond its card's edge. */
    cut: async (): Promise<readonly string[]> =>
      map()
        .locator('[data-card-id] :is(.map-card-name, .map-card-title)')
        .evaluateAll((lines) =>
          lines
            .filter((line) => {
              const card = line.closest('.map-card-body')?.getBoundingClientRect();
              const box = line.getBoundingClientRect();
              const isCut = line.scrollWidth > line.clientWidth || line.scrollHeight > line.clientHeight + 1;
              return isCut || !card || box.top < card.top || box.bottom > card.bottom;
            })
            .map((line) => line.textContent ?? ''),
        ),

    /** What a screen reader says of a card. */
    told: async (name: string): Promise<string> => (await card(name).getAttribute('aria-label')) ?? '',

    /** How the card is drawn: seat, unknown, vacant, ghost, colleague, gone. */
    look: (name: string): Promise<string | null> => card(name).getAttribute('data-look'),

    select: async (name: string): Promise<void> => {
      await card(name).click();
      await map().locator('[data-card-id][aria-pressed="true"]').waitFor();
    },

    /** Double click on the card, type, Enter. */
    renameOnCard: async (name: string, typed: string): Promise<void> => {
      await card(name).dblclick();
      await map().getByRole('textbox').fill(typed);
      await page().keyboard.press('Enter');
      await map().getByRole('textbox').waitFor({ state: 'hidden' });
    },

    /** Clicks a ghost and types who it is. */
    fillGhost: async (question: string, typed: string): Promise<void> => {
      await card(question).click();
      await map().getByRole('textbox').fill(typed);
      await page().keyboard.press('Enter');
      await map().getByRole('textbox').waitFor({ state: 'hidden' });
    },

    /** Drags from a card's handle to another card. */
    drawLine: async (from: string, to: string, side: 'left' | 'right'): Promise<void> => {
      await card(from).hover();
      await drag(card(from).locator(`[data-handle="${side}"]`), card(to));
    },

    /** Carries a card by its body to the middle of a lane. */
    carryTo: async (name: string, lane: string): Promise<void> => {
      const start = await centreOf(card(name));
      const band = await map().locator('.map-lane').filter({ hasText: lane }).boundingBox();
      if (!band) throw new Error(`no lane ${lane}`);
      await page().mouse.move(start.x, start.y);
      await page().mouse.down();
      await page().mouse.move(start.x, start.y + 12);
      await page().mouse.move(start.x, band.y + band.height / 2);
      await page().mouse.up();
    },

    /** Clicks the strand between two cards, halfway. */
    clickStrand: async (member: string, colleague: string): Promise<void> => {
      const start = await centreOf(card(member).locator('[data-handle="right"]'));
      const goal = await centreOf(card(colleague).locator('[data-handle="left"]'));
      await page().mouse.click((start.x + goal.x) / 2, (start.y + goal.y) / 2);
      await page().getByTestId('pairing-details').waitFor();
    },

    /** Every strand and line in words. */
    lines: (): Promise<readonly string[]> => map().locator('.map-strand-list li').allTextContents(),

    /** Names on the cards that do not recede while a finding is lit. */
    lit: async (): Promise<readonly string[]> =>
      map().locator('[data-card-id][data-dim="none"] .map-card-name').allInnerTexts(),

    /** Waits until exactly these lines are drawn, in any order. */
    linesBecome: (expected: readonly string[]): Promise<void> =>
      eventually(async () => {
        const found = [...(await verbs.lines())].sort();
        const wanted = [...expected].sort();
        if (found.join('\n') !== wanted.join('\n')) throw new Error(`lines are:\n${found.join('\n')}`);
      }),
  };
  return verbs;
};
