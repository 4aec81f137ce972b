import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ArgumentList } from '../arguments/ArgumentList.tsx';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';

/** The client's arguments, for when no gatekeeper is selected. Each change is a step of its own, as in the inspector. */
export const ArgumentsDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const close = (): void => openDialog(editor, null);
  return (
    <Modal
      opened
      onClose={close}
      title={t('dialog.arguments.title')}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('dialog.arguments.explain')}
      </Text>
      <ArgumentList />
      <Group justify="flex-end" mt="md">
        <Button onClick={close} data-autofocus>
          {t('dialog.arguments.done')}
        </Button>
      </Group>
    </Modal>
  );
};
