import type { Id } from '../../../shared/model/ids.ts';
import { pickApart } from '../../editor/derived.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';

/** The team disagrees about whoever holds the seat. */
export const useIsApart = (seatId: Id): boolean => useEditorState((state) => pickApart(state).has(seatId));
