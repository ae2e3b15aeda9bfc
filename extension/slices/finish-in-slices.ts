import { beginSlice, pause } from './slice.ts';

/**
 * Goes through steps in slices of a few milliseconds, between which the page goes on. What comes before and what comes
 * after are slices of their own: a script has just been compiled, and its result is about to be copied.
 */
export async function finishInSlices<Result>(
  window: Window,
  steps: Generator<undefined, Result, undefined>,
): Promise<{ result: Result; work: number }> {
  await pause(window);
  const slice = beginSlice(window);
  for (;;) {
    const { done, value } = steps.next();
    if (done) {
      const work = slice.work();
      await pause(window);
      return { result: value, work };
    }
    if (slice.isOver()) await slice.next();
  }
}
