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
  /** Of an answer. */
  status?: number;
}

interface Situation {
  /** How many attempts were made. */
  attempts: number;
  /** How many times a request may be sent again. */
  limit: number;
  /** What is left of the total time, in milliseconds. */
  remaining: number;
  /** Whether the request, done twice, does no more than once. */
  repeatable: boolean;
}

/**
 * Says how many milliseconds to wait before a request is sent again, or `undefined` to give up.
 * A request that must not be done twice is sent again only after a 429, which says that it was not done.
 * A wait is drawn at random up to a bound that doubles with every attempt ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/); what the server asks for comes
 * on top, so that nobody returns early and not all at the same moment.
 */
export function planRetry(
  { retryable, retryAfterMs = 0, status }: Failure,
  { attempts, limit, remaining, repeatable }: Situation,
  random: () => number,
): number | undefined {
  if (!retryable || !(repeatable || status === 429)) return undefined;
  if (attempts > limit || retryAfterMs > longestRetryAfter) return undefined;
  const wait = retryAfterMs + random() * Math.min(longestBackoff, firstBackoff * 2 ** (attempts - 1));
  return wait < remaining ? wait : undefined;
}

/**
 * Tells whether a request may be sent again though the first may have been done: methods that are idempotent by
 * https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2, and a POST that the feed knows again by its `Idempotency-Key`.
 */
export function isRepeatable({ method = 'GET', headers }: RequestInit): boolean {
  return ['GET', 'PUT', 'DELETE'].includes(method) || new Headers(headers).has('idempotency-key');
}

/**
 * Reads `Retry-After` as milliseconds from now; `undefined` when it is absent or unreadable.
 * It stands in seconds or as an HTTP date, https://www.rfc-editor.org/rfc/rfc9110#field.retry-after. A date is held
 * against the answer's own `Date` where that can be read, because a device's clock may be wrong.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = readDate(value);
  return date === undefined ? undefined : Math.max(0, date - (readDate(headers.get('date')) ?? now));
}

function readDate(value: string | null): number | undefined {
  const date = value?.endsWith('GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
