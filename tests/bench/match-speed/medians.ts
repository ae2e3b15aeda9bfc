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
