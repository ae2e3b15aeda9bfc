import * as z from 'zod/mini';
import { open } from './open-enum.ts';

/** For what time pay is given; `once` for a sum. Open set. */
export const payPeriods = ['hour', 'day', 'week', 'month', 'year', 'once'] as const;

/** What is paid, in minor units of the currency (fen, cents). A missing bound is unknown, not zero. */
export const Pay = z.looseObject({
  min: z.optional(z.int()),
  max: z.optional(z.int()),
  /** ISO 4217. */
  currency: z.string(),
  period: open(payPeriods),
  /** How many monthly payments a year has: 14 for 14薪; absent means 12 or unknown. */
  monthsPerYear: z.optional(z.number()),
  /** What this pay is for, where a posting names several. */
  title: z.optional(z.string()),
});
export type Pay = z.output<typeof Pay>;
