const longest = 5;

/** Milliseconds after which work on a student's page leaves it alone for a moment. */
export interface Slice {
  /** Whether this slice has lasted long enough. */
  isOver: () => boolean;
  /** Lets the page go on, and begins another slice. */
  next: () => Promise<void>;
  /** How long all slices have lasted, in milliseconds, but for what stood between them. */
  work: () => number;
}

/** Begins to slice work. */
export function beginSlice(window: Window): Slice {
  const { performance } = window;
  let [begun, before] = [performance.now(), 0];
  return {
    isOver: () => performance.now() - begun >= longest,
    async next() {
      before += performance.now() - begun;
      await pause(window);
      begun = performance.now();
    },
    work: () => before + performance.now() - begun,
  };
}

/**
 * Lets the page go on for a moment.
 *
 * Where `scheduler` is, by no timer that a tab in the background would hold up: https://developer.mozilla.org/docs/Web/API/Scheduler/yield.
 */
export function pause(window: Window & { scheduler?: { yield?: () => Promise<void> } }): Promise<void> {
  return window.scheduler?.yield?.() ?? new Promise((resolve) => window.setTimeout(resolve, 0));
}
