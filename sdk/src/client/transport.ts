import { requestTo } from './address.ts';
import { attemptsAt } from './attempt.ts';
import { FeedAbortError } from './errors/feed-abort-error.ts';
import { readKey } from './key.ts';
import { type CallOptions, type FeedOptions, readBaseUrl, readLimits } from './options.ts';
import type { Send } from './send.ts';
import type { Validation } from './validation.ts';

/** What is known of an answer besides its data. */
export interface ResponseInfo {
  status: number;
  headers: Headers;
  /** The server's name for the request; quote it when you report a fault. */
  requestId: string | undefined;
  /** How many requests were sent until this answer came. */
  attempts: number;
}

/** An answer as it came: still text. */
export interface Answer {
  text: string;
  response: ResponseInfo;
}

/** The connection to one feed, on which resources are built. */
export interface Transport {
  readonly validate: Validation;
  /** Takes the feed's key out of a text that may be shown. */
  readonly redact: (text: string) => string;
  /** @throws {FeedError} when no answer came, or one that is no success. */
  get(path: string, query: URLSearchParams, options?: CallOptions): Promise<Answer>;
}

/**
 * Opens the connection to a feed, for a program that needs one or two resources and no more bytes than that;
 * `createFeed` has them all. Whether a failed request is sent again is decided by `send`: `sendWithRetries`,
 * or the much smaller `sendOnce` for what asks again by itself.
 *
 * @throws {FeedConfigError} when an option cannot work.
 * @example
 * ```ts
 * import { createTransport, jobsOf, sendOnce } from '@recruitment-feed/sdk';
 *
 * const jobs = jobsOf(createTransport({ baseUrl: 'https://feed.example.org' }, sendOnce));
 * const page = await jobs.list({ status: 'open' });
 * console.log(page.data.length);
 * ```
 */
export function createTransport(options: FeedOptions, send: Send): Transport {
  const base = readBaseUrl(options.baseUrl);
  const key = readKey(options.key, globalThis);
  const defaults = readLimits(options);

  async function get(path: string, query: URLSearchParams, call: CallOptions = {}): Promise<Answer> {
    const limits = readLimits(call, defaults);
    const { signal, cache } = call;
    if (signal?.aborted) throw new FeedAbortError({ cause: signal.reason });
    const attempt = attemptsAt(path, options.fetch, key);
    const request = requestTo(base, key, path, query, 'application/json');
    if (cache) request.init.cache = cache;
    const response = await send({ ...request, limits, signal, attempt }).catch((error: unknown) => {
      if (signal?.aborted) throw new FeedAbortError({ attempts: attempt.count(), cause: signal.reason });
      throw error;
    });
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const info = { status: response.status, headers: response.headers, requestId, attempts: attempt.count() };
    return { text: await response.text(), response: info };
  }

  return { validate: options.validate ?? 'lenient', redact: key.redact, get };
}
