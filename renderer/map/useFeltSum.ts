import { feltBySum, supposedFeltSum } from '../../shared/insight/sums/disturbanceSum.ts';
import { type Sum, sumOf } from '../../shared/insight/sums/sum.ts';
import type { Id } from '../../shared/model/ids.ts';
import { pickWhatIf } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** What a seat or a colleague feels at the playhead, taken apart when asked; while a loss is supposed, what that would do. */
export const useFeltSum = (nodeId: Id): (() => Sum) => {
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const supposed = useEditorState(pickWhatIf);
  return () => {
    if (supposed) return supposedFeltSum(supposed, nodeId);
    return record ? feltBySum(record, date, nodeId) : sumOf('share', []);
  };
};
