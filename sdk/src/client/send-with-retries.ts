import ky, { isTimeoutError } from 'ky';
import { classified } from './errors/classified.ts';
import { FeedTimeoutError } from './errors/feed-timeout-error.ts';
import { isFeedError } from './errors/guards.ts';
import { isRepeatable, planRetry } from './retry-policy.ts';
import type { Send } from './send.ts';

/** Sends a request again when that may help, by the rules of `planRetry`. What `createFeed` uses. */
export const sendWithRetries: Send = async ({ url, name, init, limits, signal, attempt }) => {
  const { timeout, totalTimeout, retry } = limits;
  const deadline = performance.now() + totalTimeout;
  const remaining = () => deadline - performance.now();
  let kind: FeedTimeoutError['kind'] = 'attempt';
  let wait = 0;
  const known = (error: unknown) =>
    isTimeoutError(error)
      ? new FeedTimeoutError(name, { kind, attempts: attempt.count() })
      : classified(error);

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
        methods: ['get', 'post', 'put', 'patch', 'delete'],
        shouldRetry: ({ error }) => {
          const failure = known(error);
          const repeatable = isRepeatable(init);
          const situation = { attempts: attempt.count(), limit: retry, remaining: remaining(), repeatable };
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
