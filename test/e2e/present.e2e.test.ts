import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

type App = Awaited<ReturnType<typeof startCounterpart>>;

const stage = (app: App) => app.page().getByTestId('stage');
const stageNow = async (app: App): Promise<string> => {
  const [title, step] = [await stage(app).locator('h1').innerText(), await stage(app).getAttribute('data-step')];
  return `${title}: ${step}`;
};
const stageBecomes = (app: App, expected: string) =>
  app.eventually(async () => expect(await stageNow(app)).toBe(expected));
const fillsScreen = (app: App) =>
  app.session.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);

test('views are kept, survive a restart, are presented by key, and the window is then as it was', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Bakkerij Jansen', since: '2024-01-01' });
  await app.quickLine.enter('Jansen, director #decider > Piet /month');
  await app.quickLine.enter('Kok, buyer #influencer');

  // A view of the whole map, one of somebody, and a stretch of years.
  await app.press('Control+D');
  await app.page().getByLabel('Title').fill('Who decides here');
  await app.page().getByLabel('Note for the speaker').fill('Ask who has met Kok.');
  await app.page().getByRole('button', { name: 'Save', exact: true }).click();
  await app.says('Kept as slide 1: “Who decides here”');
  await app.map.select('Kok');
  await app.page().getByRole('toolbar').getByRole('button', { name: 'Keep this view' }).click();
  expect(await app.page().getByLabel('Title').inputValue()).toBe('Kok');
  await app.press('Enter');
  await app.command('Keep a stretch as a replay…');
  await app.page().getByRole('textbox', { name: 'From' }).fill('2025-06-01');
  await app.page().getByLabel('Title').fill('How it came');
  await app.page().getByRole('button', { name: 'Save', exact: true }).click();
  await app.saved();
  const kept = app.stored('Bakkerij Jansen');

  await app.restart();
  await app.clientShown('Bakkerij Jansen');
  expect(app.stored('Bakkerij Jansen')).toEqual(kept);

  // The order is the user's, and is taken back like any step.
  await app.press('Control+Shift+D');
  const titles = () =>
    app
      .page()
      .getByTestId('slides')
      .getByRole('button', { name: /^Title of slide/ })
      .allInnerTexts();
  expect(await titles()).toEqual(['Who decides here', 'Kok', 'How it came']);
  await app
    .page()
    .getByRole('button', { name: /^Slide 3: move/ })
    .focus();
  await app.press('ArrowUp');
  await app.eventually(async () => expect(await titles()).toEqual(['Who decides here', 'How it came', 'Kok']));

  // Escape takes back the title that is being typed, and only then closes the list, with the note that was being typed.
  await app
    .page()
    .getByRole('button', { name: /^Title of slide 2/ })
    .click();
  await app.page().keyboard.type('Another');
  await app.press('Escape');
  expect(await titles()).toEqual(['Who decides here', 'How it came', 'Kok']);
  await app.page().getByLabel('Note of slide 2').fill('Pause here.');
  await app.press('Escape');
  await app.saved();
  await app.press('Control+Shift+D');
  expect(await app.page().getByLabel('Note of slide 2').inputValue()).toBe('Pause here.');
  await app.press('Escape');

  await app.map.select('Kok');
  await app.timeline.moveTo('2026-11-22');
  const size = await app.session.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  const before = await app.page().locator('.map-lanes').first().getAttribute('style');

  await app.press('F5');
  await stageBecomes(app, 'Who decides here: client');
  expect(await fillsScreen(app)).toBe(true);
  const bank = (name: string) => stage(app).locator('[data-card-id]').filter({ hasText: name });
  await app.eventually(async () =>
    expect(await bank('Piet').evaluate((card) => getComputedStyle(card).visibility)).toBe('hidden'),
  );
  await app.press('PageDown');
  await stageBecomes(app, 'Who decides here: own');
  await app.eventually(async () =>
    expect(await bank('Piet').evaluate((card) => getComputedStyle(card).visibility)).toBe('visible'),
  );
  await app.press('n');
  expect(await app.page().getByTestId('speaker-note').innerText()).toBe('Ask who has met Kok.');
  await app.press('n');

  // Nothing is removed by a key, nor by an undo.
  await app.press('Delete');
  await app.press('Control+z');

  await app.press('b');
  expect(await stage(app).getAttribute('data-screen')).toBe('black');
  await app.press('PageDown');
  expect(await stage(app).getAttribute('data-screen')).toBe('slide');
  expect(await stageNow(app)).toBe('Who decides here: own');

  await app.press('2');
  await app.press('Enter');
  await stageBecomes(app, 'How it came: before');
  await app.press('PageDown');
  await stageBecomes(app, 'How it came: years');
  await app.eventually(async () => expect(await stage(app).getAttribute('data-running')).toBeNull());
  expect(await app.page().getByTestId('stage-date').innerText()).toBe('21 November 2026');
  await stage(app).click();
  await stageBecomes(app, 'Kok: whole');
  await app.press('PageUp');
  await stageBecomes(app, 'How it came: years');
  await app.press('End');
  await stageBecomes(app, 'Kok: whole');

  await app.press('Escape');
  await stage(app).waitFor({ state: 'detached' });
  await app.eventually(async () => expect(await fillsScreen(app)).toBe(false));
  expect(await app.timeline.date()).toBe('2026-11-22');
  expect(await app.map.told('Kok')).toContain('Kok');
  expect(await app.page().locator('[data-card-id][aria-pressed="true"]').innerText()).toContain('Kok');
  // Without a window manager nobody gives the window its size back.
  await app.session.electron.evaluate(({ BrowserWindow }, bounds) => {
    if (bounds) BrowserWindow.getAllWindows()[0]?.setBounds(bounds);
  }, size);
  await app.eventually(async () =>
    expect(await app.page().locator('.map-lanes').first().getAttribute('style')).toBe(before),
  );
  expect(await app.map.names()).toEqual(expect.arrayContaining(['Jansen', 'Kok', 'Piet']));

  // A slide of somebody who is removed stays, and says so.
  await app.press('Delete');
  await app.page().getByText('It was a mistake').click();
  await app.page().getByRole('button', { name: 'Erase', exact: true }).click();
  await app.press('Control+Shift+D');
  await app.says('Whom this view pointed at has been removed.');
});

