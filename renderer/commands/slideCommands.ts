import { IconBookmarkPlus, IconPlayerRecord, IconPresentation, IconSlideshow } from '@tabler/icons-react';
import { keptViewsOf } from '../../shared/time/keptViews.ts';
import { openDialog } from '../editor/actions.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { startPresenting } from '../present/startPresenting.ts';
import { keptKindOf } from '../slides/capture.ts';
import type { Command } from './command.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;

const hasSlides = ({ record }: EditorState): boolean => record !== null && keptViewsOf(record).length > 0;

/** Views that are kept, and presented one after the other. */
export const slideCommands: readonly Command[] = [
  {
    id: 'keepView',
    group: 'slides',
    icon: IconBookmarkPlus,
    shortcut: 'mod+D',
    isEnabled: (state) => keptKindOf(state) !== null && state.supposed === null,
    run: (editor) => openDialog(editor, { kind: 'keepView', as: 'view' }),
  },
  {
    id: 'keepReplay',
    group: 'slides',
    icon: IconPlayerRecord,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'keepView', as: 'replay' }),
  },
  {
    id: 'slides',
    group: 'slides',
    icon: IconSlideshow,
    shortcut: 'mod+shift+D',
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'slides' }),
  },
  {
    id: 'present',
    group: 'slides',
    icon: IconPresentation,
    shortcut: 'F5',
    isEnabled: hasClient,
    // Without slides the empty list tells how one is kept.
    run: (editor) => {
      if (hasSlides(editor.store.getState())) startPresenting(editor, null);
      else openDialog(editor, { kind: 'slides' });
    },
  },
];
