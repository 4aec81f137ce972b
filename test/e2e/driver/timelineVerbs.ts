import type { Locator } from 'playwright-core';
import { addMonths, addYears, daysBetween, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { eventually, type Session } from './session.ts';

/** The years under the map: the playhead, the replay, and what the cards beside the map tell of a day. */
export const timelineVerbs = (session: Session) => {
  const page = () => session.page;
  const timeline = (): Locator => page().getByTestId('timeline');
  const playhead = (): Locator => timeline().getByRole('slider');

  const verbs = {
    /** The date everything is shown at, `YYYY-MM-DD`. */
    date: async (): Promise<string> => (await timeline().locator('time').getAttribute('datetime')) ?? '',

    dateBecomes: (date: string): Promise<void> =>
      eventually(async () => {
        const shown = await verbs.date();
        if (shown !== date) throw new Error(`the date is ${shown}`);
      }),

    /** Walks the playhead there with the arrow keys: years, months, days. */
    moveTo: async (date: string): Promise<void> => {
      await playhead().focus();
      for (const key of keysBetween(plainDate(await verbs.date()), plainDate(date))) await page().keyboard.press(key);
      await verbs.dateBecomes(date);
    },

    nextChange: (): Promise<void> =>
      timeline()
        .getByRole('button', { name: /Next change|Volgende/ })
        .click(),
    previousChange: (): Promise<void> =>
      timeline()
        .getByRole('button', { name: /Previous change|Vorige/ })
        .click(),
    play: (): Promise<void> => timeline().getByRole('button', { name: 'Play', exact: true }).click(),
    pause: (): Promise<void> => timeline().getByRole('button', { name: 'Pause', exact: true }).click(),
    today: (): Promise<void> => timeline().getByRole('button', { name: 'Today', exact: true }).click(),
    isPlaying: (): Promise<boolean> => timeline().getByRole('button', { name: 'Pause', exact: true }).isVisible(),

    speed: async (words: string): Promise<void> => {
      await timeline().getByRole('button', { name: 'Speed' }).click();
      await page().getByRole('menu').getByText(words).click();
    },

    /** Drags the playhead by its handle; `by` in pixels, left is earlier. Lets go at the end. */
    dragPlayhead: async (by: number): Promise<void> => {
      const box = await playhead().boundingBox();
      if (!box) throw new Error('the playhead is not in the window');
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      await page().mouse.move(x, y);
      await page().mouse.down();
      for (let step = 1; step <= 8; step += 1) await page().mouse.move(x + (by * step) / 8, y);
      await page().mouse.up();
    },

    /** What the story card tells; empty when there is none. */
    story: async (): Promise<string> => {
      const card = page().getByTestId('story-card');
      return (await card.isVisible()) ? card.innerText() : '';
    },

    /** The one sentence under the map; empty while nothing plays. */
    caption: async (): Promise<string> => (await page().getByTestId('replay-caption').innerText()).trim(),

    /** What the votes card tells, with the numbers of its bars in words. */
    votes: async (): Promise<string> => {
      const card = page().getByTestId('votes-card');
      if (!(await card.isVisible())) return '';
      const bars = await card.locator('.votes-bar').evaluateAll((bars) => bars.map((bar) => bar.ariaLabel ?? ''));
      return [await card.innerText(), ...bars].join('\n');
    },
  };
  return verbs;
};

/** As few keys as lead from one date to the other. */
const keysBetween = (from: PlainDate, to: PlainDate): readonly string[] => {
  const arrow = from < to ? 'ArrowRight' : 'ArrowLeft';
  const direction = from < to ? 1 : -1;
  const isNotPast = (date: PlainDate): boolean => (from < to ? date <= to : date >= to);
  const keys: string[] = [];
  let date = from;
  for (; isNotPast(addYears(date, direction)); date = addYears(date, direction)) keys.push(`Control+${arrow}`);
  for (; isNotPast(addMonths(date, direction)); date = addMonths(date, direction)) keys.push(`Shift+${arrow}`);
  const days = Math.abs(daysBetween(date, to));
  return [...keys, ...Array.from({ length: days }, () => arrow)];
};
