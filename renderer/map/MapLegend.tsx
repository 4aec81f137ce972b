import { IconQuote } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { emotionalStatuses } from '../../shared/model/vocabulary.ts';
import { strandLooks } from '../../shared/scene/palette.ts';
import { pickScene } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { useGround } from './useGround.ts';
import { useWordsIfTheyFit } from './useWordsIfTheyFit.ts';

const proofs = ['proven', 'unproven', 'loose'] as const;

/** What colours and lines mean, on one line, or on two where the words are long. The view keeps room for it, so it covers no card of a fitted map. */
export const MapLegend = () => {
  const { t, i18n } = useTranslation();
  const ground = useGround();
  const hasClaims = useEditorState(
    (state) => pickScene(state)?.cards.some((card) => card.kind === 'seat' && card.claimsAlone) ?? false,
  );
  const hasStale = useEditorState(
    (state) =>
      pickScene(state)?.cards.some((card) => card.kind === 'seat' && card.isStale && card.status !== 'unknown') ??
      false,
  );
  const list = useRef<HTMLUListElement>(null);
  useWordsIfTheyFit(list, `${i18n.language} ${hasClaims} ${hasStale}`);
  return (
    <ul ref={list} className="map-legend" aria-label={t('map.legend')} data-testid="map-legend">
      {emotionalStatuses.map((status) => (
        <li key={status} title={t(`word.status.${status}`)}>
          <Face status={status} size={16} ground={ground} />
          <span>{t(`word.status.${status}`)}</span>
        </li>
      ))}
      {hasStale && (
        <li title={t('map.note.stale')}>
          <Face status="inspired" size={16} ground={ground} isStale />
          <span>{t('map.legendStale')}</span>
        </li>
      )}
      {proofs.map((proof) => (
        <li key={proof} className="map-legend-line" title={t(`word.proof.${proof}`)}>
          <svg width="20" height="8" aria-hidden="true">
            <path
              d="M1.5 4H18.5"
              strokeWidth="2.4"
              strokeLinecap="round"
              strokeDasharray={strandLooks[proof].dash.map((length) => length * 0.7).join(' ') || undefined}
              data-colour={strandLooks[proof].colour}
            />
          </svg>
          <span>{t(`word.proof.${proof}`)}</span>
        </li>
      ))}
      {hasClaims && (
        <li className="map-legend-claim" title={t('map.note.claimsAlone')}>
          <IconQuote size={14} stroke={1.6} aria-hidden="true" />
          <span>{t('paper.legendClaim')}</span>
        </li>
      )}
    </ul>
  );
};
