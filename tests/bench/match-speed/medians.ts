/** Runs something some times unmeasured and many times measured, and returns the median of milliseconds. */
export function medianTime(run: () => unknown, { warm = 5, runs = 31 } = {}): number {
  for (let time = 0; time < warm; time += 1) run();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? Number.NaN;
}

/** Rounds to three digits that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

/** Runs several things in turn, so that a busy moment of the machine meets all, and returns the median of each. */
export function medianTimes(contenders: readonly (() => unknown)[], { warm = 3, runs = 15 } = {}): number[] {
  const times = contenders.map((): number[] => []);
  for (let time = 0; time < warm + runs; time += 1) {
    contenders.forEach((run, at) => {
      const begun = performance.now();
      run();
      if (time >= warm) times[at]?.push(performance.now() - begun);
    });
  }
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN);
}
