import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Result } from '../../shared/ipc/result.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { failureText } from '../i18n/say.ts';

/** A form over the map. A refusal is told inside it and nothing that was typed is lost; success closes it. */
export const EditDialog = ({
  title,
  submitLabel,
  isDangerous = false,
  size = 'md',
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly submitLabel: string;
  readonly isDangerous?: boolean;
  readonly size?: string;
  readonly onSubmit: () => Result<unknown> | Promise<Result<unknown>>;
  readonly children: ReactNode;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const isSubmitting = useRef(false);
  const close = (): void => openDialog(editor, null);
  const submit = async (): Promise<void> => {
    // A second Enter while the first waits for the disk would do the edit twice.
    if (isSubmitting.current) return;
    isSubmitting.current = true;
    try {
      const result = await onSubmit();
      if (result.ok) close();
      else setFailure(result.error);
    } finally {
      isSubmitting.current = false;
    }
  };
  const text = failure && failureText(failure);
  return (
    <Modal
      opened
      onClose={close}
      closeOnClickOutside={false}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {children}
          {text && !isToldInField(failure) && (
            <Alert color="red" variant="light" role="alert" title={text.sentence}>
              {text.next}
            </Alert>
          )}
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={close}>
              {t('dialog.cancel')}
            </Button>
            <Button type="submit" {...(isDangerous ? { color: 'red' } : {})}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};

/** A date that was typed and is none has its sentence under its own field already. */
const isToldInField = (failure: Failure): boolean => failure.code === 'dateInvalid' && failure.params.text !== '';
