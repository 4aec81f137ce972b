import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { useMapTools } from '../MapContext.tsx';
import { badgeOf } from './badgeOf.ts';

/** How much of a pull arrives at this card. It fades with every day of a replay, so it is written past React. */
export const FeltBadge = ({
  card,
  isSupposed,
}: {
  readonly card: SeatCard | ColleagueCard;
  readonly isSupposed: boolean;
}) => {
  const { t, i18n } = useTranslation();
  const { cards } = useMapTools();
  const span = useRef<HTMLSpanElement>(null);

  useLayoutEffect(() => {
    const write = (): void => {
      const element = span.current;
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

  return <span ref={span} className="map-badge" data-supposed={isSupposed} />;
};
