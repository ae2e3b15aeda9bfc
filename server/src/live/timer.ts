/** Calls back again and again. Returns what ends it. */
export type Every = (milliseconds: number, tick: () => void) => () => void;

/** The machine's own timer; it does not keep a process alive that has nothing else to do. */
export const everyInterval: Every = (milliseconds, tick) => {
  const timer = setInterval(tick, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
};
