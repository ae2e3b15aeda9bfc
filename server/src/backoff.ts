const first = 250;
const most = 30_000;

/**
 * Returns how many milliseconds to wait after so many failures in a row: twice as long each time, up to half a minute,
 * and anywhere in the upper half of that, so that those who failed together do not come back together.
 */
export function backoff(failures: number, random: () => number): number {
  const ceiling = Math.min(most, first * 2 ** Math.max(0, failures - 1));
  return Math.round(ceiling * (0.5 + random() / 2));
}
