const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * What is waited after the first failure, the second and so on: three days in all, as
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#deliverability-and-reliability has it.
 */
const waits = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];
const longestWait = 24 * hour;

/**
 * Returns when to try again after so many failures; undefined where that was the last attempt. A fifth is added at
 * random, so that what failed together does not come together; what the receiver asks for is heard up to a day.
 */
export function nextAttempt(
  failures: number,
  { now, random, retryAfter }: { now: Date; random: () => number; retryAfter: string | undefined },
): Date | undefined {
  const wait = waits[failures - 1];
  if (wait === undefined) return undefined;
  const asked = Math.min(askedWait(retryAfter, now), longestWait);
  return new Date(now.getTime() + Math.round(Math.max(wait, asked) * (1 + random() / 5)));
}

/** Seconds or a date, https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
function askedWait(retryAfter: string | undefined, now: Date): number {
  if (retryAfter === undefined) return 0;
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * second;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? 0 : at - now.getTime();
}
