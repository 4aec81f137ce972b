import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlainDate, plainDate } from '../../shared/model/plainDate.ts';
import { CommandKeys } from '../commands/CommandKeys.tsx';
import { CommandPalette } from '../commands/CommandPalette.tsx';
import { NativeMenu } from '../commands/NativeMenu.tsx';
import { runCommand } from '../commands/runCommand.ts';
import { showWorkspace } from '../commands/workspaceCommands.ts';
import { DialogHost } from '../dialogs/DialogHost.tsx';
import { refreshDossier } from '../dossier/lock.ts';
import { CalmWhileMoving, EditorContext, useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { leaveField } from '../elements/leaveField.ts';
import noticesPlace from '../feedback/notices.module.css';
import { mostNotices } from '../feedback/notices.tsx';
import { Presentation } from '../present/Presentation.tsx';
import screenPlace from './ClientScreen.module.css';
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
        <Notifications position="bottom-right" limit={mostNotices} classNames={{ root: noticesPlace.notices }} />
        <Listeners />
        <CommandKeys />
        <CommandPalette />
        <CalmWhileMoving>
          <NativeMenu />
        </CalmWhileMoving>
        <Screen />
        <DialogHost />
        <Presentation />
      </DatesProvider>
    </MantineProvider>
  );
};

const Screen = () => {
  useTranslation();
  const hasWorkspace = useEditorState((state) => state.workspace !== null);
  const hasClient = useEditorState((state) => state.record !== null);
  const isPresenting = useEditorState((state) => state.presenting !== null);
  if (!hasWorkspace) return <WorkspaceFailedScreen />;
  return hasClient ? (
    // What lies under a presentation waits, as it was left.
    <div className={screenPlace.client} inert={isPresenting}>
      <ClientScreen />
    </div>
  ) : (
    <WelcomeScreen />
  );
};

/** What the main process tells unasked. */
const Listeners = () => {
  const editor = useEditor();
  useEffect(() => {
    const stopListening = [
      editor.bridge.on('today', (day) => keepUpWithToday(editor, plainDate(day))),
      editor.bridge.on('command', (id) => runCommand(editor, id)),
      editor.bridge.on('workspace', (opened) => void showWorkspace(editor, opened)),
      editor.bridge.on('dossier', (dossier) => editor.store.setState({ dossier })),
      editor.bridge.on('settleAsked', () => {
        leaveField();
        void allSaved(editor).then((isAllSaved) => editor.bridge.settled({ isAllSaved }));
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

/** A playhead that stood on today moves along; one that stands elsewhere stays. */
const keepUpWithToday = (editor: Editor, today: PlainDate): void =>
  editor.store.setState((state) => ({ today, date: state.date === state.today ? today : state.date }));
