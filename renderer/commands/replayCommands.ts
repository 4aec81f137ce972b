import {
  IconArrowBarToRight,
  IconArrowsHorizontal,
  IconEye,
  IconEyeCheck,
  IconFold,
  IconPlayerTrackNextFilled,
  IconRepeat,
  IconRepeatOff,
  IconRewindBackward5,
  IconRewindForward5,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { pickClientState } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import type { Followed } from '../editor/selection.ts';
import { lanesOf, toggleAllLanes } from '../timeline/laneFolds.ts';
import {
  endLoop,
  loopFromHere,
  loopUntilHere,
  shiftSpeed,
  toggleFollow,
  toggleQuiet,
} from '../timeline/playerActions.ts';
import { showAllYears, zoomStep, zoomYears } from '../timeline/zoomActions.ts';
import type { Command } from './command.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;

/** The selected seat or colleague. */
const selectedCard = ({ selection }: EditorState): Followed | null =>
  selection?.kind === 'seat' || selection?.kind === 'colleague' ? { kind: selection.kind, id: selection.id } : null;

/** Who holds the selected seat at the date, if we know. */
const selectedPerson = (state: EditorState): Followed | null => {
  if (state.selection?.kind !== 'seat') return null;
  const { id } = state.selection;
  const person = pickClientState(state)?.seats.find(({ seat }) => seat.id === id)?.person;
  return person ? { kind: 'person', id: person.id } : null;
};

/** How the replay runs: its speed, what it skips, which stretch it repeats, whom it follows. */
export const replayCommands: readonly Command[] = [
  {
    id: 'replayFaster',
    group: 'timeline',
    icon: IconRewindForward5,
    shortcut: '.',
    isEnabled: hasClient,
    run: (editor) => shiftSpeed(editor, 1),
  },
  {
    id: 'replaySlower',
    group: 'timeline',
    icon: IconRewindBackward5,
    shortcut: ',',
    isEnabled: hasClient,
    run: (editor) => shiftSpeed(editor, -1),
  },
  {
    id: 'skipQuiet',
    group: 'timeline',
    icon: IconPlayerTrackNextFilled,
    shortcut: null,
    isEnabled: hasClient,
    run: toggleQuiet,
  },
  { id: 'loopFrom', group: 'timeline', icon: IconRepeat, shortcut: '[', isEnabled: hasClient, run: loopFromHere },
  {
    id: 'loopUntil',
    group: 'timeline',
    icon: IconArrowBarToRight,
    shortcut: ']',
    isEnabled: hasClient,
    run: loopUntilHere,
  },
  {
    id: 'endLoop',
    group: 'timeline',
    icon: IconRepeatOff,
    shortcut: null,
    isEnabled: (state) => state.loop !== null,
    run: endLoop,
  },
  {
    id: 'zoomIn',
    group: 'timeline',
    icon: IconZoomIn,
    shortcut: 'shift+[plus]',
    isEnabled: hasClient,
    run: (editor) => zoomYears(editor, 1 / zoomStep),
  },
  {
    id: 'zoomOut',
    group: 'timeline',
    icon: IconZoomOut,
    // what Shift makes of the minus key
    shortcut: 'shift+_',
    isEnabled: (state) => state.shownYears !== null,
    run: (editor) => zoomYears(editor, zoomStep),
  },
  {
    id: 'allYears',
    group: 'timeline',
    icon: IconArrowsHorizontal,
    shortcut: 'shift+Y',
    isEnabled: (state) => state.shownYears !== null,
    run: showAllYears,
  },
  {
    id: 'foldLanes',
    group: 'timeline',
    icon: IconFold,
    shortcut: 'shift+L',
    isEnabled: (state) => lanesOf(state).length > 1,
    run: toggleAllLanes,
  },
  {
    id: 'followSeat',
    group: 'timeline',
    icon: IconEye,
    shortcut: 'F',
    isEnabled: (state) => selectedCard(state) !== null || state.follow !== null,
    run: (editor) => {
      const state = editor.store.getState();
      const followed = selectedCard(state) ?? state.follow;
      if (followed) toggleFollow(editor, followed);
    },
  },
  {
    id: 'followPerson',
    group: 'timeline',
    icon: IconEyeCheck,
    shortcut: 'shift+F',
    isEnabled: (state) => selectedPerson(state) !== null,
    run: (editor) => {
      const followed = selectedPerson(editor.store.getState());
      if (followed) toggleFollow(editor, followed);
    },
  },
];
