import type { Health } from '../contract/health.ts';
import type { Key } from '../contract/key.ts';
import { callRoute } from './call-route.ts';
import { FeedApiError } from './errors/feed-api-error.ts';
import { FeedResponseError } from './errors/feed-response-error.ts';
import type { CallOptions } from './options.ts';
import type { Transport } from './transport.ts';
import { health } from './wire/health.ts';
import { me } from './wire/key.ts';

/** What a feed said of itself and of the client's key. */
export interface FeedCheck {
  /** Whether the feed can do its work. Open set. */
  status: Health['status'];
  /** What is not as it should be, and why. */
  faults: string[];
  /** What the key is and may do; absent where the client has none. */
  key?: Key;
}

/** Makes the call that tells whether address, key and contract fit. */
export function checkOf(transport: Transport, { hasKey }: { hasKey: boolean }) {
  return async (options?: CallOptions): Promise<FeedCheck> => {
    const { status, checks } = await callRoute(transport, health.check, options).catch(asNoFeed);
    const faults = Object.entries(checks).flatMap(([name, { ok, detail }]) =>
      ok ? [] : [detail === undefined ? name : `${name}: ${detail}`],
    );
    return { status, faults, ...(hasKey && { key: await callRoute(transport, me.get, options) }) };
  };
}

/** Whatever answers at a wrong address says 404 or sends to a sign-in, and not in the words of a feed. */
function asNoFeed(error: unknown): never {
  if (!(error instanceof FeedApiError) || error.problem || error.retryable) throw error;
  const { status, requestId, attempts } = error;
  throw new FeedResponseError(
    'not_a_feed',
    `GET ${health.check.path} was answered with ${status}, but not by a feed. Check baseUrl and its path.`,
    { requestId, attempts, cause: error },
  );
}
