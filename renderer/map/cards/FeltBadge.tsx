import { type CSSProperties, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { useMapTools } from '../MapContext.tsx';
import { badgeOf } from './badgeOf.ts';
import { FeltAccount } from './FeltAccount.tsx';

/**
 * How much of a pull arrives at this card; pressed, it is taken apart. It fades with every day of a replay, so it is
 * written past React. A button beside the card and not in it, for the card is one itself; a drag from it carries the card.
 */
export const FeltBadge = ({
  card,
  isSupposed,
  isTabStop,
  style,
  onPointerDown,
  wasDragged,
}: {
  readonly card: SeatCard | ColleagueCard;
  readonly isSupposed: boolean;
  readonly isTabStop: boolean;
  readonly style: CSSProperties | undefined;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly wasDragged: () => boolean;
}) => {
  const { t, i18n } = useTranslation();
  const { cards } = useMapTools();
  const button = useRef<HTMLButtonElement>(null);
  /** Null until it is asked for the first time: a hundred cards have no use for a hundred accounts. */
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    const write = (): void => {
      const element = button.current;
      if (!element) return;
      const badge = badgeOf({ ...card, felt: cards.feltBy(card.id) }, t, i18n.language, isSupposed);
      element.hidden = badge === null;
      element.textContent = badge ? ` ${badge.text}` : '';
      element.style.background = badge?.colour ?? '';
      if (badge) element.dataset.testid = `map-${badge.kind}`;
      else delete element.dataset.testid;
    };
    write();
    return cards.onFelt(card.id, write);
  }, [cards, card, isSupposed, t, i18n.language]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="map-badge nopan"
        tabIndex={isTabStop ? 0 : -1}
        title={t('sum.takeApart')}
        data-explained
        data-supposed={isSupposed}
        style={style}
        onPointerDown={(event) => {
          // the press itself closes what is open, before it becomes a click
          wasOpen.current = isOpen === true;
          onPointerDown(event);
        }}
        onClick={({ detail }) => {
          if (detail === 0) setOpen(isOpen !== true);
          else if (!wasDragged()) setOpen(!wasOpen.current);
        }}
      />
      {isOpen !== null && <FeltAccount card={card} isOpen={isOpen} onClose={() => setOpen(false)} />}
    </>
  );
};
