import type { Pulled } from '../../shared/insight/supposedPull.ts';
import { whatIf } from '../../shared/insight/whatIf.ts';
import { allReal } from '../editor/allReal.ts';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import { showFailure } from '../feedback/notices.tsx';

/** What the selection would pull; null for what nobody can be. */
export const pulledOf = ({ selection }: Pick<EditorState, 'selection'>): Pulled | null =>
  selection?.kind === 'seat' || selection?.kind === 'colleague' || selection?.kind === 'pairing'
    ? { kind: selection.kind, id: selection.id }
    : null;

/** Pulls somebody, or one more, on a ghost of the date. Nothing is changed; who cannot leave is told in a sentence. */
export const pull = (editor: Editor, pulled: Pulled, how: 'alone' | 'too' = 'too'): void => {
  const { record, round, date, supposed, selection, selectedBefore } = editor.store.getState();
  if (!record || round) return;
  const before = how === 'too' ? (supposed ?? []) : [];
  if (before.some(({ kind, id }) => kind === pulled.kind && id === pulled.id)) return;
  const asked = whatIf(record, date, [...before, pulled]);
  if (!asked.ok) {
    showFailure(asked.error);
    return;
  }
  editor.store.setState({
    supposed: [...before, pulled],
    isPlaying: false,
    selection: null,
    selectedBefore: supposed ? selectedBefore : (selection ?? selectedBefore),
    spotlight: null,
    view: 'map',
  });
};

/** Lets go of one of those pulled; of the last one, and all is real again. */
export const letGo = (editor: Editor, pulled: Pulled): void => {
  const left = (editor.store.getState().supposed ?? []).filter(
    ({ kind, id }) => kind !== pulled.kind || id !== pulled.id,
  );
  if (left.length === 0) endWhatIf(editor);
  else editor.store.setState({ supposed: left, spotlight: null });
};

export const endWhatIf = (editor: Editor): void =>
  editor.store.setState((state) => ({ ...allReal(state), spotlight: null }));

export const showRanking = (editor: Editor): void =>
  editor.store.setState({ isRanking: true, supposed: null, isPlaying: false });
