import { cameraTiming } from './cameraTiming.ts';
import type { FilmPart } from './filmPart.ts';
import { type Box, type Extent, isInSight, type View } from './view.ts';
import { alongZoom } from './zoomPath.ts';

/** Where there is something to see on a day of change. */
export interface Look {
  readonly whole: View;
  /** Near enough to read; null where the whole is readable, or nobody is concerned. */
  readonly close: View | null;
  /** Whoever changes, to be seen in any case. */
  readonly boxes: readonly Box[];
}

/** A move of the camera, in seconds of film; after it the camera rests. */
export interface Shot {
  readonly start: number;
  readonly seconds: number;
  readonly from: View;
  readonly to: View;
  /** It ends with the whole map in sight. */
  readonly isToWhole: boolean;
}

/** The moves of a film, in order and one after the other, and the place on the frame in which they are seen. */
export interface Camera {
  readonly shots: readonly Shot[];
  readonly place: Extent;
}

/**
 * A camera that begins and ends with the whole map. At a pull the whole is seen first, with whoever is pulled lit, then
 * the place where it happens, then the whole again; lesser changes, and pulls in a hurry, are gone to, and where they are
 * in sight already it rests.
 */
export const filmCamera = (parts: readonly FilmPart[], place: Extent, lookOn: (day: number) => Look): Camera => {
  const shots: Shot[] = [];
  let free = 0;
  /** Null: the whole, whatever the map of the day is. */
  let view: View | null = null;
  const move = (start: number, seconds: number, to: View, isToWhole: boolean, whole: View): void => {
    const begin = Math.max(free, start);
    shots.push({ start: begin, seconds, from: view ?? whole, to, isToWhole });
    free = begin + seconds;
    view = isToWhole ? null : to;
  };
  for (const part of parts) {
    if (part.kind !== 'hold') continue;
    const { whole, close, boxes } = lookOn(part.day);
    const target = part.lead > 0 ? close : null;
    const isScene = part.isPull && part.lead >= cameraTiming.lead.pull;
    if (view && (target === null || isScene))
      move(part.start - cameraTiming.before, cameraTiming.between, whole, true, whole);
    if (target === null) continue;
    if (isScene) {
      move(part.start + cameraTiming.spot, cameraTiming.toPull, target, false, whole);
      const end = part.start + part.seconds - cameraTiming.rest;
      move(end - cameraTiming.fromPull, cameraTiming.fromPull, whole, true, whole);
    } else if (view === null || !isInSight(boxes, view, place)) {
      move(part.start - cameraTiming.before, cameraTiming.between, target, false, whole);
    }
  }
  return { shots, place };
};

/** What the camera shows at an instant of the film, in seconds; null: the whole map. */
export const viewAt = ({ shots, place }: Camera, seconds: number): View | null => {
  const shot = shots.findLast(({ start }) => start <= seconds);
  if (!shot) return null;
  const share = Math.min(1, (seconds - shot.start) / shot.seconds);
  if (share >= 1) return shot.isToWhole ? null : shot.to;
  return alongZoom(shot.from, shot.to, share * share * (3 - 2 * share), place.width);
};
