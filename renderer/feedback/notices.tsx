import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Failure } from '../../shared/ipc/result.ts';
import { failureText, translate } from '../i18n/say.ts';

/** Tells a refusal where the user looks, and stays long enough to be read. */
export const showFailure = (failure: Failure): void => {
  const { sentence, next } = failureText(failure);
  notifications.show({
    color: 'red',
    title: sentence,
    message: next,
    autoClose: 12_000,
    withBorder: true,
    closeButtonProps: closeButton(),
  });
};

export const showDone = (sentence: string): void => {
  notifications.show({ message: sentence, autoClose: 4_000, withBorder: true, closeButtonProps: closeButton() });
};

/** For a step whose client is gone from the window, so that the undo button cannot reach it. */
export const showUndoable = (sentence: string, undo: () => void): void => {
  const id = notifications.show({
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

/** A cross alone says nothing to a screen reader. */
const closeButton = () => ({ 'aria-label': translate('dialog.close') });
