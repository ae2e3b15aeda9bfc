import { beginSlice } from './slice.ts';

/** Goes through steps in slices of a few milliseconds, between which the page goes on. */
export async function finishInSlices<Result>(
  window: Window,
  steps: Generator<undefined, Result, undefined>,
): Promise<{ result: Result; work: number }> {
  const slice = beginSlice(window);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return { result: value, work: slice.work() };
    if (slice.isOver()) await slice.next();
  }
}
