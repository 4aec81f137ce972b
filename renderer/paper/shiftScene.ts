import type { Layout, Point, Scene } from '../../shared/scene/sceneTypes.ts';

/** The same scene elsewhere: every point moved. */
export const shiftScene = (scene: Scene, dx: number, dy: number): Scene => {
  const move = <P extends Point>(point: P): P => ({ ...point, x: point.x + dx, y: point.y + dy });
  return {
    layout: shiftLayout(scene.layout, dx, dy),
    cards: scene.cards.map(move),
    strands: scene.strands.map((strand) => ({
      ...strand,
      from: move(strand.from),
      to: move(strand.to),
      curve: { from: strand.curve.from + dx, to: strand.curve.to + dx },
    })),
    notes: scene.notes.map(move),
    ties: scene.ties.map((tie) => ({ ...tie, from: move(tie.from), to: move(tie.to), edge: tie.edge + dx })),
  };
};

const shiftLayout = (layout: Layout, dx: number, dy: number): Layout => {
  const moveAll = <R extends Readonly<Record<string, Point | undefined>>>(places: R): R =>
    Object.fromEntries(
      Object.entries(places).map(([id, place]) => [id, place && { x: place.x + dx, y: place.y + dy }]),
    ) as R;
  return {
    ...layout,
    lanes: layout.lanes.map((band) => ({ ...band, y: band.y + dy })),
    seats: moveAll(layout.seats),
    colleagues: moveAll(layout.colleagues),
    ghosts: moveAll(layout.ghosts),
    banks: { client: layout.banks.client + dx, own: layout.banks.own + dx },
    channel: { from: layout.channel.from + dx, to: layout.channel.to + dx },
  };
};
