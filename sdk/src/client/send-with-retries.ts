import { classified } from './errors/classified.ts';
import { isFeedError } from './errors/guards.ts';
import { isRepeatable, planRetry } from './retry-policy.ts';
import type { Send } from './send.ts';
import { sendOnce } from './send-once.ts';
import { pause } from './within.ts';

/** Sends a request again when that may help, by the rules of `planRetry`. What `createFeed` uses. */
export const sendWithRetries: Send = async (call) => {
  const { init, limits, signal, attempt } = call;
  const deadline = performance.now() + limits.totalTimeout;
  const remaining = () => deadline - performance.now();

  for (;;) {
    try {
      return await sendOnce({ ...call, limits: { ...limits, totalTimeout: remaining() } });
    } catch (error) {
      const failure = classified(error);
      if (signal?.aborted || !isFeedError(failure)) throw failure;
      const repeatable = isRepeatable(init);
      const situation = {
        attempts: attempt.count(),
        limit: limits.retry,
        remaining: remaining(),
        repeatable,
      };
      const wait = planRetry(failure, situation, Math.random);
      if (wait === undefined) throw failure;
      await pause(wait, signal);
    }
  }
};
