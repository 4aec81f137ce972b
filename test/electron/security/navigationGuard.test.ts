import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { guardNavigation } = await import('../../../electron/security/navigationGuard.ts');

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  setWindowOpenHandler = (handler: FakeContents['openHandler']): void => {
    this.openHandler = handler;
  };
}

describe('a page that wants to go elsewhere', () => {
  let contents: FakeContents;

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = new EventEmitter();
    guardNavigation(app as unknown as App);
    contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
  });

  const isRefused = (name: string, details: object): boolean => {
    let refused = false;
    contents.emit(name, {
      ...details,
      preventDefault: () => {
        refused = true;
      },
    });
    return refused;
  };

  test('may load itself afresh', () => {
    expect(isRefused('will-frame-navigate', { url: 'app://counterpart/', isMainFrame: true })).toBe(false);
  });

  test.each([
    'https://example.com/',
    'https://example.com/app://counterpart/',
    'app://counterpart.example.com/',
    'app://counterpart/assets/index.js',
    'file:///etc/passwd',
    'data:text/html,app://counterpart/',
  ])('is refused %s', (url) => {
    expect(isRefused('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isRefused('will-redirect', { url })).toBe(true);
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
  });

  test('may not show our page in a frame, nor a webview', () => {
    expect(isRefused('will-frame-navigate', { url: 'app://counterpart/', isMainFrame: false })).toBe(true);
    expect(isRefused('will-attach-webview', {})).toBe(true);
  });
});
