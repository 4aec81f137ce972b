import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const question = vi.hoisted(() => ({ answer: 0, asked: 0 }));
vi.mock('electron', () => ({
  app: {},
  dialog: {
    showMessageBox: async () => {
      question.asked += 1;
      return { response: question.answer };
    },
  },
}));
const { createSaveHandshake } = await import('../../electron/lifecycle.ts');

/** As much of a window as closing one needs. */
class FakeWindow extends EventEmitter {
  closed = false;
  readonly told: string[] = [];
  readonly webContents = {
    isCrashed: () => false,
    isDestroyed: () => this.closed,
    isLoadingMainFrame: () => false,
    send: (event: string) => void this.told.push(event),
  };
  isDestroyed = () => this.closed;
  close = (): void => {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    if (!isPrevented) this.closed = true;
  };
}

describe('a window that is closed', () => {
  let window: FakeWindow;
  let handshake: ReturnType<typeof createSaveHandshake>;

  beforeEach(() => {
    vi.useFakeTimers();
    question.asked = 0;
    window = new FakeWindow();
    handshake = createSaveHandshake(window as unknown as BrowserWindow, () => (key) => key);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const answered = async (isAllSaved: boolean): Promise<void> => {
    handshake.answer(isAllSaved);
    await vi.advanceTimersByTimeAsync(0);
  };

  test('goes when its last steps are on disk', async () => {
    window.close();
    expect({ closed: window.closed, told: window.told }).toEqual({ closed: false, told: ['settleAsked'] });
    await answered(true);
    expect(window.closed).toBe(true);
  });

  test('stays when a step was refused, and goes when it is closed again', async () => {
    window.close();
    await answered(false);
    expect(window.closed).toBe(false);
    window.close();
    await answered(true);
    expect(window.closed).toBe(true);
  });

  test.each([
    { words: 'waits', answer: 0, closed: false },
    { words: 'does not wait', answer: 1, closed: true },
  ])('asks when it gets no answer in time, and the user $words', async ({ answer, closed }) => {
    question.answer = answer;
    window.close();
    window.close();
    await vi.advanceTimersByTimeAsync(3_000);
    expect({ asked: question.asked, closed: window.closed }).toEqual({ asked: 1, closed });
  });
});
