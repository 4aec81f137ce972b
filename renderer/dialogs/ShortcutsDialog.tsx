import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { commandGroups } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';

const gestures = ['arrows', 'enter', 'rename', 'moveDay', 'drag', 'pull', 'scrub'] as const;

export const ShortcutsDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t('command.shortcuts')} size="lg">
      <Table verticalSpacing={5}>
        <Table.Tbody>
          {commandGroups.flatMap((group) =>
            commands.flatMap((command) =>
              command.group !== group || command.shortcut === null
                ? []
                : [
                    <Table.Tr key={command.id}>
                      <Table.Td>{t(`command.${command.id}`)}</Table.Td>
                      <Table.Td align="right">
                        <Kbd>{shortcutWords(command.shortcut, platform)}</Kbd>
                      </Table.Td>
                    </Table.Tr>,
                  ],
            ),
          )}
          {gestures.map((gesture) => (
            <Table.Tr key={gesture}>
              <Table.Td>{t(`dialog.shortcuts.${gesture}`)}</Table.Td>
              <Table.Td align="right">
                <Kbd>{t(`dialog.shortcuts.${gesture}Keys`)}</Kbd>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
};
