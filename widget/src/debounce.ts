/** A task that waits until nobody has asked for it for a while. */
export interface Debounced {
  (): void;
  /** Runs it at once instead. */
  now(): void;
}

/** Puts a task off until `pause` milliseconds have passed without another call. */
export function debounce(task: () => void, pause: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = () => {
    clearTimeout(timer);
    task();
  };
  return Object.assign(
    () => {
      clearTimeout(timer);
      timer = setTimeout(now, pause);
    },
    { now },
  );
}
