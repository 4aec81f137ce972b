import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandKeys } from '../commands/CommandKeys.tsx';
import { CommandPalette } from '../commands/CommandPalette.tsx';
import { NativeMenu } from '../commands/NativeMenu.tsx';
import { runCommand } from '../commands/runCommand.ts';
import { DialogHost } from '../dialogs/DialogHost.tsx';
import { refreshDossier } from '../dossier/lock.ts';
import { allSaved, closeClient } from '../editor/actions.ts';
import { EditorContext, useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { ClientScreen } from './ClientScreen.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { openOnlyClient } from './openOnlyClient.ts';
import { theme } from './theme.ts';
import { WelcomeScreen } from './WelcomeScreen.tsx';
import { WorkspaceFailedScreen } from './WorkspaceFailedScreen.tsx';

export const App = ({ editor }: { readonly editor: Editor }) => (
  <ErrorBoundary>
    <EditorContext value={editor}>
      <Furniture />
    </EditorContext>
  </ErrorBoundary>
);

const Furniture = () => {
  const colorScheme = useEditorState((state) => state.preferences.theme);
  const language = useEditorState((state) => state.preferences.language);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="light"
      {...(colorScheme === 'system' ? {} : { forceColorScheme: colorScheme })}
    >
      <DatesProvider settings={{ locale: language, firstDayOfWeek: 1 }}>
        <Notifications position="bottom-right" limit={4} />
        <Listeners />
        <CommandKeys />
        <CommandPalette />
        <NativeMenu />
        <Screen />
        <DialogHost />
      </DatesProvider>
    </MantineProvider>
  );
};

const Screen = () => {
  useTranslation();
  const hasWorkspace = useEditorState((state) => state.workspace !== null);
  const hasClient = useEditorState((state) => state.record !== null);
  if (!hasWorkspace) return <WorkspaceFailedScreen />;
  return hasClient ? <ClientScreen /> : <WelcomeScreen />;
};

/** What the main process tells unasked. */
const Listeners = () => {
  const editor = useEditor();
  useEffect(() => {
    const stopListening = [
      editor.bridge.on('command', (id) => runCommand(editor, id)),
      editor.bridge.on('workspace', ({ workspace, failure }) => {
        closeClient(editor);
        editor.store.setState({ workspace, failure });
        void openOnlyClient(editor);
      }),
      editor.bridge.on('dossier', (dossier) => editor.store.setState({ dossier })),
      editor.bridge.on('quitAsked', () => {
        void allSaved(editor).then(() => editor.bridge.quitReady(undefined));
      }),
    ];
    void openOnlyClient(editor);
    if (editor.store.getState().workspace) void refreshDossier(editor);
    return () => {
      for (const stop of stopListening) stop();
    };
  }, [editor]);
  return null;
};
