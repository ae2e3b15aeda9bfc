import type { Row } from '../bench.ts';

/** Bounds of a metric, by how it is read. */
export interface Bounds {
  p50?: number;
  p95?: number;
}

/** Rows of what was measured many times: the middle, and what 95 of 100 stay under. */
export function rowsOf(
  subject: string,
  metric: string,
  values: readonly number[],
  bounds: Bounds = {},
  unit = 'ms',
): Row[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [['p50', 0.5] as const, ['p95', 0.95] as const].map(([name, share]) => {
    const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
    return boundedRow(subject, `${metric}, ${name}`, value, bounds[name], unit);
  });
}

/** A row of one figure, with the most that it may be. */
export function boundedRow(
  subject: string,
  metric: string,
  value: number,
  bound: number | undefined,
  unit: string,
): Row {
  const row = { subject, metric, value: Math.round(value * 100) / 100, unit };
  return bound === undefined ? row : { ...row, target: `<= ${bound}`, ok: value <= bound };
}
