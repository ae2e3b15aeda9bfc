import { logging } from './around/logging.ts';
import { through } from './around/middleware.ts';
import { type RateLimits, watchingRateLimits } from './around/rate-limits.ts';
import { revalidating } from './around/revalidating.ts';
import { sharing } from './around/sharing.ts';
import { readKey } from './key.ts';
import type { ClientOptions, FeedOptions } from './options.ts';
import { runsInBrowser } from './runtime.ts';
import { sendWithRetries } from './send-with-retries.ts';
import { createTransport, type Transport } from './transport.ts';

/** What a whole client stands on. */
export interface FeedTransport {
  transport: Transport;
  /** The options whose `fetch` goes through everything that stands around a request. */
  options: FeedOptions;
  /** Whether its requests are what any other client would make of the same options. */
  isPlain: boolean;
  limits: RateLimits;
}

/**
 * Opens the connection of a whole client: with retries, shared reads and what the options put around requests.
 * @throws {FeedConfigError} when an option cannot work.
 */
export function feedTransport({ middleware = [], logger, cache, ...given }: ClientOptions): FeedTransport {
  const { redact } = readKey(given, globalThis);
  const watching = watchingRateLimits();
  const around = [
    ...middleware,
    watching.middleware,
    ...(cache && !runsInBrowser(globalThis) ? [revalidating(cache)] : []),
    ...(logger ? [logging(logger, redact)] : []),
  ];
  const fetch = through(around, async (request) => (given.fetch ?? globalThis.fetch)(request));
  const options: FeedOptions = { ...given, fetch };
  const transport = createTransport(options, sendWithRetries);
  const warn = logger?.warn?.bind(logger);
  return {
    transport: sharing(warn ? { ...transport, warn } : transport),
    options,
    isPlain: given.fetch === undefined && middleware.length === 0,
    limits: watching.limits,
  };
}
