import ky, { isHTTPError } from 'ky';
import { attemptWith } from './attempt.ts';
import { FeedAbortError } from './errors/feed-abort-error.ts';
import { readKey } from './key.ts';
import { type CallOptions, type FeedOptions, readBaseUrl, readLimits } from './options.ts';
import { planRetry } from './retry-policy.ts';
import { runsInBrowser } from './runtime.ts';
import { type CallRecord, toFeedError } from './to-feed-error.ts';
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
  /** Takes a feed's key out of a text that may be shown. */
  readonly redact: (text: string) => string;
  /** @throws {FeedError} when no answer came, or one that is no success. */
  get(path: string, query: URLSearchParams, options?: CallOptions): Promise<Answer>;
}

/**
 * Opens the connection to a feed. For a program that needs one or two resources and no more bytes than that;
 * `createFeed` has them all.
 *
 * @throws {FeedConfigError} when an option cannot work.
 * @example
 * ```ts
 * import { createTransport, jobsOf } from '@recruitment-feed/sdk';
 *
 * const jobs = jobsOf(createTransport({ baseUrl: 'https://feed.example.org' }));
 * const page = await jobs.list({ status: 'open' });
 * ```
 */
export function createTransport(options: FeedOptions): Transport {
  const base = readBaseUrl(options.baseUrl);
  const key = readKey(options.key, globalThis);
  const limits = readLimits(options);
  const attempt = attemptWith(options.fetch, key);
  // Cloudflare's workers refuse a request that names its credentials.
  const withoutCookies = runsInBrowser(globalThis) && ({ credentials: 'omit' } as const);

  function addressOf(path: string, query: URLSearchParams): string {
    const all = new URLSearchParams([...query, ...Object.entries(key.query)]);
    const search = all.size === 0 ? '' : `?${all}`;
    return `${base.origin}${base.pathname.replace(/\/+$/, '')}${path}${search}`;
  }

  async function get(path: string, query: URLSearchParams, call: CallOptions = {}): Promise<Answer> {
    const { timeout, totalTimeout, retry } = readLimits(call, limits);
    const { signal, cache } = call;
    if (signal?.aborted) throw new FeedAbortError({ cause: signal.reason });
    const deadline = performance.now() + totalTimeout;
    const remaining = () => deadline - performance.now();
    const record: CallRecord = { path, attempts: 0, boundBy: 'attempt', signal, redact: key.redact };
    let wait = 0;
    try {
      const response = await ky(addressOf(path, query), {
        headers: { accept: 'application/json', ...key.headers },
        timeout,
        totalTimeout,
        ...(signal && { signal }),
        ...(cache && { cache }),
        ...withoutCookies,
        fetch: (request) => {
          record.attempts += 1;
          record.boundBy = remaining() < timeout ? 'total' : 'attempt';
          return attempt(request as Request);
        },
        retry: {
          limit: retry,
          shouldRetry: ({ error }) => {
            const response = isHTTPError(error) ? error.response : undefined;
            const { attempts } = record;
            const failed = { method: 'GET', response, attempts, limit: retry, remaining: remaining() };
            const planned = signal?.aborted ? undefined : planRetry(failed, Math.random, Date.now());
            wait = planned ?? 0;
            return planned !== undefined;
          },
          delay: () => wait,
        },
      });
      const { status, headers } = response;
      const requestId = headers.get('x-request-id') ?? undefined;
      return {
        text: await response.text(),
        response: { status, headers, requestId, attempts: record.attempts },
      };
    } catch (error) {
      throw toFeedError(error, record);
    }
  }

  return { validate: options.validate ?? 'lenient', redact: key.redact, get };
}
