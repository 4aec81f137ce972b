/** Longest the window may stand still for it, in milliseconds. */
const slice = 12;
/** What is known so far is told no more often than this, in milliseconds: nobody reads that fast. */
const telling = 250;

/**
 * Looks at one thing after the other in small slices, so that the window stays at hand with hundreds of them. `tell` hears
 * how many are done: at first, now and then, and when it is all of them. Returns what stops it.
 */
export const inSlices = <T>(
  things: readonly T[],
  look: (thing: T) => void,
  tell: (done: number) => void,
): (() => void) => {
  let done = 0;
  let timer = 0;
  let told = Number.NEGATIVE_INFINITY;
  const goOn = (): void => {
    const start = performance.now();
    for (const thing of things.slice(done)) {
      look(thing);
      done += 1;
      if (performance.now() - start >= slice) break;
    }
    if (done === things.length || performance.now() - told >= telling) {
      tell(done);
      told = performance.now();
    }
    if (done < things.length) timer = window.setTimeout(goOn);
  };
  goOn();
  return () => window.clearTimeout(timer);
};
