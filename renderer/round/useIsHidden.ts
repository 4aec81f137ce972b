import type { Id } from '../../shared/model/ids.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** What others read of her is held back until the holder of the pen has read her. */
export const useIsHidden = (personId: Id | null): boolean =>
  useEditorState(({ round }) => personId !== null && round?.personIds.includes(personId) === true);
