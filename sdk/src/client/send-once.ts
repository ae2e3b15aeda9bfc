import { FeedTimeoutError } from './errors/feed-timeout-error.ts';
import type { Send } from './send.ts';

/**
 * Sends a request once. For a face that asks again by itself, counts its bytes and runs in browsers of 2020.
 * Ends in time also where a given `fetch`, or the body of its answer, does not heed the signal of its request.
 */
export const sendOnce: Send = async ({ url, name, init, limits, signal, attempt }) => {
  const kind = limits.timeout < limits.totalTimeout ? 'attempt' : 'total';
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  let isLate = false;
  const timer = setTimeout(
    () => {
      isLate = true;
      controller.abort();
    },
    Math.min(limits.timeout, limits.totalTimeout),
  );
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(signal?.reason));
  });
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([attempt(new Request(url, { ...init, signal: controller.signal })), ended]);
  } catch (error) {
    throw isLate ? new FeedTimeoutError(name, { kind, attempts: attempt.count() }) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
};
