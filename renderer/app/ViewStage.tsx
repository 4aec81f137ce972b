import { useEditorState } from '../editor/EditorContext.tsx';
import { views } from './views.ts';

/** The view the user chose. */
export const ViewStage = () => {
  const shown = useEditorState((state) => state.view);
  const view = views.find(({ id }) => id === shown);
  return view ? <view.Component /> : null;
};
