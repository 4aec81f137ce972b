import { useCallback, useEffect, useRef, useState } from 'react';
import { useEditor } from '../editor/EditorContext.tsx';
import { attachPlayer } from '../timeline/player.ts';
import { timelineModel } from '../timeline/timelineModel.ts';
import { wantsStills, windowFrames } from '../timeline/windowFrames.ts';
import { courseOfSlide, type Slide, stageOf } from './slideShow.ts';
import { type Move, type Walk, walk } from './walk.ts';

/** Where the presentation is, and the way to go on: each move shows its place on the stage at once. */
export const useWalk = (slides: readonly Slide[], start: number): readonly [Walk, (move: Move) => void] => {
  const stage = useEditor();
  const place = useRef<Walk>({ slide: start, step: 0, isRunning: false });
  const [shown, setShown] = useState<Walk>(place.current);

  const go = useCallback(
    (move: Move): void => {
      const plans = slides.map(({ plan }) => plan);
      const next = walk(plans, place.current, move);
      const slide = slides[next.slide];
      if (next === place.current || !slide) return;
      place.current = next;
      setShown(next);
      stage.store.setState(stageOf(slide, next, stage.store.getState()));
    },
    [slides, stage],
  );

  useEffect(() => {
    const first = slides[place.current.slide];
    if (first) stage.store.setState(stageOf(first, place.current, stage.store.getState()));
    const stopPlayer = attachPlayer(
      stage.store,
      windowFrames,
      (record, today) => {
        const { course } = timelineModel(record, today);
        const slide = slides[place.current.slide];
        return slide ? courseOfSlide(course, slide.view) : course;
      },
      wantsStills,
    );
    const stopListening = stage.store.subscribe((state, before) => {
      if (before.isPlaying && !state.isPlaying) go({ kind: 'ended' });
    });
    return () => {
      stopListening();
      stopPlayer();
    };
  }, [slides, stage, go]);

  return [shown, go];
};
