/** Answers that may be different the next time. */
export const retryStatuses: readonly number[] = [408, 429, 500, 502, 503, 504];
/** A server that asks for a longer wait, in milliseconds, gets none: the caller hears of it instead. */
export const longestRetryAfter = 60_000;
const firstBackoff = 500;
const longestBackoff = 8_000;

/** What failed: broken connections and passed time limits are retryable, of answers those of {@link retryStatuses}. */
interface Failure {
  retryable: boolean;
  retryAfterMs?: number | undefined;
}

interface Situation {
  /** How many attempts were made. */
  attempts: number;
  /** How many times a request may be sent again. */
  limit: number;
  /** What is left of the total time, in milliseconds. */
  remaining: number;
}

/**
 * Says how many milliseconds to wait before a read is sent again, or `undefined` to give up.
 * A wait is drawn at random up to a bound that doubles with every attempt ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/); what the server asks for comes
 * on top, so that nobody returns early and not all at the same moment.
 */
export function planRetry(
  { retryable, retryAfterMs = 0 }: Failure,
  { attempts, limit, remaining }: Situation,
  random: () => number,
): number | undefined {
  if (!retryable || attempts > limit || retryAfterMs > longestRetryAfter) return undefined;
  const wait = retryAfterMs + random() * Math.min(longestBackoff, firstBackoff * 2 ** (attempts - 1));
  return wait < remaining ? wait : undefined;
}

/**
 * Reads `Retry-After` as milliseconds from now; `undefined` when it is absent or unreadable.
 * It stands in seconds or as an HTTP date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = value.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
