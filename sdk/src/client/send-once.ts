import { FeedTimeoutError } from './errors/feed-timeout-error.ts';
import type { Send } from './send.ts';

/**
 * Sends a request once. For a face that asks again by itself, counts its bytes and runs in browsers of 2020.
 * Ends in time also where a given `fetch`, or the body of its answer, does not heed the signal of its request.
 */
export const sendOnce: Send = async ({ url, name, init, limits, signal, attempt }) => {
  const kind = limits.timeout < limits.totalTimeout ? 'attempt' : 'total';
  const controller = new AbortController();
  let isLate = false;
  let end!: () => void;
  const ended = new Promise<never>((_, reject) => {
    end = () => {
      reject(signal?.reason);
      controller.abort(signal?.reason);
    };
  });
  const timer = setTimeout(
    () => {
      isLate = true;
      end();
    },
    Math.min(limits.timeout, limits.totalTimeout),
  );
  signal?.addEventListener('abort', end);
  try {
    return await Promise.race([attempt(new Request(url, { ...init, signal: controller.signal })), ended]);
  } catch (error) {
    throw isLate ? new FeedTimeoutError(name, { kind, attempts: attempt.count() }) : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
};
