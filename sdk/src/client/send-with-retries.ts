import ky, { isTimeoutError } from 'ky';
import { FeedTimeoutError } from './errors/feed-timeout-error.ts';
import { isFeedError } from './errors/guards.ts';
import { planRetry } from './retry-policy.ts';
import type { Send } from './send.ts';

/** Sends a request again when that may help, by the rules of `planRetry`. What `createFeed` uses. */
export const sendWithRetries: Send = async ({ url, path, init, limits, signal, attempt }) => {
  const { timeout, totalTimeout, retry } = limits;
  const deadline = performance.now() + totalTimeout;
  const remaining = () => deadline - performance.now();
  let kind: FeedTimeoutError['kind'] = 'attempt';
  let wait = 0;
  const known = (error: unknown) =>
    isTimeoutError(error) ? new FeedTimeoutError(path, { kind, attempts: attempt.count() }) : error;

  try {
    return await ky(url, {
      ...init,
      ...(signal && { signal }),
      timeout,
      totalTimeout,
      fetch: (request) => {
        kind = remaining() < timeout ? 'total' : 'attempt';
        return attempt(request as Request);
      },
      retry: {
        limit: retry,
        methods: ['get'],
        shouldRetry: ({ error }) => {
          const failure = known(error);
          const situation = { attempts: attempt.count(), limit: retry, remaining: remaining() };
          const planned = isFeedError(failure) ? planRetry(failure, situation, Math.random) : undefined;
          wait = planned ?? 0;
          return planned !== undefined;
        },
        delay: () => wait,
      },
    });
  } catch (error) {
    throw known(error);
  }
};
