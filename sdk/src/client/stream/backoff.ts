import { longestTimer } from '../options.ts';

const firstBackoff = 1_000;
const longestBackoff = 30_000;
/** A connection that lasted so long, in milliseconds, worked. */
export const healthyLife = 10_000;

/**
 * Says how many milliseconds to wait before connecting again. A wait is drawn at random below a bound that doubles
 * from 1 s to 30 s with every failure in a row ("full jitter"); what the feed asks for comes on top, so that nobody
 * returns early and not all at the same moment.
 */
export function planReconnect(
  { failures, asked }: { failures: number; asked: number },
  random: () => number,
): number {
  const wait = asked + random() * Math.min(longestBackoff, firstBackoff * 2 ** failures);
  return Math.min(longestTimer, Math.round(wait));
}
