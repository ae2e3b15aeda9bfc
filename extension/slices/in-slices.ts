import { beginSlice } from './slice.ts';

const batch = 8;

/**
 * Does work on many things in slices of a few milliseconds, between which the page goes on.
 * @param work is handed a few at a time: to read the page for all of them before anything is written.
 * @param isOver tells whether the rest is not wanted any more.
 */
export async function inSlices<T>(
  window: Window,
  things: readonly T[],
  work: (few: readonly T[]) => void,
  isOver: () => boolean,
): Promise<void> {
  const slice = beginSlice(window);
  for (let at = 0; at < things.length && !isOver(); at += batch) {
    work(things.slice(at, at + batch));
    if (slice.isOver()) await slice.next();
  }
}
