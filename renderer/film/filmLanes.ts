import type { Lane, Phase } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
import { emptyRows } from '../../shared/scene/scene.ts';
import type { Layout } from '../../shared/scene/sceneTypes.ts';
import { stateAt } from '../../shared/time/stateAt.ts';

/**
 * The lanes of a film: those in which somebody stands at any time of the phase, and those that ever lack somebody; for
 * who is not told what is missing, those in which somebody stands or plays a part. A lane that would only say who plays
 * its part elsewhere is left out: the cards say so, and all others are drawn larger for it.
 */
export const filmLanes = (
  record: ClientRecord,
  phase: Phase,
  { lanes, seats, colleagues }: Layout,
  isFrank: boolean,
): readonly Lane[] => {
  const cards = [...Object.values(seats), ...Object.values(colleagues)];
  const isPeopled = ({ y, height }: Layout['lanes'][number]): boolean =>
    cards.some((card) => y <= card.y && card.y < y + height);
  const played = new Set<Lane>(rowsOf(record, 'seatRole').map(({ role }) => role));
  const needed: ReadonlySet<Lane> = isFrank && !lanes.every(isPeopled) ? everEmpty(record, phase) : played;
  return lanes.filter((band) => isPeopled(band) || needed.has(band.lane)).map(({ lane }) => lane);
};

/** The rows that nobody fills on a day on which seats or their roles change. */
const everEmpty = (record: ClientRecord, phase: Phase): ReadonlySet<Lane> => {
  const turns = [...rowsOf(record, 'seatRole'), ...rowsOf(record, 'seat'), ...rowsOf(record, 'phase')].flatMap(
    ({ from, to }) => (to ? [from, to] : [from]),
  );
  return new Set(
    [...new Set(turns)]
      .map((date) => stateAt(record, date))
      .flatMap((state) => ((state.phase ?? 'exploration') === phase ? emptyRows(state) : [])),
  );
};
