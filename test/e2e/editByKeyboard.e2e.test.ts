import { expect, test } from 'vitest';
import { type Counterpart, startCounterpart } from './driver/counterpart.ts';

const today = '2026-11-21';

test('a map is made, changed, searched, replayed and taken back without ever touching the mouse', async () => {
  const app = await startCounterpart({ today });
  const { press, type } = app;
  await countPresses(app);

  await tabTo(app, 'My first client');
  await press('Enter');
  await focusIsOn(app, 'Name of the organisation');
  await type('Toetsen BV');
  await press('Tab', 'ArrowLeft', 'Tab');
  await focusIsOn(app, 'First day of the relation');
  await press('Control+A');
  await type('4-3-2024');
  await press('Enter');
  await app.clientShown('Toetsen BV');

  await press('m');
  await focusIsOn(app, 'Name');
  await type('Mr Graag');
  await press('Tab', 'Tab');
  await focusIsOn(app, 'Function');
  await type('Buyer of parts');
  await press('Tab');
  await tabTo(app, 'buyer');
  await press('Space');
  await tabTo(app, 'On this seat since');
  await press('Control+A');
  await type('1.5.2024');
  await press('Enter');
  await formCloses(app);

  await tabTo(app, 'Guarantor — who?');
  await press('End');
  await focusIsOn(app, 'Gatekeeper — who?');
  await press('Home');
  await focusIsOn(app, 'Guarantor — who?');
  await press('ArrowDown');
  await focusIsOn(app, 'Decider — who?');
  await press('Enter');
  await focusIsOn(app, 'Name and function of');
  await type('Mr Zekerheid, managing director');
  await press('Enter');
  await focusIsOn(app, 'Mr Zekerheid');
  await press('F2', 'End');
  await type(' of all');
  await press('Enter');
  await focusIsOn(app, 'Mr Zekerheid');

  await press('c');
  await focusIsOn(app, 'Name');
  await type('Ms Aandegang');
  await press('Enter');
  await formCloses(app);
  await focusIsOn(app, 'Mr Zekerheid');

  await press('Enter', 'p');
  await focusIsOn(app, 'Colleague of ours');
  await type('Aande');
  await press('ArrowDown', 'Enter', 'Tab');
  await focusIsOn(app, 'How often do they want contact?');
  await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter', 'Tab');
  await tabTo(app, 'Pair');
  await press('Enter');
  await formCloses(app);
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · monthly · unproven']);

  await press('t');
  await formOpens(app);
  await tabTo(app, 'Save');
  await press('Enter');
  await formCloses(app);
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · monthly · proven']);

  await press('e');
  await formOpens(app);
  await tabTo(app, 'unknown');
  await press('ArrowLeft', 'Enter');
  await formCloses(app);
  await app.eventually(async () => expect(await app.map.told('Mr Zekerheid')).toContain('emotion: hostile'));

  await press('i');
  await formOpens(app);
  await tabTo(app, '… this member');
  await type('Graag');
  await press('ArrowDown', 'Enter');
  await tabTo(app, 'Draw line');
  await press('Enter');
  await formCloses(app);
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · monthly · proven', 'Mr Zekerheid reports to Mr Graag']);

  await tabTo(app, 'Mr Zekerheid – Ms Aandegang');
  await press('ArrowDown');
  await focusIsOn(app, 'Mr Zekerheid reports to Mr Graag');
  await press('Delete');
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · monthly · proven']);
  await press('Control+Z');
  await app.map.linesBecome(['Mr Zekerheid – Ms Aandegang · monthly · proven', 'Mr Zekerheid reports to Mr Graag']);

  await press('Control+L');
  await focusIsOn(app, 'Quick line');
  await type('Ms Docht, quality #infl > Koester, support /month !fav ~2025-02-03');
  await press('Enter', 'Escape');
  await app.saved();
  expect(await app.map.names()).toContain('Ms Docht');

  await press('Control+K');
  await focusIsOn(app, 'Search a person');
  await type('graag');
  await press('Enter');
  await app.eventually(async () => expect(await app.details()).toContain('Mr Graag'));
  await press('r');
  await focusIsOn(app, 'Name of the newcomer');
  await type('Ms Nieuw');
  await press('Enter');
  await formCloses(app);
  expect(await app.map.names()).toContain('Ms Nieuw');

  await press('Delete');
  await formOpens(app);
  await press('Escape');
  await formCloses(app);
  await press('Alt+ArrowLeft');
  await app.timeline.dateBecomes('2025-02-03');
  await press('Alt+ArrowRight');
  await app.timeline.dateBecomes(today);

  const made = app.stored('Toetsen BV');
  expect(made.phases).toEqual([{ phase: 'conquest', from: '2024-03-04', to: null }]);
  expect(made.seats.map(({ title, roles, holders }) => [title, roles.length, holders])).toEqual([
    ['Buyer of parts', 1, [`Mr Graag 2024-05-01…${today}`, `Ms Nieuw ${today}…`]],
    ['quality', 1, ['Ms Docht 2025-02-03…']],
    ['managing director of all', 1, [`Mr Zekerheid ${today}…`]],
  ]);
  expect(made.pairings).toMatchObject([
    { colleague: 'Ms Aandegang', cadence: 'monthly' },
    { colleague: 'Koester', cadence: 'monthly', from: '2025-02-03' },
  ]);
  expect(await pressesOfTheMouse(app)).toBe(0);
});

/** Counts every press of a pointer from now on. */
const countPresses = (app: Counterpart): Promise<void> =>
  app.page().evaluate(() => {
    document.documentElement.dataset.presses = '0';
    document.addEventListener(
      'pointerdown',
      () => {
        const { dataset } = document.documentElement;
        dataset.presses = String(Number(dataset.presses) + 1);
      },
      true,
    );
  });

const pressesOfTheMouse = (app: Counterpart): Promise<number> =>
  app.page().evaluate(() => Number(document.documentElement.dataset.presses));

/** What a screen reader would name the element in focus. */
const focused = (app: Counterpart): Promise<string> =>
  app.page().evaluate(() => {
    const element = document.activeElement;
    if (!element) return '';
    if (element === document.body) return '';
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const naming = ((isField && element.labels?.[0]) || element).cloneNode(true);
    if (naming instanceof Element)
      for (const unseen of naming.querySelectorAll('[aria-hidden="true"]')) unseen.remove();
    return element.ariaLabel ?? naming.textContent ?? '';
  });

const focusIsOn = (app: Counterpart, name: string): Promise<void> =>
  app.eventually(async () => {
    const found = await focused(app);
    if (!found.startsWith(name)) throw new Error(`the focus is on "${found}", not on "${name}"`);
  });

/** Presses Tab until the focus is on what begins with this name. */
const tabTo = async (app: Counterpart, name: string): Promise<void> => {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 60; tabs += 1) {
    const here = await focused(app);
    if (here.startsWith(name)) return;
    passed.push(here.slice(0, 40));
    await app.press('Tab');
  }
  throw new Error(`Tab never came to "${name}"; it passed ${passed.join(' | ')}`);
};

const formOpens = (app: Counterpart): Promise<void> => app.forms.form().waitFor();

const formCloses = async (app: Counterpart): Promise<void> => {
  await app.forms.form().waitFor({ state: 'hidden' });
  await app.saved();
};
