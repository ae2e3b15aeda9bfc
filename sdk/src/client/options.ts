import type { AnswerCache } from './around/answer-cache.ts';
import type { FeedLogger } from './around/logging.ts';
import type { Middleware } from './around/middleware.ts';
import { FeedConfigError } from './errors/feed-config-error.ts';
import type { Validation } from './validation.ts';

/** What may differ from call to call. */
export interface CallOptions {
  /** Ends the call, its waits and its further pages with a `FeedAbortError`. */
  signal?: AbortSignal | undefined;
  /**
   * The most that one attempt may take until its whole answer is read, in milliseconds.
   * @defaultValue 15_000
   */
  timeout?: number | undefined;
  /**
   * The most that all attempts and the waits between them may take together, in milliseconds.
   * @defaultValue 60_000
   */
  totalTimeout?: number | undefined;
  /**
   * How many times a failed request is sent again; 0 for never.
   * @defaultValue 2
   */
  retry?: number | undefined;
  /**
   * How a browser's own cache is used. `'no-cache'` asks the server whether anything changed, which costs
   * a 304 when nothing has: right for whoever polls. Without effect outside browsers.
   * @defaultValue 'default'
   */
  cache?: RequestCache | undefined;
}

/** What may differ from call to call when an object is changed. */
export interface ChangeOptions extends CallOptions {
  /** The `rev` on which the change builds: if the object has another by now, a `PreconditionFailedError` says so. */
  ifMatch?: number | undefined;
}

/** The same, where the feed takes no change without the `rev` on which it builds. */
export interface RevisionOptions extends ChangeOptions {
  ifMatch: number;
}

/** What may differ from call to call when something is made or moved. */
export interface MakeOptions extends CallOptions {
  /**
   * Names what is done, so that it is done once however often it is sent: keep it with what waits in an outbox.
   * It holds for 24 hours, at one feed and one key.
   * @defaultValue a new one for each call, the same in all its attempts
   */
  idempotencyKey?: string | undefined;
}

/** How to reach a feed. */
export interface FeedOptions extends Omit<CallOptions, 'signal' | 'cache'> {
  /** The feed's address with its path, if it has one: `https://feed.example.org` or `https://example.org/feed`. */
  baseUrl: string | URL;
  /**
   * A publishable key (`pk_…`), an ephemeral one (`et_…`), or on a server a secret one (`sk_…`). Most feeds can be
   * read without any.
   */
  key?: string | undefined;
  /**
   * Takes a secret key where everybody can read it, such as in a page that runs on the key owner's machine only.
   * @defaultValue false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
  /**
   * Sends the requests in place of the global `fetch`; called with one `Request`.
   * @defaultValue the global `fetch` at the time of each call
   */
  fetch?: ((request: Request) => Response | Promise<Response>) | undefined;
  /**
   * What happens to answers that differ from the contract: `'lenient'` carries unknown values and fields
   * through and drops unusable list items into `skipped`, `'strict'` throws a `FeedResponseError`,
   * `'off'` looks at nothing.
   * @defaultValue 'lenient'
   */
  validate?: Validation | undefined;
}

/** How a client reaches a feed, and what it does besides. */
export interface ClientOptions extends FeedOptions {
  /** Stands around every request, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /**
   * Is told of every request and of what is odd in answers, never of keys.
   * @example `logger: console`
   */
  logger?: FeedLogger | undefined;
  /**
   * Keeps public answers, which are then asked for with `If-None-Match`: a 304 costs no body. Without effect in
   * browsers, whose own cache does the same.
   * @example `cache: new Map()`, or an `LRUCache` where a program runs for long.
   */
  cache?: AnswerCache | undefined;
}

export interface Limits {
  timeout: number;
  totalTimeout: number;
  retry: number;
}
const defaults: Limits = { timeout: 15_000, totalTimeout: 60_000, retry: 2 };
/** Timers hold 31 bits; a longer one would fire at once. */
export const longestTimer = 2 ** 31 - 1;

/**
 * Merges limits, later ones first.
 * @throws {FeedConfigError} for a number that no timer or counter can hold.
 */
export function readLimits(options: CallOptions, base: Limits = defaults): Limits {
  const { timeout = base.timeout, totalTimeout = base.totalTimeout, retry = base.retry } = options;
  for (const [name, value] of Object.entries({ timeout, totalTimeout })) {
    if (!(value > 0 && value <= longestTimer)) {
      throw new FeedConfigError(
        'invalid_option',
        `${name} must be between 1 and ${longestTimer} milliseconds.`,
      );
    }
  }
  if (!Number.isInteger(retry) || retry < 0) {
    throw new FeedConfigError('invalid_option', 'retry must be a whole number, 0 or more.');
  }
  return { timeout, totalTimeout, retry };
}

/**
 * Reads a feed's address.
 * @throws {FeedConfigError} unless it is an absolute `http:` or `https:` address with nothing but a path.
 */
export function readBaseUrl(baseUrl: string | URL): URL {
  const url = parseUrl(baseUrl);
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new FeedConfigError(
      'invalid_base_url',
      'baseUrl must be an absolute address that begins with http:// or https://.',
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new FeedConfigError(
      'invalid_base_url',
      'baseUrl must hold no user, password, query or fragment. A key goes into `key`.',
    );
  }
  return url;
}

/** `URL.canParse` is younger than the browsers that pages still meet. */
function parseUrl(address: string | URL): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
