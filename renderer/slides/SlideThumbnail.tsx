import { useMemo } from 'react';
import { feltAt } from '../../shared/insight/disturbance.ts';
import type { KeptView } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Card, Scene } from '../../shared/scene/sceneTypes.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { litOf } from '../map/dimming.ts';
import { shownBy } from './shownBy.ts';
import classes from './slides.module.css';

/** The map of a kept view as a thumbnail: cards and strands, and who the light falls on. */
export const SlideThumbnail = ({ view, record }: { readonly view: KeptView; readonly record: ClientRecord }) => {
  const scene = useMemo(() => sceneAt(record, view), [record, view]);
  const lit = useMemo(() => {
    const { selection, spotlight, follow } = shownBy(view, record);
    const followedId = follow && follow.kind !== 'person' ? follow.id : null;
    return litOf(scene, { selection, spotlight, followedId, told: null });
  }, [record, view, scene]);
  const { width, height } = scene.layout;
  const faint = (isLit: boolean): number => (isLit ? 1 : 0.3);
  return (
    <svg className={classes.thumbnail} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {scene.strands.map(({ id, from, to, proof }) => (
        <line
          key={id}
          x1={from.x}
          y1={from.y}
          x2={to.x}
          y2={to.y}
          data-proof={proof}
          opacity={faint(!lit || lit.lines.has(id))}
        />
      ))}
      {scene.cards.map((card) => (
        <rect
          key={card.id}
          x={card.x}
          y={card.y}
          width={card.width}
          height={card.height}
          rx={14}
          data-look={lookOf(card)}
          opacity={faint(!lit || lit.cards.has(card.id))}
        />
      ))}
    </svg>
  );
};

const lookOf = (card: Card): string => (card.kind === 'seat' ? card.status : card.kind);

const sceneAt = (record: ClientRecord, { date }: KeptView): Scene => {
  const state = stateAt(record, date);
  const layout = layoutBanks(record, { phase: state.phase ?? 'exploration' });
  return buildScene(state, layout, feltAt(record, date));
};
