import { describe, expect, test } from 'vitest';
import { isTrustedFrame } from '../../../electron/security/trustedSender.ts';

const origin = 'app://counterpart';

describe('the sender of a request', () => {
  test('is trusted as the main frame of our page', () => {
    expect(isTrustedFrame({ url: 'app://counterpart/', parent: null }, origin)).toBe(true);
  });

  test('is refused as a sub-frame, even of our own page', () => {
    expect(isTrustedFrame({ url: 'app://counterpart/', parent: {} }, origin)).toBe(false);
  });

  test.each([
    'https://example.org/?app://counterpart/',
    'app://counterpart.evil/',
    'app://evil/counterpart',
    'file:///app://counterpart/',
    'about:blank',
    '',
  ])('is refused from %j, which merely resembles ours', (url) => {
    expect(isTrustedFrame({ url, parent: null }, origin)).toBe(false);
  });

  test('is refused when its frame is gone', () => {
    expect(isTrustedFrame(null, origin)).toBe(false);
  });
});
