import { requestTo } from '../address.ts';
import { attemptsAt, withoutKey } from '../attempt.ts';
import { classified } from '../errors/classified.ts';
import { FeedConnectionError } from '../errors/feed-connection-error.ts';
import { readKey } from '../key.ts';
import { type FeedOptions, readBaseUrl } from '../options.ts';
import type { Received } from '../send.ts';

/** An answer that has begun. */
export type Opened = Received<ReadableStream<Uint8Array<ArrayBuffer>> | null>;

/** The connection to a feed for answers that are read while they come. */
export interface Opener {
  /**
   * Sends one request, and resolves as soon as the answer begins.
   * @throws {FeedApiError} for an answer that is no success.
   * @throws {FeedConnectionError} when none came.
   */
  open(path: string, query: URLSearchParams, accept: string, signal: AbortSignal): Promise<Opened>;
  /** The address of a path, without the key. */
  nameOf(path: string, query: URLSearchParams): string;
  /** Makes an error of whatever broke an answer off. */
  broken(path: string, error: unknown): FeedConnectionError;
}

/** @throws {FeedConfigError} when an option cannot work. */
export function openerOf(options: FeedOptions): Opener {
  const base = readBaseUrl(options.baseUrl);
  const key = readKey(options, globalThis);
  return {
    open(path, query, accept, signal) {
      const { url, name, init } = requestTo(base, key, { method: 'GET', path, query }, accept);
      const attempt = attemptsAt(name, options.fetch, key, ({ body }) => body);
      return attempt(new Request(url, { ...init, signal })).catch((error: unknown) => {
        throw classified(error);
      });
    },
    nameOf: (path, query) => key.redact(requestTo(base, key, { method: 'GET', path, query }, '').url),
    broken: (path, error) =>
      new FeedConnectionError(`The answer of GET ${path} broke off.`, {
        attempts: 1,
        cause: withoutKey(error, key.redact),
      }),
  };
}
