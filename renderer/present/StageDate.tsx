import type { KeptView } from '../../shared/model/records.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords } from '../i18n/say.ts';
import { viewWhen } from '../slides/viewWhen.ts';
import classes from './present.module.css';

/** The day on the stage: it runs with a replay. */
export const StageDate = ({ view }: { readonly view: KeptView }) => {
  const date = useEditorState((state) => state.date);
  const isCompared = useEditorState((state) => state.view === 'compare');
  return (
    <p className={classes.date} data-testid="stage-date">
      {isCompared ? viewWhen(view) : dateInWords(date)}
    </p>
  );
};
