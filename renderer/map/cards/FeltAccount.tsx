import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';
import { Explained } from '../../explained/Explained.tsx';
import { useFeltSum } from '../useFeltSum.ts';
import { seatName } from './seatName.ts';

/** What a card feels, taken apart; it hangs where the badge is. */
export const FeltAccount = ({
  card,
  isOpen,
  onClose,
}: {
  readonly card: SeatCard | ColleagueCard;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation();
  const sum = useFeltSum(card.id);
  const isShown = useEditorState(({ view }) => view === 'map');
  const name = card.kind === 'seat' ? seatName(card, t('map.vacant')) : card.name;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed in the account is not meant for the map
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys mean nothing here
    <div onClick={keep} onPointerDown={keep} onWheel={keep}>
      <Explained
        what={t('sum.ofWhat.feltBy', { name })}
        sum={sum}
        className="map-badge-anchor"
        hung={{ isOpen: isOpen && isShown }}
        onChange={(next) => {
          if (!next) onClose();
        }}
      >
        {null}
      </Explained>
    </div>
  );
};

/** The account lies in a layer of its own, but what is pressed in it passes through the map. Keys may: they name their card. */
const keep = (event: SyntheticEvent): void => event.stopPropagation();
