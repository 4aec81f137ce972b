import { spotlight } from '@mantine/spotlight';
import {
  IconCalendarEvent,
  IconHelp,
  IconLanguage,
  IconMoon,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
  IconSearch,
  IconSettings,
  IconX,
} from '@tabler/icons-react';
import type { Language } from '../../shared/ipc/contract.ts';
import { openDialog, select, setDate } from '../editor/actions.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { changePreferences } from '../editor/preferences.ts';
import { stepToNextChange, stepToPreviousChange, togglePlay } from '../timeline/playerActions.ts';
import { endWhatIf } from '../whatIf/whatIfActions.ts';
import type { Command } from './command.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;
const always = (): boolean => true;
const otherLanguage: Readonly<Record<Language, Language>> = { en: 'nl', nl: 'en' };

export const viewCommands: readonly Command[] = [
  {
    id: 'palette',
    group: 'program',
    icon: IconSearch,
    shortcut: 'mod+K',
    isEnabled: always,
    run: () => spotlight.open(),
  },
  {
    id: 'play',
    group: 'timeline',
    icon: IconPlayerPlay,
    shortcut: 'mod+space',
    isEnabled: hasClient,
    run: togglePlay,
  },
  {
    id: 'nextChange',
    group: 'timeline',
    icon: IconPlayerTrackNext,
    shortcut: 'alt+ArrowRight',
    isEnabled: hasClient,
    run: stepToNextChange,
  },
  {
    id: 'previousChange',
    group: 'timeline',
    icon: IconPlayerTrackPrev,
    shortcut: 'alt+ArrowLeft',
    isEnabled: hasClient,
    run: stepToPreviousChange,
  },
  {
    id: 'today',
    group: 'timeline',
    icon: IconCalendarEvent,
    shortcut: 'mod+T',
    isEnabled: hasClient,
    run: (editor) => setDate(editor, editor.store.getState().today),
  },
  {
    id: 'clearSelection',
    group: 'view',
    icon: IconX,
    shortcut: 'Escape',
    isEnabled: (state) =>
      state.supposed !== null ||
      state.isRanking ||
      state.selection !== null ||
      state.spotlight !== null ||
      state.follow !== null,
    // What is only supposed ends first: behind it stands what was selected.
    run: (editor) => {
      const { supposed, isRanking, selection, spotlight } = editor.store.getState();
      if (selection === null && (supposed !== null || isRanking)) endWhatIf(editor);
      else if (selection || spotlight) select(editor, null);
      else editor.store.setState({ follow: null });
    },
  },
  {
    id: 'switchLanguage',
    group: 'program',
    icon: IconLanguage,
    shortcut: null,
    isEnabled: always,
    run: (editor) =>
      void changePreferences(editor, { language: otherLanguage[editor.store.getState().preferences.language] }),
  },
  {
    id: 'switchTheme',
    group: 'program',
    icon: IconMoon,
    shortcut: null,
    isEnabled: always,
    run: (editor) =>
      void changePreferences(editor, {
        theme: editor.store.getState().preferences.theme === 'dark' ? 'light' : 'dark',
      }),
  },
  {
    id: 'settings',
    group: 'program',
    icon: IconSettings,
    shortcut: 'mod+,',
    isEnabled: always,
    run: (editor) => openDialog(editor, { kind: 'settings' }),
  },
  {
    id: 'shortcuts',
    group: 'program',
    icon: IconHelp,
    shortcut: 'F1',
    isEnabled: always,
    run: (editor) => openDialog(editor, { kind: 'shortcuts' }),
  },
];
