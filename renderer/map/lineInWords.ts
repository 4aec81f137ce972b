import type { TFunction } from 'i18next';
import { unknownName } from '../../shared/record/edits/names.ts';
import type { Scene, Strand, TieLine } from '../../shared/scene/sceneTypes.ts';
import type { Line } from './geometry/line.ts';

/** "Mr Graag – Mr Koester · monthly · proven", or "Ms Zacht influences Mr Zekerheid". Null for a line that is gone. */
export const lineInWords = (scene: Scene, line: Line, t: TFunction): string | null => {
  if (line.kind === 'pairing') {
    const strand = scene.strands.find((each) => each.id === line.id);
    return strand ? strandInWords(scene, strand, t) : null;
  }
  const tie = scene.ties.find((each) => each.id === line.id);
  return tie ? tieInWords(scene, tie, t) : null;
};

const strandInWords = (scene: Scene, strand: Strand, t: TFunction): string =>
  t('map.line.strand', {
    seat: nameOnMap(scene, strand.seatId, t),
    colleague: nameOnMap(scene, strand.colleagueId, t),
    cadence: t(`word.cadence.${strand.cadence ?? 'none'}`),
    proof: t(`word.proof.${strand.proof}`),
  });

const tieInWords = (scene: Scene, tie: TieLine, t: TFunction): string =>
  t('map.line.tie', {
    from: nameOnMap(scene, tie.fromSeatId, t),
    tie: t(`word.tie.${tie.kind}`),
    to: nameOnMap(scene, tie.toSeatId, t),
  });

const nameOnMap = (scene: Scene, cardId: string, t: TFunction): string => {
  const card = scene.cards.find((each) => each.id === cardId);
  if (card?.kind === 'seat' && card.holder === 'vacant') return card.title || t('map.vacant');
  return (card?.kind !== 'ghost' && card?.name) || unknownName;
};
