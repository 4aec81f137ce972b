import { useTranslation } from 'react-i18next';
import { useEditorState } from '../editor/EditorContext.tsx';
import { ColleagueDetails } from './ColleagueDetails.tsx';
import { GhostDetails } from './GhostDetails.tsx';
import classes from './inspector.module.css';
import { PairingDetails } from './PairingDetails.tsx';
import { SeatDetails } from './SeatDetails.tsx';
import { TieDetails } from './TieDetails.tsx';

/** Everything about the one thing that is selected, at the date of the playhead. */
export const Inspector = () => {
  const { t } = useTranslation();
  const selection = useEditorState((state) => state.selection);
  const view = useEditorState((state) => state.view);
  switch (selection?.kind) {
    case 'seat':
      return <SeatDetails key={selection.id} seatId={selection.id} />;
    case 'colleague':
      return <ColleagueDetails key={selection.id} colleagueId={selection.id} />;
    case 'pairing':
      return <PairingDetails key={selection.id} pairingId={selection.id} />;
    case 'tie':
      return <TieDetails key={selection.id} tieId={selection.id} />;
    case 'ghost':
      return <GhostDetails role={selection.id} />;
    case undefined:
      return <p className={classes.empty}>{t(`inspector.nothingSelected.${view}`)}</p>;
  }
};
