/** Waits for word from somebody who may have fallen silent for good. */
export interface Silence {
  /** Word came: the time starts again. */
  readonly heard: () => void;
  readonly stop: () => void;
}

/** Tells, once, when nothing was heard for so many milliseconds. */
export const watchSilence = (limit: number, tooLong: () => void): Silence => {
  let timer = setTimeout(tooLong, limit);
  const stop = (): void => clearTimeout(timer);
  return {
    heard: () => {
      stop();
      timer = setTimeout(tooLong, limit);
    },
    stop,
  };
};
