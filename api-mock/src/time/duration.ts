/** A length of time: milliseconds, or parts under the names that `Temporal.Duration` has. */
export type Duration =
  | number
  | {
      weeks?: number;
      days?: number;
      hours?: number;
      minutes?: number;
      seconds?: number;
      milliseconds?: number;
    };

const units = {
  weeks: 604_800_000,
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
};

/**
 * Returns a length of time in milliseconds; below zero it leads back.
 *
 * @throws {TypeError} for a unit that is none, or what is no number.
 */
export function inMilliseconds(duration: Duration): number {
  const parts = typeof duration === 'number' ? { milliseconds: duration } : duration;
  let sum = 0;
  for (const [unit, amount] of Object.entries(parts)) {
    if (!Object.hasOwn(units, unit) || !Number.isFinite(amount))
      throw new TypeError(
        `A duration has numbers of ${Object.keys(units).join(', ')}; "${unit}: ${amount}" is none.`,
      );
    sum += amount * units[unit as keyof typeof units];
  }
  return sum;
}
