import { useTranslation } from 'react-i18next';
import type { Lane } from '../../../shared/model/vocabulary.ts';
import { unknownName } from '../../../shared/record/edits/names.ts';
import type { ColleagueState, SeatState } from '../../../shared/time/clientState.ts';
import { memberName } from '../../dialogs/seatChoices.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';
import { Face } from '../../elements/Face.tsx';
import { useGround } from '../../map/useGround.ts';
import { useIsHidden } from '../../round/useIsHidden.ts';
import type { MatrixPlace } from '../tableStore.ts';
import type { Matrix } from './matrixModel.ts';

/** Who of ours: the head of a column, with how much hangs on her. */
export const ColleagueHeader = ({
  one: { colleague, hasLeft },
  at,
  matrix,
}: {
  readonly one: ColleagueState;
  readonly at: MatrixPlace;
  readonly matrix: Matrix;
}) => {
  const { t } = useTranslation();
  const isSelected = useEditorState(
    ({ selection }) => selection?.kind === 'colleague' && selection.id === colleague.id,
  );
  const count = [...matrix.strands.values()].filter((strand) => strand.colleagueId === colleague.id).length;
  const isAt = at.seatId === null && at.colleagueId === colleague.id;
  return (
    <th
      scope="col"
      className="matrix-colleague"
      data-matrix-cell
      data-colleague={colleague.id}
      data-gone={hasLeft}
      data-marked={at.colleagueId === colleague.id}
      tabIndex={isAt ? 0 : -1}
      aria-selected={isSelected}
      title={[colleague.name, colleague.title, hasLeft ? t('table.hasLeft') : ''].filter(Boolean).join(', ')}
    >
      <span className="matrix-name">
        <b dir="auto">{colleague.name}</b>
        <small dir="auto">{hasLeft ? t('table.hasLeft') : colleague.title}</small>
      </span>
      <span className="matrix-count" title={t('table.matrix.count', { count })}>
        {count}
      </span>
    </th>
  );
};

/** Who at the client: the head of a row. */
export const SeatHeader = ({
  seat,
  lane,
  at,
}: {
  readonly seat: SeatState;
  readonly lane: Lane;
  readonly at: MatrixPlace;
}) => {
  const { t } = useTranslation();
  const ground = useGround();
  const { id, title } = seat.seat;
  const isHidden = useIsHidden(seat.person?.id ?? null);
  const isSelected = useEditorState(({ selection }) => selection?.kind === 'seat' && selection.id === id);
  const label = t('table.matrix.member', {
    name: memberName(seat),
    lane: t(`word.lane.${lane}`),
    status: t(isHidden ? 'round.hidden' : `word.status.${seat.emotion.status}`),
  });
  return (
    <th
      scope="row"
      className="matrix-seat"
      data-matrix-cell
      data-seat={id}
      data-marked={at.seatId === id}
      tabIndex={at.seatId === id && at.colleagueId === null ? 0 : -1}
      aria-selected={isSelected}
      aria-label={label}
    >
      <span className="table-person">
        {seat.holder === 'vacant' ? (
          <span className="table-vacant-face" aria-hidden="true" />
        ) : (
          <Face
            status={seat.emotion.status}
            size={24}
            ground={ground}
            isStale={seat.emotion.isStale}
            isHidden={isHidden}
          />
        )}
        <span className="table-words">
          <b dir="auto" data-name={seat.holder === 'known'}>
            {seat.holder === 'vacant' ? t('map.vacant') : (seat.person?.name ?? unknownName)}
          </b>
          {title !== '' && <small dir="auto">{title}</small>}
        </span>
      </span>
    </th>
  );
};
