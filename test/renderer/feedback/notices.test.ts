import { notifications, notificationsStore } from '@mantine/notifications';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mostNotices, showDone } from '../../../renderer/feedback/notices.tsx';

// The limit the window sets; beyond it the library queues.
beforeEach(() => notificationsStore.setState({ ...notificationsStore.getState(), limit: mostNotices }));
afterEach(() => notifications.clean());

test('the newest notice is always shown: the oldest makes room instead of the newest waiting', () => {
  for (const sentence of ['1', '2', '3', '4', '5', '6']) showDone(sentence);
  const { notifications: shown, queue } = notificationsStore.getState();
  expect(shown.map(({ message }) => message)).toEqual(['3', '4', '5', '6']);
  expect(queue).toEqual([]);
});
