import type { KeptView } from '../../shared/model/records.ts';
import { compareStore } from '../compare/compareFrom.ts';
import { allReal } from '../editor/allReal.ts';
import type { Editor } from '../editor/editorStore.ts';
import { showDone } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import { lanesOf } from '../timeline/laneFolds.ts';
import { laneFoldKey } from '../timeline/laneRows.ts';
import { lostIn, shownBy } from './shownBy.ts';

/** Brings the window to what a kept view shows, to be worked on from there; a replay becomes its loop. */
export const showHere = (editor: Editor, view: KeptView): void => {
  const state = editor.store.getState();
  const { record } = state;
  if (!record) return;
  const folded = view.foldedLanes.split(' ');
  const folds = lanesOf(state).map((lane) => [laneFoldKey(record.clientId, lane), folded.includes(lane)] as const);
  if (view.kind === 'compare' && view.since !== null) compareStore.setState({ from: { date: view.since } });
  editor.store.setState({
    ...allReal(state),
    ...shownBy(view, record),
    isPlaying: false,
    dialog: null,
    loop: view.kind === 'replay' && view.since !== null ? { from: view.since, to: view.date } : state.loop,
    laneFolds: view.foldedLanes === '' ? state.laneFolds : { ...state.laneFolds, ...Object.fromEntries(folds) },
  });
  const lost = lostIn(view, record);
  if (lost) showDone(translate(`slides.lost.${lost}`));
};
