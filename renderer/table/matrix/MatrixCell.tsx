import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueState, PairingState, SeatState } from '../../../shared/time/clientState.ts';
import { memberName } from '../../dialogs/seatChoices.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';
import { StrandSign } from '../StrandSign.tsx';

/** One couple: the strand between them with its rhythm and proof, or the room for one. */
export const MatrixCell = memo(
  ({
    seat,
    one,
    strand,
    isAt,
    isLevel,
  }: {
    readonly seat: SeatState;
    readonly one: ColleagueState;
    readonly strand: PairingState | null;
    readonly isAt: boolean;
    readonly isLevel: boolean;
  }) => {
    const { t } = useTranslation();
    const isSelected = useEditorState(
      ({ selection }) => strand !== null && selection?.kind === 'pairing' && selection.id === strand.pairing.id,
    );
    const cadence = strand?.pairing.cadence ?? null;
    const rhythm = t(`word.cadence.${cadence ?? 'none'}`);
    const words = strand
      ? t('table.matrix.paired', { cadence: rhythm, proof: t(`word.proof.${strand.proof}`) })
      : t('table.matrix.apart');
    const label = t('table.matrix.cell', { seat: memberName(seat), colleague: one.colleague.name, state: words });
    return (
      <td
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the matrix is a grid, its cells act
        role="gridcell"
        className="matrix-cell"
        data-matrix-cell
        data-seat={seat.seat.id}
        data-colleague={one.colleague.id}
        data-proof={strand?.proof ?? 'none'}
        tabIndex={isAt ? 0 : -1}
        aria-selected={isSelected}
        aria-label={label}
        title={label}
      >
        {strand && <StrandSign cadence={cadence} proof={strand.proof} width={isLevel ? 44 : 26} />}
        {strand && isLevel && <small aria-hidden="true">{cadence === null ? t('table.noRhythm') : rhythm}</small>}
      </td>
    );
  },
);
