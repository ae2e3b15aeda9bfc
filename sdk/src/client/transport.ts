import { requestTo } from './address.ts';
import { attemptsAt } from './attempt.ts';
import { FeedAbortError } from './errors/feed-abort-error.ts';
import type { FeedRequest } from './feed-request.ts';
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
  /** What the call is called in errors: its method and path. */
  name: string;
  text: string;
  response: ResponseInfo;
}

/** The connection to one feed, on which resources are built. */
export interface Transport {
  readonly validate: Validation;
  /** Takes the feed's key out of a text that may be shown. */
  readonly redact: (text: string) => string;
  /** Takes note of what is odd but costs nobody the answer. */
  readonly warn?: (message: string, details: Readonly<Record<string, unknown>>) => void;
  /** @throws {FeedError} when no answer came, or one that is no success. */
  send(request: FeedRequest, options?: CallOptions): Promise<Answer>;
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
  const key = readKey(options, globalThis);
  const defaults = readLimits(options);

  async function exchange(asked: FeedRequest, call: CallOptions = {}): Promise<Answer> {
    const limits = readLimits(call, defaults);
    const { signal, cache } = call;
    if (signal?.aborted) throw new FeedAbortError({ cause: signal.reason });
    const request = requestTo(base, key, asked, 'application/json');
    const { name } = request;
    const attempt = attemptsAt(name, options.fetch, key, (response) => response.text());
    if (cache) request.init.cache = cache;
    const { status, headers, body } = await send({ ...request, limits, signal, attempt }).catch(
      (error: unknown) => {
        if (signal?.aborted) throw new FeedAbortError({ attempts: attempt.count(), cause: signal.reason });
        throw error;
      },
    );
    const requestId = headers.get('x-request-id') ?? undefined;
    return { name, text: body, response: { status, headers, requestId, attempts: attempt.count() } };
  }

  return { validate: options.validate ?? 'lenient', redact: key.redact, send: exchange };
}
