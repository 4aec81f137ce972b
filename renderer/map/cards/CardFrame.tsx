import type { ReactNode } from 'react';
import { useEditor } from '../../editor/EditorContext.tsx';
import { openCard } from '../gestures/openCard.ts';
import { useCardGestures } from '../gestures/useCardGestures.ts';
import { useMapState, useMapTools } from '../MapContext.tsx';
import { CardField } from './CardField.tsx';
import type { ShownCard } from './cardsShown.ts';
import { FeltBadge } from './FeltBadge.tsx';

/**
 * What every card has in common: place in the focus order, selection, dimming, gestures, and the field to type in. Its
 * label begins with the words one sees, in their order, so that it can be called by them.
 */
export const CardFrame = ({
  shown,
  label,
  look,
  typed,
  children,
}: {
  readonly shown: ShownCard;
  /** What a screen reader says of the card. */
  readonly label: string;
  readonly look: string;
  /** What the field opens with. */
  readonly typed: string;
  readonly children: ReactNode;
}) => {
  const editor = useEditor();
  const { store } = useMapTools();
  const { card, dim, isSelected } = shown;
  const { id } = card;
  const isTabStop = useMapState((state) => state.focusId === id);
  const isTyping = useMapState((state) => state.typingId === id);
  const isTarget = useMapState(({ gesture }) => gesture?.kind === 'connect' && gesture.targetId === id);
  const carriedBy = useMapState(({ gesture }) =>
    gesture?.kind === 'move' && gesture.cardId === id ? gesture.by : null,
  );
  const carried = carriedBy ? { transform: `translate(${carriedBy.x}px, ${carriedBy.y}px)` } : undefined;
  const gestures = useCardGestures(card);

  if (isTyping) {
    return (
      <div className="map-card nopan nowheel" data-look={look} data-typing="true" data-card-id={id}>
        <CardField card={card} initial={typed} label={label} />
      </div>
    );
  }
  return (
    <>
      {/* A div, not a button: buttons may not hold the handles one drags from. */}
      {/* biome-ignore lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: useMapKeys hears the keys of all cards */}
      <div
        className="map-card nopan"
        role="button"
        tabIndex={isTabStop ? 0 : -1}
        aria-label={label}
        aria-pressed={isSelected}
        data-card-id={id}
        data-look={look}
        data-dim={dim}
        data-target={isTarget}
        data-carried={carriedBy !== null}
        style={carried}
        onFocus={() => store.setState({ focusId: id })}
        onPointerDown={gestures.onPointerDown}
        onClick={(event) => {
          if (!gestures.wasDragged()) openCard(editor, store, card, event.detail > 1 ? 'edit' : 'select');
        }}
      >
        {children}
      </div>
      {card.kind !== 'ghost' && (
        <FeltBadge card={card} isSupposed={shown.isSupposed} isTabStop={isTabStop} style={carried} {...gestures} />
      )}
    </>
  );
};
