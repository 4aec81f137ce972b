import { describe, expect, test } from 'vitest';
import { isChromiumLog } from '../../build/chromiumLog.ts';

describe('What Chromium says for itself', () => {
  test.each([
    '[481:1121/203244.114200:ERROR:bus.cc(407)] Failed to connect to the bus: no such file',
    '[5346:1121/203723.387337:WARNING:ozone_platform_x11.cc(245)] Missing X server',
  ])('is known by its prefix: %s', (line) => {
    expect(isChromiumLog(line)).toBe(true);
  });

  test.each([
    'The storage process ended: exit code 1',
    '[1121/202228.650769:FATAL:electron_main_delegate.cc(287)] Running as root without --no-sandbox is not supported.',
    'DevTools listening on ws://127.0.0.1:9222/devtools/browser/1',
    '[warning] not one of its lines',
  ])('is not mistaken for what the app or a crash says: %s', (line) => {
    expect(isChromiumLog(line)).toBe(false);
  });
});
