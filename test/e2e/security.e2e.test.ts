import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('the page runs only its own scripts, goes nowhere, and has no way to the machine but the contract', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();

  expect(
    await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
    ),
  ).toEqual([]);

  const ran = await page.evaluate(async () => {
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.inline = "ran"';
    document.body.append(inline);
    const holder = document.createElement('div');
    holder.innerHTML = '<img src="data:," onerror="document.documentElement.dataset.handler = \'ran\'">';
    document.body.append(holder);
    const remote = document.createElement('script');
    remote.src = 'data:text/javascript,document.documentElement.dataset.remote="ran"';
    document.body.append(remote);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { inline: a, handler: b, remote: c } = document.documentElement.dataset;
    const evaluated = (() => {
      try {
        return new Function('return "ran"')() as string;
      } catch {
        return undefined;
      }
    })();
    return [a, b, c, evaluated];
  });
  expect(ran).toEqual([undefined, undefined, undefined, undefined]);
  const reached = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    ),
  );
  expect(reached).toBe('refused');

  const address = page.url();
  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'https://example.org/?app://counterpart/',
    'data:text/html,hello',
    'app://counterpart.example.org/',
  ]) {
    await page.evaluate((url) => {
      window.open(url);
      window.location.assign(url);
      const link = document.createElement('a');
      link.href = url;
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  }
  await app.eventually(() => expect(app.session.log.join('')).toContain('refused to leave the program'));
  expect(page.url()).toBe(address);
  expect(await app.session.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await app.press('Alt+ArrowLeft');
  await app.eventually(async () => expect(await app.timeline.date()).not.toBe('2026-11-21'));
  app.session.uncaught.length = 0;
});

test('the door to the machine refuses whatever the contract does not promise', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Deur BV', since: '2024-01-01' });
  const before = app.stored('Deur BV');
  const answers = await app.page().evaluate(async () => {
    const bridge = (window as unknown as { counterpart: Record<string, (request: unknown) => Promise<unknown>> })
      .counterpart;
    const hostile: readonly [string, unknown][] = [
      ['loadClient', { clientId: '../../etc/passwd' }],
      ['loadClient', 'x'],
      ['loadClient', { clientId: '0190a8a4-0000-7000-8000-000000000000', path: '/etc/passwd' }],
      ['saveStep', { id: 1 }],
      ['saveStep', { diff: [{ table: 'sqlite_master', from: null, to: {} }] }],
      ['savePreferences', { language: 'xx', theme: 'light', paper: 'A3', ownCompany: '' }],
      ['savePreferences', { language: 'en', theme: 'light', paper: 'A3', ownCompany: 'x'.repeat(100_000) }],
      ['printPdf', { clientId: 'x', at: '2024-13-45', paper: 'A3', mono: false, language: 'en', file: '/tmp/x' }],
      ['setMenu', [{ label: 'x', items: Array.from({ length: 10_000 }, () => ({})) }]],
      ['openWorkspace', '/etc/passwd'],
      ['exportJson', { path: '/tmp/x.json' }],
    ];
    const outcomes: string[] = [];
    for (const [name, request] of hostile) {
      const outcome = await bridge[name]?.(request).then(
        (value) => `answered ${JSON.stringify(value)}`,
        () => 'refused',
      );
      outcomes.push(`${name}: ${outcome}`);
    }
    return { names: Object.keys(bridge), outcomes, isFrozen: Object.isFrozen(bridge) };
  });
  expect(answers.names).not.toEqual(expect.arrayContaining(['send', 'invoke']));
  for (const outcome of answers.outcomes) expect(outcome).toMatch(/: refused$/);
  expect(app.stored('Deur BV')).toEqual(before);
  await expect(
    app.page().evaluate(() => {
      const bridge = (window as unknown as { counterpart: { on: (event: string, listener: () => void) => void } })
        .counterpart;
      bridge.on('ELECTRON_ANYTHING', () => undefined);
    }),
  ).rejects.toThrow(/no event of the contract/);
  await app.quickLine.enter('Still here #decider');
  expect(app.stored('Deur BV').seats).toHaveLength(1);
});

test('every window is locked in: sandboxed, isolated, without Node, and granted nothing', async () => {
  const app = await startCounterpart();
  const preferences = await app.session.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } = (
        webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
      ).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag };
    }),
  );
  expect(preferences).toEqual([
    { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
  ]);
  const permissions = await app.page().evaluate(async () => {
    const asked = ['geolocation', 'notifications', 'camera', 'microphone'] as const;
    const states = await Promise.all(
      asked.map((name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state)),
    );
    return [...new Set(states)];
  });
  expect(permissions).toEqual(['denied']);
});
