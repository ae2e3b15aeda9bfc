import type { StreamFilter } from '../../contract/stream.ts';
import { FeedConfigError } from '../errors/feed-config-error.ts';
import type { FeedError } from '../errors/feed-error.ts';
import type { Written } from '../filter.ts';
import { longestTimer } from '../options.ts';
import type { SkippedChange } from './read-item.ts';

/** What to be told, and from where on. */
export type StreamQuery = Written<StreamFilter>;

/** What a stream is doing. */
export type StreamState =
  /** A request is out; `attempt` counts from 1 since the stream last lived. */
  | { state: 'connecting'; attempt: number }
  /** Changes are told as they happen. */
  | { state: 'open' }
  /** Everything is read anew, because the feed has forgotten the cursor. */
  | { state: 'resyncing' }
  /** The next attempt follows after `delay` milliseconds; `cause` is absent when the feed ended the connection as it does every quarter of an hour. */
  | { state: 'waiting'; attempt: number; delay: number; cause: FeedError | undefined }
  /** Nothing follows; `cause` is what the loop was thrown, if it was. */
  | { state: 'ended'; cause: unknown };

/** How a stream is followed, and who hears of it. */
export interface StreamOptions {
  /** Ends the stream with a `FeedAbortError`. */
  signal?: AbortSignal | undefined;
  /**
   * How long the feed may be silent before the connection counts as dead, in milliseconds. It shows that it lives
   * every 15 seconds.
   * @defaultValue 45_000
   */
  idleTimeout?: number | undefined;
  /**
   * What happens when the feed has forgotten the cursor: `'throw'` throws a `StreamResetError`, `'resync'` tells every
   * object that there is and goes on. What was deleted meanwhile is then not told; a mirror knows it.
   * @defaultValue 'throw'
   */
  onReset?: 'throw' | 'resync' | undefined;
  /**
   * Has one connection for all tabs, frames and workers of the origin that follow the same feed with the same key and
   * filter; each is told everything as if it had a connection to itself.
   *
   * A stream has its own connection all the same outside browsers, in pages without a secure context and frames without an
   * origin, in browsers without Web Locks, with `eventId`, whose viewers are counted by connections, and where the
   * client has a `fetch` or `middleware` of its own.
   *
   * @defaultValue false
   * @example
   * ```ts
   * import { createFeed } from '@recruitment-feed/sdk';
   *
   * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
   * const stream = feed.stream({ collections: ['jobs'] }, { shared: true });
   * for await (const change of stream) console.log(change.op, change.id);
   * ```
   */
  shared?: boolean | undefined;
  /** Hears what the stream is doing. What it throws ends the stream. */
  onState?: ((state: StreamState) => void) | undefined;
  /** Hears of changes that this version cannot use; they are passed over. */
  onSkipped?: ((skipped: SkippedChange) => void) | undefined;
}

/** Reads the time of silence. */
export function readIdleTimeout({ idleTimeout = 45_000 }: StreamOptions): number {
  if (idleTimeout > 0 && idleTimeout <= longestTimer) return idleTimeout;
  throw new FeedConfigError(
    'invalid_option',
    `idleTimeout must be between 1 and ${longestTimer} milliseconds.`,
  );
}
