import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {} }));
const { fileForRequest } = await import('../../../electron/security/appProtocol.ts');

const root = '/opt/counterpart/renderer';
const ask = (address: string, method = 'GET'): string | null => fileForRequest(root, method, address);

describe('the app protocol', () => {
  test('serves the page for the bare origin and files below the root', () => {
    expect(ask('app://counterpart/')).toBe(`${root}/index.html`);
    expect(ask('app://counterpart/assets/index.js')).toBe(`${root}/assets/index.js`);
    expect(ask('app://counterpart/a%20b.svg')).toBe(`${root}/a b.svg`);
  });

  test.each([
    ['an encoded way up', 'app://counterpart/..%2f..%2fetc/passwd'],
    ['a doubly dotted way up in the middle', 'app://counterpart/assets/..%2F..%2F..%2Fsecret'],
    ['a sibling folder with the same beginning', 'app://counterpart/..%2frenderer-evil/x.js'],
    ['another host', 'app://elsewhere/index.html'],
    ['another scheme', 'https://counterpart/index.html'],
    ['a backslash', 'app://counterpart/..%5c..%5csecret'],
    ['a NUL', 'app://counterpart/index.html%00.js'],
    ['a malformed escape', 'app://counterpart/%E0%A4%A'],
    ['no address at all', 'not an address'],
  ])('refuses %s', (_, address) => {
    expect(ask(address)).toBeNull();
  });

  test('refuses everything but GET', () => {
    expect(ask('app://counterpart/index.html', 'POST')).toBeNull();
  });
});
