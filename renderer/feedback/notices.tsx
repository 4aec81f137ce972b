import { Button } from '@mantine/core';
import { type NotificationData, notifications, notificationsStore } from '@mantine/notifications';
import type { Failure } from '../../shared/ipc/result.ts';
import { failureText, translate } from '../i18n/say.ts';

/** More than these nobody reads, and they would cover the map. */
export const mostNotices = 4;

/** Tells a refusal where the user looks, and stays long enough to be read. */
export const showFailure = (failure: Failure): void => {
  const { sentence, next } = failureText(failure);
  tell({
    color: 'red',
    title: sentence,
    message: next,
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: closeButton(),
  });
};

export const showDone = (sentence: string): void => {
  tell({ message: sentence, autoClose: 4_000, withBorder: true, closeButtonProps: closeButton() });
};

/** For a step whose client is gone from the window, so that the undo button cannot reach it. */
export const showUndoable = (sentence: string, undo: () => void): void => {
  const id = tell({
    title: sentence,
    message: (
      <Button
        size="xs"
        variant="light"
        mt={4}
        onClick={() => {
          notifications.hide(id);
          undo();
        }}
      >
        {translate('command.undo')}
      </Button>
    ),
    autoClose: 15_000,
    withBorder: true,
    closeButtonProps: closeButton(),
  });
};

/**
 * The newest notice answers what was just done, so the oldest makes room for it: in a queue it would come late, and never
 * while the pointer rests on a notice and holds them all.
 */
const tell = (notice: NotificationData): string => {
  const told = notificationsStore.getState().notifications;
  for (const { id } of told.slice(0, Math.max(0, told.length - mostNotices + 1))) if (id) notifications.hide(id);
  return notifications.show(notice);
};

/** A cross alone says nothing to a screen reader. */
const closeButton = () => ({ 'aria-label': translate('dialog.close') });
