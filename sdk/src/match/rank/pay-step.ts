import type { Pay } from '../../contract/pay.ts';

/** Steps of five in a hundred, as exact as an order of jobs needs. */
const logOfStep = Math.log(1.05);
/** 10^14 fen or cents a year, which nobody earns. */
export const highestStep = 660;
/** A week of 40 hours, 52 of them a year: https://www.ilo.org/resource/c047-forty-hour-week-convention-1935 */
const perYear: Readonly<Record<string, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** An amount of money, in minor units. */
export interface Amount {
  amount: number;
  period: Pay['period'];
  monthsPerYear?: number | undefined;
}

/** Which step an amount reaches, by the year; undefined for a single payment and for nothing. */
export function stepOf({ amount, period, monthsPerYear }: Amount): number | undefined {
  const times = period === 'month' ? (monthsPerYear ?? 12) : perYear[period];
  if (times === undefined || !(amount > 0)) return undefined;
  return Math.min(Math.max(0, Math.floor(Math.log(amount * times) / logOfStep)), highestStep);
}