test('the sample is presented at once, and nothing of it while a reading round hides something', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('F5');
  await stageBecomes(app, 'Who decides, and who faces them: client');
  await app.press('4');
  await app.press('Enter');
  await stageBecomes(app, 'Nobody of ours faces the influencers: whole');
  expect(await app.page().getByTestId('stage-caption').innerText()).toContain('no colleague of ours is paired');
  // The table is looked at: no cell of it takes the keys from the stage.
  await app.press('ArrowRight');
  await stageBecomes(app, 'The same in the counterpart table: whole');
  await stage(app).getByRole('grid').waitFor();
  expect(await stage(app).evaluate((element) => document.activeElement === element)).toBe(true);
  await app.press('Home');
  await stageBecomes(app, 'Who decides, and who faces them: client');
  await app.press('Escape');
  await stage(app).waitFor({ state: 'detached' });

  await app.command('Reading round…');
  await app.forms.pick('Who holds the pen?', 'Ms Aandegang');
  await app.forms.form().getByRole('button', { name: 'Begin', exact: true }).click();
  await app.forms.form().waitFor({ state: 'hidden' });
  await app.press('F5');
  await app.says('Nothing leaves the program while a reading round hides what the others read.');
  expect(await stage(app).isVisible()).toBe(false);
});

test('a kept view leaves with the workspace, comes back with it, and is presented there', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+D');
  await app.page().getByLabel('Title').fill('Seen before it left');
  await app.page().getByRole('button', { name: 'Save', exact: true }).click();
  await app.says(/“Seen before it left”/);
  const file = join(app.userData, 'kept.json');
  await app.native.willSaveAs(file);
  await app.command('Export workspace as JSON…');
  await app.page().getByRole('button', { name: 'Save…' }).click();
  await app.says(`Written: ${file}`);

  await app.native.willSaveAs(join(app.userData, 'other.counterpart'));
  await app.command('New workspace file…');
  await app.says('My first client');
  await app.native.willOpen(file);
  await app.press('Control+K');
  await app.type('Import');
  await app.press('Enter');
  await app.says('The clients are in your workspace.');
  await app.openClient('Zekerheid Groep');
  await app.press('Control+Shift+D');
  const slides = app
    .page()
    .getByTestId('slides')
    .getByRole('button', { name: /^Title of slide/ });
  await app.eventually(async () => expect((await slides.allInnerTexts()).at(-1)).toBe('Seen before it left'));
  await app.press('Escape');
  await app.press('F5');
  await stageBecomes(app, 'Who decides, and who faces them: client');
  await app.press('End');
  await app.eventually(async () => expect(await stageNow(app)).toMatch(/^Seen before it left: /));
});

test('what is too tall for a stage is shown screen after screen, and what one works with is left out', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  await app.press('F5');
  await app.press('3');
  await app.press('Enter');
  await stageBecomes(app, 'Lost on price, and no order placed yet: whole');
  const deal = stage(app).getByTestId('stage-page');
  await deal.getByText('Can still be reversed.').waitFor();
  expect(await deal.getByRole('button', { name: 'Stance…' }).isVisible()).toBe(false);
  // What only came later is not told by a slide of this day.
  expect(await deal.getByText('Lost on price; no order placed yet').isVisible()).toBe(true);
  expect(await deal.getByText('The board stops the whole project').isVisible()).toBe(false);
  await app.press('Escape');
  await stage(app).waitFor({ state: 'detached' });

  await app.newClient({ name: 'Crowded', since: '2024-01-01' });
  for (let nr = 1; nr <= 24; nr += 1) await app.quickLine.enter(`Person ${nr}, function ${nr} #influencer`);
  await app.press('Control+2');
  await app.press('Control+D');
  await app.page().getByRole('button', { name: 'Save', exact: true }).click();
  await app.saved();
  await app.press('F5');
  const page = stage(app).getByTestId('stage-page');
  const goesOn = () => page.getAttribute('data-goes-on');
  await app.eventually(async () => expect(await goesOn()).toBe(''));
  const place = () => page.locator('> div').evaluate((element) => element.style.transform);
  const first = await place();
  let screens = 1;
  while ((await goesOn()) !== null && screens < 9) {
    const before = await place();
    await app.press('ArrowRight');
    await app.eventually(async () => expect(await place()).not.toBe(before));
    screens += 1;
  }
  expect(screens).toBeGreaterThan(1);
  expect(screens).toBeLessThan(9);
  for (let back = 1; back < screens; back += 1) await app.press('ArrowLeft');
  expect(await place()).toBe(first);
});
