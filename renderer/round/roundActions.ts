import { readInRound, unreadInRound, withGiven } from '../../shared/insight/readingRound.ts';
import type { Id } from '../../shared/model/ids.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { added } from '../../shared/record/diff.ts';
import { openDialog, select } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import type { Editor } from '../editor/editorStore.ts';
import { shownOf, wholeRecord } from '../editor/shownRecord.ts';
import { showDone } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';

/** Begins a round today, or hands the pen of the running one to another of ours. All is hidden from her at once. */
export const givePen = (editor: Editor, penId: Id): void =>
  editor.store.setState((state) => {
    const record = wholeRecord(state);
    if (!record) return state;
    const day = state.round?.round.day ?? state.today;
    const given = state.round?.round.given ?? [];
    // Whoever takes the pen begins with the first of theirs, not after the last one another read.
    return { ...shownOf(record, { penId, day, given }), date: day, isPlaying: false, selection: null };
  });

/** Lays everything open, and tells where the team agrees on those who were read; a round without a reading showed nothing. */
export const endRound = (editor: Editor): void => {
  const state = editor.store.getState();
  const record = wholeRecord(state);
  if (!record || !state.round) return;
  const personIds = readInRound(record, state.round.round);
  editor.store.setState(shownOf(record, null));
  if (personIds.length === 0) showDone(translate('round.nothingRead'));
  else openDialog(editor, { kind: 'roundSummary', personIds });
};

/** A reading that says the same as this morning's is no step, and yet it was given. */
export const confirmReading = (editor: Editor, personId: Id): void =>
  editor.store.setState((state) => {
    const record = wholeRecord(state);
    if (!record || !state.round) return state;
    const said = rowsOf(record, 'reading').filter((reading) => reading.personId === personId);
    const round = withGiven(
      state.round.round,
      said.map((reading) => added('reading', reading)),
    );
    return shownOf(record, round);
  });

/** Selects the next person the holder of the pen has not read, after the selected one, and asks. */
export const readNext = (editor: Editor): void => {
  const state = editor.store.getState();
  const record = wholeRecord(state);
  if (!record || !state.round) return;
  editor.store.setState({ date: state.round.round.day, isPlaying: false });
  const seats = pickClientState(editor.store.getState())?.seats ?? [];
  const unread = new Set(unreadInRound(record, state.round.round).map(({ id }) => id));
  const from = seats.findIndex(({ seat }) => state.selection?.kind === 'seat' && state.selection.id === seat.id);
  const next = [...seats.slice(from + 1), ...seats.slice(0, from + 1)].find(
    ({ person }) => person !== null && unread.has(person.id),
  );
  if (!next) return;
  select(editor, { kind: 'seat', id: next.seat.id });
  openDialog(editor, { kind: 'addReading', seatId: next.seat.id });
};
