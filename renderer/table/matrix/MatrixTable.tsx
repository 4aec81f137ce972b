import { Button } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../../commands/runCommand.ts';
import { openDialog, select } from '../../editor/actions.ts';
import { pickClientState, pickLayout } from '../../editor/derived.ts';
import { useEditor, useEditorState } from '../../editor/EditorContext.tsx';
import { tableKeyOf } from '../tableKey.ts';
import { type MatrixPlace, tableStoreOf } from '../tableStore.ts';
import { useTable } from '../useTable.ts';
import { MatrixCell } from './MatrixCell.tsx';
import { ColleagueHeader, SeatHeader } from './MatrixHeaders.tsx';
import { cellKey, type Matrix, matrixOf, matrixPlaceAfter, settledMatrixPlace } from './matrixModel.ts';
import { goToMatrixPlace, matrixPlaceOf, selectionAtMatrix } from './matrixPlaces.ts';
import { togglePairing } from './togglePairing.ts';

/** Up to so many colleagues their names lie level and the rhythm is written out. */
const mostLevel = 8;

/** Everybody at the client against everybody of ours: one cell for each strand that is, or could be. */
export const MatrixTable = () => {
  const state = useEditorState(pickClientState);
  const layout = useEditorState(pickLayout);
  const matrix = useMemo(() => state && layout && matrixOf(state, layout), [state, layout]);
  if (!matrix) return null;
  return matrix.seats.length === 0 || matrix.colleagues.length === 0 ? <NothingToPair /> : <Grid matrix={matrix} />;
};

const Grid = ({ matrix }: { readonly matrix: Matrix }) => {
  const { t } = useTranslation();
  const client = useEditorState((state) => state.record?.tables.client[state.record.clientId]?.name ?? '');
  const ownCompany = useEditorState((state) => state.preferences.ownCompany) || t('map.ourCompany');
  const at = settledMatrixPlace(
    matrix,
    useTable((state) => state.matrixAt),
  );
  const events = useMatrixEvents(matrix);
  const isLevel = matrix.colleagues.length <= mostLevel;
  useEffect(() => {
    if (document.activeElement === document.body) goToMatrixPlace(at);
  });
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells act
      role="grid"
      className="matrix"
      data-level={isLevel}
      aria-label={t('table.matrixLabel', { client })}
      {...events}
    >
      <thead>
        <tr className="table-banks">
          <th scope="colgroup" colSpan={2} dir="auto">
            {client}
          </th>
          <th scope="colgroup" colSpan={matrix.colleagues.length} dir="auto">
            {ownCompany}
          </th>
          <td className="matrix-rest" />
        </tr>
        <tr>
          <td colSpan={2} />
          {matrix.colleagues.map((one) => (
            <ColleagueHeader key={one.colleague.id} one={one} at={at} matrix={matrix} />
          ))}
          <td className="matrix-rest" />
        </tr>
      </thead>
      {matrix.lanes.map(({ lane, seats }) => (
        <tbody key={lane}>
          {seats.map((seat, index) => (
            <tr key={seat.seat.id} className="matrix-row">
              {index === 0 && (
                <th scope="rowgroup" className="table-lane" rowSpan={seats.length}>
                  {t(`word.lane.${lane}`)}
                </th>
              )}
              <SeatHeader seat={seat} lane={lane} at={at} />
              {matrix.colleagues.map((one) => (
                <MatrixCell
                  key={one.colleague.id}
                  seat={seat}
                  one={one}
                  strand={matrix.strands.get(cellKey(seat.seat.id, one.colleague.id)) ?? null}
                  isAt={at.seatId === seat.seat.id && at.colleagueId === one.colleague.id}
                  isLevel={isLevel}
                />
              ))}
              <td className="matrix-rest" />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
};

const useMatrixEvents = (matrix: Matrix) => {
  const editor = useEditor();
  const act = (place: MatrixPlace, kind: 'edit' | 'remove'): void => {
    const { seatId, colleagueId } = place;
    const strand = matrix.strands.get(cellKey(seatId ?? '', colleagueId ?? '')) ?? null;
    if (seatId !== null && colleagueId !== null) {
      if (kind === 'edit' || strand) togglePairing(editor, seatId, colleagueId, strand);
    } else if (kind === 'remove' && seatId !== null) openDialog(editor, { kind: 'removeMember', seatId });
    else if (kind === 'remove' && colleagueId !== null) openDialog(editor, { kind: 'colleagueLeaves', colleagueId });
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>): void => {
      const place = matrixPlaceOf(event.target);
      const key = place && tableKeyOf(event);
      if (!place || !key || key.kind === 'leave') return;
      if (key.kind === 'move') {
        const next = matrixPlaceAfter(matrix, place, key.move);
        if (key.move === 'next' || key.move === 'previous') return;
        if (next) goToMatrixPlace(next);
      }
      if (key.kind === 'edit' || key.kind === 'remove') act(place, key.kind);
      if (key.kind === 'type') return;
      event.preventDefault();
      event.stopPropagation();
    },
    onClick: (event: MouseEvent<HTMLElement>): void => {
      const place = matrixPlaceOf(event.target);
      if (place) act(place, 'edit');
    },
    onFocus: (event: FocusEvent<HTMLElement>): void => {
      const place = matrixPlaceOf(event.target);
      if (!place) return;
      tableStoreOf(editor).setState({ matrixAt: place });
      const selection = selectionAtMatrix(matrix, place);
      const present = editor.store.getState().selection;
      if (selection?.kind !== present?.kind || selection?.id !== present?.id) select(editor, selection);
    },
  };
};

const NothingToPair = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <div className="matrix-empty">
      <h2>{t('table.matrix.empty')}</h2>
      <p>{t('table.matrix.emptyText')}</p>
      <Button size="xs" onClick={() => runCommand(editor, 'addMember')}>
        {t('command.addMember')}
      </Button>
      <Button size="xs" variant="default" onClick={() => runCommand(editor, 'addColleague')}>
        {t('command.addColleague')}
      </Button>
    </div>
  );
};
