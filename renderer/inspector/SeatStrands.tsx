import { useTranslation } from 'react-i18next';
import { rowById } from '../../shared/record/clientRecord.ts';
import type { SeatState } from '../../shared/time/clientState.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import classes from './inspector.module.css';
import { StrandRow } from './StrandRow.tsx';

/** Who of ours faces this seat. */
export const SeatStrands = ({ seat }: { readonly seat: SeatState }) => {
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  if (!state || !record) return null;
  const strands = state.pairings.filter((pairing) => pairing.seatId === seat.seat.id);
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.counterparts')}</h2>
      {strands.length === 0 && <p className={classes.empty}>{t('inspector.noCounterpart')}</p>}
      {strands.map((strand) => (
        <StrandRow
          key={strand.pairing.id}
          strand={strand}
          name={rowById(record, 'colleague', strand.colleagueId)?.name ?? ''}
        />
      ))}
    </>
  );
};
