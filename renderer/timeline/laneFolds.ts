import type { Lane } from '../../shared/model/vocabulary.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import { laneGroups } from './laneGroups.ts';
import { laneFoldKey } from './laneRows.ts';
import { timelineModel } from './timelineModel.ts';

/** Folds a lane of the open client, or opens it; remembered for as long as the window is open. */
export const foldLane = (editor: Editor, lane: Lane, isFolded: boolean): void => foldLanes(editor, [lane], isFolded);

/** Folds every lane; opens them when all are folded. */
export const toggleAllLanes = (editor: Editor): void => {
  const lanes = lanesOf(editor.store.getState());
  const state = editor.store.getState();
  foldLanes(editor, lanes, !lanes.every((lane) => foldOf(state, lane) === true));
};

/** Whether the user folded the lane; undefined for one that was left to see for itself. */
export const foldOf = ({ record, laneFolds }: EditorState, lane: Lane): boolean | undefined =>
  record ? laneFolds[laneFoldKey(clientOf(record).id, lane)] : undefined;

export const lanesOf = ({ record, today }: EditorState): readonly Lane[] =>
  record ? laneGroups(timelineModel(record, today).bars).map(({ lane }) => lane) : [];

const foldLanes = (editor: Editor, lanes: readonly Lane[], isFolded: boolean): void =>
  editor.store.setState(({ record, laneFolds }) => {
    if (!record) return {};
    const { id } = clientOf(record);
    return {
      laneFolds: { ...laneFolds, ...Object.fromEntries(lanes.map((lane) => [laneFoldKey(id, lane), isFolded])) },
    };
  });
