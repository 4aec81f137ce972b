import './table.css';
import './cellContents.css';
import './options.css';
import './matrix/matrix.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../editor/EditorContext.tsx';
import { CounterpartTable } from './CounterpartTable.tsx';
import { MatrixTable } from './matrix/MatrixTable.tsx';
import { tableStoreOf } from './tableStore.ts';
import { useTable } from './useTable.ts';

const groupings = [
  { id: 'role', word: 'table.byRole', keys: 'table.keys' },
  { id: 'people', word: 'table.byPeople', keys: 'table.matrixKeys' },
] as const;

/** The client at the playhead's date as a table, in one of two groupings. Fills its parent. */
export const TableView = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const grouping = useTable((state) => state.grouping);
  const said = useTable((state) => state.said);
  useEffect(() => () => tableStoreOf(editor).setState({ typing: null, said: '' }), [editor]);
  return (
    <div className="table-view" data-testid="table">
      <div className="table-head">
        <fieldset className="table-groupings">
          <legend>{t('table.grouping')}</legend>
          {groupings.map(({ id, word }) => (
            <button
              key={id}
              type="button"
              aria-pressed={grouping === id}
              onClick={() => tableStoreOf(editor).setState({ grouping: id, typing: null })}
            >
              {t(word)}
            </button>
          ))}
        </fieldset>
        {groupings.map(({ id, keys }) => id === grouping && <p key={id}>{t(keys)}</p>)}
      </div>
      <div className="table-scroll">{grouping === 'role' ? <CounterpartTable /> : <MatrixTable />}</div>
      <div className="table-said" aria-live="polite">
        {said}
      </div>
    </div>
  );
};
